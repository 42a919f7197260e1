import type { Grant } from '#kernel/area.ts'
import { kinds } from './kinds.ts'
import { evaluationRegisters, memberGradings, votesCounted } from './registers.ts'

const everyKind = kinds.map((kind) => kind.id)
const everyRegister = evaluationRegisters.map((one) => one.id)
/** Grades of single members and votes not yet public are read by who decides on people. */
const ofNobody = everyRegister.filter((id) => id !== memberGradings.id && id !== votesCounted.id)
const ofTheBranch = everyRegister.filter((id) => id !== votesCounted.id)

const ofTheCell = [
  'member.graded',
  'member.not-graded',
  'self-criticism.held',
  'four-good.registered',
  'commendation.proposed',
  'emulation.joined',
]
const ofTheCommittee = [...ofTheCell, 'organisation.graded', 'commendation.decided', 'emulation.*']

export const grants: readonly Grant[] = [
  // A council's vote of confidence names the session it was held at.
  { role: 'organisation', enter: everyKind, read: [...everyRegister, 'council-sessions'] },
  { role: 'party-building', enter: everyKind, read: everyRegister },
  { role: 'standing-secretariat', enter: ['cell-visit.noted'], read: everyRegister },
  { role: 'synthesis', enter: ['commendation.*', 'emulation.*'], read: ofNobody },
  { role: 'inspection', enter: [], read: ofTheBranch },
  { role: 'grassroots-committee', enter: ofTheCommittee, read: ofTheBranch },
  { role: 'cell', enter: ofTheCell, approval: 'needed', read: ofTheBranch },
  { role: 'clerk', enter: [], read: [] },
  { role: 'reader', enter: [], read: [] },
  { role: 'admin', enter: [], read: [] },
]
