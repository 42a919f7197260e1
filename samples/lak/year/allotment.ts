import { day, yearPeriod } from '#kernel/calendar.ts'
import { type Cast, successors } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { organisations, root } from '../organisations.ts'
import { enterpriseCell } from './reorganisation.ts'

const target = 126

/** The base each cell belongs to after the reorganisation. */
const baseOf = (cell: string): string => {
  const moved = successors.get(cell)
  if (moved) return moved
  const outline = organisations.find((one) => one.id === cell)
  return outline?.parent && outline.parent !== root ? outline.parent : cell
}

/** One each, and the rest by size: whole numbers by the largest remainder, so that they add up. */
const shares = (sizes: ReadonlyMap<string, number>): Map<string, number> => {
  const rest = target - sizes.size
  const everybody = [...sizes.values()].reduce((sum, one) => sum + one, 0)
  const exact = [...sizes].map(([id, size]) => ({
    id,
    whole: Math.floor((rest * size) / everybody),
    left: (rest * size) % everybody,
  }))
  let missing = rest - exact.reduce((sum, one) => sum + one.whole, 0)
  const extra = new Set(
    [...exact]
      .sort((a, b) => b.left - a.left || (a.id < b.id ? -1 : 1))
      .flatMap((one) => (missing-- > 0 ? [one.id] : [])),
  )
  return new Map(exact.map(({ id, whole }) => [id, 1 + whole + (extra.has(id) ? 1 : 0)]))
}

/** 126 admissions for 2024, allotted to the 51 grassroots organisations. */
export const allotment = ({ members, toEnterprise }: Cast): Happening[] => {
  const sizes = new Map<string, number>([[enterpriseCell, toEnterprise.length]])
  for (const member of members) sizes.set(baseOf(member.cell), (sizes.get(baseOf(member.cell)) ?? 0) + 1)
  const assigned = (organisation: string, plan: string, amount: number): Happening => ({
    key: `${plan} ${organisation}`,
    kind: 'target.assigned',
    organisation,
    on: day('2023-12-28'),
    paper: 'committee',
    decision: 'KN-2024',
    body: {
      figure: 'members.admissions-decided',
      plan,
      comparison: '>=',
      amount,
      ...yearPeriod(2024),
      assigner: root,
    },
  })
  return [
    assigned(root, 'KN-2024', target),
    ...[...shares(sizes)].map(([id, amount]) => assigned(id, 'KN-2024-PB', amount)),
  ]
}
