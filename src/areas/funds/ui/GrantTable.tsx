import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf, useYearSoFar } from '#ui/department-queries.ts'
import { answerAbout, FigureTable, figuresAbout } from '#ui/FigureTable.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { figuresOf } from '#ui/queries.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { type GrantClass, type GrantState, grantClasses, grantStates } from '../states.ts'
import { words } from './words.ts'

const columns = [
  { figure: 'funds.beneficiaries', label: words.beneficiaries },
  { figure: 'funds.beneficiaries-members', label: words.ofThemMembers },
  { figure: 'funds.beneficiaries-non-members', label: words.ofThemOthers },
  { figure: 'funds.grants-paid', label: words.granted },
]

/** Grants of the year fund by fund, and those that wait for a decision or for their payment. */
export const GrantTable = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const asked = useYearSoFar()
  const rows = useQuery(rowsOf('funds', { on, organisation: undefined }))
  const ids = rows.data?.map((one) => one.subject) ?? []
  const figures = useQuery(figuresOf(figuresAbout(columns, ids), asked))
  const waiting = useQuery(rowsOf('fund-grants', { on, organisation }, 'state:requested,state:decided'))
  if (rows.data?.length === 0) return <EmptyState text={say(words.noGrants)} />
  return (
    <>
      <Answered of={figures} lines={4}>
        {(answers) => {
          const paying = (rows.data ?? []).filter(
            (one) => answerAbout(answers, 'funds.grants-paid', one.subject)?.value,
          )
          if (!paying.length) return <EmptyState text={say(words.noGrants)} />
          return (
            <FigureTable
              head={words.fund}
              columns={columns}
              rows={paying.map(({ subject, name }) => ({
                of: subject,
                name,
                face: (
                  <>
                    {name}
                    <div className="no-print">
                      <InnerLink to={`/funds/${subject}/public`}>{say(words.publicList)}</InnerLink>
                    </div>
                  </>
                ),
              }))}
              answers={answers}
              asked={asked}
            />
          )
        }}
      </Answered>
      {waiting.data ? <Waiting lines={waiting.data} mayEnter={mayEnter} /> : null}
    </>
  )
}

const verbs = {
  requested: [
    ['fund-grant.decided', words.decide],
    ['fund-grant.refused', words.refuse],
  ],
  decided: [['fund-grant.paid', words.pay]],
} as const

const Waiting = ({ lines, mayEnter }: { lines: readonly RegisterLine[]; mayEnter: MayEnter }) => {
  const say = useSay()
  if (!lines.length) return <p className={classes.quiet}>{say(words.noneWaiting)}</p>
  return (
    <div className={classes.below}>
      <h3>{say(words.waiting, { count: lines.length })}</h3>
      <ul className={classes.list}>
        {lines.map(({ subject, name, organisation, data }) => (
          <li key={subject}>
            <span>
              <InnerLink to={`/registers/fund-grants/${subject}`}>{name}</InnerLink>{' '}
              <span className={classes.quiet}>
                {[
                  say(grantClasses[data.of as GrantClass]).toLowerCase(),
                  organisation?.name ?? '',
                  say(words.requestedOn, { day: showDay(String(data.since)) }),
                  data.state === 'decided' ? say(grantStates[data.state as GrantState]).toLowerCase() : '',
                  typeof data.amount === 'number'
                    ? say(words.dong, { amount: data.amount.toLocaleString('vi-VN') })
                    : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            <span className={`${classes.verbs} no-print`}>
              {verbs[data.state as keyof typeof verbs]
                ?.filter(([kind]) => mayEnter(kind))
                .map(([kind, label]) => (
                  <InnerLink key={kind} to={`/enter/${kind}?subject=${subject}`}>
                    {say(label)}
                  </InnerLink>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
