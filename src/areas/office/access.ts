import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { documents } from '#subjects/documents.ts'
import { persons } from '#subjects/persons.ts'
import { terms } from '#subjects/terms.ts'
import { registers } from './registers.ts'

// Numbers are given by the book: nobody types a paper issued or a meeting's list by hand.
const papers = [
  'paper-day.*',
  'document.sent',
  'document.received',
  'document.kept-outside',
  'document.routed',
  'document.handled',
]
const meetings = [
  'committee-meeting.called',
  'committee-meeting.moved',
  'committee-meeting.cancelled',
  'committee-meeting.held',
  'meeting-paper.*',
  'conclusion.*',
  'steering-conference.*',
]
const programme = ['work-programme.*', 'programme-item.*', 'working-week.*', 'engagement.*']
const order = ['procedure.*', 'training-programme.*', 'term.begun']

const read = [documents.id, terms.id, ...registers.map((one) => one.id)]
/** What a department works with: its agenda, its papers of a meeting, the calendar and the procedures. */
const calendar = registers.map((one) => one.id)

const keepsAll = (role: Role): Grant => ({
  role,
  enter: [...papers, ...meetings, ...programme, ...order],
  read,
})
const takesPart = (role: Role): Grant => ({
  role,
  enter: ['meeting-paper.*', 'document.handled'],
  read: [documents.id, terms.id, ...calendar],
})

export const grants: readonly Grant[] = [
  keepsAll('synthesis'),
  // Who gives a paper to somebody finds him by name.
  { ...keepsAll('clerk'), read: [...read, persons.id] },
  keepsAll('party-building'),
  keepsAll('grassroots-committee'),
  {
    role: 'standing-secretariat',
    enter: ['document.routed', ...meetings, ...programme],
    read,
  },
  {
    role: 'organisation',
    enter: ['meeting-paper.*', 'document.handled', ...order],
    read,
  },
  takesPart('inspection'),
  takesPart('mobilisation'),
  takesPart('front'),
  takesPart('council'),
  {
    role: 'government',
    enter: ['meeting-paper.*', 'steering-conference.*'],
    read: calendar,
  },
  { role: 'cell', enter: ['training-programme.*'], approval: 'needed', read },
  { role: 'reader', enter: [], read: calendar },
]
