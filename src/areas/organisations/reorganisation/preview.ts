import type { ReorganisedChange } from '#kernel/reorganisation-answers.ts'
import { type Affected, destinations, type Standing } from './consequences.ts'
import { endings, type Plan } from './plan.ts'

/** One line of the table before and after: an organisation that is founded, changed, ended or receives. */
export interface Compared {
  organisation: string
  name: string
  change: ReorganisedChange
  /** Its superior before and after; null where there was or is none. */
  before: { parent: string | null; holdings: Counts } | null
  after: { parent: string | null; holdings: Counts } | null
}

/** register → how many of its rows are of the organisation. */
export type Counts = { readonly [register: string]: number }

export interface Preview {
  /** How many of each register go from one organisation to another. */
  moved: Counts
  organisations: readonly Compared[]
  /** What rests on an organisation that ends and goes nowhere: the book will refuse. */
  left: readonly Standing[]
}

const counted = (rows: readonly Pick<Standing, 'register'>[]): Counts => {
  const counts: { [register: string]: number } = {}
  for (const { register } of rows) counts[register] = (counts[register] ?? 0) + 1
  return counts
}

const changeOf = (plan: Plan, organisation: string, receives: boolean): ReorganisedChange => {
  const steps = plan.steps.filter((one) => one.organisation === organisation).map((one) => one.does)
  if (steps.includes('establish')) return 'established'
  if (steps.includes('merge')) return 'merged'
  if (steps.includes('dissolve')) return 'dissolved'
  if (steps.includes('transfer')) return 'transferred'
  if (steps.includes('rename')) return 'renamed'
  return receives ? 'receives' : 'gives'
}

/** The organisations before: name and superior of every one the plan speaks of. */
export type Tree = ReadonlyMap<string, { name: string; parent: string | null }>

const parentAfter = (plan: Plan, organisation: string, before: string | null): string | null => {
  for (const step of plan.steps) {
    if (step.organisation !== organisation) continue
    if (step.does === 'transfer') return step.to
    if (step.does === 'establish') return step.parent
  }
  return before
}

const keyOf = (row: Standing) => `${row.register} ${row.field} ${row.subject}`

/** What the plan does: what moves, and each organisation before and after. */
export const previewOf = (plan: Plan, affected: Affected, tree: Tree): Preview => {
  const going = destinations(plan, affected)
  const gone = new Set(going.map(keyOf))
  const ended = new Set(endings(plan).map((one) => one.organisation))
  const founded = new Map(
    plan.steps.flatMap((step) => (step.does === 'establish' ? [[step.organisation, step] as const] : [])),
  )
  const compared = (organisation: string): Compared => {
    const known = tree.get(organisation)
    const mine = affected.rows.filter((one) => one.organisation === organisation)
    const left = mine.filter((one) => !gone.has(keyOf(one)))
    const came = going.filter((one) => one.to === organisation)
    const superior = known?.parent ?? null
    return {
      organisation,
      name: founded.get(organisation)?.name ?? known?.name ?? '',
      change: changeOf(plan, organisation, came.length > 0),
      before: founded.has(organisation) ? null : { parent: superior, holdings: counted(mine) },
      after: ended.has(organisation)
        ? null
        : { parent: parentAfter(plan, organisation, superior), holdings: counted([...left, ...came]) },
    }
  }
  const spokenOf = new Set([
    ...plan.steps.map((one) => one.organisation),
    ...going.flatMap((one) => [one.to, one.organisation]),
  ])
  const settled = new Set(plan.steps.map((one) => one.organisation))
  const isSettled = (row: Standing) => row.register === 'party-organisations' && settled.has(row.subject)
  return {
    moved: counted(going),
    organisations: [...spokenOf].map(compared),
    left: affected.rows.filter(
      (row) => ended.has(row.organisation) && !gone.has(keyOf(row)) && !isSettled(row),
    ),
  }
}
