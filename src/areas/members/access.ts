import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { admissionFiles, prospects } from '#subjects/admission-files.ts'
import { admissions } from '#subjects/admissions.ts'
import { badges } from '#subjects/badges.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships, transits } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { kinds } from './kinds.ts'

const everyKind = kinds.map((kind) => kind.id)
const whoIsWho = [persons.id, memberships.id]
const everyRegister = [
  ...whoIsWho,
  transits.id,
  prospects.id,
  admissionFiles.id,
  admissions.id,
  badges.id,
  formerMembers.id,
]

/** What a cell knows first; its committee accepts it before it moves a figure. */
const ofTheCell = [
  'person.recorded',
  'person.amended',
  ...everyKind.filter((id) => /^(prospect|admission-file|recognition)\./.test(id)),
  'member.admission-decided',
  'member.joined',
  'member.recognised',
  'member.moved',
  'member.transferred-out',
  'member.transferred-in',
  'member.transit-confirmed',
  'member.temporarily-away',
  'member.returned',
  'member.exempted',
  'member.exemption-ended',
  'member.died',
  'member.file-amended',
]

const reads = (role: Role, read: readonly string[]): Grant => ({ role, enter: [], read })

export const grants: readonly Grant[] = [
  { role: 'organisation', enter: everyKind, read: everyRegister },
  { role: 'party-building', enter: everyKind, read: everyRegister },
  { role: 'grassroots-committee', enter: ofTheCell, approval: 'needed', read: everyRegister },
  { role: 'cell', enter: ofTheCell, approval: 'needed', read: everyRegister },
  reads('standing-secretariat', everyRegister),
  reads('synthesis', [...whoIsWho, badges.id]),
  reads('inspection', everyRegister),
  reads('clerk', []),
  reads('reader', []),
  reads('admin', []),
]
