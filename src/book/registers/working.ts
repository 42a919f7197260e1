import { sql } from 'kysely'
import {
  type Change,
  everNames,
  fold,
  History,
  madeOf,
  type NamingNeed,
  type PlacedChange,
  type RegisterRow,
} from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import { recordOf, type StoredRecord } from '../journal/stored.ts'
import type { Tx } from '../session.ts'

const keyOf = (register: string, subject: string) => `${register}/${subject}`

/** Notes whom the value of a field names: one subject, or several. */
const note = (namers: Map<string, Set<string>>, value: unknown, subject: string): void => {
  for (const named of Array.isArray(value) ? value : [value]) {
    if (typeof named !== 'string') continue
    const subjects = namers.get(named)
    if (subjects) subjects.add(subject)
    else namers.set(named, new Set([subject]))
  }
}

/**
 * The subjects one entry needs or changes, with all their changes, folded in memory: a record of an
 * entry sees what the records before it in the same entry did.
 */
export class Working {
  readonly #tx: Tx
  readonly #book: number
  readonly #catalogue: Catalogue
  readonly #loaded = new Set<string>()
  readonly #changes = new Map<string, PlacedChange[]>()
  readonly #folded = new Map<string, History>()
  readonly #touched = new Set<string>()
  readonly #left = new Set<number>()
  /** For each field asked of, register/field: by whom a change names, the subjects whose stories may name it. */
  readonly #namers = new Map<string, Map<string, Set<string>>>()
  /** What records read from the journal change, by position and then subject. */
  readonly #read = new Map<number, Map<string, PlacedChange[]>>()

  readonly #until: number

  /** `until`: the journal is read up to this position, for replaying it. */
  constructor(tx: Tx, book: number, catalogue: Catalogue, until = 2 ** 31 - 1) {
    this.#until = until
    this.#tx = tx
    this.#book = book
    this.#catalogue = catalogue
  }

  /** Loads the changes of these subjects from the journal in one statement. */
  async load(wanted: readonly { register: string; subject: string }[]): Promise<void> {
    const missing = new Map<string, { register: string; subject: string }>()
    for (const one of wanted) {
      const key = keyOf(one.register, one.subject)
      if (!this.#loaded.has(key)) missing.set(key, one)
    }
    if (missing.size === 0) return
    for (const key of missing.keys()) {
      this.#loaded.add(key)
      this.#folded.delete(key)
      this.#changes.set(key, this.#changes.get(key) ?? [])
    }
    const asked = [...missing.values()]
    const { rows } = await sql<{ register: string; subject: string; position: number }>`
      select c.register, c.subject, c.position
      from unnest(${asked.map((one) => one.register)}::text[], ${asked.map((one) => one.subject)}::uuid[])
        as asked (register, subject)
      join register_change c on c.book = ${this.#book} and c.register = asked.register and c.subject = asked.subject
      where not exists (select 1 from record v where v.book = c.book and v.reverses = c.position
        and v.position <= ${this.#until})`.execute(this.#tx)
    await this.#readRecords(rows.map((row) => row.position))
    for (const { register, subject, position } of rows) {
      const key = keyOf(register, subject)
      const placed = this.#read.get(position)?.get(key) ?? []
      this.#changes.get(key)?.push(...placed)
      for (const one of placed) this.#noteNames(one.change)
    }
  }

  /** A record may change many subjects: it is read once, whoever of them is asked for. */
  async #readRecords(positions: readonly number[]): Promise<void> {
    const unread = [...new Set(positions)].filter((one) => !this.#read.has(one))
    if (unread.length === 0) return
    const { rows } = await sql<StoredRecord>`
      select position, id, kind, version, organisation, decided_on, effective_on, basis, body, facts from record
      where book = ${this.#book} and position = any (${unread}::int[])`.execute(this.#tx)
    for (const stored of rows) this.#read.set(stored.position, this.#changesOf(stored))
  }

  #noteNames(change: Change): void {
    if (this.#namers.size === 0 || change.does === 'close') return
    for (const [field, named] of Object.entries(change.does === 'open' ? change.row : change.patch)) {
      const namers = this.#namers.get(`${change.register}/${field}`)
      if (namers) note(namers, named, change.subject)
    }
  }

  /** By whom this field of the register names: noted when first asked for, and from then on. */
  #namersBy(register: string, field: string): Map<string, Set<string>> {
    const known = this.#namers.get(`${register}/${field}`)
    if (known) return known
    const namers = new Map<string, Set<string>>()
    this.#namers.set(`${register}/${field}`, namers)
    for (const placed of this.#changes.values())
      for (const { change } of placed)
        if (change.register === register && change.does !== 'close')
          note(namers, (change.does === 'open' ? change.row : change.patch)[field], change.subject)
    return namers
  }

  /** Loads every subject of these registers that names what is asked for, as the book knows them now. */
  async loadNaming(needs: readonly NamingNeed[]): Promise<void> {
    const asked = needs.filter((one) => one.subject !== undefined)
    if (asked.length === 0) return
    const { rows } = await sql<{ register: string; subject: string }>`
      select distinct register, subject from register_row
      where book = ${this.#book} and known_to is null
        and register = any (${[...new Set(asked.map((one) => one.register))]}::text[])
        and refs && ${[...new Set(asked.map((one) => one.subject))]}::uuid[]`.execute(this.#tx)
    await this.load(rows)
  }

  /** The stories loaded so far, and those of this entry, in which a row names the subject. */
  historiesNaming({ register, field, subject }: NamingNeed): History[] {
    if (!subject) return []
    return [...(this.#namersBy(register, field).get(subject) ?? [])]
      .map((one) => this.history(register, one))
      .filter((history) => everNames(history, field, subject))
  }

  #changesOf(stored: StoredRecord): Map<string, PlacedChange[]> {
    const record = this.#catalogue.upcast(recordOf(stored))
    const changes = new Map<string, PlacedChange[]>()
    for (const change of this.#catalogue.kinds.get(record.kind)?.changes(record as never) ?? []) {
      const key = keyOf(change.register, change.subject)
      const placed = { position: stored.position, change }
      const known = changes.get(key)
      if (known) known.push(placed)
      else changes.set(key, [placed])
    }
    return changes
  }

  /** Adds what a record of this entry changes. */
  add(placed: readonly PlacedChange[]): void {
    for (const one of placed) {
      const key = keyOf(one.change.register, one.change.subject)
      this.#touched.add(key)
      this.#folded.delete(key)
      this.#noteNames(one.change)
      const known = this.#changes.get(key)
      if (known) known.push(one)
      else this.#changes.set(key, [one])
    }
  }

  /** Takes the changes of a reversed record away. */
  remove(position: number, touched: readonly { register: string; subject: string }[]): void {
    this.#left.add(position)
    for (const one of touched) {
      const key = keyOf(one.register, one.subject)
      this.#touched.add(key)
      this.#folded.delete(key)
    }
  }

  /** Marks subjects whose loaded changes already hold what this entry did. */
  touch(subjects: readonly { register: string; subject: string }[]): void {
    for (const one of subjects) this.#touched.add(keyOf(one.register, one.subject))
  }

  /** What is folded so far; a fault shows only at the entry's end. */
  history(register: string, subject: string | undefined): History {
    if (!subject) return new History([])
    const key = keyOf(register, subject)
    const known = this.#folded.get(key)
    if (known) return known
    const history = new History(this.foldOf(register, subject).rows)
    this.#folded.set(key, history)
    return history
  }

  foldOf(register: string, subject: string) {
    return fold(this.#standing(register, subject))
  }

  /** Positions of the records a row of the subject says something of. */
  madeOf(register: string, row: RegisterRow): number[] {
    return madeOf(this.#standing(register, row.subject), row)
  }

  #standing(register: string, subject: string): readonly PlacedChange[] {
    const changes = this.#changes.get(keyOf(register, subject)) ?? []
    return this.#left.size === 0 ? changes : changes.filter((one) => !this.#left.has(one.position))
  }

  isTouched(register: string, subject: string): boolean {
    return this.#touched.has(keyOf(register, subject))
  }

  get touched(): { register: string; subject: string }[] {
    return [...this.#touched].map((key) => {
      const cut = key.indexOf('/')
      return { register: key.slice(0, cut), subject: key.slice(cut + 1) }
    })
  }
}
