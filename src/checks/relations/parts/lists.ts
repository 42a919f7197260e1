import type { Claim } from '../../claims/claim.ts'
import { placeFrom, summable } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { labelOf, sameFamily, unitIsKnown } from '../layout/wording.ts'

/** `with` is "N đơn với a đơn …, b đơn …": complete only where every part repeats what the total counts. */
export type Opening = 'exhaustive' | 'partial' | 'colon' | 'bracket' | 'with'

/** A total and the list its wording opens: the claims of the same kind up to where the list ends. */
export interface PartList {
  total: Placed
  opening: Opening
  /** Where the opening word or sign stands, and where the list ends. */
  opensAt: number
  endsAt: number
  parts: Placed[]
  /** The total stands in a sentence before: "… là 59.010 bộ. Trong đó, …". */
  fromBefore: boolean
  /** The parts are of kinds the total's own word does not name: "46 chủ thể, gồm 14 hợp tác xã, 24 hộ". */
  mixed?: true
}

const openers =
  /(?<![\p{L}])(?<exhaustive>bao gồm|gồm có|gồm|chia ra|với các hình thức|bằng các hình thức|bằng hình thức|hình thức(?!\p{L}))|(?<![\p{L}])(?<partial>trong đó|riêng|trong số đó|trong số này|theo đó|cụ thể|kết quả|qua phân loại|phân loại)|(?<![\p{L}])(?<with>với)(?![\p{L}])|(?<bracket>\()|(?<colon>:)/giu
const farthest = 260
const mostParts = 40
/** No list is followed further than this, so that the time stays linear. */
const longest = 4000
const mostLists = 400

const openingOf = (groups: Record<string, string | undefined>): Opening =>
  groups.exhaustive
    ? 'exhaustive'
    : groups.partial
      ? 'partial'
      : groups.with
        ? 'with'
        : groups.bracket
          ? 'bracket'
          : 'colon'

/** Where the bracket ends that is open at this offset, or the sentence. */
const enclosingEnd = (layout: Layout, sentence: Sentence, offset: number): number => {
  const depth = layout.depthAt(offset)
  if (depth === 0) return sentence.end
  let level = depth
  for (let at = offset; at < sentence.end && at < offset + 3000; at++) {
    const sign = layout.text[at]
    if (sign === '(') level += 1
    if (sign === ')') level -= 1
    if (level < depth) return at
  }
  return sentence.end
}

/** Totals a list may belong to: the nearest claim of each unit before it, in the same stretch. */
const totalsBefore = (layout: Layout, sentence: Sentence, opensAt: number, opening: Opening): Placed[] => {
  const totals: Placed[] = []
  const seen = new Set<string>()
  const depth = layout.depthAt(opensAt)
  const here = placeFrom(sentence.claims, opensAt)
  const before = sentence.claims.slice(Math.max(0, here - 12), here).filter((one) => one.claim.end <= opensAt)
  for (const placed of before.toReversed()) {
    const gap = layout.text.slice(placed.claim.end, opensAt)
    if (gap.length > farthest) break
    if (placed.depth > depth) continue
    if (/;(?![\s\u00a0]*$)/.test(gap) && !/;[\s\u00a0]*$/.test(gap)) break
    if (opening === 'bracket' && (gap.length > 100 || /[;:]/.test(gap))) break
    if (opening === 'with' && /[,;:.]/.test(gap)) break
    if (!summable(placed.claim)) continue
    if (seen.has(placed.claim.unit)) continue
    seen.add(placed.claim.unit)
    totals.push(placed)
    if (totals.length === 3 || opening === 'bracket' || opening === 'with') break
  }
  return totals
}

/** Totals of the sentences before, for a list that opens its sentence, the nearest sentence first. */
const totalsInSentencesBefore = (earlier: readonly Sentence[], opensAt: number): Placed[] =>
  earlier.flatMap((sentence) =>
    sentence.claims
      .slice(-12)
      .filter((one) => one.depth === 0 && opensAt - one.claim.end < longest && summable(one.claim)),
  )

const persons = /người|đồng chí|đảng viên|cán bộ|công dân|quần chúng|hội viên|đoàn viên/iu

/** Whether a number may be a part of the total: the same unit, or none that is known. */
export const mayBePart = (total: Claim, part: Claim): boolean => {
  if (!summable(part)) return false
  const plain = part.unit === 'number' || total.unit === 'number'
  if (part.unit === total.unit || plain) return part.unit !== 'dong' || total.unit === 'dong'
  if (total.kind !== 'money' && sameFamily(total.unit, part.unit)) return true
  if (total.unit === 'lượt người' && part.unit === 'person') return persons.test(total.text)
  return total.kind === part.kind && part.kind === 'count' && !unitIsKnown(part)
}

/** "15 danh mục công trình … trong đó có 08 công trình": the total's own words name the part's unit. */
export const namesUnitOf = (text: string, total: Claim, part: Claim): boolean =>
  part.kind === 'count' && part.unit.length > 2 && ` ${labelOf(text, total)} `.includes(` ${part.unit} `)

const listFrom = (
  layout: Layout,
  sentence: Sentence,
  found: RegExpExecArray,
  earlier: readonly Sentence[],
): PartList[] => {
  const opening = openingOf(found.groups ?? {})
  const opensAt = sentence.start + found.index
  const from = opensAt + found[0].length
  const inBracket = opening === 'bracket'
  const closes = inBracket
    ? (layout.closingOf(opensAt) ?? sentence.end)
    : enclosingEnd(layout, sentence, opensAt)
  const endsAt = Math.min(closes, opensAt + longest)
  const depth = layout.depthAt(opensAt) + (inBracket ? 1 : 0)
  const first = placeFrom(sentence.claims, from)
  const inside = sentence.claims
    .slice(first, first + 4 * mostParts)
    .filter((one) => one.claim.end <= endsAt && one.depth === depth)
  if (inside.length === 0) return []
  const own = totalsBefore(layout, sentence, opensAt, opening)
  const leads =
    opening !== 'bracket' && opening !== 'with' && !/[\p{L}\d]/u.test(startOf(layout, sentence, opensAt))
  const fromBefore = own.length === 0 && leads && !/^riêng/iu.test(found[0])
  const totals = fromBefore ? totalsInSentencesBefore(earlier, opensAt) : own
  return totals.flatMap((total) => {
    const fits = (part: Claim) => mayBePart(total.claim, part) || namesUnitOf(layout.text, total.claim, part)
    const parts = inside.filter((one) => fits(one.claim)).slice(0, mostParts)
    const list = { total, opening, opensAt: from, endsAt, fromBefore }
    if (parts.length > 0) return [{ ...list, parts }]
    const counts = inside.filter((one) => one.claim.kind === 'count' && !one.claim.upTo)
    const mixed = opening === 'exhaustive' && total.claim.kind === 'count' && counts.length > 1
    return mixed ? [{ ...list, parts: counts.slice(0, mostParts), mixed: true as const }] : []
  })
}

const startOf = (layout: Layout, sentence: Sentence, opensAt: number): string =>
  layout.text.slice(Math.max(sentence.start, opensAt - 40), opensAt)

/** Every list a sentence opens behind a total; `earlier` are the sentences before it, the nearest first. */
export const partLists = (layout: Layout, sentence: Sentence, earlier: readonly Sentence[]): PartList[] => {
  if (sentence.claims.length === 0) return []
  const lists: PartList[] = []
  const written = layout.text.slice(sentence.start, sentence.end)
  let opened = 0
  for (const found of written.matchAll(openers)) {
    if (++opened > mostLists) break
    lists.push(...listFrom(layout, sentence, found, earlier))
  }
  return lists
}
