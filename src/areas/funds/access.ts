import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { persons } from '#subjects/persons.ts'
import { funds, grants as grantsOfFunds } from './registers.ts'

const everyKind = ['fund.*', 'fund-grant.*']
const keeps = (role: Role): Grant => ({ role, enter: everyKind, read: [funds.id, grantsOfFunds.id] })
const looks = (role: Role): Grant => ({ role, enter: [], read: [funds.id] })

/**
 * Who asks for a grant does not decide it: a committee below requests, the keeper of the fund decides and pays.
 * Whoever has no part in it reads the figures only: a request names its beneficiary.
 */
export const grants: readonly Grant[] = [
  keeps('synthesis'),
  // A request of the Front names the member it is for.
  { ...keeps('front'), read: [funds.id, grantsOfFunds.id, persons.id] },
  keeps('party-building'),
  {
    role: 'standing-secretariat',
    enter: ['fund-grant.decided', 'fund-grant.refused'],
    read: [funds.id, grantsOfFunds.id],
  },
  { role: 'mobilisation', enter: ['fund.goods-*', 'fund.money-received'], read: [funds.id] },
  {
    role: 'grassroots-committee',
    enter: ['fund-grant.requested', 'fund.goods-given'],
    read: [funds.id, grantsOfFunds.id],
  },
  { role: 'cell', enter: ['fund-grant.requested'], approval: 'needed', read: [funds.id] },
  looks('organisation'),
  looks('inspection'),
]
