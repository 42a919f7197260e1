import { useQuery } from '@tanstack/react-query'
import type { FigureAnswer } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import { useYearSoFar } from '#ui/department-queries.ts'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { Answered, EmptyState } from '#ui/states.tsx'
import { inspectors, workChoices } from '../who.ts'
import { Cell } from './Cell.tsx'
import own from './Inspection.module.css'
import { everyLine, type Level, type Line, levelsOf } from './lines.ts'
import { words } from './words.ts'

const columns = [
  { figure: 'held', label: words.held },
  { figure: 'organisations', label: words.organisations },
  { figure: 'members', label: words.members },
  { figure: 'committee-members', label: words.committeeMembers },
] as const
const totals = [
  { done: 'inspected', label: words.inspected },
  { done: 'supervised', label: words.supervised },
] as const
const levelNames = { own: words.ownLevel, base: words.baseLevel }
const different = 'different-members'

const ref = (figure: string, of: string) => `inspection.${figure}[${of}]`
const totalRef = (level: string, whom: string, done: string) => `inspection.${level}-${whom}-${done}`

/** Who inspects × what the work is: organisations, members, of them committee members. */
export const StatutoryTable = () => {
  const say = useSay()
  const asked = useYearSoFar()
  const held = useQuery(
    figuresOf(
      everyLine.map((one) => ref('held', one.of)),
      asked,
    ),
  )
  return (
    <Answered of={held} lines={8}>
      {(answers) => {
        const some = new Set(answers.filter((one) => one.value).map((one) => one.id))
        const levels = levelsOf((of) => some.has(ref('held', of)))
        return levels.length === 0 ? (
          <EmptyState text={say(words.nothingInspected)} />
        ) : (
          <Table levels={levels} />
        )
      }}
    </Answered>
  )
}

const Table = ({ levels }: { levels: readonly Level[] }) => {
  const say = useSay()
  const asked = useYearSoFar()
  const ids = levels.flatMap(({ level, lines }) => [
    ...lines.flatMap(({ of }) => [...columns.map((one) => ref(one.figure, of)), ref(different, of)]),
    ...totals.flatMap(({ done }) => columns.map((one) => totalRef(level, one.figure, done))),
  ])
  const query = useQuery(figuresOf(ids, asked))
  const found = new Map((query.data ?? []).map((one) => [one.id, one]))
  return (
    <>
      <div className={classes.scroll}>
        <table className={`${classes.table} ${own.statutory}`}>
          <thead>
            <tr>
              <th scope="col">{say(words.who)}</th>
              {columns.map((one) => (
                <th key={one.figure} scope="col" className={classes.numeric}>
                  {say(one.label)}
                </th>
              ))}
              <th scope="col" className={classes.numeric}>
                {say(words.different)}
              </th>
            </tr>
          </thead>
          {levels.map(({ level, lines }) => (
            <tbody key={level}>
              <tr className={own.level}>
                <th scope="rowgroup" colSpan={columns.length + 2}>
                  {say(levelNames[level])}
                </th>
              </tr>
              {lines.map((line) => (
                <LineRow key={line.of} line={line} found={found} />
              ))}
              {totals.map((one) => (
                <tr key={one.done} className={own.total}>
                  <th scope="row">{say(one.label)}</th>
                  {columns.map(({ figure, label }) => (
                    <td key={figure} className={classes.numeric}>
                      <Cell
                        answer={found.get(totalRef(level, figure, one.done))}
                        of={`${say(levelNames[level])}, ${say(one.label)}: ${say(label)}`}
                        asked={asked}
                      />
                    </td>
                  ))}
                  <td />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className={classes.quiet}>{say(words.inTurns)}</p>
    </>
  )
}

const LineRow = ({ line, found }: { line: Line; found: ReadonlyMap<string, FigureAnswer> }) => {
  const say = useSay()
  const asked = useYearSoFar()
  const called = `${say(inspectors[line.who])}, ${say(workChoices[line.work])}`
  const heads = found.get(ref(different, line.of))
  return (
    <tr>
      <th scope="row">
        {say(inspectors[line.who])}
        <br />
        <span className={classes.quiet}>{say(workChoices[line.work])}</span>
      </th>
      {columns.map((one) => (
        <td key={one.figure} className={classes.numeric}>
          <Cell
            answer={found.get(ref(one.figure, line.of))}
            of={`${called}: ${say(one.label)}`}
            asked={asked}
          />
        </td>
      ))}
      <td className={classes.numeric}>
        {heads && heads.value === null ? (
          <span className={classes.quiet}>{say(words.listsMissing)}</span>
        ) : (
          <Cell answer={heads} of={`${called}: ${say(words.different)}`} asked={asked} />
        )}
      </td>
    </tr>
  )
}
