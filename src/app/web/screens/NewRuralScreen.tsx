import { useQuery } from '@tanstack/react-query'
import { LapsingItems } from '#areas/targets/ui/index.ts'
import type { RegisterLine } from '#kernel/answers.ts'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { Shape } from '#ui/Shape.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import { everyRow } from '../every-row.ts'
import { words } from '../words.ts'
import classes from './NewRuralScreen.module.css'
import screens from './screens.module.css'

const numbers = Array.from({ length: 19 }, (_, index) => index + 1)

const byCommune = (lines: readonly RegisterLine[]) => {
  const communes = new Map<string, Map<number, RegisterLine>>()
  for (const line of lines) {
    const commune = String(line.data['commune.name'] ?? line.data.commune)
    const criteria = communes.get(commune) ?? new Map<number, RegisterLine>()
    criteria.set(Number(line.data.criterion), line)
    communes.set(commune, criteria)
  }
  return communes
}

/** Communes by the nineteen criteria: a filled circle is met, an open one is not, nothing is nothing. */
export const NewRuralScreen = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const query = useQuery(everyRow('criteria', { on, organisation }))
  return (
    <div className={screens.screen}>
      <div className={screens.head}>
        <h1>{say(words.newRural)}</h1>
        <p className={screens.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <Answered of={query} lines={8}>
        {(lines) => {
          if (!lines.length)
            return (
              <EmptyState text={say(words.noCriteria)}>
                <InnerLink to="/enter">{say(words.enter)}</InnerLink>
              </EmptyState>
            )
          const rows = [...byCommune(lines)].sort(([a], [b]) => a.localeCompare(b, 'vi'))
          return (
            <>
              <p className={screens.quiet}>
                <span className={classes.met}>
                  <Shape name="circle" />
                </span>{' '}
                {say(words.met)} · <Shape name="ring" /> {say(words.notMet)} · – {say(words.unknown)}
              </p>
              <div className={screens.scroll}>
                <table className={`${screens.table} ${classes.matrix}`}>
                  <thead>
                    <tr>
                      <th scope="col">{say(words.commune)}</th>
                      {numbers.map((n) => (
                        <th key={n} scope="col" className={classes.cell} title={say(words.criterion, { n })}>
                          {n}
                        </th>
                      ))}
                      <th scope="col" className={screens.numeric}>
                        {say(words.criteriaMet)}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(([commune, criteria]) => (
                      <tr key={commune}>
                        <th scope="row" className={classes.name}>
                          {commune}
                        </th>
                        {numbers.map((n) => (
                          <td key={n} className={classes.cell}>
                            <Cell line={criteria.get(n)} n={n} />
                          </td>
                        ))}
                        <td className={screens.numeric}>
                          {[...criteria.values()].filter((one) => one.data.met === true).length}/19
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          )
        }}
      </Answered>
      <LapsingItems />
    </div>
  )
}

const Cell = ({ line, n }: { line: RegisterLine | undefined; n: number }) => {
  const say = useSay()
  if (!line) return <span>–</span>
  const isMet = line.data.met === true
  const told = `${say(words.criterion, { n })}: ${say(isMet ? words.met : words.notMet)}, ${showDay(line.from)}`
  return (
    <InnerLink
      to={`/registers/criteria/${line.subject}`}
      className={isMet ? classes.met : classes.open}
      aria-label={told}
      title={told}
    >
      <Shape name={isMet ? 'circle' : 'ring'} size="0.85em" />
    </InnerLink>
  )
}
