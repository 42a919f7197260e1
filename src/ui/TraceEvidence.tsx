import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { RecordAnswer, TraceAnswer } from '#kernel/answers.ts'
import type { Basis } from '#kernel/record.ts'
import { showDay, showNumber, startOfYearOf } from './days.ts'
import { Figure } from './Figure.tsx'
import { InnerLink } from './InnerLink.tsx'
import { useSay } from './language.tsx'
import { recordOf } from './queries.ts'
import { Answered } from './states.tsx'
import classes from './TraceDrawer.module.css'
import { words } from './words.ts'

/** A paper in one line: "QĐ 512-QĐ/HU, 14/11/2023". */
export const useBasisLine = (): ((basis: Basis | null) => string) => {
  const say = useSay()
  return (basis) => {
    if (!basis?.number) return basis?.title ?? say(words.noBasis)
    return [basis.number, basis.issuedOn ? showDay(basis.issuedOn) : null].filter(Boolean).join(', ')
  }
}

interface More {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

/** What the number was counted from, newest first, and the forms that would add to it. */
export const TraceEvidence = ({
  trace,
  more,
  onOpen,
}: {
  trace: TraceAnswer
  more: More
  onOpen: (record: string) => void
}) => {
  const say = useSay()
  const basisLine = useBasisLine()
  const shown = trace.evidence.length
  return (
    <>
      <section className={classes.section} hidden={trace.records_total === 0 && trace.inputs.length > 0}>
        <h3>{say(words.countedFrom, { count: showNumber(trace.records_total) })}</h3>
        {shown < trace.records_total ? (
          <p className={classes.quiet}>
            {say(words.shownOf, { shown: showNumber(shown), total: showNumber(trace.records_total) })}
          </p>
        ) : null}
        {shown === 0 && trace.inputs.length === 0 ? <p>{say(words.noEvidence)}</p> : null}
        <ul className={classes.lines}>
          {trace.evidence.map((line, place) => (
            <li key={line.masked ? `masked ${place}` : line.id}>
              <button
                type="button"
                className={classes.line}
                disabled={line.masked}
                onClick={() => onOpen(line.id)}
              >
                <span>{line.masked ? `(${say(words.masked)})` : line.sentence}</span>
                <span className={classes.amount}>{showNumber(line.amount)}</span>
                <span className={classes.quiet}>
                  {showDay(line.day)}
                  {line.masked ? null : ` · ${basisLine(line.basis)}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {more.hasNextPage ? (
          <Button
            variant="default"
            loading={more.isFetchingNextPage}
            onClick={() => void more.fetchNextPage()}
          >
            {say(words.olderEvidence)}
          </Button>
        ) : null}
      </section>
      {trace.added_by.length ? (
        <section className={classes.section}>
          <h3>{say(words.addEvidence)}</h3>
          <div className={classes.verbs}>
            {trace.added_by.map((one) => (
              <InnerLink
                key={one.kind}
                to={`/enter/${one.kind}?unit=${trace.organisation.id}&day=${trace.period.to}`}
              >
                {say(one.label)}
              </InnerLink>
            ))}
          </div>
        </section>
      ) : null}
    </>
  )
}

export const TraceRecord = ({ id }: { id: string }) => {
  const query = useQuery(recordOf(id))
  return <Answered of={query}>{(record) => <TraceRecordBody record={record} />}</Answered>
}

const TraceRecordBody = ({ record }: { record: RecordAnswer }) => {
  const say = useSay()
  const basisLine = useBasisLine()
  return (
    <>
      <p style={{ fontWeight: 600 }}>{record.sentence}</p>
      <p className={classes.quiet}>
        {record.organisation.name} · {showDay(record.effectiveOn)} · {basisLine(record.basis)}
      </p>
      <InnerLink to={`/records/${record.id}`}>{say(words.openPage)}</InnerLink>
      <section className={classes.section}>
        <h3>{say(words.figuresMoved)}</h3>
        <MovedList record={record} />
      </section>
    </>
  )
}

/** From a record back to the figures it moved. */
export const MovedList = ({ record }: { record: RecordAnswer }) => {
  const say = useSay()
  return (
    <dl className={`${classes.pairs} ${classes.amounts}`}>
      {record.figures.map((moved) => (
        <div key={`${moved.id}.${moved.day}.${moved.amount}`} style={{ display: 'contents' }}>
          <dt>{say(moved.label)}</dt>
          <dd>
            <Figure
              asked={{
                ref: moved.id,
                organisation: record.organisation.id,
                from: startOfYearOf(moved.day),
                to: moved.day,
              }}
              label={say(moved.label)}
              printed={`${moved.amount > 0 ? '+' : ''}${showNumber(moved.amount)}`}
              unit={say(moved.unit)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
