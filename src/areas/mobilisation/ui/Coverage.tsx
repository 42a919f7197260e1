import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Choice } from '#ui/Choice.tsx'
import { CoverageTiles } from '#ui/charts/CoverageTiles.tsx'
import classes from '#ui/Department.module.css'
import { rowsOf } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import {
  type Asked,
  type CommuneCoverage,
  coverageByCommune,
  type Share,
  type Told,
  villageTiles,
} from './coverage.ts'
import { words } from './words.ts'

const columns = [
  { id: 'twinned', label: words.twinned },
  { id: 'reached', label: words.reached },
  { id: 'withConvention', label: words.withConvention },
] as const

/** What the lists of the book tell of every village, on the day and in its year. */
const useTold = () => {
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
    data: known,
    error: queries.find((one) => one.error)?.error ?? null,
    refetch: () => Promise.all(queries.map((one) => one.refetch())),
  }
}

/** Commune by commune: how far ties, rounds and conventions reach; below, village by village, the missing named. */
export const Coverage = () => {
  const say = useSay()
  const query = useTold()
  const year = Number(useScope().on.slice(0, 4))
  return (
    <Answered of={query} lines={8}>
      {(told) => {
        const communes = coverageByCommune(told, year)
        if (!communes.length) return <EmptyState text={say(words.noPlaces)} />
        return (
          <>
            <Table of={communes} />
            <Villages told={told} year={year} />
          </>
        )
      }}
    </Answered>
  )
}

/** Village by village, for one of the columns at a time. */
const Villages = ({ told, year }: { told: Told; year: number }) => {
  const [asked, setAsked] = useState<Asked>('twinned')
  const groups = villageTiles(told, year, asked).filter(({ tiles }) => tiles.length > 0)
  const title = columns.find(({ id }) => id === asked)?.label ?? words.coverage
  if (!groups.length) return null
  return (
    <>
      <div className="no-print">
        <Choice legend={words.villageByVillage} choices={columns} value={asked} onChange={setAsked} />
      </div>
      <CoverageTiles title={title} groups={groups} />
    </>
  )
}

const Table = ({ of: communes }: { of: readonly CommuneCoverage[] }) => {
  const say = useSay()
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.commune)}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col" className={classes.numeric}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {communes.map((one) => (
            <Line key={one.id} of={one} />
          ))}
        </tbody>
        {communes.length > 1 ? <Total of={communes} /> : null}
      </table>
    </div>
  )
}

const Line = ({ of: one }: { of: CommuneCoverage }) => {
  const say = useSay()
  return (
    <tr>
      <th scope="row">
        <strong>{one.name}</strong>
      </th>
      {columns.map(({ id, label }) => (
        <td key={id} data-label={say(label)} className={classes.numeric}>
          <OfAll {...one[id]} />
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
        {columns.map(({ id, label }) => (
          <td key={id} data-label={say(label)} className={classes.numeric}>
            <OfAll n={sum((one) => one[id].n)} all={sum((one) => one[id].all)} />
          </td>
        ))}
      </tr>
    </tfoot>
  )
}

/** n of N, quiet where there is nothing to reach. */
const OfAll = ({ n, all }: Share) => {
  const say = useSay()
  if (all === 0) return <span className={classes.quiet}>–</span>
  return (
    <span className={n < all ? undefined : classes.due} data-state={n < all ? undefined : 'done'}>
      {say(words.ofAll, { n, all })}
    </span>
  )
}
