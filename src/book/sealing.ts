import { sql } from 'kysely'
import type { z } from 'zod'
import { type Keys, newKey, seal, unseal } from '#platform/keys.ts'
import type { Tx } from './session.ts'

interface SealedValue {
  sealed: string
  subject: string
}
const isSealed = (value: unknown): value is SealedValue =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'subject' in value

type Fields = { [field: string]: unknown }

/** Names of the fields a schema marks `sealed`. */
export const sealedFields = (schema: z.ZodType): string[] => {
  const shape = 'shape' in schema ? (schema.shape as { [field: string]: z.ZodType }) : {}
  return Object.entries(shape)
    .filter(([, field]) => field.meta()?.sealed === true)
    .map(([name]) => name)
}

/** Keys of the subjects of one piece of work, loaded once, made when a subject first needs one. */
export class Seals {
  readonly #tx: Tx
  readonly #book: number
  readonly #keys: Keys
  readonly #known = new Map<string, Buffer | null>()

  constructor(tx: Tx, book: number, keys: Keys) {
    this.#tx = tx
    this.#book = book
    this.#keys = keys
  }

  async load(subjects: readonly string[]): Promise<void> {
    const wanted = [...new Set(subjects)].filter((subject) => !this.#known.has(subject))
    if (wanted.length === 0) return
    const { rows } = await sql<{ subject: string; wrapped: string | null }>`
      select subject, wrapped from subject_key
      where book = ${this.#book} and subject = any (${wanted}::uuid[])`.execute(this.#tx)
    for (const row of rows)
      this.#known.set(row.subject, row.wrapped === null ? null : this.#keys.unwrap(row.wrapped))
  }

  /** Makes the missing keys of these subjects; those erased stay erased. */
  async ensure(subjects: readonly string[]): Promise<void> {
    await this.load(subjects)
    const missing = [...new Set(subjects)].filter((subject) => !this.#known.has(subject))
    if (missing.length === 0) return
    const made = missing.map((subject) => ({ subject, key: newKey() }))
    for (const { subject, key } of made) this.#known.set(subject, key)
    await sql`insert into subject_key (book, subject, wrapped)
      select ${this.#book}, s, w from unnest(
        ${made.map((one) => one.subject)}::uuid[],
        ${made.map((one) => this.#keys.wrap(one.key))}::text[]) as made (s, w)`.execute(this.#tx)
  }

  seal(fields: Fields, names: readonly string[], subject: string): Fields {
    const key = this.#known.get(subject)
    const sealed = { ...fields }
    for (const name of names)
      if (sealed[name] !== undefined && sealed[name] !== null && !isSealed(sealed[name]))
        sealed[name] = key ? { sealed: seal(JSON.stringify(sealed[name]), key, subject), subject } : null
    return sealed
  }

  /** Opens sealed values; those whose key was destroyed come back null. */
  async unsealAll(all: readonly Fields[]): Promise<Fields[]> {
    await this.load(
      all.flatMap((fields) =>
        Object.values(fields)
          .filter(isSealed)
          .map((one) => one.subject),
      ),
    )
    return all.map((fields) => this.#unseal(fields))
  }

  #unseal(fields: Fields): Fields {
    if (!Object.values(fields).some(isSealed)) return fields
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        if (!isSealed(value)) return [name, value]
        const key = this.#known.get(value.subject)
        return [name, key ? JSON.parse(unseal(value.sealed, key, value.subject)) : null]
      }),
    )
  }
}

/** Erasure: what was sealed for these subjects can never be read again, in this book or a later backup. */
export const destroyKeys = async (tx: Tx, book: number, subjects: readonly string[]): Promise<void> => {
  if (subjects.length === 0) return
  await sql`insert into subject_key (book, subject, wrapped)
    select ${book}, s, null from unnest(${subjects}::uuid[]) as erased (s)
    on conflict (book, subject) do update set wrapped = null`.execute(tx)
}
