import { DepartmentPage, type DepartmentRights, type Part } from '#ui/DepartmentPage.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { DonorTables } from './DonorTables.tsx'
import { FundTable } from './FundTable.tsx'
import { GoodsTable } from './GoodsTable.tsx'
import { GrantTable } from './GrantTable.tsx'
import { words } from './words.ts'

const parts: readonly Part[] = [
  {
    id: 'balances',
    label: words.balances,
    reads: 'funds',
    action: { kind: 'fund.money-received', label: words.enterReceipt },
    shows: () => <FundTable />,
  },
  {
    id: 'grants',
    label: words.grants,
    reads: 'fund-grants',
    action: { kind: 'fund-grant.requested', label: words.requestGrant },
    shows: ({ mayEnter }) => <GrantTable mayEnter={mayEnter} />,
  },
  {
    id: 'goods',
    label: words.goods,
    reads: 'funds',
    action: { kind: 'fund.goods-received', label: words.enterGoods },
    shows: () => <GoodsTable />,
  },
  { id: 'donors', label: words.donors, reads: 'funds', shows: () => <DonorTables /> },
]

/** What was raised and given: money, goods, and to how many. */
export const FundsScreen = (rights: DepartmentRights) => {
  const say = useSay()
  const { on } = useScope()
  return (
    <DepartmentPage
      title={say(words.title, { year: on.slice(0, 4) })}
      area="funds"
      parts={parts}
      rights={rights}
    />
  )
}
