import { useQuery } from '@tanstack/react-query'
import classes from '#ui/Department.module.css'
import { rowsOf } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type CommuneCoverage, coverageByCommune } from './coverage.ts'
import { words } from './words.ts'

const columns = [
  { label: words.twinned, n: (one: CommuneCoverage) => one.buons - one.untwinned.length, all: 'buons' },
  { label: words.reached, n: (one: CommuneCoverage) => one.reached, all: 'villages' },
  { label: words.withConvention, n: (one: CommuneCoverage) => one.withConvention, all: 'villages' },
] as const

const useCommunes = () => {
  const { on, organisation } = useScope()
  const where = { on, organisation }
  const places = useQuery(rowsOf('places', where))
  const twinnings = useQuery(rowsOf('twinnings', where))
  const rounds = useQuery(rowsOf('campaign-rounds', { on, organisation: undefined }))
  const conventions = useQuery(rowsOf('village-conventions', where))
  const queries = [places, twinnings, rounds, conventions]
  const known =
    places.data && twinnings.data && rounds.data && conventions.data
      ? {
          places: places.data,
          twinnings: twinnings.data,
          rounds: rounds.data,
          conventions: conventions.data,
        }
      : undefined
  return {
    data: known && coverageByCommune(known, Number(on.slice(0, 4))),
    error: queries.find((one) => one.error)?.error ?? null,
    refetch: () => Promise.all(queries.map((one) => one.refetch())),
  }
}

/** Commune by commune: how far ties, rounds and conventions reach, the missing named. */
export const Coverage = () => {
  const say = useSay()
  const communes = useCommunes()
  return (
    <Answered of={communes} lines={8}>
      {(told) => {
        if (!told.length) return <EmptyState text={say(words.noPlaces)} />
        return (
          <div className={classes.scroll}>
            <table className={`${classes.table} ${classes.stacking}`}>
              <thead>
                <tr>
                  <th scope="col">{say(words.commune)}</th>
                  {columns.map(({ label }) => (
                    <th key={label.en} scope="col" className={classes.numeric}>
                      {say(label)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {told.map((one) => (
                  <Line key={one.id} of={one} />
                ))}
              </tbody>
              {told.length > 1 ? <Total of={told} /> : null}
            </table>
          </div>
        )
      }}
    </Answered>
  )
}

const Line = ({ of: one }: { of: CommuneCoverage }) => {
  const say = useSay()
  return (
    <tr>
      <th scope="row">
        <strong>{one.name}</strong>
        {one.untwinned.length ? (
          <div className={classes.warned}>{say(words.without, { names: one.untwinned.join(', ') })}</div>
        ) : null}
      </th>
      {columns.map(({ label, n, all }) => (
        <td key={label.en} data-label={say(label)} className={classes.numeric}>
          <OfAll n={n(one)} all={one[all]} />
        </td>
      ))}
    </tr>
  )
}

const Total = ({ of }: { of: readonly CommuneCoverage[] }) => {
  const say = useSay()
  const sum = (count: (one: CommuneCoverage) => number) => of.reduce((total, one) => total + count(one), 0)
  return (
    <tfoot>
      <tr>
        <th scope="row">{say(words.whole)}</th>
        {columns.map(({ label, n, all }) => (
          <td key={label.en} data-label={say(label)} className={classes.numeric}>
            <OfAll n={sum(n)} all={sum((one) => one[all])} />
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** n of N, quiet where there is nothing to reach. */
const OfAll = ({ n, all }: { n: number; all: number }) => {
  const say = useSay()
  if (all === 0) return <span className={classes.quiet}>–</span>
  return (
    <span className={n < all ? undefined : classes.due} data-state={n < all ? undefined : 'done'}>
      {say(words.ofAll, { n, all })}
    </span>
  )
}
