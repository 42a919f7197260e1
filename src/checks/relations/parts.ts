import type { Finding, Verdict } from '#kernel/check-answers.ts'
import { compare, type Exact, equal, subtract, sum } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { intervalOf, meet, point, sumOf } from './interval.ts'
import type { Layout, Placed } from './layout.ts'
import { mayBePart, type PartList, partLists } from './part-lists.ts'
import { readingsOf } from './part-readings.ts'
import { asPrinted, finding, printedUnit, shown } from './say.ts'

const vague =
  /\.\.\.|…|v\.v|như(?![\p{L}])|một số|chủ yếu|tiêu biểu|điển hình|đáng chú ý|nổi bật|nhiều nhất|cao nhất|đặc biệt|hơn nữa|khác(?![\p{L}])/iu
const overlapping =
  /(?<![\p{L}])(?:nữ|nam|dân tộc|tôn giáo|đạo|tuổi|trẻ|trình độ|đại học|thạc sĩ|tiến sĩ|cao cấp|trung cấp|sơ cấp|đoàn viên|học sinh|sinh viên|công nhân|nông dân|giáo viên|mới|trên|dưới|cao tuổi|khuyết tật|miễn|hưu|dự bị|đạt|giấu tên|nặc danh|trùng)(?![\p{L}])/iu
const full = /không hoàn thành/iu

const agrees = (
  total: Claim,
  stated: Exact,
  parts: readonly Exact[],
  claims: readonly Claim[],
): Verdict | undefined => {
  if (equal(sum(parts), stated)) return 'ok'
  const bounds = total.ratio ? point(stated) : intervalOf(total)
  const added = sumOf(claims.map((one, at) => (one.ratio ? point(parts[at] ?? one.value) : intervalOf(one))))
  if (!meet(bounds, added)) return undefined
  return total.decimals > -total.scale ? 'ok' : 'rounding'
}

const said = (
  layout: Layout,
  list: PartList,
  parts: readonly Placed[],
  stated: Exact,
  values: readonly Exact[],
  verdict: Verdict,
  relation: 'parts-total' | 'partial-list' = 'parts-total',
): Finding => {
  const total = list.total.claim
  const added = sum(values)
  const printed = values.map((one) => asPrinted(one, total))
  const line = `${printed.map(shown).join(' + ')} = ${shown(asPrinted(added, total))}`
  const against = shown(asPrinted(stated, total))
  return finding(layout.text, {
    from: total,
    to: parts.at(-1)?.claim ?? total,
    relation,
    numbers: printed,
    stated: asPrinted(stated, total),
    expected: relation === 'partial-list' ? null : asPrinted(added, total),
    verdict,
    message:
      relation === 'partial-list'
        ? `${printed.map(shown).join(', ')}: mỗi số là một phần của ${against}.`
        : verdict === 'ok'
          ? `${line}: khớp${equal(added, stated) ? '' : ` với ${against} trong mức làm tròn`}.`
          : `${line}, không phải ${against}.`,
    unit: printedUnit(total),
    correction: verdict === 'inconsistent' ? asPrinted(added, total) : undefined,
  })
}

/** The readings of one list: exact sums, the other number of a pair, or a part that is short. */
const settled = (layout: Layout, list: PartList, readings: readonly Placed[][]): Finding | undefined => {
  const { claim } = list.total
  for (const parts of readings) {
    const claims = parts.map((one) => one.claim)
    const values = claims.map((one) => one.value)
    const stated = claim.ratio?.part ?? claim.value
    const verdict = parts.length >= 2 ? agrees(claim, stated, values, claims) : undefined
    if (verdict) return said(layout, list, parts, stated, values, verdict)
    if (!claim.ratio) continue
    const [part, whole] = [claim.ratio.part, claim.ratio.whole]
    if (parts.length >= 2 && equal(sum(values), whole)) return said(layout, list, parts, whole, values, 'ok')
    if (equal(sum([part, ...values]), whole)) return said(layout, list, parts, whole, [part, ...values], 'ok')
  }
  return undefined
}

/** Every item of the list carries a number of its own, so that nothing is left uncounted. */
const everyItemCounted = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
  const end = parts.at(-1)?.claim.end ?? list.endsAt
  const items = layout.text.slice(list.opensAt, end).split(/;/)
  let from = list.opensAt
  for (const item of items) {
    const to = from + item.length
    if (item.trim() !== '' && !parts.some((one) => one.claim.start >= from && one.claim.start < to))
      return false
    from = to + 1
  }
  const first = parts[0]
  const opening = first ? layout.text.slice(list.opensAt, first.claim.start) : ''
  const numberFirst = parts.slice(1).every((one, at) => {
    const gap = layout.text.slice(parts[at]?.claim.end ?? 0, one.claim.start)
    return /(?:[,;\n]|và)[\s\u00a0–+-]*(?:có[\s\u00a0]+)?$/u.test(gap)
  })
  return !(numberFirst && /[,;]/.test(opening))
}

const tailItems = /[,;][\s\u00a0]*\p{L}[^.;,:)\d]{2,}(?:[.;)]|$)/u

const mayAccuse = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
  const { total } = list
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2 || total.claim.hedge === 'about') return false
  const written = layout.text.slice(total.claim.end, Math.max(last.claim.end, list.endsAt))
  const inside = layout.text.slice(list.opensAt, last.claim.end)
  if (vague.test(inside)) return false
  if (parts.some((one) => !mayBePart(total.claim, one.claim))) return false
  const units = new Set(parts.map((one) => one.claim.unit))
  if (total.claim.unit === 'number' && units.size > 1) return false
  if (
    total.claim.unit !== 'number' &&
    units.size === 1 &&
    units.has('number') &&
    list.opening === 'colon' &&
    !full.test(inside)
  )
    return false
  if (/trong đó|riêng|gồm/iu.test(inside)) return false
  if (!everyItemCounted(layout, list, parts)) return false
  // All four grades are named: every member of the total stands in one of them.
  if (full.test(inside) && /xuất sắc/iu.test(inside)) return !total.claim.ratio
  if (list.opening === 'partial') return false
  if (list.opening === 'exhaustive') {
    const tail = layout.text.slice(last.claim.end, list.endsAt)
    return !(list.opening === 'exhaustive' && tailItems.test(tail) && !/(?:chiếm|đạt)/u.test(tail))
  }
  if (overlapping.test(inside) || /%/.test(inside) || total.claim.ratio) return false
  const lead = layout.text.slice(total.claim.end, list.opensAt)
  if (list.opening === 'bracket' && lead.includes(',')) return false
  if (list.opening === 'bracket')
    return written.trim() !== '' && layout.text.slice(last.claim.end, list.endsAt).length < 60
  return (
    parts.length >= 3 &&
    total.claim.unit === first.claim.unit &&
    first.claim.text.trim() ===
      last.claim.text.trim().replace(/^\d[\d.,]*/u, /^\d[\d.,]*/u.exec(first.claim.text)?.[0] ?? '')
  )
}

const listFinding = (layout: Layout, list: PartList): Finding | undefined => {
  const readings = readingsOf(layout, list)
  const found = settled(layout, list, readings)
  if (found) return found
  const stated = list.total.claim.ratio?.part ?? list.total.claim.value
  const likeliest = readings[0] ?? []
  if (mayAccuse(layout, list, likeliest))
    return said(
      layout,
      list,
      likeliest,
      stated,
      likeliest.map((one) => one.claim.value),
      'inconsistent',
    )
  const values = likeliest.map((one) => one.claim.value)
  const within = values.every((one) => compare(subtract(stated, one), { n: 0n, d: 1n }) >= 0)
  const sameKind = likeliest.every((one) => one.claim.unit === list.total.claim.unit)
  if (within && sameKind && (list.opening === 'partial' || list.opening === 'bracket'))
    return said(layout, list, likeliest, stated, values, 'ok', 'partial-list')
  return undefined
}

/** Totals and their parts, wherever the wording opens a list. One finding a total, the firmest. */
export const partFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence) => {
    const byTotal = new Map<Claim, Finding[]>()
    for (const list of partLists(layout, sentence)) {
      const found = listFinding(layout, list)
      if (found) byTotal.set(list.total.claim, [...(byTotal.get(list.total.claim) ?? []), found])
    }
    return [...byTotal.values()].flatMap((found) => {
      const sure = found.filter((one) => one.relation === 'parts-total')
      if (sure.length === 0) return found.slice(0, 1)
      const fitting = sure.filter((one) => one.verdict === 'ok')
      return fitting.length > 0 ? fitting : sure.slice(0, 1)
    })
  })
