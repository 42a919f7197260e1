import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { KindAnswer, RecordAnswer } from '#kernel/answers.ts'
import { looksLikeDay } from '#ui/days.ts'
import { alike, type CompanionKind, type Filling } from '#ui/entry-parts.ts'
import { useSay } from '#ui/language.tsx'
import { recordOf } from '#ui/queries.ts'
import { RecordForm } from '#ui/RecordForm.tsx'
import { fieldsOf } from '#ui/record-schema.ts'
import { useScope } from '#ui/scope.tsx'
import { Answered, EmptyState } from '#ui/states.tsx'
import { useAsked, useFilledIn, useSegment } from '../address.ts'
import { useEnterable } from '../enterable.ts'
import { useSession } from '../session.ts'
import { words } from '../words.ts'
import screens from './screens.module.css'

const ProcedureNote = lazy(async () => ({
  default: (await import('#areas/office/ui/index.ts')).ProcedureNote,
}))

/** The form of one kind, filled in as far as the place one came from knows. */
export const EnterScreen = () => {
  const say = useSay()
  const id = useSegment(2)
  const query = useEnterable()
  const corrects = useAsked('corrects')
  const old = useQuery({ ...recordOf(corrects ?? ''), enabled: Boolean(corrects) })
  return (
    <div className={screens.screen}>
      <Answered of={query}>
        {(kinds) => {
          const kind = kinds.find((one) => one.id === id)
          if (!kind) return <EmptyState text={say(words.kindUnknown)} />
          if (!corrects) return <FreshForm kind={kind} companions={companionsOf(kind, kinds)} />
          return <Answered of={old}>{(record) => <CorrectionForm kind={kind} record={record} />}</Answered>
        }}
      </Answered>
    </div>
  )
}

/** The kinds entered together with one, as far as this account may enter them. */
const companionsOf = (kind: KindAnswer, kinds: readonly KindAnswer[]): CompanionKind[] =>
  (['introducedBy', 'followedBy'] as const).flatMap((role) => {
    const named = kind[role]
    const companion = kinds.find((one) => one.id === named?.kind)
    if (!named || !companion) return []
    const place = role === 'introducedBy' ? 'before' : 'after'
    return [{ place, kind: companion, field: named.field, label: named.label }]
  })

/** What the address knows of the form; a field of several takes them with commas between. */
const knownFields = (kind: KindAnswer, known: { readonly [field: string]: string }) => {
  const lists = new Set(
    fieldsOf(kind.schema)
      .filter((one) => one.control === 'list')
      .map((one) => one.name),
  )
  return Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, lists.has(name) ? value.split(',') : value]),
  )
}

const FreshForm = ({ kind, companions }: { kind: KindAnswer; companions: readonly CompanionKind[] }) => {
  const scope = useScope()
  const { account, book } = useSession()
  const [{ round, before }, setRound] = useState<{ round: number; before?: Filling }>({ round: 0 })
  const unit = useAsked('unit')
  const subject = useAsked('subject')
  const day = useAsked('day')
  const filledIn = useFilledIn()
  const committee = kind.isOfCommittee ? book.root.id : undefined
  const home = account.scope?.id
  // What a superior issued is carried out by those below for themselves.
  const isOfSuperior = home !== undefined && (unit === book.root.id || account.roles.includes('cell'))
  const own = isOfSuperior ? home : (unit ?? scope.organisation ?? home ?? committee)
  return (
    <Titled
      key={`${kind.id}.${round}`}
      kind={kind}
      companions={companions}
      filling={{
        ...(own ? { organisation: own } : {}),
        ...(looksLikeDay(day) ? { decidedOn: day } : {}),
        // What rests on a decision has the day of its paper; anything else is mostly told on its day.
        likelyDay: kind.citesDecision ? undefined : scope.on,
        body: knownFields(kind, {
          ...filledIn,
          ...(subject && kind.verb ? { [kind.verb.field]: subject } : {}),
        }),
        ...(before ? alike(fieldsOf(kind.schema), before) : {}),
      }}
      isAlike={before !== undefined}
      onAnother={() => setRound({ round: round + 1 })}
      onAlike={(said) => setRound({ round: round + 1, before: said })}
    />
  )
}

const CorrectionForm = ({ kind, record }: { kind: KindAnswer; record: RecordAnswer }) => (
  <Titled
    kind={kind}
    companions={[]}
    filling={{
      organisation: record.organisation.id,
      decidedOn: record.decidedOn,
      effectiveOn: record.effectiveOn,
      basis: { ...record.basis },
      body: record.body,
    }}
    corrects={record}
    onAnother={() => history.back()}
  />
)

interface TitledProps {
  kind: KindAnswer
  companions: readonly CompanionKind[]
  filling: Filling
  corrects?: RecordAnswer
  isAlike?: boolean
  onAnother: () => void
  onAlike?: (said: Filling) => void
}

const Titled = ({ kind, companions, filling, corrects, ...following }: TitledProps) => {
  const say = useSay()
  const scope = useScope()
  const { account, areas } = useSession()
  const readsProcedures = areas.some((one) => one.read.includes('procedures'))
  return (
    <>
      <div>
        <h1>{say(kind.label)}</h1>
        {corrects ? <p>{say(words.correcting, { sentence: corrects.sentence })}</p> : null}
        {kind.help ? <p className={screens.quiet}>{say(kind.help)}</p> : null}
        {readsProcedures ? (
          <Suspense>
            <ProcedureNote kind={kind.id} />
          </Suspense>
        ) : null}
      </div>
      <RecordForm
        kind={kind}
        companions={companions}
        filling={filling}
        {...(corrects ? { corrects: corrects.id } : {})}
        on={scope.on}
        account={account.name}
        {...following}
      />
    </>
  )
}
