import type { Grant } from '#kernel/area.ts'
import { meetingKinds } from './kinds.ts'
import { cellMeetings, meetingRegisters } from './registers.ts'

const told = ['cell-meeting.held', 'cell-meeting.not-held']
const everyKind = meetingKinds.map((kind) => kind.id)
const everyRegister = meetingRegisters.map((one) => one.id)

/**
 * A cell tells its own meeting, and its committee or a board may tell it for the cell: no second
 * approval, since nothing is decided by it.
 */
export const meetingGrants: readonly Grant[] = [
  { role: 'organisation', enter: everyKind, read: everyRegister },
  { role: 'party-building', enter: everyKind, read: everyRegister },
  {
    role: 'standing-secretariat',
    enter: ['visiting-group.*', 'cell-visit.planned', 'cell-visit.made'],
    read: everyRegister,
  },
  { role: 'synthesis', enter: [], read: everyRegister },
  { role: 'inspection', enter: ['working-regulation.*'], read: everyRegister },
  { role: 'grassroots-committee', enter: told, read: everyRegister },
  { role: 'cell', enter: told, read: [cellMeetings.id] },
]
