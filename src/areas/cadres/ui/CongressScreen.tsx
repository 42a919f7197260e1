import { useQuery } from '@tanstack/react-query'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { ask, withQuery } from '#ui/api.ts'
import { showDay } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useLanguage, useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered } from '#ui/states.tsx'
import { words as uiWords } from '#ui/words.ts'
import classes from './Congress.module.css'
import { words } from './words.ts'

/** The working lists of the personnel sub-committee: who sits now, who is planned, who is nominated. */
export const CongressScreen = () => {
  const say = useSay()
  const { on } = useScope()
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <h1>{say(words.congress)}</h1>
        <p className={classes.quiet}>{say(uiWords.asOf, { day: showDay(on) })}</p>
      </div>
      <p className={classes.quiet}>{say(words.congressHelp)}</p>
      <List id="cadres.congress-candidates" paper={words.proposalPaper} />
      <List id="cadres.congress-nominees" paper={words.nomineesPaper} />
      <List id="cadres.congress-incumbents" />
    </div>
  )
}

const List = ({ id, paper }: { id: string; paper?: { vi: string; en: string } }) => {
  const say = useSay()
  const { language } = useLanguage()
  const { on, organisation } = useScope()
  const where = { on, organisation }
  const query = useQuery({
    queryKey: ['book', 'worklist', id, where],
    queryFn: ({ signal }) => ask<WorklistAnswer>(`/worklists/${id}`, where, signal),
  })
  return (
    <Answered of={query} lines={4}>
      {(list) => (
        <section className={classes.section}>
          <div className={classes.head}>
            <h2>
              {say(list.label)} <span className={classes.count}>{list.lines.length}</span>
            </h2>
            {list.lines.length ? (
              <div className={`${classes.doors} no-print`}>
                {paper ? (
                  <a className={classes.door} href={withQuery(`/api/worklists/${id}/proposal`, where)}>
                    {say(paper)}
                  </a>
                ) : null}
                <a
                  className={classes.door}
                  href={withQuery(`/api/worklists/${id}/excel`, { ...where, language })}
                  aria-label={say(words.excelOf, { list: say(list.label) })}
                >
                  {say(words.excel)}
                </a>
              </div>
            ) : null}
          </div>
          <p className={classes.quiet}>{say(list.meaning)}</p>
          {list.lines.length ? <Lines list={list} /> : <p>{say(words.nobody)}</p>}
        </section>
      )}
    </Answered>
  )
}

const Lines = ({ list }: { list: WorklistAnswer }) => {
  const say = useSay()
  // A column nobody has anything in says nothing.
  const columns = list.columns.filter(({ field }) => list.lines.some((line) => line.values[field]))
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say(words.fullName)}</th>
          {columns.map((one) => (
            <th key={one.field} scope="col">
              {say(one.label)}
            </th>
          ))}
          {list.settledBy ? <td className="no-print" /> : null}
        </tr>
      </thead>
      <tbody>
        {list.lines.map((line) => {
          const post = line.values.post ?? line.values.position ?? ''
          return (
            <tr key={`${line.subject} ${post}`}>
              <th scope="row">
                <InnerLink to={`/members/${line.subject}`}>{line.name}</InnerLink>
              </th>
              {columns.map(({ field, label }) => (
                <td
                  key={field}
                  data-label={say(label)}
                  data-empty={line.values[field] ? undefined : ''}
                  data-short={(line.values[field] ?? '').length <= 12 ? '' : undefined}
                >
                  {line.values[field]}
                </td>
              ))}
              {list.settledBy ? (
                <td className="no-print">
                  <InnerLink
                    to={withQuery(`/enter/${list.settledBy}`, { subject: line.subject })}
                    aria-label={say(words.settleOf, { name: line.name, post })}
                  >
                    {say(words.settle)}
                  </InnerLink>
                </td>
              ) : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
