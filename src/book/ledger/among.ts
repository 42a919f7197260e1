import { type RawBuilder, sql } from 'kysely'
import type { Period } from '#kernel/calendar.ts'
import type { Flow, Stock } from '#kernel/figure.ts'
import type { Tx } from '../session.ts'
import type { Leaf, LeafValue } from './leaves.ts'
import { knownAt } from './scope.ts'

/** A leaf asked of one organisation among many. */
export type LeafAmong = Leaf<Flow | Stock> & { organisation: string }

interface Among extends Period {
  book: number
  known: number
}

interface SumAmong {
  asked: string
  figure: string
  of: string | null
  amount: string
}

/**
 * The organisations under each of several, as `scopeOf` tells them of one: the tree is walked once, and a row
 * keeps under which of the asked ones it stands.
 */
const scopeAmong = ({ book, known }: Among, organisations: readonly string[]): RawBuilder<unknown> => sql`
  recursive tree as materialized (
    select row.subject, row.valid_from, row.valid_to, (row.data ->> 'parent')::uuid as parent,
      lead(row.valid_from) over (partition by row.subject order by row.valid_from) is distinct from row.valid_to as ends
    from register_row row where row.book = ${book} and row.register = 'party-organisations'
      and ${knownAt('row', known)}),
  scope (asked, organisation, since, until, last) as (
    select one, one, '-infinity'::date, 'infinity'::date, 'infinity'::date
    from unnest(${organisations}::uuid[]) as one
    union
    select scope.asked, tree.subject, greatest(tree.valid_from, scope.since), least(tree.valid_to, scope.until),
      case when tree.valid_to <= scope.until and tree.ends
        then tree.valid_to else least(tree.valid_to, scope.until) - 1 end
    from scope join tree on tree.parent = scope.organisation
      and tree.valid_from < scope.until and tree.valid_to > scope.since
  )`

const sums = (
  asked: Among,
  ids: readonly string[],
  within: RawBuilder<unknown>,
  among: RawBuilder<unknown>,
) =>
  ids.length === 0
    ? []
    : [
        sql`select s.asked, p.figure, p."of", sum(p.amount)::text as amount from posting p
          join lateral (
            select distinct scope.asked from scope where scope.organisation = p.organisation and ${among}
          ) s on true
          where p.book = ${asked.book} and p.figure = any (${ids}::text[])
            and p.scenario = 'actual' and p.position <= ${asked.known} and ${within}
          group by s.asked, p.figure, p."of"`,
      ]

const idsOf = (leaves: readonly LeafAmong[], form: 'flow' | 'stock') => [
  ...new Set(leaves.flatMap(({ figure }) => (figure.form === form ? [figure.id] : []))),
]

/**
 * Flows and stocks of many organisations in one statement. Not for flows that carry what whole organisations
 * bring along: those are asked one by one.
 */
export const summedAmong = async (
  tx: Tx,
  asked: Among,
  leaves: readonly LeafAmong[],
): Promise<LeafValue[]> => {
  const organisations = [...new Set(leaves.map((one) => one.organisation))]
  const parts = [
    ...sums(
      asked,
      idsOf(leaves, 'flow'),
      sql`p.day between ${asked.from} and ${asked.to}`,
      sql`p.day between scope.since and scope.last`,
    ),
    ...sums(
      asked,
      idsOf(leaves, 'stock'),
      sql`p.day <= ${asked.to}`,
      sql`scope.since <= ${asked.to} and ${asked.to} < scope.until`,
    ),
  ]
  const { rows } = await sql<SumAmong>`
    with ${scopeAmong(asked, organisations)} ${sql.join(parts, sql` union all `)}`.execute(tx)
  return leaves.map(({ figure, ref, organisation }) => ({
    steps: rows
      .filter(
        (row) =>
          row.asked === organisation &&
          row.figure === figure.id &&
          (ref.of === undefined || row.of === ref.of),
      )
      .reduce((total, row) => total + BigInt(row.amount), 0n),
    estimate: false,
  }))
}
