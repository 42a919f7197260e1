import type { Claim } from '../claims/claim.ts'
import type { Layout, Placed, Sentence } from './layout.ts'

export type Opening = 'exhaustive' | 'partial' | 'colon' | 'bracket'

/** A total and the list its wording opens: the claims of the same kind up to where the list ends. */
export interface PartList {
  total: Placed
  opening: Opening
  /** Where the opening word or sign stands, and where the list ends. */
  opensAt: number
  endsAt: number
  parts: Placed[]
}

const openers =
  /(?<![\p{L}])(?<exhaustive>bao gồm|gồm có|gồm|chia ra|với các hình thức|bằng các hình thức|bằng hình thức|hình thức(?!\p{L}))|(?<![\p{L}])(?<partial>trong đó|riêng|trong số đó|cụ thể)|(?<bracket>\()|(?<colon>:)/giu
const farthest = 260
const mostParts = 40
/** No list is followed further than this, so that the time stays linear. */
const longest = 4000
const mostLists = 400

const openingOf = (groups: Record<string, string | undefined>): Opening =>
  groups.exhaustive ? 'exhaustive' : groups.partial ? 'partial' : groups.bracket ? 'bracket' : 'colon'

const summable = (claim: Claim): boolean => claim.kind !== 'percent' && claim.kind !== 'rate' && !claim.upTo

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
  const here = firstFrom(sentence.claims, opensAt)
  const before = sentence.claims.slice(Math.max(0, here - 12), here).filter((one) => one.claim.end <= opensAt)
  for (const placed of before.toReversed()) {
    const gap = layout.text.slice(placed.claim.end, opensAt)
    if (gap.length > farthest) break
    if (placed.depth > depth) continue
    if (/;(?![\s\u00a0]*$)/.test(gap) && !/;[\s\u00a0]*$/.test(gap)) break
    if (opening === 'bracket' && (gap.length > 60 || /[;:]/.test(gap))) break
    if (!summable(placed.claim)) continue
    if (seen.has(placed.claim.unit)) continue
    seen.add(placed.claim.unit)
    totals.push(placed)
    if (totals.length === 3 || opening === 'bracket') break
  }
  return totals
}

const persons = /người|đồng chí|đảng viên|cán bộ|công dân|quần chúng|hội viên|đoàn viên/iu

/** Whether a number may be a part of the total: the same unit, or none printed. */
export const mayBePart = (total: Claim, part: Claim): boolean => {
  if (!summable(part) || part.ratio) return false
  if (part.unit === total.unit || part.unit === 'number' || total.unit === 'number')
    return part.unit !== 'dong' || total.unit === 'dong'
  return total.unit === 'lượt người' && part.unit === 'person' && persons.test(total.text)
}

/** Every list a sentence opens behind a total. */
export const partLists = (layout: Layout, sentence: Sentence): PartList[] => {
  if (sentence.claims.length < 2) return []
  const lists: PartList[] = []
  const written = layout.text.slice(sentence.start, sentence.end)
  let opened = 0
  for (const found of written.matchAll(openers)) {
    if (++opened > mostLists) break
    const opening = openingOf(found.groups ?? {})
    const opensAt = sentence.start + found.index
    const from = opensAt + found[0].length
    const inBracket = opening === 'bracket'
    const closes = inBracket
      ? (layout.closingOf(opensAt) ?? sentence.end)
      : enclosingEnd(layout, sentence, opensAt)
    const endsAt = Math.min(closes, opensAt + longest)
    const depth = layout.depthAt(opensAt) + (inBracket ? 1 : 0)
    const first = firstFrom(sentence.claims, from)
    const inside = sentence.claims
      .slice(first, first + 4 * mostParts)
      .filter((one) => one.claim.end <= endsAt && one.depth === depth)
    if (inside.length === 0) continue
    for (const total of totalsBefore(layout, sentence, opensAt, opening)) {
      const parts = inside.filter((one) => mayBePart(total.claim, one.claim)).slice(0, mostParts)
      if (parts.length > 0) lists.push({ total, opening, opensAt: from, endsAt, parts })
    }
  }
  return lists
}

const firstFrom = (claims: readonly Placed[], offset: number): number => {
  let [low, high] = [0, claims.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((claims[middle]?.claim.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
