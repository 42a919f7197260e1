import type { Grant } from '#kernel/area.ts'
import { roleNames } from '#kernel/role.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { places } from '#subjects/places.ts'
import { units } from '#subjects/units.ts'
import { kinds } from './kinds.ts'
import { meetingGrants } from './meetings/access.ts'
import { meetingKinds } from './meetings/kinds.ts'
import { handOverKinds } from './reorganisation/hand-over-kinds.ts'
import { successions } from './reorganisation/registers.ts'

/** A hand-over is made by the book as a whole; no role enters its records by hand. */
const everyKind = kinds
  .filter((one) => !meetingKinds.includes(one) && !handOverKinds.includes(one))
  .map((kind) => kind.id)
const everyRegister = [partyOrganisations.id, places.id, units.id, successions.id]

/** The organisation board and the party-building board keep the tree; everybody may look at it. */
export const grants: readonly Grant[] = [
  { role: 'organisation', enter: everyKind, read: everyRegister },
  { role: 'party-building', enter: everyKind, read: everyRegister },
  ...roleNames
    .filter((role) => role !== 'organisation' && role !== 'party-building')
    .map((role) => ({ role, enter: [], read: everyRegister })),
  ...meetingGrants,
]
