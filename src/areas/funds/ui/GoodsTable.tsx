import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { recordsIn, rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { goods, goodsIds } from '../goods.ts'
import { type Species, species } from '../species.ts'
import own from './Funds.module.css'
import { treesByPlace } from './listed.ts'
import { words } from './words.ts'

const columns = [
  { figure: 'received', label: words.goodsIn },
  { figure: 'given', label: words.goodsOut },
  { figure: 'left', label: words.goodsLeft },
] as const
const treePlaces = (fund: string) => `funds.tree-places[${fund}]`

/** What came in and went out in kind, drive by drive; each goods in a unit of its own. */
export const GoodsTable = () => {
  const say = useSay()
  const { on } = useScope()
  const asked = useYearSoFar()
  const rows = useQuery(rowsOf('funds', { on, organisation: undefined }))
  const held = (rows.data ?? []).flatMap((fund) => goodsIds.map((id) => ({ fund, id })))
  const refs = held.flatMap(({ fund, id }) => [
    ...columns.map(({ figure }) => `funds.${id}-${figure}[${fund.subject}]`),
    ...(id === 'trees' ? [treePlaces(fund.subject)] : []),
  ])
  const figures = useQuery(figuresOf(refs, asked))
  if (rows.data?.length === 0) return <EmptyState text={say(words.noGoods)} />
  return (
    <Answered of={figures} lines={5}>
      {(answers) => {
        const found = new Map(answers.map((one) => [one.id, one]))
        const moved = held.filter(({ fund, id }) =>
          columns.some(({ figure }) => found.get(`funds.${id}-${figure}[${fund.subject}]`)?.value),
        )
        if (!moved.length) return <EmptyState text={say(words.noGoods)} />
        return (
          <>
            <div className={classes.scroll}>
              <table className={`${classes.table} ${classes.stacking}`}>
                <thead>
                  <tr>
                    <th scope="col">{say(words.fund)}</th>
                    <th scope="col">{say(words.kindOfGoods)}</th>
                    {columns.map(({ figure, label }) => (
                      <th key={figure} scope="col" className={classes.numeric}>
                        {say(label)}
                      </th>
                    ))}
                    <th scope="col" className={classes.numeric}>
                      {say(words.treePlaces)}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {moved.map(({ fund, id }) => (
                    <tr key={`${fund.subject} ${id}`}>
                      <th scope="row">{fund.name}</th>
                      <td className={classes.whole}>{say(goods[id].label)}</td>
                      {columns.map(({ figure, label }) => (
                        <td key={figure} data-label={say(label)} className={classes.numeric}>
                          <Count
                            answer={found.get(`funds.${id}-${figure}[${fund.subject}]`)}
                            of={`${fund.name}, ${say(goods[id].label)}: ${say(label)}`}
                            asked={asked}
                          />
                        </td>
                      ))}
                      <td data-label={say(words.treePlaces)} className={classes.numeric}>
                        {id === 'trees' ? (
                          <Count
                            answer={found.get(treePlaces(fund.subject))}
                            of={`${fund.name}: ${say(words.treePlaces)}`}
                            asked={asked}
                          />
                        ) : (
                          <span className={classes.quiet}>–</span>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <BySpecies />
            <Planted funds={moved.filter(({ id }) => id === 'trees').map(({ fund }) => fund)} />
          </>
        )
      }}
    </Answered>
  )
}

const everySpecies = Object.keys(species) as Species[]
const ofSpecies = (id: Species) => `funds.trees-of-species[${id}]`

const BySpecies = () => {
  const say = useSay()
  const asked = useYearSoFar()
  const query = useQuery(figuresOf(everySpecies.map(ofSpecies), asked))
  const found = new Map((query.data ?? []).map((one) => [one.id, one]))
  const planted = everySpecies
    .filter((id) => found.get(ofSpecies(id))?.value)
    .sort((a, b) => (found.get(ofSpecies(b))?.value ?? 0) - (found.get(ofSpecies(a))?.value ?? 0))
  if (!planted.length) return null
  return (
    <div className={classes.below}>
      <h3>{say(words.species)}</h3>
      <dl className={own.pairs}>
        {planted.map((id) => (
          <div key={id}>
            <dt>{say(species[id])}</dt>
            <dd>
              <Count answer={found.get(ofSpecies(id))} of={say(species[id])} asked={asked} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const Planted = ({ funds }: { funds: readonly RegisterLine[] }) => {
  const say = useSay()
  const { on } = useScope()
  const records = useQuery(recordsIn('fund.goods-given', useYearSoFar()))
  const places = useQuery(rowsOf('places', { on, organisation: undefined }))
  if (!records.data || !places.data) return null
  const named = new Map(places.data.map((one) => [one.subject, one.name]))
  return (
    <div className={`${classes.folds} no-print`}>
      {funds.map((fund) => {
        const lines = treesByPlace(records.data, fund.subject)
        return lines.length ? (
          <details key={fund.subject}>
            <summary>{say(words.wherePlanted, { fund: fund.name })}</summary>
            <ul className={classes.names}>
              {lines.map((one) => (
                <li key={one.place}>
                  <InnerLink to={`/records/${one.record}`}>{named.get(one.place) ?? '…'}</InnerLink>{' '}
                  {one.trees.toLocaleString('vi-VN')}
                </li>
              ))}
            </ul>
          </details>
        ) : null
      })}
    </div>
  )
}
