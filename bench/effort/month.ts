import type { Count, Year } from './counted.ts'

/** One thing a person does again and again, how often in a month, and where that is known from. */
export interface Duty {
  id: string
  name: string
  times: (year: Year) => number
  source: string
}

const monthly = () => 1
const quarterly = () => 1 / 3
const yearly = () => 1 / 12

const book = (year: string) => `records of the kind in the book of ${year}`
const all = ({ root, below }: { root: Count; below: Count }) => root.records + below.records

/** As often as one cell does it, of all that cells do in a year. */
const ofFiles = (kind: string): Pick<Duty, 'times' | 'source'> => ({
  times: (year) => year.ofKind(kind).below.records / year.months / year.cells,
  source: book('the year'),
})

/** As often as there are records of it. */
const ofRecords = (kind: string): Pick<Duty, 'times' | 'source'> => ({
  times: (year) => all(year.ofKind(kind)) / year.months,
  source: book('the year'),
})

const calendar = 'calendar of the office'

/** A cell that tells its meetings itself, by phone; every second month the village has no signal. */
export const cellDuties = {
  online: {
    id: 'meeting-online',
    name: 'Regular meeting, by phone (S24)',
    times: () => 1 / 2,
    source: `${calendar}: monthly`,
  },
  offline: {
    id: 'meeting-offline',
    name: 'Regular meeting, by phone without a signal (S24)',
    times: () => 1 / 2,
    source: `${calendar}: monthly`,
  },
  thematic: {
    id: 'meeting-thematic',
    name: 'Thematic meeting, by phone (S24)',
    times: quarterly,
    source: `${calendar}: quarterly`,
  },
  grades: {
    id: 'grades',
    name: 'The year’s grades of all members, in one grid (S97)',
    times: yearly,
    source: `${calendar}: yearly`,
  },
  listed: {
    id: 'file-listed',
    name: 'Prospective member put on the list with all particulars (S27)',
    ...ofFiles('prospect.listed'),
  },
  opened: {
    id: 'file-opened',
    name: 'Admission file opened, from the list (S27)',
    ...ofFiles('admission-file.opened'),
  },
  step: {
    id: 'file-step',
    name: 'A step of an admission file, from the board (S27)',
    ...ofFiles('admission-file.step-done'),
  },
} satisfies { [duty: string]: Duty }

export const officeDuties = {
  enterFor: {
    id: 'enter-for',
    name: 'Meetings of a month entered for the cells, in one grid (S24)',
    times: monthly,
    source: `${calendar}: monthly; lines as the share of such meetings in the book`,
  },
  handbook: {
    id: 'handbook',
    name: 'Meetings of a month from the e-handbook’s list (S24)',
    times: monthly,
    source: `${calendar}: monthly`,
  },
  papersIn: {
    id: 'papers-in',
    name: 'Papers of a day coming in, from the network’s file (S48)',
    ...ofRecords('paper-day.received'),
  },
  papersOut: {
    id: 'papers-out',
    name: 'Papers of a day going out, from the network’s file (S48)',
    ...ofRecords('paper-day.sent'),
  },
  minutes: {
    id: 'minutes',
    name: 'A meeting with its conclusions, one of them a task (S49)',
    ...ofRecords('committee-meeting.held'),
  },
  contact: {
    id: 'contact',
    name: 'A voter contact, its opinions pasted from a spreadsheet (S53)',
    ...ofRecords('voter-contact.held'),
  },
  answers: {
    id: 'answers',
    name: 'One paper that answers several petitions (S53)',
    ...ofRecords('case.answered'),
  },
  poverty: {
    id: 'poverty',
    name: 'The poverty review of a commune, pasted from a spreadsheet (S08)',
    times: (year) => year.communesReviewed / year.months,
    source: 'communes that reviewed in the book',
  },
  forecast: {
    id: 'forecast',
    name: 'A figure’s estimate of the year, from the month’s board (S98)',
    ...ofRecords('forecast.made'),
  },
  conclusion: {
    id: 'month-concluded',
    name: 'What the month’s review concludes, from its board (S98)',
    ...ofRecords('month.concluded'),
  },
  reorganisation: {
    id: 'reorganisation',
    name: 'A decision on the structure: two cells dissolved, one founded (S77)',
    times: (year) =>
      (all(year.ofKind('organisation.dissolved')) + all(year.ofKind('organisation.established'))) /
      3 /
      year.months,
    source: 'organisations dissolved and founded in the book, three a time',
  },
  meeting: {
    id: 'decide-list',
    name: 'A meeting decides a list, numbers and papers (S27, S29)',
    times: (year: Year) => year.meetingDays(['member.admission-decided', 'member.recognised']) / year.months,
    source: 'days of decisions in the book',
  },
  approve: {
    id: 'approve',
    name: 'What a cell handed in, looked at and accepted',
    times: monthly,
    source: 'what the cells hand in, from the book',
  },
  report: {
    id: 'monthly-report',
    name: 'Monthly report: opened, its figures looked into, taken as Word (S98, S102)',
    times: monthly,
    source: `${calendar}: monthly`,
  },
  targets: {
    id: 'monthly-targets',
    name: 'Targets of the year against the month (S98)',
    times: monthly,
    source: `${calendar}: monthly`,
  },
} satisfies { [duty: string]: Duty }

/** Replayed as one person's story, from list to list. */
export const byFile = ['prospect.listed', 'admission-file.opened', 'admission-file.step-done']

/** Entered through doors of their own: many at once, or on the way of something else. */
export const byOtherDoors: readonly string[] = [
  'cell-meeting.held',
  'member.graded',
  'member.not-graded',
  'paper-day.received',
  'paper-day.sent',
  'committee-meeting.held',
  'voter-contact.held',
  'case.answered',
  'poverty.reviewed',
  'forecast.made',
  'month.concluded',
  // Consequences of one decision on the structure.
  'organisation.dissolved',
  'organisation.established',
  'member.moved',
]
