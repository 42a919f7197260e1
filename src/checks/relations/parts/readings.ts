import type { Layout, Placed } from '../layout/layout.ts'
import type { PartList } from './lists.ts'

const nested = /(?<![\p{L}])(?:trong đó|trong số đó|riêng|bao gồm|gồm)(?![\p{L}])/giu
const beside = /(?:với|kèm|cùng|thuộc|của|do|tại|ở|cho)[\s\u00a0]+$/iu
const onTop = /(?:ngoài ra|bên cạnh đó|đồng thời|so với|tăng|giảm|năm trước|cùng kỳ|kế hoạch)/iu

/** Stretches of the list that belong to a list inside it: from "trong đó" to the next semicolon. */
const inner = (layout: Layout, list: PartList): [number, number][] =>
  [...layout.text.slice(list.opensAt, list.endsAt).matchAll(nested)].map((found) => {
    const from = list.opensAt + found.index
    const semicolon = layout.text.indexOf(';', from)
    return [from, semicolon < 0 || semicolon > list.endsAt ? list.endsAt : semicolon]
  })

const inAny = (spans: readonly [number, number][], placed: Placed): boolean =>
  spans.some(([from, to]) => placed.claim.start >= from && placed.claim.start < to)

const changeBefore =
  /(?<![\p{L}])(?:tăng|giảm|vượt|hụt)(?:[\s\u00a0]+(?:thêm|được|lên|đi|khoảng|gần|hơn|trên|là))*[\s\u00a0]*$/iu
/** "20 ha, tăng 5 ha": a change is no part. */
export const isChange = (layout: Layout, placed: Placed): boolean =>
  changeBefore.test(layout.text.slice(Math.max(0, placed.claim.start - 24), placed.claim.start))

/** The ways a list may be read, the likeliest first; each is a choice of the parts that add up. */
export const readingsOf = (layout: Layout, list: PartList): Placed[][] => {
  const spans = inner(layout, list)
  const outer = list.parts.filter((one) => !inAny(spans, one) && !isChange(layout, one))
  const own = outer.filter(
    (one) => !beside.test(layout.text.slice(Math.max(0, one.claim.start - 12), one.claim.start)),
  )
  const untilAside = (parts: Placed[]): Placed[] => {
    const at = parts.findIndex(
      (one, index) =>
        index > 0 && onTop.test(layout.text.slice(parts[index - 1]?.claim.end ?? 0, one.claim.start)),
    )
    return at < 0 ? parts : parts.slice(0, at)
  }
  const named = outer.filter((one) => one.claim.unit !== 'number')
  const firstOfEach = firstOfItems(layout, list, outer)
  const counts = outer.filter((one) => !one.claim.ratio)
  const first = [counts, outer].flatMap((parts) => [
    untilAside(untilClosed(layout, parts)),
    untilAside(untilOwnList(layout, parts)),
    untilAside(parts),
    parts,
  ])
  const readings = [...first, own, firstOfEach, list.parts, named]
  const lines = new Set<string>()
  return readings.filter((one) => {
    const key = one.map((part) => part.claim.start).join()
    return one.length > 0 && !lines.has(key) && lines.add(key)
  })
}

/** "gồm 12 đảng bộ và 24 chi bộ cơ sở; có 127 chi bộ trực thuộc": "và" closes the list before the semicolon. */
const untilClosed = (layout: Layout, parts: Placed[]): Placed[] => {
  const gap = (at: number): string =>
    layout.text.slice(parts[at - 1]?.claim.end ?? 0, parts[at]?.claim.start ?? 0)
  const semicolon = parts.findIndex((_, at) => at > 0 && gap(at).includes(';'))
  return semicolon >= 2 && /(?<!\p{L})và[\s\u00a0]+(?:có[\s\u00a0]+)?$/u.test(gap(semicolon - 1))
    ? parts.slice(0, semicolon)
    : parts
}

const ownList = /^[^;.\d]{0,80}(?<![\p{L}])(?:gồm|bao gồm|trong đó)(?![\p{L}])/iu

/** "…; trình độ lý luận 624 người, gồm …": what opens a list of its own after a semicolon is no part. */
const untilOwnList = (layout: Layout, parts: Placed[]): Placed[] => {
  const at = parts.findIndex((one, index) => {
    const before = parts[index - 1]
    if (!before || !layout.text.slice(before.claim.end, one.claim.start).includes(';')) return false
    return ownList.test(layout.text.slice(one.claim.end, one.claim.end + 100))
  })
  return at < 0 ? parts : parts.slice(0, at)
}

/** One number an item, where semicolons (or, without any, line ends) part the items. */
const firstOfItems = (layout: Layout, list: PartList, parts: readonly Placed[]): Placed[] => {
  const sign = layout.text.slice(list.opensAt, list.endsAt).includes(';') ? /;/ : /\n/
  return parts.filter((one, index) => {
    const before = parts[index - 1]
    return !before || sign.test(layout.text.slice(before.claim.end, one.claim.start))
  })
}
