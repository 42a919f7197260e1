import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Day } from '#kernel/calendar.ts'
import { useSay } from '#ui/language.tsx'
import { SubjectField } from '#ui/SubjectField.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { allRows } from '#ui/use-register-rows.ts'
import { GradeDistribution } from './GradeDistribution.tsx'
import classes from './Grading.module.css'
import { GradingGrid } from './GradingGrid.tsx'
import { linesOf } from './minutes.ts'
import { words } from './words.ts'

interface Props {
  account: string
  /** Whether this account may enter grades at all, now or after approval. */
  mayEnter: boolean
  /** Whether it may read the grades of single members; the distribution is everybody's. */
  mayRead: boolean
  /** The cell the account works for, if it is one. */
  own?: string | undefined
}

/** Xếp loại: how the grades spread, and the grid of one cell. */
export const GradingScreen = ({ account, mayEnter, mayRead, own }: Props) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const asOf = Number(on.slice(0, 4))
  const [year, setYear] = useState(asOf)
  const [chosen, setChosen] = useState<string>()
  const cell = chosen ?? organisation ?? own
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h1>{say(words.title)}</h1>
        <NativeSelect
          label={say(words.year)}
          value={String(year)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
          data={[asOf, asOf - 1].map(String)}
        />
      </div>
      <GradeDistribution year={year} organisation={organisation} />
      {mayRead ? (
        <section className={classes.section}>
          <h2>{say(words.minutes)}</h2>
          <div className={classes.pick}>
            <SubjectField
              register="party-organisations"
              label={say(words.cell)}
              value={cell}
              onChange={setChosen}
              on={on}
            />
          </div>
          {cell ? (
            <CellMinutes key={`${cell}.${year}`} {...{ cell, year, on, account, mayEnter }} />
          ) : (
            <EmptyState text={say(words.chooseCell)} />
          )}
        </section>
      ) : null}
    </div>
  )
}

interface CellProps {
  cell: string
  year: number
  on: Day
  account: string
  mayEnter: boolean
}

/** The day the members of the cell are read: the asked one, or the end of a year gone by. */
const dayIn = (year: number, on: Day): Day => (on.startsWith(`${year}`) ? on : (`${year}-12-31` as Day))

const CellMinutes = ({ cell, year, on, account, mayEnter }: CellProps) => {
  const say = useSay()
  const [round, setRound] = useState(0)
  const day = dayIn(year, on)
  const query = useQuery({
    queryKey: ['book', 'register', 'grading', cell, year, day],
    queryFn: async () => {
      const [members, graded] = await Promise.all([
        allRows('memberships', { on: day, organisation: cell, filter: `cell:${cell}` }, () => {}),
        allRows(
          'member-gradings',
          { on: `${year}-12-31`, organisation: cell, filter: `period:${year}` },
          () => {},
        ),
      ])
      return linesOf(members, graded)
    },
  })
  return (
    <Answered of={query} lines={8}>
      {(lines) =>
        lines.length === 0 ? (
          <EmptyState text={say(words.notACell)} />
        ) : (
          <GradingGrid
            key={round}
            {...{ cell, year, on, lines, account, mayEnter }}
            onAnother={() => setRound(round + 1)}
          />
        )
      }
    </Answered>
  )
}
