import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { withQuery } from '#ui/api.ts'
import button from '#ui/Button.module.css'
import classes from '#ui/Department.module.css'
import type { MayEnter } from '#ui/DepartmentPage.tsx'
import { DueDay } from '#ui/DueDay.tsx'
import { showDay } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { intakes } from '../intakes.ts'
import own from './Council.module.css'
import { casesOn, useNames } from './queries.ts'
import { byBody, isOf, type Owing, settledBy, type Waiting, type Whose, waitingIn, whose } from './waiting.ts'
import { words } from './words.ts'

/** Whoever gives the council's opinions and resolves no reports looks at the council's own part first. */
const ownPart = (mayEnter: MayEnter): Whose =>
  mayEnter('arising-matter.considered') && !mayEnter('hot-line.resolved') ? 'council' : 'government'

/** What waits for an answer, body by body; several are answered by one paper. */
export const Owed = ({ mayEnter }: { mayEnter: MayEnter }) => {
  const say = useSay()
  const { on, organisation } = useScope()
  const [asked, setAsked] = useState<Whose>(ownPart(mayEnter))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const query = useQuery(casesOn({ on, organisation }))
  return (
    <Answered of={query} lines={6}>
      {(rows) => {
        const waiting = waitingIn(rows, on)
        const shown = waiting.filter((one) => isOf(one, asked))
        return (
          <>
            <fieldset className={`${own.whose} no-print`}>
              <legend>{say(words.whose)}</legend>
              {whose.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="whose"
                    checked={asked === one}
                    onChange={() => {
                      setAsked(one)
                      setChosen(new Set())
                    }}
                  />
                  {say(words[one])}{' '}
                  <span className={classes.quiet}>{waiting.filter((line) => isOf(line, one)).length}</span>
                </label>
              ))}
            </fieldset>
            {shown.length ? (
              <Bodies owing={byBody(shown)} mayEnter={mayEnter} chosen={chosen} onChoose={setChosen} />
            ) : (
              <EmptyState text={say(words.nothingOwed)} />
            )}
          </>
        )
      }}
    </Answered>
  )
}

interface Choosing {
  mayEnter: MayEnter
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

const Bodies = ({ owing, ...choosing }: { owing: readonly Owing[] } & Choosing) => {
  const say = useSay()
  const nameOf = useNames()
  const picked = owing.flatMap((one) => one.waiting).filter((one) => choosing.chosen.has(one.id))
  return (
    <>
      <div className={own.bodies}>
        {owing.map((one) => (
          <details key={one.body} className={own.body} open={owing.length === 1 || undefined}>
            <summary>
              <Icon name="chevron" size={18} />
              <b>{nameOf(one.body) || say(words.unrouted)}</b>
              <span className={classes.quiet}>{say(words.waiting, { count: one.waiting.length })}</span>
              {one.late ? (
                <span className={classes.due} data-state="late">
                  {say(words.lateCount, { count: one.late })}
                </span>
              ) : null}
            </summary>
            <Lines owing={one} {...choosing} />
          </details>
        ))}
      </div>
      <Actions picked={picked} mayEnter={choosing.mayEnter} />
    </>
  )
}

const Lines = ({ owing, chosen, onChoose, mayEnter }: { owing: Owing } & Choosing) => {
  const say = useSay()
  const nameOf = useNames()
  const mayAct = ['case.answered', 'hot-line.resolved', 'arising-matter.considered', 'case.routed'].some(
    mayEnter,
  )
  const set = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) isOn ? next.add(id) : next.delete(id)
    onChoose(next)
  }
  const all = owing.waiting.map((one) => one.id)
  return (
    <>
      {mayAct && all.length > 1 ? (
        <label className={`${own.all} no-print`}>
          <input
            type="checkbox"
            checked={all.every((id) => chosen.has(id))}
            onChange={(event) => set(all, event.currentTarget.checked)}
          />
          {say(words.selectAll, { count: all.length, body: nameOf(owing.body) || say(words.unrouted) })}
        </label>
      ) : null}
      <ul className={own.lines}>
        {owing.waiting.map((one) => (
          <li key={one.id}>
            {mayAct ? (
              <input
                className="no-print"
                type="checkbox"
                aria-label={say(words.select, { request: one.request })}
                checked={chosen.has(one.id)}
                onChange={(event) => set([one.id], event.currentTarget.checked)}
              />
            ) : null}
            <span className={own.request}>
              <InnerLink to={`/registers/council-cases/${one.id}`}>{one.request}</InnerLink>
              <span className={classes.quiet}>
                {[
                  say(intakes[one.intake as keyof typeof intakes]),
                  nameOf(one.place),
                  say(words.receivedOn, { day: showDay(one.receivedOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {one.due ? (
              <DueDay due={one.due} state={one.state} />
            ) : (
              <span className={classes.quiet}>{say(words.noDue)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What may be entered of those that are chosen. */
const Actions = ({ picked, mayEnter }: { picked: readonly Waiting[]; mayEnter: MayEnter }) => {
  const say = useSay()
  const settles = settledBy(picked)
  const verb = {
    'case.answered': words.answer,
    'hot-line.resolved': words.resolve,
    'arising-matter.considered': words.consider,
  }[settles ?? '']
  const ids = picked.map((one) => one.id).join(',')
  const [only] = picked.length === 1 ? picked : []
  const to = (kind: string) => withQuery(`/enter/${kind}`, { unit: picked[0]?.home, 'fill.cases': ids })
  if (!picked.length) return <p className={`${classes.quiet} no-print`}>{say(words.chooseFirst)}</p>
  return (
    <div className={`${own.actions} no-print`} role="status">
      <span>{say(words.chosenCount, { count: picked.length })}</span>
      {settles && verb && mayEnter(settles) ? (
        <InnerLink className={button.face} to={to(settles)}>
          {say(verb)}
        </InnerLink>
      ) : null}
      {settles ? null : <span className={classes.warned}>{say(words.oneKindOnly)}</span>}
      {mayEnter('case.routed') ? <InnerLink to={to('case.routed')}>{say(words.route)}</InnerLink> : null}
      {mayEnter('case.classified') ? (
        <InnerLink to={to('case.classified')}>{say(words.classify)}</InnerLink>
      ) : null}
      {only && mayEnter('task.assigned') ? (
        <InnerLink
          to={withQuery('/enter/task.assigned', {
            unit: only.home,
            'fill.title': only.request,
            'fill.kind': 'issue',
            'fill.source': only.id,
            'fill.due': only.due || undefined,
          })}
        >
          {say(words.makeTask)}
        </InnerLink>
      ) : null}
    </div>
  )
}
