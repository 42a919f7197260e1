import type { Layout, Placed } from '../layout/layout.ts'
import { mayBePart } from '../parts/lists.ts'
import { isChange } from '../parts/readings.ts'
import type { PartitionKind } from './kinds.ts'

const longestGap = 200

/** Numbers that follow one another, each of a class of one kind. */
export interface Run {
  /** Where the first stands among all counts of the text. */
  from: number
  parts: Placed[]
  classes: Set<number>
}

const someOf = /(?:trong đó|,[\s\u00a0]*)(?:[\s\u00a0]*có)?[\s\u00a0]+$/iu

/** Whether all parts may belong to a total, by their units or as two words for the same ones. */
const mayDivide = (kind: PartitionKind, total: Placed, parts: readonly Placed[]): boolean =>
  parts.every(
    (part) =>
      mayBePart(total.claim, part.claim) ||
      (kind.kin?.[0].test(total.claim.text) === true && kind.kin[1].test(part.claim.text)),
  )

/** "1.574 đảng viên (trong đó: khiển trách 629, …)": a bracket divides the number right before it. */
const bracketTotal = (layout: Layout, before: readonly Placed[], first: Placed): Placed | undefined => {
  const total = before.at(-1)
  if (!total || total.depth >= first.depth || isChange(layout, total)) return undefined
  const gap = layout.text.slice(total.claim.end, first.claim.start)
  return /^[^(),.;:\n]{0,40}\([^(),.;\d\n]{0,40}$/u.test(gap) ? total : undefined
}

/** A number and the words behind it, up to the next number. */
const ownWords = (layout: Layout, placed: readonly Placed[], one: Placed): string => {
  const next = placed[placed.indexOf(one) + 1]?.claim.start ?? one.claim.end
  return layout.text.slice(one.claim.start, Math.min(next, one.claim.end + longestGap))
}

/** The one total a run may be measured by: alone but for some of it, in its sentence or the one before. */
export const ownTotal = (
  layout: Layout,
  placed: readonly Placed[],
  kind: PartitionKind,
  run: Run,
): Placed | undefined => {
  const first = run.parts[0]
  if (!first) return undefined
  const earlier = placed.slice(Math.max(0, run.from - 8), run.from + 1)
  const kin = earlier
    .slice(0, -1)
    .filter((one) => one.depth <= first.depth && mayDivide(kind, one, run.parts))
  const here = kin.filter((one) => one.sentence === first.sentence)
  const near = here.length > 0 ? here : kin.filter((one) => one.sentence === first.sentence - 1)
  const nearest = bracketTotal(layout, kin, first)
  const called = kind.of ? near.filter((one) => kind.of?.test(ownWords(layout, earlier, one))) : []
  const [total, ...rest] = nearest ? [nearest] : called.length === 1 ? called : near
  if (
    rest.some((one) => !someOf.test(layout.text.slice(one.claim.start - 24, one.claim.start))) ||
    !total ||
    (total.claim.ratio && !kind.ofPart) ||
    total.claim.hedge ||
    total.claim.unit === 'number'
  )
    return undefined
  return first.claim.start - total.claim.end <= longestGap ? total : undefined
}
