import { sql } from 'kysely'
import { inScope, knownAt, scopeOf } from '#book/ledger/scope.ts'
import type { HomeQuestion, HomeRow } from './line.ts'

type Question = Omit<HomeQuestion, 'rows'>

/** Reads each register once, however many lines of the desk look into it. */
export const rowsFor = (asked: Question): HomeQuestion['rows'] => {
  const read = new Map<string, Promise<HomeRow[]>>()
  return (register) => {
    const rows = read.get(register) ?? allRows(asked, register)
    read.set(register, rows)
    return rows
  }
}

/** Every row that holds on the day, unordered: the desk only counts. */
const allRows = async ({ tx, around, asker, on, organisation }: Question, id: string): Promise<HomeRow[]> => {
  if (!around.catalogue.registers.has(id) || !asker.rights.readsRegister(id)) return []
  const { id: book, head, root } = asker.book
  // Badges are of persons, who belong to no organisation: the memberships beside them are the ones looked at.
  const within = organisation && organisation !== root && id !== 'badges' ? organisation : null
  const { rows } = await sql<HomeRow>`${within ? sql`with ${scopeOf(book, within, head)}` : sql``}
    select r.subject, r.valid_from as from, r.data from register_row r
    where r.book = ${book} and r.register = ${id} and ${knownAt('r', head)}
      and r.valid_from <= ${on} and r.valid_to > ${on}
      and ${within ? inScope(sql`r.organisation`, on) : sql`true`}`.execute(tx)
  return rows
}
