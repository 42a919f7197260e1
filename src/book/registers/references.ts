import { sql } from 'kysely'
import { printDay } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import {
  forever,
  notFound,
  outsideLife,
  type RegisterDefinition,
  type RegisterRow,
} from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import { sentencesAt } from '../journal/read.ts'
import type { Tx } from '../session.ts'
import { nameOfRow } from './naming.ts'
import type { Working } from './working.ts'

interface Claim {
  register: string
  row: RegisterRow
  target: { register: string; subject: string }
}

/** First day of [from, to) on which the subject is not in its register, or null when it always is. */
const gapIn = (rows: readonly RegisterRow[], from: string, to: string): string | null => {
  let covered = from
  for (const row of rows) {
    if (row.from > covered) return covered
    if (row.to > covered) covered = row.to
    if (covered >= to) return null
  }
  return covered >= to ? null : covered
}

/**
 * Every row must lie inside the rows it refers to: what the entry changed, and what refers to what
 * the entry changed.
 */
export const judgeReferences = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  working: Working,
): Promise<Refusal[]> => {
  const claims = [...claimsOf(catalogue, working), ...(await claimsOn(tx, book, catalogue, working))]
  await working.load(claims.map((claim) => claim.target))
  const refusals: Refusal[] = []
  for (const claim of claims) {
    const lives = working.foldOf(claim.target.register, claim.target.subject).rows
    const gap = gapIn(lives, claim.row.from, claim.row.to)
    if (gap === null) continue
    const standing = await sentencesAt(tx, catalogue, book, [claim.row.opened, ...bordersOf(lives, gap)])
    refusals.push({ ...(await refusalOf(catalogue, working, claim, lives, gap)), standing })
    if (refusals.length >= 20) break
  }
  return refusals
}

const claimsOfRow = (register: RegisterDefinition, row: RegisterRow): Claim[] =>
  Object.entries(register.references).flatMap(([field, target]) => {
    const named = row.row[field]
    return (Array.isArray(named) ? named : [named])
      .filter((subject): subject is string => typeof subject === 'string')
      .map((subject) => ({ register: register.id, row, target: { register: target, subject } }))
  })

const claimsOf = (catalogue: Catalogue, working: Working): Claim[] =>
  working.touched.flatMap(({ register, subject }) => {
    const definition = catalogue.register(register)
    if (Object.keys(definition.references).length === 0) return []
    return working.foldOf(register, subject).rows.flatMap((row) => claimsOfRow(definition, row))
  })

/** Rows already in the book that refer to a subject this entry changed and are not changed themselves. */
const claimsOn = async (tx: Tx, book: number, catalogue: Catalogue, working: Working): Promise<Claim[]> => {
  const referred = working.touched.filter(({ register }) => catalogue.referrers.has(register))
  if (referred.length === 0) return []
  const { rows } = await sql<{
    register: string
    subject: string
    from: string
    to: string
    opened: number
    data: RegisterRow['row']
  }>`
    select register, subject, valid_from as from, valid_to as to, opened, data from register_row
    where book = ${book} and known_to is null
      and refs && ${referred.map((one) => one.subject)}::uuid[]`.execute(tx)
  const targets = new Set(referred.map((one) => `${one.register}/${one.subject}`))
  return rows
    .filter((row) => !working.isTouched(row.register, row.subject))
    .flatMap((row) =>
      claimsOfRow(catalogue.register(row.register), {
        subject: row.subject,
        from: row.from as RegisterRow['from'],
        to: row.to as RegisterRow['to'],
        opened: row.opened,
        closed: null,
        row: row.data,
      }),
    )
    .filter((claim) => targets.has(`${claim.target.register}/${claim.target.subject}`))
}

/** The records that ended the subject before the gap, or began it after: of the book, not of this entry. */
const bordersOf = (lives: readonly RegisterRow[], gap: string): number[] =>
  lives.flatMap((row) => [
    ...(row.to === gap && row.closed !== null ? [row.closed] : []),
    ...(row.from > gap ? [row.opened] : []),
  ])

const refusalOf = async (
  catalogue: Catalogue,
  working: Working,
  claim: Claim,
  lives: readonly RegisterRow[],
  gap: string,
): Promise<Refusal> => {
  const target = catalogue.register(claim.target.register)
  const last = lives.at(-1)
  if (!last)
    return notFound({
      what: `«${claim.target.subject.slice(0, 8)}»`,
      register: target.label,
      day: printDay(claim.row.from),
    })
  const register = catalogue.register(claim.register)
  return outsideLife({
    name: await nameOfRow(catalogue, working, register, claim.row),
    register: register.label,
    target: await nameOfRow(catalogue, working, target, last),
    from: printDay(lives[0]?.from ?? last.from),
    to: last.to === forever ? { vi: 'nay', en: 'now' } : printDay(last.to),
    gap: printDay(gap as RegisterRow['from']),
  })
}
