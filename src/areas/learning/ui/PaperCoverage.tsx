import { useQuery } from '@tanstack/react-query'
import { Count } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type Covered, coverageOf, toStudy } from './coverage.ts'
import { words } from './words.ts'

const studied = (paper: string) => `learning.organisations-that-studied[${paper}]`
const notStudied = (paper: string) => `learning.organisations-yet-to-study[${paper}]`
const share = (paper: string) => `learning.organisations-that-studied.share[${paper}]`

const counts = [
  [studied, words.haveStudied],
  [notStudied, words.yetToStudy],
  [share, words.share],
] as const

/** How many names stand in the line itself; the rest is opened. */
const namedAtOnce = 5
const grassroots = 'kind:grassroots-body,kind:grassroots-cell'

/** Each paper that has to be studied: how many organisations have, and the names of those that have not. */
export const PaperCoverage = () => {
  const say = useSay()
  const { on, organisation } = useScope()
  const directives = useQuery(rowsOf('directives', { on, organisation: undefined }))
  const organisations = useQuery(rowsOf('party-organisations', { on, organisation }, grassroots))
  const studies = useQuery(rowsOf('studies', { on, organisation }))
  // Those of superiors too: a cell studies what they are about.
  const conferences = useQuery(rowsOf('study-conferences', { on, organisation: undefined }))
  const papers =
    directives.data && studies.data && conferences.data
      ? toStudy(directives.data, studies.data, conferences.data)
      : undefined
  const ids = papers?.map((line) => line.subject) ?? []
  const asked = useYearSoFar()
  const figures = useQuery(
    figuresOf(
      ids.flatMap((id) => [studied(id), notStudied(id), share(id)]),
      asked,
    ),
  )
  if (papers?.length === 0) return <EmptyState text={say(words.noPapers)} />
  const all = {
    data:
      papers && organisations.data && studies.data && conferences.data && figures.data
        ? {
            covered: coverageOf(papers, organisations.data, studies.data, on, conferences.data),
            // A cell under a committee is counted with its committee: it sees where each paper was studied.
            columns: organisations.data.length ? counts : [],
            found: new Map(figures.data.map((one) => [one.id, one])),
          }
        : undefined,
    error: directives.error ?? organisations.error ?? studies.error ?? conferences.error ?? figures.error,
    refetch: () =>
      Promise.all([directives, organisations, studies, conferences, figures].map((one) => one.refetch())),
  }
  return (
    <Answered of={all} lines={6}>
      {({ covered, columns, found }) => (
        <div className={classes.scroll}>
          <table className={`${classes.table} ${classes.stacking}`}>
            <thead>
              <tr>
                <th scope="col">{say(words.paper)}</th>
                <th scope="col">{say(words.due)}</th>
                {columns.map(([, label]) => (
                  <th key={label.en} scope="col" className={classes.numeric}>
                    {say(label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {covered.map((one) => (
                <tr key={one.paper}>
                  <th scope="row">
                    <Paper of={one} withConferences={columns.length === 0} />
                  </th>
                  <td data-label={say(words.due)} className={classes.whole}>
                    <DueDay {...one} />
                  </td>
                  {columns.map(([ref, label]) => (
                    <td key={label.en} data-label={say(label)} className={classes.numeric}>
                      <Count
                        answer={found.get(ref(one.paper))}
                        of={`${one.number || one.title}: ${say(label)}`}
                        asked={asked}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Answered>
  )
}

const Paper = ({ of, withConferences }: { of: Covered; withConferences: boolean }) => {
  const say = useSay()
  const name = of.number || of.title
  const names = of.yet.slice(0, namedAtOnce).map((one) => one.name)
  const rest = of.yet.length - names.length
  return (
    <>
      <InnerLink to={`/resolutions/${of.paper}`}>
        <strong>{name}</strong>
      </InnerLink>{' '}
      {of.number ? of.title : null}
      {withConferences && of.conferences.length ? (
        <p className={classes.quiet}>
          {say(words.studiedAt)}{' '}
          {of.conferences.map((one, index) => (
            <span key={one.id}>
              {index ? '; ' : ''}
              <InnerLink to={`/registers/study-conferences/${one.id}`}>{one.by}</InnerLink> {showDay(one.on)}
            </span>
          ))}
        </p>
      ) : null}
      {of.yet.length && of.studied.length ? (
        <p className={classes.quiet}>
          {say(words.namedYet, {
            names: rest ? say(words.andOthers, { names: names.join('; '), count: rest }) : names.join('; '),
          })}
        </p>
      ) : null}
      <div className={`${classes.folds} no-print`}>
        {rest > 0 ? (
          <details>
            <summary>{say(words.whoHasNot, { paper: name })}</summary>
            <ul className={classes.names}>
              {of.yet.map((one) => (
                <li key={one.id}>
                  <InnerLink to={`/organisations/${one.id}`}>{one.name}</InnerLink>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        {of.studied.length ? (
          <details>
            <summary>{say(words.whoStudied, { paper: name })}</summary>
            <ul className={classes.names}>
              {of.studied.map((one) => (
                <li key={one.id}>
                  {one.name}{' '}
                  <InnerLink to={`/registers/study-conferences/${one.conference}`}>
                    {showDay(one.on)}
                  </InnerLink>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </>
  )
}
