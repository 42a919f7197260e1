import type { BookInfo } from '../books.ts'
import { stillHolds } from '../journal/chain.ts'
import { Recent } from '../recent.ts'
import { KeptRows } from '../registers/kept-rows.ts'
import type { Tx } from '../session.ts'
import type { LeafValue } from './leaves.ts'
import type { TargetRow } from './targets.ts'
import { Touched, touchedAfter } from './touched.ts'

/**
 * What books answered, kept until an entry touches what the answer was read from, and the rows of registers
 * read whole. One program keeps one memory, for whoever sees the whole book.
 */
export class Memory {
  readonly leaves = new Recent<LeafValue | null>(20_000)
  readonly targets = new Recent<TargetRow[]>(100)
  readonly rows = new KeptRows()
  readonly #touched = new Map<number, Touched>()

  /**
   * What was touched in a book up to the asker's head; null for whoever began before an entry others have
   * seen. `tx` must see the whole book.
   */
  async touched(tx: Tx, book: BookInfo): Promise<Touched | null> {
    const known = this.#touched.get(book.id)
    if (!known || known.rebuilt_at !== book.rebuilt_at) return this.#anew(book)
    if (known.head > book.head) return null
    if (known.head === book.head) return known.head_hash === book.head_hash ? known : this.#anew(book)
    const from = known.head
    if (!(await stillHolds(tx, book.id, known))) return this.#anew(book)
    const sources = await touchedAfter(tx, book.id, from)
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
