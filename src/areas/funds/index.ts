import type { Area } from '#kernel/area.ts'
import { grants } from './access.ts'
import { checks } from './checks.ts'
import { figures } from './figures.ts'
import { kinds } from './kinds/index.ts'
import { funds as fundRegister, grants as grantRegister } from './registers.ts'
import { worklists } from './worklists.ts'

export const funds: Area = {
  id: 'funds',
  label: { vi: 'Quỹ, vận động', en: 'Funds and drives' },
  kinds,
  figures,
  registers: [fundRegister, grantRegister],
  checks,
  grants,
  keptBy: ['synthesis', 'front'],
  ofCommittee: [
    'fund.opened',
    'fund.closed',
    'fund.brought-forward',
    'fund.money-*',
    'fund.goods-received',
    'fund.goods-bought',
    'fund-grant.decided',
    'fund-grant.paid',
    'fund-grant.refused',
  ],
  worklists,
}
