import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import {
  cases,
  disciplinedMembers,
  disciplinedOrganisations,
  findings,
  inspectedMembers,
  inspectionRegisters,
  inspections,
  items,
  letters,
  programmes,
} from './registers.ts'

const everything = inspectionRegisters.map((one) => one.id)
const open = [programmes, items, inspections, findings, disciplinedOrganisations].map((one) => one.id)
const restricted = [inspectedMembers, letters, cases, disciplinedMembers].map((one) => one.id)

const everyKind = [
  'inspection-programme.*',
  'inspection-item.*',
  'inspection.*',
  'inspection-finding.*',
  'denunciation.*',
  'watched-case.*',
  'discipline.*',
]
const byNumber = ['inspection.counted', 'denunciation.reported', 'discipline.counted']
const ofTheBase = [
  ...byNumber,
  'inspection-programme.decided',
  'inspection-item.*',
  'inspection.decided',
  'inspection.extended',
  'inspection.concluded',
  'inspection-finding.recorded',
]

const keeps = (role: Role): Grant => ({ role, enter: everyKind, read: everything })

export const grants: readonly Grant[] = [
  keeps('inspection'),
  keeps('party-building'),
  {
    role: 'standing-secretariat',
    enter: ['inspection-programme.*', 'inspection-item.*', 'watched-case.*'],
    read: everything,
  },
  { role: 'synthesis', enter: [...byNumber, 'inspection-finding.recorded'], read: open },
  { role: 'organisation', enter: [], read: [...open, ...restricted] },
  { role: 'grassroots-committee', enter: ofTheBase, read: open },
  { role: 'cell', enter: ['inspection.counted'], approval: 'needed', read: open },
]
