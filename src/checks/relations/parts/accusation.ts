import type { Finding } from '#kernel/check-answers.ts'
import { compare, sum } from '#kernel/quantity.ts'
import { amountOf } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import { labelOf } from '../layout/wording.ts'
import { crossing } from './attributes.ts'
import { said } from './finding.ts'
import { everyItemCounted, goesOnUntold, hasUnreadNumber, madeWhole } from './guards.ts'
import { mayBePart, type PartList } from './lists.ts'
import { oneSlip } from './slips.ts'

const vague =
  /\.\.\.|…|v\.v|như(?![\p{L}])|một số|chủ yếu|tiêu biểu|điển hình|đáng chú ý|nổi bật|nhiều nhất|cao nhất|đặc biệt|hơn nữa|khác(?![\p{L}])/u
const overlapping =
  /(?<![\p{L}])(?:nữ|nam|dân tộc|tôn giáo|đạo|tuổi|trẻ|trình độ|đại học|thạc sĩ|tiến sĩ|cao cấp|trung cấp|sơ cấp|đoàn viên|học sinh|sinh viên|công nhân|nông dân|giáo viên|mới|trên|dưới|cao tuổi|khuyết tật|miễn|hưu|dự bị|đạt|giấu tên|nặc danh|trùng)(?![\p{L}])/u
/** Brackets that tell what was before or planned, not what the total is made of. */
const otherTime =
  /cùng kỳ|năm trước|năm[\s\u00a0]+\d{4}|đầu năm|cuối năm|(?<!\d[\s\u00a0])(?:kế hoạch|chỉ tiêu)|so với|kỳ trước/u
const paired = /[\p{L}\d][\s\u00a0]?\/[\s\u00a0]?\d/u
const full = /không hoàn thành/u

/** Words for bodies of any kind: "46 chủ thể, gồm 14 hợp tác xã, 8 công ty và 24 hộ". */
const anyBody = /^(?:chủ thể|đơn vị|tổ chức|cơ quan|cơ sở|đầu mối)/iu
const tailItems = /[,;][\s\u00a0]*\p{L}[^.;,:)\d]{2,}(?:[.;)]|$)/u

/** "Trong đó" need not name all; but where one wrong digit alone parts the sum from the total, it does. */
const slipped = ({ total }: PartList, parts: readonly Placed[]): boolean => {
  if (parts.some(({ claim }) => claim.unit !== total.claim.unit || claim.hedge) || total.claim.hedge)
    return false
  const [stated, values] = [amountOf(total.claim), parts.map((one) => amountOf(one.claim))]
  return (parts.length >= 3 || compare(sum(values), stated) > 0) && oneSlip(stated, values)
}

const mayAccuse = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
  const { total } = list
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2 || total.claim.hedge === 'about') return false
  const written = layout.text.slice(total.claim.end, Math.max(last.claim.end, list.endsAt))
  const inside = layout.text.slice(list.opensAt, last.claim.end).toLowerCase()
  if (vague.test(inside) || goesOnUntold(layout, list, last) || hasUnreadNumber(layout, list, last))
    return false
  const generic = list.mixed === true && anyBody.test(labelOf(layout.text, total.claim)) && parts.length >= 3
  if (!generic && parts.some((one) => !mayBePart(total.claim, one.claim))) return false
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
  if (/trong đó|riêng|gồm/u.test(inside)) return false
  if (!everyItemCounted(layout, list, parts) || crossing(layout, parts)) return false
  if (madeWhole(layout, list, parts)) return true
  // All four grades are named: every member of the total stands in one of them.
  if (full.test(inside) && /xuất sắc/u.test(inside)) return !total.claim.ratio
  if (list.opening === 'partial') return slipped(list, parts)
  if (list.opening === 'exhaustive') {
    const tail = layout.text.slice(last.claim.end, list.endsAt)
    return !(tailItems.test(tail) && !/(?:chiếm|đạt)/u.test(tail))
  }
  if (overlapping.test(inside.replace(/năm tuổi đảng/gu, '')) || /%/.test(inside) || total.claim.ratio)
    return false
  const lead = layout.text.slice(total.claim.end, list.opensAt)
  // "248 đảng bộ cơ sở (14 đảng bộ bộ phận và 2.370 chi bộ trực thuộc)": what it has, not what it is.
  const stated = amountOf(total.claim)
  const has = ({ claim }: Placed) => claim.unit === 'org' && compare(amountOf(claim), stated) > 0
  if (list.opening === 'bracket' && parts.some(has)) return false
  if (
    list.opening === 'bracket' &&
    (lead.length > 60 || lead.includes(',') || otherTime.test(inside) || paired.test(inside))
  )
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

/** A list that must add up and does not; undefined where its wording leaves room for more or for overlaps. */
export const accusation = (layout: Layout, list: PartList, parts: readonly Placed[]): Finding | undefined => {
  if (!mayAccuse(layout, list, parts)) return undefined
  const firm = madeWhole(layout, list, parts) || slipped(list, parts)
  if (list.fromBefore && !(onlyTotal(layout, list) && firm)) return undefined
  const values = parts.map((one) => one.claim.value)
  return said(layout, list, parts, amountOf(list.total.claim), values, 'inconsistent')
}

/** The total stands alone in the sentence right before. */
const onlyTotal = (layout: Layout, { total, parts }: PartList): boolean => {
  const kin =
    layout.sentences[total.sentence]?.claims.filter((one) => mayBePart(total.claim, one.claim)) ?? []
  return kin.length === 1 && parts[0]?.sentence === total.sentence + 1
}
