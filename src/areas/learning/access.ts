import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { kinds } from './kinds.ts'
import { learningRegisters } from './registers.ts'

const everyRegister = learningRegisters.map((one) => one.id)
const opinion = 'opinion.noted'
const everyOther = kinds.map((one) => one.id).filter((id) => id !== opinion)

const ofTheCommittee = [
  'study-conference.held',
  'study-conference.attended',
  'class.opened',
  'class.learners-joined',
  'class.ended',
  'publicity.held',
  'book-project.*',
  'study-theme.registered',
  'study-theme.reviewed',
  'flag-ceremony.*',
]
const ofTheCell = [
  'study-conference.held',
  'study-conference.attended',
  'publicity.held',
  'study-theme.registered',
  'study-theme.reviewed',
]

const reads = (role: Role): Grant => ({ role, enter: [], read: everyRegister })

export const grants: readonly Grant[] = [
  { role: 'synthesis', enter: everyOther, read: everyRegister },
  { role: 'party-building', enter: [...everyOther, opinion], read: everyRegister },
  { role: 'standing-secretariat', enter: [opinion], read: everyRegister },
  { role: 'grassroots-committee', enter: ofTheCommittee, read: everyRegister },
  { role: 'cell', enter: ofTheCell, approval: 'needed', read: everyRegister },
  reads('organisation'),
  reads('inspection'),
  reads('clerk'),
  { role: 'reader', enter: [], read: [] },
  { role: 'admin', enter: [], read: [] },
]
