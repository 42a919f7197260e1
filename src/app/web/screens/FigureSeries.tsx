import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer, FigureGridRow } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { ask } from '#ui/api.ts'
import { showDay, today } from '#ui/days.ts'
import { Figure } from '#ui/Figure.tsx'
import { useSay } from '#ui/language.tsx'
import { MoneyCaption } from '#ui/MoneyCaption.tsx'
import { isMoney, type MoneyUnit, moneyUnitIn, showMoney } from '#ui/money.ts'
import { Sideways } from '#ui/Sideways.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { seriesWords as words } from '../words/series.ts'
import classes from './FigureSeries.module.css'
import screens from './screens.module.css'

interface Asked {
  /** The reference of the figure. */
  figure: string
  organisation: string
  on: Day
}

/** Eight quarters, and never from before the book began. */
const quartersShown = 8
const beginning = (on: Day, openedOn: Day): Day => {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1
  const first = months - (months % 3) - (quartersShown - 1) * 3
  const day = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01` as Day
  return openedOn > day ? openedOn : day
}

const useSeries = ({ figure, organisation, on }: Asked, structure: Day | undefined) => {
  const { openedOn } = useScope()
  const query = {
    ids: figure,
    by: 'quarter',
    organisation,
    from: beginning(on, openedOn),
    to: on,
    structure,
  }
  return useQuery({
    queryKey: ['book', 'figure-grid', query],
    queryFn: ({ signal }) => ask<FigureGridRow[]>('/figure-grid', query, signal),
  })
}

/** One series in both structures: that of each day, and that of today with all that went into the organisation. */
export const FigureSeries = (asked: Asked) => {
  const say = useSay()
  const day = today()
  const then = useSeries(asked, undefined)
  const now = useSeries(asked, day)
  const both = {
    data: then.data && now.data ? { once: then.data, now: now.data } : undefined,
    error: then.error ?? now.error,
    refetch: () => Promise.all([then.refetch(), now.refetch()]),
  }
  return (
    <section className={screens.section}>
      <h2>{say(words.seriesTitle)}</h2>
      <p className={screens.quiet}>{say(words.seriesHelp)}</p>
      <Answered of={both} lines={5}>
        {(told) => <Table asked={asked} told={told} day={day} />}
      </Answered>
    </section>
  )
}

interface TableProps {
  asked: Asked
  told: { once: readonly FigureGridRow[]; now: readonly FigureGridRow[] }
  day: Day
}

const valueIn = (row: FigureGridRow | undefined): FigureAnswer | undefined => row?.figures[0]

/** A stock is told on a day, everything else over its days. */
const whenOf = (row: FigureGridRow): string => {
  const form = valueIn(row)?.form
  const { from, to } = row.period
  return form === 'stock' || form === 'census' ? showDay(to) : `${showDay(from)} – ${showDay(to)}`
}

const Table = ({ asked, told, day }: TableProps) => {
  const say = useSay()
  const unit = moneyUnitIn([...told.once, ...told.now].flatMap((row) => row.figures))
  const isOfMoney = told.once.some((row) => row.figures.some(isMoney))
  const most = Math.max(1, ...[...told.once, ...told.now].map((row) => valueIn(row)?.value ?? 0))
  return (
    <Sideways className={classes.scroll} name={say(words.seriesTitle)}>
      <table className={classes.table} aria-label={say(words.seriesTitle)}>
        {isOfMoney ? <MoneyCaption unit={unit} /> : null}
        <thead>
          <tr>
            <th scope="col">{say(words.seriesWhen)}</th>
            <th scope="col">{say(uiWords.structureThen)}</th>
            <th scope="col">{say(uiWords.structureNow)}</th>
          </tr>
        </thead>
        <tbody>
          {told.once.map((row, index) => (
            <tr key={row.period.to}>
              <th scope="row">{whenOf(row)}</th>
              <Point asked={asked} row={row} most={most} unit={unit} />
              <Point asked={asked} row={told.now[index]} most={most} unit={unit} structure={day} />
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

interface PointProps {
  asked: Asked
  row: FigureGridRow | undefined
  most: number
  unit: MoneyUnit
  structure?: Day
}

/** The number that opens, and a bar as long as it is large. */
const Point = ({ asked, row, most, unit, structure }: PointProps) => {
  const say = useSay()
  const figure = valueIn(row)
  if (!row || !figure) return <td />
  // In the structure of today what it took over may have been there before it.
  if (row.notYet && !figure.value) return <td className={screens.quiet}>{say(uiWords.notYetFounded)}</td>
  return (
    <td>
      <span className={classes.point}>
        <span className={classes.number}>
          <Figure
            asked={{ ref: asked.figure, organisation: asked.organisation, ...row.period, structure }}
            label={`${say(figure.label)}, ${showDay(row.period.to)}`}
            printed={
              isMoney(figure) && figure.value !== null ? showMoney(figure.value, unit) : figure.printed
            }
            missing={figure.value === null}
            estimate={figure.estimate}
          />
        </span>
        <span
          className={classes.bar}
          data-restated={structure !== undefined || undefined}
          style={{ width: `${Math.max(0, ((figure.value ?? 0) / most) * 100)}%` }}
          aria-hidden="true"
        />
      </span>
    </td>
  )
}
