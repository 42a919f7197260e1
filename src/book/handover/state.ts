import { sql } from 'kysely'
import type { Day } from '#kernel/calendar.ts'
import { forever, type RegisterDefinition, type Row } from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import { scopeOf } from '../ledger/scope.ts'
import type { Tx } from '../session.ts'
import type { Successor } from './plan.ts'

/** A row as it stands when the book is closed. */
export interface StateRow {
  register: string
  subject: string
  confidentiality: number
  row: Row
  /** The first day it no longer holds, where that is known already: a certificate, a year's review. */
  until: Day | null
}

export interface StateBalance {
  figure: string
  of: string | null
  organisation: string
  subject: string | null
  amount: number
}

const tree = 'party-organisations'

/** All rows of all registers on the closing day. */
export const stateOn = async (tx: Tx, book: number, on: Day): Promise<StateRow[]> =>
  (
    await sql<StateRow>`select register, subject, confidentiality, data as row,
        case when valid_to < ${forever} and not exists (
          select from register_row later where later.book = held.book and later.register = held.register
            and later.subject = held.subject and later.known_to is null and later.valid_from >= held.valid_to
        ) then valid_to end as until
      from register_row held
      where book = ${book} and known_to is null and valid_from <= ${on} and ${on} < valid_to
      order by register, subject`.execute(tx)
  ).rows

/** The organisations of a successor: its branches with all under them on that day. */
export const branchesOf = async (
  tx: Tx,
  book: number,
  successor: Successor,
  on: Day,
): Promise<Set<string>> => {
  const found = new Set<string>()
  for (const branch of successor.branches) {
    const { rows } = await sql<{ organisation: string }>`with ${scopeOf(book, branch, 2 ** 31 - 1)}
      select distinct organisation from scope where since <= ${on} and ${on} < until`.execute(tx)
    for (const row of rows) found.add(row.organisation)
  }
  return found
}

/** What the organisations have of every stock at the end of that day. */
export const balancesOn = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  organisations: ReadonlySet<string>,
  on: Day,
): Promise<StateBalance[]> => {
  const stocks = [...catalogue.figures.values()].filter((one) => one.form === 'stock').map((one) => one.id)
  const { rows } = await sql<Omit<StateBalance, 'amount'> & { amount: string }>`
    select figure, "of", organisation, subject, sum(amount)::text as amount from posting
    where book = ${book} and figure = any (${stocks}::text[]) and scenario = 'actual' and day <= ${on}
      and organisation = any (${[...organisations]}::uuid[])
    group by figure, "of", organisation, subject having sum(amount) <> 0
    order by figure, "of", organisation, subject`.execute(tx)
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}

const named = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string')

const keyOf = (register: string, subject: string) => `${register}/${subject}`

const isOf = (register: RegisterDefinition, { subject, row }: StateRow, own: ReadonlySet<string>): boolean =>
  register.id === tree
    ? own.has(subject)
    : Object.entries(register.references).some(
        ([field, target]) => target === tree && named(row[field]).some((one) => own.has(one)),
      )

/**
 * Rows that belong to nobody's organisation follow whom they speak of: a badge its person. What others
 * refer to comes only by being referred to: nobody is taken over for living in the commune.
 */
const followsAlone = (catalogue: Catalogue, register: RegisterDefinition): boolean =>
  !catalogue.referrers.has(register.id) && !Object.values(register.references).includes(tree)

/**
 * What a successor takes over: the rows of its organisations, all that they refer to, and what speaks of
 * those alone. An organisation that stays behind is replaced by the successor's root.
 */
export const stateOf = (
  catalogue: Catalogue,
  all: readonly StateRow[],
  own: ReadonlySet<string>,
  successor: Successor,
): StateRow[] => {
  const byKey = new Map(all.map((one) => [keyOf(one.register, one.subject), one]))
  const taken = new Map<string, StateRow>()
  const take = (one: StateRow) => {
    const key = keyOf(one.register, one.subject)
    if (taken.has(key)) return
    taken.set(key, one)
    for (const [field, target] of Object.entries(catalogue.register(one.register).references)) {
      if (target === tree) continue
      for (const subject of named(one.row[field])) {
        const referred = byKey.get(keyOf(target, subject))
        if (referred) take(referred)
      }
    }
  }
  const known = all.filter((one) => catalogue.registers.has(one.register))
  for (const one of known) if (isOf(catalogue.register(one.register), one, own)) take(one)
  const superior = successor.superior && byKey.get(keyOf('units', successor.superior))
  if (superior) take(superior)
  const subjects = new Set([...taken.values()].map((one) => one.subject))
  for (const one of known) {
    const register = catalogue.register(one.register)
    if (!followsAlone(catalogue, register)) continue
    const about = Object.keys(register.references).flatMap((field) => named(one.row[field]))
    if (about.length > 0 && about.every((subject) => subjects.has(subject))) take(one)
  }
  return [...taken.values()].map((one) => under(catalogue, one, own, successor))
}

/** Its organisation fields name only what is in the new book. */
const under = (
  catalogue: Catalogue,
  one: StateRow,
  own: ReadonlySet<string>,
  { root, branches }: Successor,
): StateRow => {
  const row: { [field: string]: unknown } = { ...one.row }
  for (const [field, target] of Object.entries(catalogue.register(one.register).references)) {
    if (target !== tree) continue
    if (Array.isArray(row[field])) row[field] = named(row[field]).map((id) => (own.has(id) ? id : root.id))
    else if (typeof row[field] === 'string' && !own.has(row[field])) row[field] = root.id
  }
  if (one.register === tree && branches.includes(one.subject)) row.parent = root.id
  return { ...one, row }
}
