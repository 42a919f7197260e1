import { type Day, day } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import type { PostingLine } from '#kernel/posting.ts'
import type { Basis, JournalRecord } from '#kernel/record.ts'
import type { Refusal } from '#kernel/refusal.ts'
import {
  type Change,
  everNames,
  fold,
  History,
  isNamingNeed,
  type Need,
  opens,
  type PlacedChange,
  type RegisterDefinition,
  type Row,
} from '#kernel/register.ts'
import { rulePackOn } from '#kernel/rulebook.ts'
import type { StandingRow, WorkLine, Worklist } from '#kernel/worklist.ts'

/** What a test says of a record; the day of effect is the day of decision unless it differs. */
export interface Told {
  organisation: string
  on: string
  effectiveOn?: string
  basis?: Basis
  body: object
}

/** What a kind makes of a record: the codes it refuses with, or all that follows from it. */
export interface Outcome {
  refused: string[]
  refusals: Refusal[]
  posts: readonly PostingLine[]
  changes: readonly Change[]
  /** What the record froze when it was entered. */
  facts: JournalRecord['facts']
  vi: string
}

interface Lived extends Outcome {
  record: JournalRecord
  kind: Kind
}

/** A stable id for a name in a test: the same word is the same subject. */
export const idOf = (word: string): string => {
  const hex = [...word].reduce(
    (sum, letter) => (sum * 131n + BigInt(letter.codePointAt(0) ?? 0)) % 2n ** 48n,
    7n,
  )
  return `00000000-0000-4000-8000-${hex.toString(16).padStart(12, '0')}`
}

/**
 * The rules of kinds without a database: `given` records happened, `when` one more is handed in,
 * then see what it is refused with or what follows. Folds registers as the book does; references
 * between registers are the book's own and not judged here.
 */
export class Story {
  readonly #changes: PlacedChange[] = []
  readonly #posts: PostingLine[] = []
  #position = 0

  /** Enters a record that must be accepted. */
  given(kind: Kind, told: Told): this {
    const lived = this.#live(kind, told)
    if (lived.refused.length > 0) throw new Error(`given ${kind.id} was refused: ${lived.refused.join(', ')}`)
    this.#enter(kind.id, lived.changes)
    this.#posts.push(
      ...lived.posts.map((post) => ({ ...post, organisation: post.organisation ?? told.organisation })),
    )
    return this
  }

  /** A row that stands already, whoever opened it: what the rules of one area read of another. */
  stands<R extends Row>(register: RegisterDefinition<R>, subject: string, on: string, row: R): this {
    this.#enter('a row', [opens(register, subject, day(on), row)])
    return this
  }

  /** What would happen; nothing is entered. */
  when(kind: Kind, told: Told): Outcome {
    return this.#live(kind, told)
  }

  history(register: string, subject: string | undefined): History {
    return new History(subject ? this.#fold(register, subject).rows : [])
  }

  /** What a list asks for on a day. */
  lines(list: Worklist, on: string): WorkLine[] {
    return list.lines(day(on), <R extends Row>(register: RegisterDefinition<R>) =>
      this.subjects(register.id).flatMap((subject): StandingRow<R>[] => {
        const held = this.history(register.id, subject).rowOn(day(on))
        return held ? [{ subject, from: held.from, row: held.row as R }] : []
      }),
    )
  }

  /** Σ of a figure's postings, of these organisations or all, between two days. */
  sum(figure: string, asked: { organisations?: string[]; from?: string; to?: string } = {}): number {
    return this.#posts
      .filter(
        (post) =>
          post.figure === figure &&
          (!asked.organisations || asked.organisations.includes(post.organisation ?? '')) &&
          (!asked.from || post.day >= asked.from) &&
          (!asked.to || post.day <= asked.to),
      )
      .reduce((sum, post) => sum + post.amount, 0)
  }

  /** How many subjects have a row on a day for which the test holds. */
  census(register: string, on: string, holds: (row: { [field: string]: unknown }) => boolean = () => true) {
    return this.subjects(register).filter((subject) => {
      const row = this.history(register, subject).on(day(on))
      return row !== undefined && holds(row)
    }).length
  }

  /** Everybody a register ever had a row for. */
  subjects(register: string): string[] {
    return [
      ...new Set(
        this.#changes
          .filter(({ change }) => change.register === register)
          .map(({ change }) => change.subject),
      ),
    ]
  }

  #enter(what: string, changes: readonly Change[]) {
    this.#position += 1
    this.#changes.push(...changes.map((change) => ({ position: this.#position, change })))
    for (const { register, subject } of changes) {
      const { fault } = this.#fold(register, subject)
      if (fault) throw new Error(`given ${what} cannot be folded: ${fault.fault} ${register}`)
    }
  }

  #load(need: Need): History | History[] {
    if (!isNamingNeed(need)) return this.history(need.register, need.subject)
    const { field, subject } = need
    if (!subject) return []
    return this.subjects(need.register)
      .map((one) => this.history(need.register, one))
      .filter((history) => everNames(history, field, subject))
  }

  #fold(register: string, subject: string) {
    return fold(
      this.#changes.filter(({ change }) => change.register === register && change.subject === subject),
    )
  }

  #live(kind: Kind, told: Told): Lived {
    const record = this.#record(kind, told)
    const needs = kind.needs(record as never)
    const loaded = Object.fromEntries(Object.entries(needs).map(([name, need]) => [name, this.#load(need)]))
    const pack = rulePackOn(record.decidedOn)
    const refusals = kind
      .rule(record as never, loaded as never, pack)
      .filter((one): one is Refusal => Boolean(one))
      .filter((one) => !(one.unless === 'special-approval' && record.basis?.specialApproval))
    const stored = { ...record, facts: kind.facts(record as never, loaded as never, pack) }
    return {
      kind,
      record: stored,
      refused: refusals.map((one) => one.code),
      refusals,
      posts: kind.posts(stored as never),
      changes: kind.changes(stored as never),
      facts: stored.facts,
      vi: kind.tells.vi(stored as never, (id) => this.#nameOf(id)),
    }
  }

  #record(kind: Kind, told: Told): JournalRecord {
    const decidedOn: Day = day(told.on)
    return {
      id: idOf(`record ${this.#position}`),
      kind: kind.id,
      version: kind.version,
      organisation: told.organisation,
      decidedOn,
      effectiveOn: told.effectiveOn ? day(told.effectiveOn) : decidedOn,
      basis: told.basis ?? null,
      body: kind.body.parse(told.body),
      facts: {},
    }
  }

  #nameOf(id: string): string {
    for (const { change } of this.#changes)
      if (change.subject === id && change.does === 'open')
        return String(change.row.fullName ?? change.row.name ?? id)
    return id
  }
}
