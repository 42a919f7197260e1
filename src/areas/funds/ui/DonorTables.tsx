import { useQuery } from '@tanstack/react-query'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { showDay } from '#ui/days.ts'
import { recordsIn, rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useInUnit } from '#ui/MoneyCaption.tsx'
import { moneyUnitIn } from '#ui/money.ts'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { EmptyState } from '#ui/states.tsx'
import own from './Funds.module.css'
import { type Donor, donorsOf, fundsInOrder } from './listed.ts'
import { words } from './words.ts'

const given = (enterprise: string) => `funds.given-by-enterprise[${enterprise}]`

/** Who gave: enterprises with all they gave, then everybody drive by drive. */
export const DonorTables = () => (
  <>
    <Enterprises />
    <ByFund />
  </>
)

const Enterprises = () => {
  const say = useSay()
  const inUnit = useInUnit()
  const { on } = useScope()
  const asked = useYearSoFar()
  const firms = useQuery(rowsOf('units', { on, organisation: undefined }, 'kind:enterprise,kind:cooperative'))
  const query = useQuery(
    figuresOf(
      (firms.data ?? []).map((one) => given(one.subject)),
      asked,
    ),
  )
  const found = new Map((query.data ?? []).map((one) => [one.id, one]))
  const sumOf = (id: string) => found.get(given(id))?.value ?? 0
  const gave = (firms.data ?? [])
    .filter((one) => sumOf(one.subject) > 0)
    .sort((a, b) => sumOf(b.subject) - sumOf(a.subject))
  const money = moneyUnitIn(query.data ?? [])
  if (!query.data && firms.data?.length !== 0) return null
  return (
    <div className={classes.below}>
      <h3>{gave.length ? inUnit(say(words.enterprises), money) : say(words.enterprises)}</h3>
      {gave.length ? (
        <dl className={own.pairs}>
          {gave.map((one) => (
            <div key={one.subject}>
              <dt>{one.name}</dt>
              <dd>
                <Count
                  answer={found.get(given(one.subject))}
                  of={inUnit(one.name, money)}
                  asked={asked}
                  money={money}
                />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <EmptyState text={say(words.noEnterprises)} />
      )}
    </div>
  )
}

const ByFund = () => {
  const say = useSay()
  const { on } = useScope()
  const year = useYearSoFar()
  const funds = useQuery(rowsOf('funds', { on, organisation: undefined }))
  const money = useQuery(recordsIn('fund.money-received', year))
  const goods = useQuery(recordsIn('fund.goods-received', year))
  const units = useQuery(rowsOf('units', { on, organisation: undefined }))
  const parties = useQuery(rowsOf('party-organisations', { on, organisation: undefined }))
  if (!money.data || !goods.data) return null
  const names = new Map(
    [...(units.data ?? []), ...(parties.data ?? [])].map((one) => [one.subject, one.name]),
  )
  const records = [...money.data, ...goods.data]
  return (
    <div className={classes.fold}>
      {fundsInOrder(funds.data ?? []).map((fund) => {
        const donors = donorsOf(records, fund.subject)
        return donors.length ? (
          <details key={fund.subject}>
            <summary>
              {say(words.donorsOf, { fund: fund.name })}{' '}
              <span className={classes.quiet}>{donors.length}</span>
            </summary>
            <ul className={classes.list}>
              {donors.map((one) => (
                <DonorLine
                  key={one.id ?? 'people'}
                  donor={one}
                  name={one.id ? (names.get(one.id) ?? '…') : say(words.collections)}
                />
              ))}
            </ul>
          </details>
        ) : null
      })}
    </div>
  )
}

const DonorLine = ({ donor, name }: { donor: Donor; name: string }) => {
  const say = useSay()
  return (
    <li>
      <span>
        {name}
        <br />
        <span className={classes.quiet}>
          {donor.gifts.map((gift, index) => (
            <span key={gift.record}>
              {index ? ', ' : ''}
              <InnerLink to={`/records/${gift.record}`} title={gift.sentence}>
                {showDay(gift.on)}
              </InnerLink>
            </span>
          ))}
        </span>
      </span>
      {donor.money ? (
        <span className={own.amount}>{say(words.dong, { amount: donor.money.toLocaleString('vi-VN') })}</span>
      ) : null}
    </li>
  )
}
