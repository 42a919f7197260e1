import { sql } from 'kysely'
import {
  type Affected,
  type Balance,
  endings,
  type Plan,
  type Standing,
  type Tree,
} from '#areas/organisations/reorganisation/index.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Row } from '#kernel/register.ts'

const tree = 'party-organisations'

/** Every organisation whose rows the preview counts: those that end, change, or receive. */
const spokenOf = (plan: Plan): string[] => [
  ...new Set([
    ...plan.steps.flatMap((step) => [
      step.organisation,
      ...(step.does === 'merge' ? [step.into] : []),
      ...(step.does === 'dissolve' ? step.into : []),
    ]),
    ...plan.moves.map((move) => move.to),
  ]),
]

/** A row of a register with what it says. */
export interface FoundRow {
  register: string
  subject: string
  data: Row
}

/** Rows of any register that name one of these organisations on the day, found by what registers declare. */
const rowsNaming = async (
  tx: Tx,
  book: number,
  organisations: readonly string[],
  subjects: readonly string[],
  on: Day,
): Promise<FoundRow[]> =>
  (
    await sql<FoundRow>`select register, subject, data from register_row
      where book = ${book} and known_to is null and valid_from <= ${on} and ${on} < valid_to
        and (refs && ${organisations}::uuid[] or subject = any (${subjects}::uuid[]))
      order by register, sort_key, subject`.execute(tx)
  ).rows

/** Every organisation a row names, by the fields its register declares. */
export const standingIn = (catalogue: Catalogue, { register, subject, data }: FoundRow): Standing[] =>
  Object.entries(catalogue.registers.get(register)?.references ?? {})
    .filter(([, target]) => target === tree)
    .flatMap(([field]) =>
      [data[field]]
        .flat()
        .filter((one): one is string => typeof one === 'string')
        .map((organisation) => ({ register, field, subject, organisation, row: data })),
    )

/** The stocks no carrier moves, of the organisations that end: what their successors take over. */
const balancesOf = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  ending: readonly string[],
  on: Day,
): Promise<Balance[]> => {
  const carried = new Set(
    catalogue.areas
      .flatMap((area) => area.carriers ?? [])
      .flatMap((carrier) => catalogue.kinds.get(carrier.kind)?.addsTo ?? []),
  )
  const stocks = [...catalogue.figures.values()].filter((one) => one.form === 'stock' && !carried.has(one.id))
  const { rows } = await sql<Omit<Balance, 'amount'> & { amount: string }>`
    select figure, "of", subject, organisation, sum(amount)::text as amount from posting
    where book = ${book} and figure = any (${stocks.map((one) => one.id)}::text[]) and scenario = 'actual'
      and organisation = any (${ending}::uuid[]) and day <= ${on}
    group by figure, "of", subject, organisation having sum(amount) <> 0
    order by figure, "of", subject, organisation`.execute(tx)
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }))
}

/** Whose the rows are that the plan moves by name. */
const giversOf = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  { moves }: Plan,
  on: Day,
): Promise<string[]> => {
  if (moves.length === 0) return []
  const subjects = moves.flatMap((move) => move.subjects)
  const wanted = new Set(moves.flatMap((move) => move.subjects.map((id) => `${move.register} ${id}`)))
  const found = await rowsNaming(tx, book, [], subjects, on)
  return found
    .flatMap((one) => standingIn(catalogue, one))
    .filter((one) => wanted.has(`${one.register} ${one.subject}`))
    .map((one) => one.organisation)
}

/** What a plan reaches: rows and balances of its organisations on its day. The caller acts as the book. */
export const affectedBy = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  plan: Plan,
): Promise<{ affected: Affected; tree: Tree }> => {
  const on = plan.effectiveOn ?? plan.decidedOn
  const named = spokenOf(plan)
  const givers = await giversOf(tx, book, catalogue, plan, on)
  const moved = plan.moves.flatMap((move) => move.subjects)
  const found = await rowsNaming(tx, book, [...named, ...givers], [...named, ...givers, ...moved], on)
  const before = new Map(
    found
      .filter((one) => one.register === tree)
      .map(({ subject, data }) => [
        subject,
        { name: String(data.name), parent: (data.parent as string | null) ?? null },
      ]),
  )
  const ending = endings(plan).map((one) => one.organisation)
  return {
    affected: {
      rows: found.flatMap((one) => standingIn(catalogue, one)),
      balances: await balancesOf(tx, book, catalogue, ending, on),
    },
    tree: before,
  }
}
