import type { Label } from '#kernel/label.ts'
import type { Unit } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'

interface Goods {
  label: Label
  unit: Unit
}

/** What is given in kind. Each counts in a unit of its own, so that trees never add up with gifts. */
export const goods = {
  trees: { label: { vi: 'Cây giống', en: 'Trees' }, unit: units.tree },
  gifts: { label: { vi: 'Suất quà', en: 'Gifts' }, unit: units.gift },
  rice: { label: { vi: 'Gạo (kg)', en: 'Rice (kg)' }, unit: units.kilogram },
  livestock: { label: { vi: 'Con giống', en: 'Livestock' }, unit: units.livestock },
  houses: { label: { vi: 'Nhà ở', en: 'Houses' }, unit: units.house },
} as const satisfies { [id: string]: Goods }
export type GoodsId = keyof typeof goods

export const goodsIds = Object.keys(goods) as GoodsId[]

/** As a choice of a form. */
export const goodsLabels = Object.fromEntries(goodsIds.map((id) => [id, goods[id].label])) as {
  [id in GoodsId]: Label
}

/** Whole steps of the unit, as postings keep them: 1 kg is 1000 steps, a tree is one. */
export const stepsOf = (id: GoodsId, quantity: number): number => quantity * Number(goods[id].unit.scale)
