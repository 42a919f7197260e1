import type { Finding, Verdict } from '#kernel/check-answers.ts'
import { compare, type Exact, equal, sum } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { intervalOf, meet, point, sumOf } from './interval.ts'
import type { Layout, Placed, Sentence } from './layout.ts'
import { amountOf, mayBePart, namesUnitOf, type PartList, partLists } from './part-lists.ts'
import { isChange, readingsOf } from './part-readings.ts'
import { asPrinted, finding, printedUnit, shown } from './say.ts'

const vague =
  /\.\.\.|…|v\.v|như(?![\p{L}])|một số|chủ yếu|tiêu biểu|điển hình|đáng chú ý|nổi bật|nhiều nhất|cao nhất|đặc biệt|hơn nữa|khác(?![\p{L}])/iu
const overlapping =
  /(?<![\p{L}])(?:nữ|nam|dân tộc|tôn giáo|đạo|tuổi|trẻ|trình độ|đại học|thạc sĩ|tiến sĩ|cao cấp|trung cấp|sơ cấp|đoàn viên|học sinh|sinh viên|công nhân|nông dân|giáo viên|mới|trên|dưới|cao tuổi|khuyết tật|miễn|hưu|dự bị|đạt|giấu tên|nặc danh|trùng)(?![\p{L}])/iu
/** Brackets that tell what was before or planned, not what the total is made of. */
const otherTime =
  /cùng kỳ|năm trước|năm[\s\u00a0]+\d{4}|đầu năm|cuối năm|(?<!\d[\s\u00a0])(?:kế hoạch|chỉ tiêu)|so với|kỳ trước/iu
const paired = /[\p{L}\d][\s\u00a0]?\/[\s\u00a0]?\d/u
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
  return total.hedge || total.decimals > -total.scale ? 'ok' : 'rounding'
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
    const values = claims.map(amountOf)
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
  const uncounted = opening
    .split(/[,;]/)
    .slice(0, -1)
    .some((item) => !/\d/.test(item))
  return !(numberFirst && uncounted)
}

/** "…, 20 kế hoạch...": more stands behind the last number than is told. */
const goesOnUntold = (layout: Layout, list: PartList, last: Placed): boolean =>
  /^[^;,)]{0,60}(?:\.\.\.|…|v\.v)|(?:,|và)[\s\u00a0]+(?:các|những|một số)[\s\u00a0]/iu.test(
    layout.text.slice(last.claim.end, Math.min(list.endsAt + 3, last.claim.end + 80)),
  )

/** A number in the list that was not read as one: the sum may lack it. */
const hasUnreadNumber = (layout: Layout, list: PartList, last: Placed): boolean => {
  const sentence = layout.sentences[last.sentence]
  const inside = layout.text.slice(list.opensAt, last.claim.end)
  return [...inside.matchAll(/(?<=\p{Ll}\p{M}*[\s\u00a0:])\d[\d.]*(?=[\s\u00a0]*[,;)])/gu)].some((found) => {
    const at = list.opensAt + found.index
    return !sentence?.claims.some((one) => one.claim.start <= at && at < one.claim.end)
  })
}

/** Each part has its share printed, and the shares make up a hundred per cent: nothing is left out. */
const madeWhole = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
  const claims = layout.sentences[parts[0]?.sentence ?? -1]?.claims ?? []
  const shares = parts.flatMap((part, at) => {
    const until = parts[at + 1]?.claim.start ?? list.endsAt + 1
    const own = claims.filter(
      ({ claim }) => claim.kind === 'percent' && claim.start > part.claim.end && claim.start < until,
    )
    return own.length === 1 ? own.map((one) => one.claim) : []
  })
  if (shares.length !== parts.length || shares.length < 2) return false
  const added = sum(shares.map((one) => one.value))
  const loose = Math.max(...shares.map((one) => 10 ** (-one.decimals - 2))) * shares.length
  return Math.abs(Number(added.n) / Number(added.d) - 1) <= loose + 1e-12
}

const tailItems = /[,;][\s\u00a0]*\p{L}[^.;,:)\d]{2,}(?:[.;)]|$)/u

const mayAccuse = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
  const { total } = list
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2 || total.claim.hedge === 'about') return false
  const written = layout.text.slice(total.claim.end, Math.max(last.claim.end, list.endsAt))
  const inside = layout.text.slice(list.opensAt, last.claim.end)
  if (vague.test(inside) || goesOnUntold(layout, list, last) || hasUnreadNumber(layout, list, last))
    return false
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
  if (madeWhole(layout, list, parts)) return true
  // All four grades are named: every member of the total stands in one of them.
  if (full.test(inside) && /xuất sắc/iu.test(inside)) return !total.claim.ratio
  if (list.opening === 'partial') return false
  if (list.opening === 'exhaustive') {
    const tail = layout.text.slice(last.claim.end, list.endsAt)
    return !(list.opening === 'exhaustive' && tailItems.test(tail) && !/(?:chiếm|đạt)/u.test(tail))
  }
  if (overlapping.test(inside.replace(/năm tuổi đảng/giu, '')) || /%/.test(inside) || total.claim.ratio)
    return false
  const lead = layout.text.slice(total.claim.end, list.opensAt)
  if (list.opening === 'bracket' && (lead.includes(',') || otherTime.test(inside) || paired.test(inside)))
    return false
  if (list.opening === 'bracket')
    return written.trim() !== '' && layout.text.slice(last.claim.end, list.endsAt).length < 60
  return (
    parts.length >= 3 &&
    total.claim.unit === first.claim.unit &&
    first.claim.text.trim() ===
      last.claim.text.trim().replace(/^\d[\d.,]*/u, /^\d[\d.,]*/u.exec(first.claim.text)?.[0] ?? '')
  )
}

const accusation = (layout: Layout, list: PartList, parts: readonly Placed[]): Finding | undefined => {
  if (!mayAccuse(layout, list, parts)) return undefined
  if (list.fromBefore && !(onlyTotal(layout, list) && madeWhole(layout, list, parts))) return undefined
  const values = parts.map((one) => one.claim.value)
  return said(layout, list, parts, amountOf(list.total.claim), values, 'inconsistent')
}

/** The total stands alone in the sentence right before. */
const onlyTotal = (layout: Layout, { total, parts }: PartList): boolean => {
  const kin =
    layout.sentences[total.sentence]?.claims.filter((one) => mayBePart(total.claim, one.claim)) ?? []
  return kin.length === 1 && parts[0]?.sentence === total.sentence + 1
}

/** Parts that do not claim to be all: each fits into the total. */
const someParts = (layout: Layout, list: PartList, likeliest: readonly Placed[]): Finding | undefined => {
  if (list.opening !== 'partial' && list.opening !== 'bracket') return undefined
  const parts = untilNested(layout, likeliest)
  const stated = amountOf(list.total.claim)
  const values = parts.map((one) => amountOf(one.claim))
  if (values.length === 0 || values.some((one) => compare(stated, one) < 0)) return undefined
  if (parts.some((one) => isChange(layout, one) || !alike(layout, list.total.claim, one.claim)))
    return undefined
  return said(layout, list, parts, stated, values, 'ok', 'partial-list')
}

const alike = (layout: Layout, total: Claim, part: Claim): boolean =>
  part.unit === total.unit || namesUnitOf(layout.text, total, part)

/** The parts up to where one of them opens a list of its own. */
const untilNested = (layout: Layout, parts: readonly Placed[]): readonly Placed[] => {
  const at = parts.findIndex((one, index) => {
    const before = parts[index - 1]
    return before && nestedOpening.test(layout.text.slice(before.claim.end, one.claim.start))
  })
  return at < 0 ? parts : parts.slice(0, at)
}
const nestedOpening = /trong đó|trong số đó|bao gồm|gồm|(?<![\p{L}])với[\s\u00a0]+$/iu

/** The lists of one opening word: all that are settled, else the first that says something. */
const openingFindings = (layout: Layout, lists: readonly PartList[]): [Claim, Finding][] => {
  const read = lists.map((list) => ({ list, readings: readingsOf(layout, list) }))
  const sure = read.flatMap(({ list, readings }): [Claim, Finding][] => {
    const found = settled(layout, list, readings) ?? accusation(layout, list, readings[0] ?? [])
    return found ? [[list.total.claim, found]] : []
  })
  const rest = read
    .filter(({ list }) => !sure.some(([total]) => total === list.total.claim))
    .flatMap(({ list, readings }): [Claim, Finding][] => {
      const found = someParts(layout, list, readings[0] ?? [])
      return found ? [[list.total.claim, found]] : []
    })
  const distant = lists[0]?.fromBefore === true
  if (distant) return sure.length > 0 ? sure.slice(0, 1) : rest.slice(0, 1)
  return [...sure, ...rest]
}

/** Totals and their parts, wherever the wording opens a list. One sum a total, the firmest. */
export const partFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence, at) => {
    const byOpening = grouped(partLists(layout, sentence, sentencesBefore(layout, at)), (one) => one.opensAt)
    const found = [...byOpening.values()].flatMap((lists) => openingFindings(layout, lists))
    const byTotal = grouped(found, ([total]) => total)
    return [...byTotal.values()].flatMap((all) => firmest(all.map(([, one]) => one)))
  })

const grouped = <Key, One>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> => {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return groups
}

const firmest = (found: readonly Finding[]): Finding[] => {
  const sure = found.filter((one) => one.relation === 'parts-total')
  const some = found.filter((one) => one.relation !== 'parts-total')
  const fitting = sure.filter((one) => one.verdict === 'ok')
  const kept = fitting.length > 0 ? fitting : sure.slice(0, 1)
  return [
    ...kept,
    ...some
      .filter(
        (one) =>
          !kept.some(
            (sum) =>
              sum.end > one.end &&
              sum.start === one.start &&
              sum.numbers.some((n) => one.numbers.includes(n)),
          ),
      )
      .slice(0, 2),
  ]
}

/** The three sentences before, the nearest first, as far as they stand in the paragraph or right above it. */
const sentencesBefore = (layout: Layout, at: number): Sentence[] => {
  const here = layout.sentences[at]
  const near = layout.sentences.slice(Math.max(0, at - 3), at).toReversed()
  return near.filter(
    (one, back) => one.paragraph === here?.paragraph || (back === 0 && one.claims.length > 0),
  )
}
