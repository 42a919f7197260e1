import { type Hedge, hedgeWords } from '#kernel/numerals.ts'
import { divide, type Exact, exact, isZero, multiply, negate } from '#kernel/quantity.ts'
import { amountAfter } from './amount.ts'
import type { Claim, ClaimKind } from './claim.ts'
import { countedAfter } from './counted.ts'
import { isDay, isGrade, isSymbol, isTime, isYear, namedBefore, perhapsNamedBefore } from './labels.ts'
import { withoutAddresses } from './masked.ts'
import { spelledNumbers } from './number-words.ts'
import { readDigits } from './written-number.ts'

const run = /\d+(?:[.,]\d+)*/g
const percentSign = /^[\s\u00a0]{0,2}(?:%|phần trăm(?![\p{L}])|điểm[\s\u00a0](?:%|phần trăm))/iu
const pairPattern = /^[\s\u00a0]?\/[\s\u00a0]?(\d+(?:[.,]\d+)*)/
const rangePattern = /^[\s\u00a0]?[-–—][\s\u00a0]?(\d+(?:[.,]\d+)*)/
const dayTail = /^[\s\u00a0]?([-/.–])[\s\u00a0]?(\d{1,2})(?:[\s\u00a0]?[-/.][\s\u00a0]?(\d{4}|\d{2}(?!\d)))?/
const shareBefore = /(?:chiếm|tỷ lệ|tỉ lệ|đạt tỷ lệ|tỷ lệ là|đạt tỷ lệ là)[\s\u00a0]*$/iu
const hedges: [RegExp, Hedge][] = (Object.keys(hedgeWords) as Hedge[]).map((hedge) => [
  new RegExp(
    `(?:^|[^\\p{L}])${hedgeWords[hedge].vi}(?:[\\s\\u00a0]+(?:đạt|tính|khoảng|thực hiện))?[\\s\\u00a0]*$`,
    'iu',
  ),
  hedge,
])
const hedgeOf = (before: string): Hedge | undefined =>
  before.trim() === '' ? undefined : hedges.find(([pattern]) => pattern.test(before))?.[1]

const hundredth = exact(1, 100)

interface Place {
  text: string
  start: number
  digits: string
  before: string
  after: string
}

const claim = (
  place: Place,
  length: number,
  read: { value: Exact; decimals: number; unit: string; kind: ClaimKind; scale?: number },
): Claim => {
  const hedge = hedgeOf(place.before)
  const end = place.start + place.digits.length + length
  return {
    start: place.start,
    end,
    text: place.text.slice(place.start, end),
    value: read.value,
    decimals: read.decimals,
    unit: read.unit,
    kind: read.kind,
    scale: read.scale ?? 0,
    ...(hedge ? { hedge } : {}),
  }
}

const signOf = (place: Place): -1 | 1 => (/(?:^|[\s(:])[-–−]$/u.test(place.before) ? -1 : 1)

const percentClaim = (place: Place): Claim | undefined => {
  const sign = percentSign.exec(place.after)
  const bare = !sign && shareBefore.test(place.before) && /^[\s\u00a0]*(?:[;,.)\n]|$)/.test(place.after)
  const decimals =
    /^\d+[.,]\d{1,2}$/.test(place.digits) && /^[\s\u00a0]*[;,).]?[^.;\d]{0,60}?\d+(?:[.,]\d+)*[\s\u00a0]?%/u
  const unsigned =
    !sign && !bare && decimals && /^[\s\u00a0]*[;,)]/.test(place.after) && decimals.test(place.after)
  if (!sign && !bare && !unsigned) return undefined
  const read = readDigits(place.digits, 'percent')
  if (!read) return undefined
  const value = multiply(read.value, hundredth)
  const signed = signOf(place) < 0 ? negate(value) : value
  return claim(place, sign?.[0].length ?? 0, { ...read, value: signed, unit: 'percent', kind: 'percent' })
}

const amountClaim = (place: Place): Claim | undefined => {
  const amount = amountAfter(place.digits, place.after)
  if (!amount) return undefined
  const counted = amount.money ? undefined : countedAfter(place.after.slice(amount.length))
  const money = amount.money || !counted
  if (!money && counted)
    return claim(place, amount.length + counted.length, { ...amount, unit: counted.unit, kind: counted.kind })
  return claim(place, amount.length, { ...amount, unit: 'dong', kind: amount.rate ? 'rate' : 'money' })
}

/** n/N of things counted; a day such as 19/5 is none. */
const pairClaim = (place: Place): Claim | 'label' | undefined => {
  const second = pairPattern.exec(place.after)
  if (!second?.[1]) return undefined
  const rest = place.after.slice(second[0].length)
  const [part, whole] = [readDigits(place.digits, 'whole'), readDigits(second[1], 'whole')]
  if (!part || !whole || isZero(whole.value)) return 'label'
  if (/^[\s\u00a0]?[-/–][\s\u00a0]?[\d\p{L}]/u.test(rest)) return 'label'
  const [n, of] = [Number(place.digits), Number(second[1])]
  const counted = countedAfter(rest)
  if (isYear(second[1]) && !counted?.known) return 'label'
  if (isDay(n, of, place.before) && !counted?.known) return 'label'
  if (n <= 31 && of <= 12 && !counted?.known && !/(?:đạt|=|:)[\s\u00a0]*$/u.test(place.before)) {
    if (!/^[\s\u00a0]*[,;(]?[\s\u00a0]*(?:đạt|chiếm|bằng|tỷ lệ|=)/iu.test(rest)) return 'label'
  }
  const made = claim(place, second[0].length + (counted?.length ?? 0), {
    value: divide(part.value, whole.value),
    decimals: 0,
    unit: counted?.unit ?? 'number',
    kind: 'ratio',
  })
  return { ...made, ratio: { part: part.value, whole: whole.value } }
}

const rangeClaim = (place: Place): Claim | 'label' | undefined => {
  const second = rangePattern.exec(place.after)
  if (!second?.[1]) return undefined
  if (isYear(place.digits) || isYear(second[1])) return 'label'
  const rest = place.after.slice(second[0].length)
  const percent = percentSign.exec(rest)
  const what = percent ? 'percent' : 'whole'
  const [low, high] = [readDigits(place.digits, what), readDigits(second[1], what)]
  if (!low || !high || /^[\s\u00a0]?[-/–.]\d/.test(rest)) return 'label'
  const counted = countedAfter(rest)
  if (isTime(rest) || isGrade(rest) || (!percent && !counted?.known)) return 'label'
  const scale = percent ? hundredth : exact(1)
  const made = claim(place, second[0].length + (percent?.[0].length ?? counted?.length ?? 0), {
    value: multiply(low.value, scale),
    decimals: low.decimals,
    unit: percent ? 'percent' : (counted?.unit ?? 'number'),
    kind: percent ? 'percent' : (counted?.kind ?? 'count'),
  })
  return { ...made, upTo: multiply(high.value, scale) }
}

const isDate = (place: Place): boolean => {
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2,4}))?$/.exec(place.digits)
  if (dotted?.[3] || /^\d{1,2}\.(?:19|20)\d\d$/.test(place.digits)) return true
  if (
    dotted &&
    isDay(Number(dotted[1]), Number(dotted[2]), place.before) &&
    !countedAfter(place.after)?.known
  )
    return /ngày[\s\u00a0]*$/iu.test(place.before)
  const tail = dayTail.exec(place.after)
  if (!tail?.[2] || !/^\d{1,2}$/.test(place.digits)) {
    const monthYear = /^[\s\u00a0]?[-/–][\s\u00a0]?(\d{4})(?!\d)/.exec(place.after)
    return /^\d{1,2}$/.test(place.digits) && isYear(monthYear?.[1] ?? '') && Number(place.digits) <= 12
  }
  if (tail[3] !== undefined && tail[1] !== '–') return true
  return false
}

const countClaim = (place: Place): Claim | undefined => {
  const perhaps = perhapsNamedBefore(place.before)
  const counted = countedAfter(place.after)
  if (isYear(place.digits) && (!counted?.known || /[\p{L}]$/u.test(place.before.trim()) === false))
    return undefined
  const planned = /(?:kế hoạch|chỉ tiêu)(?:[\s\u00a0]+(?:là|năm|giao))?[\s\u00a0:]*$/u.test(place.before)
  if (perhaps === 'document' && !counted?.known && !planned) return undefined
  if (perhaps === 'place') {
    if (!counted?.known) return undefined
    if (/^(?:xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh|trường|thôn|khu phố)$/.test(counted.unit))
      return undefined
  }
  if (!counted) {
    if (/(?:^|[\s(])\p{Lu}\p{Ll}[\p{L}\p{M}]*[\s\u00a0]$/u.test(place.before)) return undefined
    if (!/^[\s\u00a0]*(?:[,;.):(\n]|$|(?:và|đạt|chiếm|bằng|tăng|giảm)(?![\p{L}]))/iu.test(place.after))
      return undefined
    if (/(?:^|\n)[\s\u00a0]*$/.test(place.before) && /^[.)]/.test(place.after)) return undefined
    if (/^\.[\s\u00a0]*\p{Lu}/u.test(place.after) && /[.:;][\s\u00a0]*$/.test(place.before)) return undefined
    if (
      place.digits.length === 1 &&
      /[\p{Lu}][\s\u00a0]?$/u.test(place.before) &&
      !/[\p{Lu}]{2}[\s\u00a0]$/u.test(place.before)
    )
      return undefined
  }
  const read = readDigits(
    place.digits,
    counted?.kind === 'measure' || counted?.kind === 'area' ? 'measured' : 'whole',
  )
  if (!read) return undefined
  return claim(place, counted?.length ?? 0, {
    value: signOf(place) < 0 && read.decimals > 0 ? negate(read.value) : read.value,
    decimals: read.decimals,
    unit: counted?.unit ?? 'number',
    kind: counted?.kind ?? 'count',
  })
}

/** Letters stuck to the digits: "mới15" counts, "A4", "COVID-19" and "4G" name. */
const stuckToName = (place: Place): boolean =>
  /(?:\p{Lu}|[\p{L}\p{M}][-–]|[\d/_])$/u.test(place.before) && !/\p{Ll}\p{M}*$/u.test(place.before)
const isClock = (place: Place): boolean => /^:\d\d/.test(place.after) || /\d:$/.test(place.before)
const isPhone = (place: Place): boolean =>
  /^0\d{8,}$/.test(place.digits) ||
  /^0\d{2,3}[.]\d{3}[.]\d{3,4}/.test(place.digits) ||
  /^\d{10,}$/.test(place.digits)

const readAt = (place: Place): Claim | undefined => {
  const percent = percentClaim(place)
  if (percent) return percent
  if (stuckToName(place) || isClock(place) || isPhone(place) || isDate(place)) return undefined
  const amount = amountClaim(place)
  if (amount) return amount
  const named = namedBefore(place.before)
  const pair = pairClaim(place)
  if (pair) return pair === 'label' || (named && !/năm[\s\u00a0]*$/iu.test(place.before)) ? undefined : pair
  const range = rangeClaim(place)
  if (range) return range === 'label' || named ? undefined : range
  if (named || isTime(place.after) || isGrade(place.after) || isSymbol(place.after)) return undefined
  return countClaim(place)
}

/** Every quantity the text states, in order. Linear in the length of the text; never throws. */
export const readClaims = (written: string): Claim[] => {
  const text = withoutAddresses(written)
  const claims: Claim[] = []
  let end = 0
  for (const found of text.matchAll(run)) {
    const start = found.index
    if (start < end) continue
    const after = text.slice(start + found[0].length, start + found[0].length + 90)
    const place = { text, start, digits: found[0], before: text.slice(Math.max(0, start - 40), start), after }
    const read = readAt(place)
    end = start + found[0].length
    if (read) {
      claims.push(read)
      end = Math.max(end, start + (/^[\d.,\s/–—-]+/.exec(read.text)?.[0].trimEnd().length ?? 0))
      if (read.kind === 'money' || read.kind === 'rate' || read.kind === 'percent') end = read.end
    } else {
      const tail = /^[\s\u00a0]?[-/.–][\s\u00a0]?\d{1,4}(?:[\s\u00a0]?[-/.][\s\u00a0]?\d{2,4})?/.exec(after)
      if (tail && (isDate(place) || pairPattern.test(after) || rangePattern.test(after)))
        end += tail[0].length
    }
  }
  const spelled = spelledNumbers(text).map(
    (one): Claim => ({
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      value: exact(one.value),
      decimals: 0,
      unit: one.unit,
      kind: 'count',
      scale: 0,
    }),
  )
  return [...claims, ...spelled].sort((a, b) => a.start - b.start)
}
