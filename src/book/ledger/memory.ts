import type { BookInfo } from '../books.ts'
import type { LeafValue } from './leaves.ts'
import type { TargetRow } from './targets.ts'

/** The answers used last, so many and no more. */
export class Recent<T> {
  readonly #kept = new Map<string, T>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): T | undefined {
    const found = this.#kept.get(key)
    if (found !== undefined) this.set(key, found)
    return found
  }

  set(key: string, value: T): void {
    this.#kept.delete(key)
    this.#kept.set(key, value)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest)
  }
}

/**
 * What a book answered at one moment of its journal, and answers for ever: the moment is told by the
 * fingerprint of the head record. A position alone would not do, as an entry rolled back leaves its
 * positions to another. One program keeps one memory, for whoever sees the whole book.
 */
export class Memory {
  readonly leaves = new Recent<LeafValue | null>(20_000)
  readonly targets = new Recent<TargetRow[]>(100)
}

/** A rebuild may answer otherwise without a new record. */
export const momentOf = ({ id, head_hash, rebuilt_at }: BookInfo): string =>
  `${id}|${head_hash}|${rebuilt_at}`
