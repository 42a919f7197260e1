import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import button from '#ui/Button.module.css'
import { showDay, showMoment } from '#ui/days.ts'
import { InnerLink } from '#ui/InnerLink.tsx'
import { useSay } from '#ui/language.tsx'
import { recordOf } from '#ui/queries.ts'
import { Answered } from '#ui/states.tsx'
import { MovedList, useBasisLine } from '#ui/TraceEvidence.tsx'
import { words as uiWords } from '#ui/words.ts'
import { useSegment } from '../address.ts'
import { useKind } from '../enterable.ts'
import { words } from '../words.ts'
import { Annul } from './Annul.tsx'
import { RecordPapers } from './papers/RecordPapers.tsx'
import { Facts } from './SubjectPage.tsx'
import screens from './screens.module.css'

export const RecordScreen = () => {
  const query = useQuery(recordOf(useSegment(2)))
  return <Answered of={query}>{(record) => <Entered record={record} />}</Answered>
}

const Entered = ({ record }: { record: RecordAnswer }) => {
  const say = useSay()
  const basisLine = useBasisLine()
  const [done, setDone] = useState<Label | null>(null)
  const mayEnter = Boolean(useKind(record.kind))
  // Whatever is in the book may give somebody something to do: a note, a finding, a conclusion.
  const mayAssign = Boolean(useKind('task.assigned'))
  const isStanding = !record.reversedBy && !record.reverses
  const link = (id: string | null) =>
    id ? (
      <InnerLink key={id} to={`/records/${id}`}>
        {say(words.open)}
      </InnerLink>
    ) : null
  return (
    <div className={screens.screen}>
      <div>
        <p className={screens.quiet}>{say(record.label)}</p>
        <h1 style={record.reversedBy ? { textDecoration: 'line-through' } : undefined}>{record.sentence}</h1>
      </div>
      <p role="status" hidden={!done}>
        {done ? say(done) : null}
      </p>
      {isStanding && mayEnter ? (
        <div className={`${screens.verbs} no-print`}>
          <InnerLink to={`/enter/${record.kind}?corrects=${record.id}`} className={button.face}>
            {say(uiWords.correct)}
          </InnerLink>
          <Annul record={record} onDone={setDone} />
        </div>
      ) : null}
      {isStanding && mayAssign ? (
        <p className="no-print">
          <InnerLink to={`/enter/task.assigned?fill.source=${record.id}`}>{say(words.makeTask)}</InnerLink>
        </p>
      ) : null}
      <section className={screens.sheet}>
        <Facts
          facts={[
            [say(words.organisation), record.organisation.name],
            [say(words.decidedOn), showDay(record.decidedOn)],
            [
              say(words.effectiveOn),
              record.effectiveOn === record.decidedOn ? '' : showDay(record.effectiveOn),
            ],
            [say(words.basis), basisLine(record.basis)],
            [say(uiWords.basisIssuer), record.basis?.issuer],
            [say(uiWords.basisTitle), record.basis?.number ? record.basis.title : ''],
            [say(words.recordedAt), showMoment(record.recordedAt)],
            [say(words.enteredBy), record.enteredBy],
            [say(words.approvedBy), record.approvedBy],
            [say(words.reversedBy), link(record.reversedBy)],
            [say(words.reverses), link(record.reverses)],
            [say(words.together), record.together.length ? record.together.map((id) => link(id)) : ''],
          ]}
        />
      </section>
      <RecordPapers record={record} />
      <section className={screens.section}>
        <h2>{say(uiWords.figuresMoved)}</h2>
        {record.figures.length ? (
          <div className={screens.sheet}>
            <MovedList record={record} />
          </div>
        ) : (
          <p className={screens.quiet}>{say(words.movedNothing)}</p>
        )}
      </section>
      <p className={screens.quiet}>
        {say(words.fingerprint, { position: record.position })}: <code>{record.hash.slice(0, 16)}</code>
      </p>
    </div>
  )
}
