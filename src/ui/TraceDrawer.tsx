import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { TraceAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { showDay } from './days.ts'
import { Figure, unitBeside } from './Figure.tsx'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import { traceOf } from './queries.ts'
import { Shape } from './Shape.tsx'
import { StructureChoice } from './StructureChoice.tsx'
import { useScope } from './scope.tsx'
import { Answered } from './states.tsx'
import classes from './TraceDrawer.module.css'
import { TraceEvidence, TraceRecord } from './TraceEvidence.tsx'
import type { Asked } from './use-trace.ts'
import { words } from './words.ts'

/** The number opened: beside the page, never over it, so that one does not lose the place. */
export const TraceDrawer = ({ asked, onClose }: { asked: Asked; onClose: () => void }) => {
  const say = useSay()
  const { root } = useScope()
  const [structure, setStructure] = useState(asked.structure)
  const query = useInfiniteQuery(traceOf({ ...asked, structure }))
  const [trail, setTrail] = useState<Asked[]>([asked])
  const [record, setRecord] = useState<string | null>(null)
  const close = useRef<HTMLButtonElement>(null)
  // The whole book is the same in every structure.
  const isPart = asked.organisation !== undefined && asked.organisation !== root.id
  const heading = query.data ? say(query.data.label) : say(words.traceTitle)

  useEffect(() => {
    setTrail((before) => (before.at(-1) === asked ? before : [...before, asked]))
    setRecord(null)
    setStructure(asked.structure)
    close.current?.focus()
  }, [asked])
  useEffect(() => {
    document.body.dataset.trace = 'open'
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    addEventListener('keydown', onKey)
    return () => {
      delete document.body.dataset.trace
      removeEventListener('keydown', onKey)
    }
  }, [onClose])

  return (
    <aside className={classes.drawer} aria-label={say(words.traceTitle)}>
      <div className={classes.head}>
        {record ? (
          <button
            type="button"
            className={classes.icon}
            aria-label={say(words.back)}
            onClick={() => setRecord(null)}
          >
            <Icon name="back" />
          </button>
        ) : null}
        <h2 style={{ flex: 1, paddingTop: 8 }} data-steps={trail.length}>
          {heading}
        </h2>
        <button
          ref={close}
          type="button"
          className={classes.icon}
          aria-label={say(words.close)}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className={classes.body}>
        {record ? (
          <TraceRecord id={record} />
        ) : (
          <Answered of={query}>
            {(trace) => (
              <>
                <TraceValue trace={trace} structure={structure} />
                {isPart ? <StructureChoice value={structure} onChange={setStructure} /> : null}
                <TracePlans trace={trace} onOpen={setRecord} />
                <TraceInputs trace={trace} />
                <TraceEvidence trace={trace} more={query} onOpen={setRecord} />
              </>
            )}
          </Answered>
        )}
      </div>
    </aside>
  )
}

const isStockLike = (form: TraceAnswer['form']): boolean => form === 'stock' || form === 'census'

const TraceValue = ({ trace, structure }: { trace: TraceAnswer; structure: Day | undefined }) => {
  const say = useSay()
  const days = { from: showDay(trace.period.from), to: showDay(trace.period.to) }
  const shown = showExact(trace.exact)
  return (
    <>
      <div>
        <p className={classes.value}>
          {trace.value === null ? '…' : trace.printed}{' '}
          <small>{unitBeside(trace.value === null ? '' : trace.printed, say(trace.unit.label))}</small>
        </p>
        <p className={classes.quiet}>
          {trace.organisation.name} · {say(isStockLike(trace.form) ? words.toDay : words.period, days)}
          {structure ? ` · ${say(words.structureDay, { day: showDay(structure) })}` : null}
          {trace.estimate ? ` · ${say(words.estimate)}` : null}
          {trace.value === null ? ` · ${say(words.missing)}` : null}
        </p>
      </div>
      <p>{say(trace.meaning)}</p>
      <dl className={classes.pairs} hidden={!trace.reads && (!shown || shown === trace.printed)}>
        {shown && shown !== trace.printed ? (
          <>
            <dt>{say(words.exact)}</dt>
            <dd>{shown}</dd>
          </>
        ) : null}
        {trace.reads ? (
          <>
            <dt>{say(words.formulaReads)}</dt>
            <dd className={classes.words}>{say(trace.reads)}</dd>
          </>
        ) : null}
      </dl>
    </>
  )
}

/** "4100/42" → "97,6190476…": enough digits to see which way it was rounded. */
const showExact = (exact: string | null): string | null => {
  if (!exact) return null
  const [over = '', under = '1'] = exact.split('/')
  const value = Number(over) / Number(under)
  if (!Number.isFinite(value)) return exact
  const shown = value.toLocaleString('vi-VN', { maximumFractionDigits: 8 })
  return under === '1' || Number.isInteger(value * 1e8) ? shown : `${shown}…`
}

const signs = { '>=': '≥', '<=': '≤', '=': '=' } as const

/** What was asked of this figure, by whom, and whether it is met; each line opens its record. */
const TracePlans = ({ trace, onOpen }: { trace: TraceAnswer; onOpen: (record: string) => void }) => {
  const say = useSay()
  if (!trace.plans.length) return null
  return (
    <ul className={`${classes.lines} ${classes.plans}`}>
      {trace.plans.map((plan) => (
        <li key={plan.record}>
          <button type="button" className={classes.line} onClick={() => onOpen(plan.record)}>
            <span>
              {say(words.planAssignedBy, { assigner: plan.assigner })}{' '}
              {`${signs[plan.comparison]}\u00a0${plan.printed}`}
            </span>
            <span className={classes.amount}>
              {plan.share}
              {plan.met === null ? null : (
                <span className={classes.verdict} data-met={plan.met}>
                  <Shape name={plan.met ? 'circle' : 'down'} /> {say(plan.met ? words.met : words.notMet)}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const TraceInputs = ({ trace }: { trace: TraceAnswer }) => {
  const say = useSay()
  if (!trace.inputs.length) return null
  return (
    <dl className={`${classes.pairs} ${classes.amounts}`}>
      {trace.inputs.map((input) => (
        <div key={input.name} style={{ display: 'contents' }}>
          <dt>
            {say(input.answer.label)}
            {input.assigner ? ` (${say(words.assignedBy, { assigner: input.assigner })})` : null}
          </dt>
          <dd>
            <Figure
              asked={{
                ref: input.answer.id,
                organisation: trace.organisation.id,
                ...input.period,
                known: trace.known,
              }}
              label={say(input.answer.label)}
              printed={input.answer.printed}
              missing={input.answer.value === null}
              estimate={input.answer.estimate}
              unit={say(input.answer.unit.label)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
