import type { BeforeAndAfter, Counts, Reorganised } from '#kernel/reorganisation-answers.ts'
import { showNumber } from '#ui/days.ts'
import { type Say, useSay } from '#ui/language.tsx'
import { Sideways } from '#ui/Sideways.tsx'
import { Told } from '#ui/Told.tsx'
import classes from './reorganise.module.css'
import { changeLabels, holdings, words } from './words.ts'

const shownFirst = Object.keys(holdings)

const calledIn = ({ registers }: BeforeAndAfter, say: Say, register: string): string => {
  const own = (holdings as { [register: string]: (typeof holdings)['tasks'] })[register]
  const known = own ?? registers[register]
  return known ? say(known).toLocaleLowerCase('vi') : register
}

/** "240 đảng viên, 31 chức danh": what is counted of each register. */
export const inWords = (of: BeforeAndAfter, say: Say, counts: Counts): string =>
  [...Object.keys(counts)]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((register) => `${showNumber(counts[register] ?? 0)} ${calledIn(of, say, register)}`)
    .join(', ')

const placeOf = (register: string): number => {
  const place = shownFirst.indexOf(register)
  return place < 0 ? shownFirst.length : place
}

/** A column of the table: one register, or all that have none of their own. */
interface Column {
  id: string
  label: string
  count: (counts: Counts) => number
}

const columnsOf = (of: BeforeAndAfter, say: Say): Column[] => {
  const sides = of.organisations.flatMap((one) => [one.before, one.after]).filter((one) => one !== null)
  const used = new Set(sides.flatMap((side) => Object.keys(side.holdings)))
  const own = shownFirst.filter((one) => used.has(one))
  const rest = [...used].filter((one) => !shownFirst.includes(one))
  const columns = own.map((id) => ({
    id,
    label: calledIn(of, say, id),
    count: (counts: Counts) => counts[id] ?? 0,
  }))
  if (rest.length === 0) return columns
  const label = say(words.others)
  const count = (counts: Counts) => rest.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
  return [...columns, { id: 'others', label, count }]
}

/** Every organisation a reorganisation touches, before and after; on a phone one card for each. */
export const Compared = ({ of }: { of: BeforeAndAfter }) => {
  const say = useSay()
  const columns = columnsOf(of, say)
  return (
    <Sideways className={classes.scroll} name={say(words.beforeAfter)}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say(words.organisation)}</th>
            {columns.map((one) => (
              <th key={one.id} scope="col" className={classes.number}>
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.organisations.map((line) => (
            <Line key={line.organisation} line={line} of={of} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.total)}</th>
            {columns.map(({ id, label, count }) => {
              const sum = (side: 'before' | 'after') =>
                of.organisations.reduce((all, one) => all + (one[side] ? count(one[side].holdings) : 0), 0)
              return <Pair key={id} label={label} before={sum('before')} after={sum('after')} isTotal />
            })}
          </tr>
        </tfoot>
      </table>
    </Sideways>
  )
}

const Line = ({
  line,
  of,
  columns,
}: {
  line: Reorganised
  of: BeforeAndAfter
  columns: readonly Column[]
}) => {
  const say = useSay()
  const under = (side: Reorganised['before']) => (side?.parent ? (of.names[side.parent] ?? '') : '')
  const [was, is] = [under(line.before), under(line.after)]
  const superior =
    was && is && was !== is
      ? say(words.underThen, { before: was, after: is })
      : is || was
        ? say(words.under, { name: is || was })
        : ''
  return (
    <tr data-change={line.change}>
      <th scope="row">
        <span className={classes.name}>{line.name}</span>
        <span className={classes.quiet}>
          {say(changeLabels[line.change])}
          {superior ? ' · ' : null}
          <Told text={superior} />
        </span>
      </th>
      {columns.map(({ id, label, count }) => (
        <Pair
          key={id}
          label={label}
          before={line.before ? count(line.before.holdings) : null}
          after={line.after ? count(line.after.holdings) : null}
        />
      ))}
    </tr>
  )
}

interface PairProps {
  label: string
  before: number | null
  after: number | null
  isTotal?: boolean
}

/** "12 → 0"; one number where nothing changes. */
const Pair = ({ label, before, after, isTotal = false }: PairProps) => {
  const say = useSay()
  const show = (count: number | null, otherwise: string) => (count === null ? otherwise : showNumber(count))
  const same = before === after
  return (
    <td className={classes.number} data-label={label} data-same={same || undefined}>
      {same && !isTotal ? (
        show(after, '')
      ) : (
        <span>
          <Told text={`${show(before, say(words.none))} → ${show(after, say(words.over))}`} />
        </span>
      )}
    </td>
  )
}
