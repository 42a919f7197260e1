import { type Day, printDay } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import type { PostingLine } from '#kernel/posting.ts'
import type { JournalRecord, SubmittedRecord } from '#kernel/record.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type Change, isNamingNeed, type Needs } from '#kernel/register.ts'
import { rulePackOn } from '#kernel/rulebook.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Working } from '../registers/working.ts'
import { sealedFields } from '../sealing.ts'
import { secretPaperIn } from '../secret-paper.ts'
import { bodyRefusals } from './body-refusals.ts'
import { datedChoiceRefusals } from './dated-choices.ts'
import { badDates } from './entry.ts'

/** A submitted record whose body has been read: what the rule judges. */
export interface ParsedRecord {
  kind: Kind
  record: JournalRecord<{ [field: string]: unknown }>
  /** The subjects its rule asks to see. */
  needs: Needs
  /** Fields to seal, and whose key seals them. */
  sealed: readonly string[]
  sealedFor: string
}

/** A record as it will be stored, with all that follows from it. */
export interface JudgedRecord {
  kind: Kind
  /** In the stored form: sealed fields sealed. */
  record: JournalRecord
  posts: readonly PostingLine[]
  changes: readonly Change[]
}

export const parseRecord = (
  catalogue: Catalogue,
  submitted: SubmittedRecord,
  index: number,
  today: Day,
): { parsed: ParsedRecord } | { refusals: Refusal[] } => {
  const kind = catalogue.kind(submitted.kind)
  const body = kind.body.safeParse(submitted.body)
  const effectiveOn = submitted.effectiveOn ?? submitted.decidedOn
  const refusals = [
    ...(body.success
      ? datedChoiceRefusals(kind, body.data, [submitted.decidedOn, effectiveOn])
      : bodyRefusals(kind, body.error)),
    ...secretPaperIn(submitted.basis),
  ]
  if (submitted.decidedOn > today)
    refusals.push(badDates({ day: printDay(submitted.decidedOn) }, { field: 'decidedOn' }))
  if (refusals.length > 0 || !body.success)
    return { refusals: refusals.map((one) => ({ ...one, record: index })) }
  const record = {
    id: submitted.id,
    kind: kind.id,
    version: kind.version,
    organisation: submitted.organisation,
    decidedOn: submitted.decidedOn,
    effectiveOn,
    basis: submitted.basis ?? null,
    body: body.data,
    facts: {},
  }
  return {
    parsed: {
      kind,
      record,
      needs: kind.needs(record as never),
      sealed: sealedFields(kind.body),
      sealedFor: String(body.data.person ?? submitted.id),
    },
  }
}

/**
 * Judges one record by the pack of the day its kind names, with the state as the entry has made it
 * so far. Returns what it refuses, and the record with its facts frozen; its body stays as given until it
 * is sealed. An exception regulation allows passes when the basis names the approving paper.
 */
export const judgeRecord = (
  { kind, record, needs }: ParsedRecord,
  working: Working,
  index: number,
): { refusals: Refusal[]; clear: JournalRecord } => {
  const pack = rulePackOn(record.decidedOn)
  const loaded = loadedFor(needs, working) as never
  const refusals = kind
    .rule(record as never, loaded, pack)
    .filter((one): one is Refusal => Boolean(one))
    .filter((one) => !(one.unless === 'special-approval' && record.basis?.specialApproval))
    .map((one) => ({ ...one, record: index }))
  return { refusals, clear: { ...record, facts: kind.facts(record as never, loaded, pack) } }
}

const loadedFor = (needs: Needs, working: Working) =>
  Object.fromEntries(
    Object.entries(needs).map(([name, need]) => [
      name,
      isNamingNeed(need) ? working.historiesNaming(need) : working.history(need.register, need.subject),
    ]),
  )
