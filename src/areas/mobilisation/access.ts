import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { households } from '#subjects/households.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { kinds } from './kinds/index.ts'
import { registers } from './registers/index.ts'

const everyRegister = [...registers.map((one) => one.id), households.id]
const everyKind = kinds.map((one) => one.id)

/** Who assigns a member to a household finds them by name, and sees when they leave or change cell. */
const keeps = (role: Role): Grant => ({
  role,
  enter: everyKind,
  read: [...everyRegister, persons.id, memberships.id],
})
const reads = (role: Role): Grant => ({ role, enter: [], read: everyRegister })

/** The Front enters what it and its member organisations do; villages and households are entered where they are. */
export const grants: readonly Grant[] = [
  keeps('mobilisation'),
  keeps('synthesis'),
  keeps('party-building'),
  {
    role: 'front',
    enter: [
      'movement.*',
      'association.*',
      'association-congress.*',
      'relief.*',
      'member-care.*',
      'mobilisation-contest.*',
      'twinning.helped',
      'convention.*',
    ],
    read: everyRegister,
  },
  {
    role: 'grassroots-committee',
    enter: [
      'household.*',
      'helper.*',
      'twinning.helped',
      'campaign-round.held',
      'movement.activity-held',
      'association.counted',
      'convention.*',
      'scheme.*',
    ],
    read: everyRegister,
  },
  { role: 'cell', enter: ['helper.assigned', 'helper.helped'], approval: 'needed', read: everyRegister },
  { role: 'government', enter: ['household.*', 'convention.*'], read: everyRegister },
  reads('standing-secretariat'),
  reads('organisation'),
  reads('inspection'),
  reads('council'),
  reads('reader'),
]
