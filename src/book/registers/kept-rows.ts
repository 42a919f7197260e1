import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import type { Row } from '#kernel/register.ts'
import type { BookInfo } from '../books.ts'
import { stillHolds } from '../journal/chain.ts'
import { knownAt } from '../ledger/scope.ts'
import { Recent } from '../recent.ts'
import { clearanceOverAll, inWholeSight, type Tx } from '../session.ts'

/** A row of a register as the head of the book knows it. */
export interface KeptRow {
  subject: string
  from: Day
  to: Day
  organisation: string | null
  confidentiality: number
  sort_key: string
  row: Row
}

/** register → subject → its rows, at one head of one book. */
interface Kept {
  head: number
  head_hash: string
  rebuilt_at: string | null
  registers: Map<string, KeptRegister>
}

interface KeptRegister {
  subjects: Map<string, KeptRow[]>
  /** All of them in the order of their names, until one changes. */
  ordered: readonly KeptRow[] | null
}

/** A few books at a time; a book of a district holds some ten thousand rows. */
const mostBooks = 12

/**
 * Registers read whole again and again, kept as rows. An entry changes a few subjects: only their rows are
 * read anew. Who sees only a branch reads from the book itself; the others are given the rows their clearance
 * reaches, as the policies would.
 */
export class KeptRows {
  readonly #kept = new Recent<Kept>(mostBooks)

  /**
   * All rows of a register as the book's head knows them, of any day, in the order of their names; null for
   * whoever does not see the whole book, or began before an entry others have seen. Nobody changes them.
   */
  async of(tx: Tx, book: BookInfo, register: string): Promise<readonly KeptRow[] | null> {
    const clearance = clearanceOverAll(tx, book.id)
    if (clearance === null) return null
    const all = this.#current(book, register) ?? (await this.#read(tx, book, register))
    return all && (clearance === 2 ? all : all.filter((one) => one.confidentiality <= clearance))
  }

  /** What is kept at the asker's own head. */
  #current(book: BookInfo, register: string): readonly KeptRow[] | undefined {
    const kept = this.#kept.get(String(book.id))
    if (kept?.head_hash !== book.head_hash || kept.rebuilt_at !== book.rebuilt_at) return undefined
    const known = kept.registers.get(register)
    if (known) known.ordered ??= ordered(known.subjects)
    return known?.ordered ?? undefined
  }

  #read(tx: Tx, book: BookInfo, register: string): Promise<readonly KeptRow[] | null> {
    return inWholeSight(tx, book.id, async () => {
      const kept = await this.#at(tx, book)
      if (!kept) return null
      if (!kept.registers.has(register)) {
        const subjects = await rowsOf(tx, book, register)
        if (kept.head !== book.head) return ordered(subjects)
        kept.registers.set(register, { subjects, ordered: null })
      }
      return this.#current(book, register) ?? null
    })
  }

  async #at(tx: Tx, book: BookInfo): Promise<Kept | null> {
    const kept = this.#kept.get(String(book.id))
    if (!kept || kept.rebuilt_at !== book.rebuilt_at) return this.#anew(book)
    if (kept.head > book.head) return null
    if (kept.head === book.head) return kept.head_hash === book.head_hash ? kept : this.#anew(book)
    const from = kept.head
    if (!(await stillHolds(tx, book.id, kept))) return this.#anew(book)
    const registers = [...kept.registers.keys()]
    const changed = await changedAfter(tx, book, from, registers)
    // Another question may have come first meanwhile, or read one more register as it was.
    if (kept.head !== from) return this.#at(tx, book)
    for (const register of kept.registers.keys())
      if (!registers.includes(register)) kept.registers.delete(register)
    for (const [register, subjects] of changed) replace(kept.registers.get(register), subjects)
    kept.head = book.head
    kept.head_hash = book.head_hash
    return kept
  }

  #anew({ id, head, head_hash, rebuilt_at }: BookInfo): Kept {
    const kept: Kept = { head, head_hash, rebuilt_at, registers: new Map() }
    this.#kept.set(String(id), kept)
    return kept
  }
}

/** By code units, as the database orders them by bytes. */
const ordered = (subjects: ReadonlyMap<string, readonly KeptRow[]>): KeptRow[] =>
  [...subjects.values()].flat().sort((a, b) => {
    if (a.sort_key !== b.sort_key) return a.sort_key < b.sort_key ? -1 : 1
    return a.subject < b.subject ? -1 : 1
  })

const replace = (kept: KeptRegister | undefined, changed: ReadonlyMap<string, KeptRow[]>): void => {
  if (!kept) return
  for (const [subject, rows] of changed)
    if (rows.length > 0) kept.subjects.set(subject, rows)
    else kept.subjects.delete(subject)
  kept.ordered = null
}

const columns = sql`r.subject, r.valid_from as from, r.valid_to as to, r.organisation,
  r.confidentiality, r.sort_key, r.data as row`

const rowsOf = async (tx: Tx, book: BookInfo, register: string): Promise<Map<string, KeptRow[]>> => {
  const { rows } = await sql<KeptRow>`select ${columns} from register_row r
    where r.book = ${book.id} and r.register = ${register} and ${knownAt('r', book.head)}`.execute(tx)
  return bySubject(rows)
}

const bySubject = (rows: readonly KeptRow[]): Map<string, KeptRow[]> => {
  const subjects = new Map<string, KeptRow[]>()
  for (const row of rows) {
    const known = subjects.get(row.subject)
    if (known) known.push(row)
    else subjects.set(row.subject, [row])
  }
  return subjects
}

/** register → the subjects changed after a position, with the rows they have now: none where they are gone. */
const changedAfter = async (
  tx: Tx,
  book: BookInfo,
  position: number,
  registers: readonly string[],
): Promise<Map<string, Map<string, KeptRow[]>>> => {
  if (registers.length === 0) return new Map()
  const { rows } = await sql<Omit<KeptRow, 'from'> & { register: string; changed: string; from: Day | null }>`
    with changed as materialized (
      select register, subject from register_row where book = ${book.id} and known_from > ${position}
      union select register, subject from register_row where book = ${book.id} and known_to > ${position})
    select changed.register, changed.subject as changed, ${columns}
    from changed left join register_row r on r.book = ${book.id} and r.register = changed.register
      and r.subject = changed.subject and ${knownAt('r', book.head)}
    where changed.register = any (${registers}::text[])`.execute(tx)
  const changed = new Map<string, Map<string, KeptRow[]>>()
  for (const { register, changed: subject, from, ...row } of rows) {
    const subjects = changed.get(register) ?? new Map<string, KeptRow[]>()
    changed.set(register, subjects)
    subjects.set(subject, [...(subjects.get(subject) ?? []), ...(from ? [{ ...row, from }] : [])])
  }
  return changed
}
