import { useQuery } from '@tanstack/react-query'
import type { RegisterLine } from '#kernel/answers.ts'
import { withQuery } from '#ui/api.ts'
import { Counts } from '#ui/Count.tsx'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { showDay } from '#ui/days.ts'
import { rowsOf } from '#ui/department-queries.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { casesOn, contactsOn } from './queries.ts'
import { words } from './words.ts'

const counted = [
  { figure: 'council.voter-contacts', label: words.held },
  { figure: 'council.voter-attendance', label: words.attendance },
  { figure: 'council.communes-contacted', label: words.communes },
  { figure: 'council.voter-opinions', label: words.opinions },
  { figure: 'council.communes-without-contact', label: words.notMet },
]

/** The contacts of the year, newest first, each with how many of its opinions are answered. */
export const Contacts = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const where = { on, organisation }
  const contacts = useQuery(contactsOn(where))
  const cases = useQuery(casesOn(where))
  const all = {
    data: contacts.data && cases.data ? { contacts: contacts.data, cases: cases.data } : undefined,
    error: contacts.error ?? cases.error,
    refetch: () => Promise.all([contacts.refetch(), cases.refetch()]),
  }
  return (
    <>
      {mayEnter('voter-contact.held') ? (
        <p className={`${classes.verbs} no-print`}>
          <InnerLink to="/council/opinions">{say(words.pasteOpinions)}</InnerLink>
          <InnerLink to="/enter/voter-contact.planned">{say(words.planContact)}</InnerLink>
        </p>
      ) : null}
      <Counts of={counted} />
      <Answered of={all} lines={8}>
        {(told) => {
          const held = told.contacts
            .filter((one) => one.data.year === Number(on.slice(0, 4)))
            .sort((a, b) => String(b.data.heldOn).localeCompare(String(a.data.heldOn)))
          return (
            <>
              <Planned cases={told.cases} mayEnter={mayEnter} />
              {held.length ? (
                <ContactTable held={held} cases={told.cases} />
              ) : (
                <EmptyState text={say(words.noContacts)} />
              )}
            </>
          )
        }}
      </Answered>
    </>
  )
}

const ContactTable = ({ held, cases }: { held: readonly RegisterLine[]; cases: readonly RegisterLine[] }) => {
  const say = useSay()
  const of = (contact: string) => cases.filter((one) => one.data.contact === contact)
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.stacking}`}>
        <thead>
          <tr>
            <th scope="col">{say(words.contact)}</th>
            <th scope="col">{say(words.day)}</th>
            <th scope="col" className={classes.numeric}>
              {say(words.attendance)}
            </th>
            <th scope="col" className={classes.numeric}>
              {say(words.opinions)}
            </th>
          </tr>
        </thead>
        <tbody>
          {held.map((one) => {
            const its = of(one.subject)
            const done = its.filter(({ data }) => data.state === 'answered').length
            return (
              <tr key={one.subject}>
                <th scope="row">
                  <InnerLink to={`/registers/voter-contacts/${one.subject}`}>{one.name}</InnerLink>
                </th>
                <td className={classes.whole}>{showDay(String(one.data.heldOn))}</td>
                <td className={classes.numeric} data-label={say(words.attendance)}>
                  {String(one.data.attended)}
                </td>
                <td className={classes.numeric} data-label={say(words.opinions)}>
                  {its.length ? say(words.answeredOf, { done, all: its.length }) : '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Contacts to come, with what their communes asked before and is not settled. */
const Planned = ({ cases, mayEnter }: { cases: readonly RegisterLine[]; mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const plans = useQuery(rowsOf('voter-contact-plans', { on, organisation }))
  if (!plans.data?.length) return null
  const owedTo = (communes: unknown) =>
    cases.filter(
      ({ data }) =>
        data.intake === 'voter-opinion' &&
        Array.isArray(communes) &&
        communes.includes(data.place) &&
        (data.state !== 'answered' || data.outcome === 'being-resolved'),
    ).length
  return (
    <div className={classes.below}>
      <h3>{say(words.coming)}</h3>
      <ul className={classes.list}>
        {plans.data.map((one) => {
          const owed = owedTo(one.data.communes)
          return (
            <li key={one.subject}>
              <span>
                <InnerLink to={`/registers/voter-contact-plans/${one.subject}`}>{one.name}</InnerLink>{' '}
                <span className={classes.quiet}>{showDay(String(one.data.plannedOn))}</span>
                {owed ? (
                  <>
                    <br />
                    <span className={classes.warned}>{say(words.stillOwed, { count: owed })}</span>
                  </>
                ) : null}
              </span>
              {mayEnter('voter-contact.held') ? (
                <InnerLink className="no-print" to={withQuery('/council/opinions', { plan: one.subject })}>
                  {say(words.enterHeld)}
                </InnerLink>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
