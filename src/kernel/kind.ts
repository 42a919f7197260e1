import type { z } from 'zod'
import type { Label } from './label.ts'
import type { PostingLine } from './posting.ts'
import type { Confidentiality, JournalRecord } from './record.ts'
import type { Refusal } from './refusal.ts'
import type { Change, Loaded, Needs } from './register.ts'
import type { RulePack } from './rulebook.ts'

/** Names a subject for a sentence; gives the bare id when it is not (or no longer) known. */
export type NameOf = (id: string) => string

type Body = z.ZodObject

/** Another kind whose form may stand beside this one and be entered with it, about the same subject. */
export interface Companion {
  kind: string
  /** The field of both bodies that names the subject they share. */
  field: string
  /** The question that opens its form: "Người này chưa có trong sổ". */
  label: Label
}
type Facts = { readonly [name: string]: unknown }

/**
 * A kind of record: its body, the rule that judges it, what it adds to figures, what it changes in
 * registers, and the sentence that tells it. Everything inside is pure: data in, refusals or
 * postings out.
 */
export interface KindDefinition<B extends Body = Body, N extends Needs = Needs, F extends Facts = Facts> {
  id: string
  version: number
  label: Label
  /** What the kind is for, shown above its form. */
  help?: Label
  body: B
  /** From the body of an older version (key) to the next; versions of old bodies are read for ever. */
  upcasts: { readonly [version: number]: (old: { readonly [field: string]: unknown }) => unknown }
  /** How its form names the two days; without `effective` the form asks for one day only. */
  days: { decided: Label; effective?: Label }
  confidentiality: Confidentiality
  /** States past facts: moves stocks, never this year's flows, and is not judged by admission rules. */
  broughtForward: boolean
  /** The citing of a signed decision is what makes the record; it needs no second approval. */
  citesDecision: boolean
  /** Figures it may add to: their "Bổ sung căn cứ" opens its form. */
  addsTo: readonly string[]
  /** Figures it may set targets of. */
  sets: readonly string[]
  /** Verb on the button of a subject's page that starts this kind, and the register it acts on. */
  verb?: { label: Label; on: string; field: string }
  /** Templates of the papers made from its record, the decision itself first. */
  papers?: readonly string[]
  /** Entered before it, in the same entry: the person whom the book does not know yet. */
  introducedBy?: Companion
  /** Entered after it, in the same entry, when that has happened too: the ceremony. */
  followedBy?: Companion
  needs: (record: JournalRecord<z.output<B>>) => N
  rule: (
    record: JournalRecord<z.output<B>>,
    loaded: Loaded<N>,
    pack: RulePack,
  ) => readonly (Refusal | false | null | undefined)[]
  /**
   * What is frozen into the record, so that its postings never change. Subjects under `about` are whom
   * it is about though the form does not ask (the holder of the tenure it ends): their timeline tells it.
   */
  facts: (record: JournalRecord<z.output<B>>, loaded: Loaded<N>, pack: RulePack) => F
  posts: (record: JournalRecord<z.output<B>, F>) => readonly PostingLine[]
  changes: (record: JournalRecord<z.output<B>, F>) => readonly Change[]
  /** Whose key the record destroys: the sealed fields of that subject can never be read again. */
  erases?: (record: JournalRecord<z.output<B>, F>) => string | null
  tells: {
    vi: (record: JournalRecord<z.output<B>, F>, name: NameOf) => string
    en: (record: JournalRecord<z.output<B>, F>, name: NameOf) => string
  }
}

type Optional =
  | 'version'
  | 'upcasts'
  | 'confidentiality'
  | 'broughtForward'
  | 'citesDecision'
  | 'needs'
  | 'rule'
  | 'facts'
  | 'posts'
  | 'changes'
  | 'days'
  | 'addsTo'
  | 'sets'

/** A kind as the book holds it, its types forgotten. The body has been parsed before any call. */
export type Kind = KindDefinition

export const kind = <B extends Body, N extends Needs = Needs, F extends Facts = Facts>(
  id: string,
  definition: Omit<KindDefinition<B, N, F>, Optional | 'id'> &
    Partial<Pick<KindDefinition<B, N, F>, Optional>>,
): Kind =>
  ({
    id,
    version: 1,
    upcasts: {},
    confidentiality: 'normal',
    broughtForward: false,
    citesDecision: false,
    addsTo: [],
    sets: [],
    days: { decided: { vi: 'Ngày', en: 'Day' } },
    needs: () => ({}),
    rule: () => [],
    facts: () => ({}),
    posts: () => [],
    changes: () => [],
    ...definition,
    // The one place where a kind's own types are given up: the book parses before it calls.
  }) as unknown as Kind
