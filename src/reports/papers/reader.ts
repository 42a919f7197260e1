import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { namesOf } from '#book/journal/read.ts'
import { knownAt } from '#book/ledger/scope.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { next, type Shape } from './shapes.ts'
import type { Step } from './template.ts'

/** What stands at the end of a path: subjects to be called by name, or a value of a field. */
export interface Found {
  shape: Shape
  values: readonly unknown[]
}

type Row = { readonly [field: string]: unknown }

/** Reads registers as they stood on a day, each row once. */
export class Reader {
  readonly #tx: Tx
  readonly #book: BookInfo
  readonly #catalogue: Catalogue
  readonly #rows = new Map<string, Promise<Row | undefined>>()

  constructor(tx: Tx, book: BookInfo, catalogue: Catalogue) {
    this.#tx = tx
    this.#book = book
    this.#catalogue = catalogue
  }

  /** Follows the steps of a path from some subjects. */
  async follow(from: Found, steps: readonly Step[], on: Day): Promise<Found> {
    let found = from
    for (const step of steps) found = await this.#step(found, step, on)
    return found
  }

  async #step(from: Found, step: Step, on: Day): Promise<Found> {
    const shape = next(from.shape, step, this.#catalogue)
    if (!shape || (from.shape.is === 'value' && step.to !== 'register'))
      throw new Error(`a path that was not checked: ${JSON.stringify(step)}`)
    const subjects = from.values.filter((one): one is string => typeof one === 'string')
    if (step.to === 'register') return { shape, values: subjects }
    const values = await Promise.all(
      subjects.map((subject) =>
        step.to === 'naming'
          ? this.#naming(step.register, step.field, subject, on)
          : this.#field(from.shape, subject, step.field, on),
      ),
    )
    return { shape, values: values.flat() }
  }

  async #field(shape: Shape, subject: string, field: string, on: Day): Promise<unknown[]> {
    const registers = shape.is === 'subject' ? shape.registers : []
    for (const register of registers) {
      const row = await this.row(register, subject, on)
      if (row) return [row[field]].flat().filter((one) => one !== null && one !== undefined)
    }
    return []
  }

  /** The row of a subject that holds on a day. */
  row(register: string, subject: string, on: Day): Promise<Row | undefined> {
    const key = `${register}/${subject}/${on}`
    const asked = this.#rows.get(key) ?? this.#read(register, subject, on)
    this.#rows.set(key, asked)
    return asked
  }

  async #read(register: string, subject: string, on: Day): Promise<Row | undefined> {
    const { rows } = await sql<{ data: Row }>`select r.data from register_row r
      where r.book = ${this.#book.id} and r.register = ${register} and r.subject = ${subject}
        and ${knownAt('r', this.#book.head)} and r.valid_from <= ${on} and r.valid_to > ${on}`.execute(
      this.#tx,
    )
    return rows[0]?.data
  }

  async #naming(register: string, field: string, subject: string, on: Day): Promise<string[]> {
    const { rows } = await sql<{ subject: string }>`select r.subject from register_row r
      where r.book = ${this.#book.id} and r.register = ${register} and r.data ->> ${field}::text = ${subject}
        and r.refs @> array[${subject}]::uuid[]
        and ${knownAt('r', this.#book.head)} and r.valid_from <= ${on} and r.valid_to > ${on}
      order by r.valid_from, r.subject`.execute(this.#tx)
    return rows.map((row) => row.subject)
  }

  /** Names of subjects, in the order given. */
  async names(subjects: readonly string[]): Promise<string[]> {
    const name = await namesOf(this.#tx, this.#catalogue, this.#book.id, subjects)
    return subjects.map(name)
  }

  /** An organisation and those above it on a day, nearest first. */
  async upwards(organisation: string, on: Day): Promise<{ id: string; kind: string }[]> {
    const path: { id: string; kind: string }[] = []
    for (let at: unknown = organisation; typeof at === 'string' && path.length < 12; ) {
      const row = await this.row('party-organisations', at, on)
      path.push({ id: at, kind: String(row?.kind ?? '') })
      at = row?.parent
    }
    return path
  }
}
