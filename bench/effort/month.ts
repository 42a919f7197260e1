import type { Year } from './counted.ts'

/** One thing a person does again and again, how often in a month, and where that is known from. */
export interface Duty {
  id: string
  name: string
  times: (year: Year) => number
  source: string
}

const monthly = () => 1
const quarterly = () => 1 / 3

/** As often as one cell does it, of all that cells do in a year. */
const ofFiles = (kind: string): Pick<Duty, 'times' | 'source'> => ({
  times: (year) => year.ofKind(kind).below / 12 / year.cells,
  source: 'records of the kind in the book of 2023',
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

/** Replayed as one person's story, from list to list. */
export const byFile = ['prospect.listed', 'admission-file.opened', 'admission-file.step-done']

/** Told by other doors than a form: counted there, or not typed at all. */
export const byOtherDoors = [
  'cell-meeting.held',
  'member.graded',
  'member.not-graded',
  'cell-meeting.not-held',
  'member.moved',
]

export const officeDuties = {
  enterFor: {
    id: 'enter-for',
    name: 'Meetings of a month entered for the cells, in one grid (S24)',
    times: monthly,
    source: `${calendar}: monthly; lines as the share of such meetings in the book`,
  },
  meeting: {
    id: 'decide-list',
    name: 'A meeting decides a list, numbers and papers (S27, S29)',
    times: (year: Year) => year.meetingDays(['member.admission-decided', 'member.recognised']) / 12,
    source: 'days of decisions in the book of 2023',
  },
  approve: {
    id: 'approve',
    name: 'What a cell handed in, looked at and accepted',
    times: monthly,
    source: 'what the cells hand in, from the book of 2023',
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
