import type { RegisterDefinition } from '#kernel/register.ts'
import { admissionFiles, prospects } from './admission-files.ts'
import { admissions } from './admissions.ts'
import { badges } from './badges.ts'
import { criteria } from './criteria.ts'
import { directives } from './directives.ts'
import { formerMembers } from './former-members.ts'
import { households } from './households.ts'
import { items } from './items.ts'
import { memberships, transits } from './memberships.ts'
import { partyOrganisations } from './party-organisations.ts'
import { persons } from './persons.ts'
import { places } from './places.ts'
import { positions } from './positions.ts'
import { tasks } from './tasks.ts'
import { tenures } from './tenures.ts'
import { units } from './units.ts'

/** The registers everybody shares; the ones only one area reads are that area's own. */
export const sharedRegisters: readonly RegisterDefinition[] = [
  partyOrganisations,
  places,
  units,
  persons,
  memberships,
  transits,
  prospects,
  admissionFiles,
  admissions,
  formerMembers,
  badges,
  positions,
  tenures,
  items,
  criteria,
  directives,
  tasks,
  households,
]
