import type { BookInfo } from '../books.ts'
import type { Tx } from '../session.ts'
import type { LeafValue } from './leaves.ts'
import type { TargetRow } from './targets.ts'
import { Touched, touchedAfter } from './touched.ts'

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
 * What books answered, kept until an entry touches what the answer was read from. One program keeps one
 * memory, for whoever sees the whole book.
 */
export class Memory {
  readonly leaves = new Recent<LeafValue | null>(20_000)
  readonly targets = new Recent<TargetRow[]>(100)
  readonly #touched = new Map<number, Touched>()

  /**
   * What was touched in a book up to the asker's head; null for whoever began before an entry others have
   * seen. `tx` must see the whole book. Positions alone do not tell a journal: an entry rolled back leaves
   * its positions to another, so the chain must still hold the record advanced from.
   */
  async touched(tx: Tx, book: BookInfo): Promise<Touched | null> {
    const known = this.#touched.get(book.id)
    if (!known || known.rebuilt_at !== book.rebuilt_at) return this.#anew(book)
    if (known.head > book.head) return null
    if (known.head === book.head) return known.head_hash === book.head_hash ? known : this.#anew(book)
    const from = known.head
    const sources = await touchedAfter(tx, book.id, known)
    if (!sources) return this.#anew(book)
    // Another question may have come first meanwhile.
    if (known.head !== from) return this.touched(tx, book)
    known.advance(book, sources)
    return known
  }

  #anew(book: BookInfo): Touched {
    const touched = new Touched(book)
    this.#touched.set(book.id, touched)
    return touched
  }
}
