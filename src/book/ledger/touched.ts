import { sql } from 'kysely'
import type { Figure } from '#kernel/figure.ts'
import type { BookInfo } from '../books.ts'
import type { Tx } from '../session.ts'

/** What an answer is read from: the postings of a figure, the rows of a register, the targets. */
export type Source = `figure:${string}` | `register:${string}` | 'targets'

let made = 0

/**
 * The position at which each source of a book was last touched. An answer holds for as long as none of its
 * sources is touched again: a meeting entered leaves the members counted as they were.
 */
export class Touched {
  readonly rebuilt_at: string | null
  head: number
  head_hash: string
  readonly #name: string
  readonly #first: number
  readonly #last = new Map<Source, number>()

  constructor({ id, head, head_hash, rebuilt_at }: BookInfo) {
    this.head = head
    this.head_hash = head_hash
    this.rebuilt_at = rebuilt_at
    this.#first = head
    this.#name = `${id}.${++made}`
  }

  advance({ head, head_hash }: BookInfo, sources: readonly Source[]): void {
    for (const source of sources) this.#last.set(source, head)
    this.head = head
    this.head_hash = head_hash
  }

  /** The same text for as long as an answer from these sources, as known at a position, is the same. */
  momentOf(sources: readonly Source[], known: number): string {
    if (known < this.head) return `${this.#name}|known ${known}`
    const last = sources.map((one) => this.#last.get(one) ?? this.#first)
    return `${this.#name}|since ${Math.max(this.#first, ...last)}`
  }
}

export const touchedAfter = async (tx: Tx, book: number, head: number): Promise<Source[]> => {
  const { rows } = await sql<{ source: Source }>`
    select 'figure:' || figure as source from posting where book = ${book} and position > ${head}
    union select 'targets' from posting
    where book = ${book} and position > ${head} and scenario = 'target'
    union select 'register:' || register from register_row where book = ${book} and known_from > ${head}
    union select 'register:' || register from register_row where book = ${book} and known_to > ${head}`.execute(
    tx,
  )
  return rows.map((row) => row.source)
}

interface Asked {
  figure: Figure
  organisation: string | null
}

/** What a leaf is read from. Under an organisation that is also the tree, restated or not. */
export const sourcesOf = ({ figure, organisation }: Asked): Source[] => [
  ...ownSources(figure),
  ...(organisation === null
    ? []
    : (['register:party-organisations', 'register:successions'] satisfies Source[])),
]

const ownSources = (figure: Figure): Source[] => {
  switch (figure.form) {
    case 'flow':
      return [`figure:${figure.id}`, ...(figure.carries ? ([`figure:${figure.carries}`] as const) : [])]
    case 'distinct':
      return [`figure:${figure.flow}`]
    case 'census':
      return [figure.register, ...namingRegisters(figure)].map((one): Source => `register:${one}`)
    default:
      return [`figure:${figure.id}`]
  }
}

const namingRegisters = ({ namedBy, unnamedBy }: Figure & { form: 'census' }): string[] =>
  [namedBy, unnamedBy].flatMap((naming) =>
    naming ? [naming.register, ...(naming.also?.through ? [naming.also.through.register] : [])] : [],
  )
