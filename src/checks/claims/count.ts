import { negate } from '#kernel/quantity.ts'
import type { Claim } from './claim.ts'
import { countedAfter } from './counted.ts'
import { isEnumerator, labelBefore } from './labels.ts'
import { claimAt, type Place, signOf } from './place.ts'
import { isYear } from './times.ts'
import { readDigits } from './written-number.ts'

const planned = /(?:kế hoạch|chỉ tiêu)(?:[\s\u00a0]+(?:là|năm|giao))?[\s\u00a0:]*$/u
const place = /^(?:xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh|trường|thôn|khu phố)$/
const yearBefore =
  /(?<!\p{L})(?:từ|đến|năm|kỳ|sau|trước|vào|giai đoạn|nhiệm kỳ|so với|cuối|đầu)[\s\u00a0]*$/iu
const endsBare =
  /^[\s\u00a0]*(?:[,;.):(\n/]|$|(?:và|hoặc|đạt|chiếm|bằng|tăng|giảm|còn|trong[\s\u00a0]+(?:tổng[\s\u00a0]+)?số)(?![\p{L}]))/iu
/** The grades of Regulation 124-QĐ/TW of 4 October 2023, which the number is of: "35 hoàn thành tốt". */
const grades = /^[\s\u00a0]+(?:(?:không|chưa)[\s\u00a0]+)?hoàn[\s\u00a0]+thành(?![\p{L}])/iu
const changes = /^[\s\u00a0]+(?:lên|xuống)(?![\p{L}])/iu
/** One capitalised word within a sentence, as in a proper name: "Bản Duồng 1". */
const properName = /(?:^|[^.;:\n(–+-])[\s\u00a0(]\p{Lu}\p{Ll}[\p{L}\p{M}]*[\s\u00a0]$/u

/** Whether a number that counts nothing named is a figure at all: "khai trừ 4," but not "Bản Duồng 1,". */
const standsAlone = (at: Place): boolean => {
  if (changes.test(at.after)) return /(?<!\p{L})từ[\s\u00a0]*$/iu.test(at.before)
  if (grades.test(at.after)) return true
  if (!endsBare.test(at.after)) return false
  if (/^\d\.0$/.test(at.digits)) return false
  if (properName.test(at.before)) return false
  return !(
    at.digits.length === 1 &&
    /[\p{Lu}][\s\u00a0]?$/u.test(at.before) &&
    !/[\p{Lu}]{2}[\s\u00a0]$/u.test(at.before)
  )
}

/** A count of things, or a number alone where the sentence counts on. */
export const countClaim = (at: Place): Claim | undefined => {
  const counted = countedAfter(at.after)
  if (
    isYear(at.digits) &&
    (!counted?.known || !/\p{L}$/u.test(at.before.trim()) || yearBefore.test(at.before))
  )
    return undefined
  const label = labelBefore(at.before)
  if (label === 'always') return undefined
  if (label && !counted?.known && !(label === 'document' && planned.test(at.before))) return undefined
  if (label === 'place' && place.test(counted?.unit ?? '')) return undefined
  if (!counted && (isEnumerator(at.digits, at.before, at.after) || !standsAlone(at))) return undefined
  const sized = counted?.kind === 'measure' || counted?.kind === 'area'
  const read = readDigits(at.digits, sized ? 'measured' : 'whole')
  if (!read) return undefined
  return claimAt(at, counted?.length ?? 0, {
    value: signOf(at) < 0 && read.decimals > 0 ? negate(read.value) : read.value,
    decimals: read.decimals,
    unit: counted?.unit ?? 'number',
    kind: counted?.kind ?? 'count',
  })
}
