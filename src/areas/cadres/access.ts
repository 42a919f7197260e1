import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { positions } from '#subjects/positions.ts'
import { tenures } from '#subjects/tenures.ts'
import { kinds } from './kinds/index.ts'
import { charges, gifts, ownRegisters, recruitments, studies } from './registers.ts'

const everyKind = kinds.map((kind) => kind.id)
const whoHoldsWhat = [positions.id, tenures.id, charges.id]
const everyRegister = [
  ...whoHoldsWhat,
  ...ownRegisters.filter(({ id }) => id !== charges.id).map(({ id }) => id),
]

/** What a grassroots committee decides itself, and what it asks the level above for. */
const ofTheGrassroots = [
  'position.recorded',
  'position.changed',
  'cadre.appointed',
  'cadre.elected',
  'cadre.relieved',
  'cadre.concurrent-post-assigned',
  'cadre-study.proposed',
  'cadre-study.registered',
  'cadre-study.graduated',
  'aid.requested',
  'charge.assigned',
  'charge.ended',
]

const reads = (role: Role, read: readonly string[]): Grant => ({ role, enter: [], read })

/** Plans, nominations and aid are for the boards that prepare them and the committee that decides. */
export const grants: readonly Grant[] = [
  { role: 'organisation', enter: everyKind, read: everyRegister },
  { role: 'party-building', enter: everyKind, read: everyRegister },
  {
    role: 'grassroots-committee',
    enter: ofTheGrassroots,
    approval: 'needed',
    read: [...whoHoldsWhat, studies.id],
  },
  { role: 'cell', enter: ['aid.requested'], approval: 'needed', read: whoHoldsWhat },
  reads('standing-secretariat', everyRegister),
  reads('inspection', everyRegister),
  reads('synthesis', [...whoHoldsWhat, studies.id, gifts.id, recruitments.id]),
  reads('clerk', []),
  reads('reader', [positions.id, charges.id]),
  reads('admin', []),
]
