import { type RawBuilder, sql } from 'kysely'
import type { Census, Naming } from '#kernel/figure.ts'
import { fieldsOf } from '../registers/facets.ts'
import type { Tx } from '../session.ts'
import type { Leaf, LeafValue } from './leaves.ts'
import { type Asked, inScope, knownAt, withScope } from './scope.ts'

/** The condition of a census on a row of its register. */
export const censusHolds = (alias: string, where: Census['where']): RawBuilder<boolean> => {
  const data = sql.ref(`${alias}.data`)
  const terms = Object.entries(where).map(([field, is]) => {
    const wanted = (Array.isArray(is) ? is : [is]).map(String)
    return sql<boolean>`${data} ->> ${sql.lit(field)} = any (${wanted}::text[])`
  })
  return terms.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(terms, sql` and `)})`
}

const idsIn = (alias: string, field: string): RawBuilder<unknown> => {
  const named = sql`${sql.ref(`${alias}.data`)} -> ${sql.lit(field)}`
  return sql`jsonb_array_elements_text(case jsonb_typeof(${named})
    when 'array' then ${named} when 'string' then jsonb_build_array(${named}) else '[]' end)`
}

/**
 * What rows of another register name on the day: villages a cell serves. They are listed once for the
 * statement and looked up, not searched for row by row.
 */
const isNamed = (asked: Asked, { register, field, where, by, also }: Naming): RawBuilder<boolean> => {
  const named = by ? sql`r.data ->> ${sql.lit(by)}` : sql`r.subject::text`
  const on = (alias: string) => sql`${knownAt(alias, asked.known)}
    and ${sql.ref(`${alias}.valid_from`)} <= ${asked.to} and ${sql.ref(`${alias}.valid_to`)} > ${asked.to}`
  const naming = sql`n.book = ${asked.book} and n.register = ${register} and ${on('n')}
    and ${censusHolds('n', where)}`
  if (!also) {
    const names = sql`${named} in (select ${idsIn('n', field)} from register_row n where ${naming})`
    return by ? whereTold([by], names) : sql<boolean>`(${names})`
  }
  const way = also.through
  const joined = way
    ? sql`join register_row w on w.book = ${asked.book} and w.register = ${way.register}
        and w.subject::text = n.data ->> ${sql.lit(way.field)} and ${on('w')}`
    : sql``
  return whereTold(
    by ? [by, also.by] : [also.by],
    sql`(${named}, r.data ->> ${sql.lit(also.by)}) in (
    select first, second from register_row n ${joined}
    cross join lateral ${idsIn('n', field)} as first
    cross join lateral ${idsIn(way ? 'w' : 'n', also.field)} as second
    where ${naming})`,
  )
}

/** A row that leaves one of the fields empty is neither named nor unnamed. */
const whereTold = (fields: readonly string[], names: RawBuilder<unknown>): RawBuilder<boolean> => {
  const told = fields.map((field) => sql`r.data ->> ${sql.lit(field)} is not null`)
  return sql<boolean>`case when ${sql.join(told, sql` and `)} then ${names} end`
}

const rowsOnDay = (asked: Asked, registers: readonly string[]): RawBuilder<unknown> => sql`
  from register_row r
  where r.book = ${asked.book} and r.register = any (${registers}::text[]) and ${knownAt('r', asked.known)}
    and r.valid_from <= ${asked.to} and r.valid_to > ${asked.to}
    and ${asked.organisation === null ? sql`true` : inScope(sql`r.organisation`, asked.to)}`

/** The rows a census counts, one by one: for lists and evidence. */
export const censusRows = (asked: Asked, figure: Census): RawBuilder<unknown> =>
  sql`${rowsOnDay(asked, [figure.register])} and ${censusHolds('r', figure.where)}
    and ${figure.namedBy ? isNamed(asked, figure.namedBy) : sql`true`}
    and ${figure.unnamedBy ? sql`not (${isNamed(asked, figure.unnamedBy)})` : sql`true`}`

/** So many rows of a register that no census asked about tells apart. */
export interface Group {
  register: string
  facets: { readonly [field: string]: unknown }
  /** For each naming that is asked about, whether it names them. */
  named: ReadonlyMap<string, boolean | null>
  count: bigint
}

/**
 * All censuses of a question in one statement: the rows of the day are grouped by what the censuses read
 * of them, and every census is the sum of its groups. Facets written before a census was defined do not
 * hold its fields; then the rows themselves are read.
 */
export const censusValues = async (
  tx: Tx,
  asked: Asked,
  leaves: readonly Leaf<Census>[],
): Promise<LeafValue[]> => {
  const figures = leaves.map((leaf) => leaf.figure)
  const groups = await groupsOf(tx, asked, figures, sql`r.facets`)
  const told = figures.map((figure) => censusOf(figure, groups))
  const untold = figures.filter((_, index) => told[index] === null)
  const read = untold.length === 0 ? [] : await groupsOf(tx, asked, untold, sql`r.data::text`)
  return figures.map((figure, index) => told[index] ?? { steps: stepsOf(figure, read), estimate: false })
}

/** A census as the sum of its groups; null where some of them do not hold what it reads. */
export const censusOf = (figure: Census, groups: readonly Group[]): LeafValue | null =>
  groups.some((group) => isOf(group, figure) && !tells(group, figure))
    ? null
    : { steps: stepsOf(figure, groups), estimate: false }

const isOf = (group: Group, figure: Census) => group.register === figure.register
const tells = (group: Group, figure: Census) => fieldsOf(figure).every((field) => field in group.facets)

const groupsOf = async (
  tx: Tx,
  asked: Asked,
  figures: readonly Census[],
  facets: RawBuilder<unknown>,
): Promise<Group[]> => {
  const registers = [...new Set(figures.map((figure) => figure.register))]
  const namings = [...namingsOf(figures)]
  const named = namings.map(
    (
      [, { by, of }],
      index,
    ) => sql`case when r.register = any (${[...of]}::text[]) then ${isNamed(asked, by)} end
      as ${sql.id(nameOf(index))}`,
  )
  const columns = [sql`r.register`, sql`${facets} as facets`, ...named]
  const { rows } = await sql<{ [column: string]: unknown }>`${withScope(asked)}
    select ${sql.join(columns)}, count(*)::text as count ${rowsOnDay(asked, registers)}
    group by ${sql.join(columns.map((_, index) => sql.lit(index + 1)))}`.execute(tx)
  return rows.map((row) =>
    groupOf(row, new Map(namings.map(([key], index) => [key, row[nameOf(index)] as boolean | null]))),
  )
}

/** A row of the statement that counts, as a group. */
export const groupOf = (
  { register, facets, count }: { readonly [column: string]: unknown },
  named: Group['named'] = new Map(),
): Group => ({
  register: String(register),
  facets: JSON.parse(String(facets)),
  named,
  count: BigInt(String(count)),
})

const nameOf = (index: number) => `named${index}`
const keyOf = (naming: Naming): string => JSON.stringify(naming)

/** Each naming once, with the registers whose rows it names. */
const namingsOf = (figures: readonly Census[]): Map<string, { by: Naming; of: Set<string> }> => {
  const namings = new Map<string, { by: Naming; of: Set<string> }>()
  for (const { register, namedBy, unnamedBy } of figures)
    for (const by of [namedBy, unnamedBy]) {
      if (!by) continue
      const of = namings.get(keyOf(by))?.of ?? new Set()
      namings.set(keyOf(by), { by, of: of.add(register) })
    }
  return namings
}

const stepsOf = (figure: Census, groups: readonly Group[]): bigint =>
  groups
    .filter((group) => isOf(group, figure) && isCounted(group, figure))
    .reduce((steps, { facets, count }) => steps + count * amountOf(figure.sum ? facets[figure.sum] : 1), 0n)

const amountOf = (value: unknown): bigint =>
  value === null || value === undefined ? 0n : BigInt(String(value))

const isCounted = ({ facets, named }: Group, { where, namedBy, unnamedBy }: Census): boolean =>
  Object.entries(where).every(([field, is]) => isAmong(facets[field], Array.isArray(is) ? is : [is])) &&
  (!namedBy || named.get(keyOf(namedBy)) === true) &&
  (!unnamedBy || named.get(keyOf(unnamedBy)) === false)

const isAmong = (value: unknown, wanted: readonly unknown[]): boolean =>
  value !== null && value !== undefined && wanted.some((one) => String(one) === String(value))
