import { divide, type Exact, exact, isZero, multiply, tenTo, toJson } from '#kernel/quantity.ts'
import { amountAfter } from './amount.ts'
import type { Claim } from './claim.ts'
import { countedAfter } from './counted.ts'
import { isGrade, labelBefore } from './labels.ts'
import { percentSign } from './percent.ts'
import { claimAt, type Place } from './place.ts'
import { isDay, isSurelyDay, isTime, isYear } from './times.ts'
import { readDigits } from './written-number.ts'

export const pairPattern = /^[\s\u00a0]?\/[\s\u00a0]?(\d+(?:[.,]\d+)*)/
export const rangePattern =
  /^(?:[\s\u00a0]?[-–—][\s\u00a0]?|(?<word>[\s\u00a0]+(?:đến|tới)[\s\u00a0]+))(?<high>\d+(?:[.,]\d+)*)/u
const cueBefore = /(?:đạt|=|:|có|được|là|với|gồm|tại|ở|của|cho)[\s\u00a0]*$/iu
const percentBehind =
  /^[\s\u00a0]*[,;(]?[\s\u00a0]*(?:(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|=)|\d+(?:[.,]\d+)?[\s\u00a0]?%)/iu

/** Map scales and plan scales: 1/500, 1/5.000. */
const isMapScale = (part: number, whole: number): boolean => part === 1 && whole >= 100 && whole % 100 === 0

/** "381/960 ngày": more days than a month has are counted, not named. */
const workedDays = (whole: Exact, rest: string): boolean =>
  toJson(whole) > 31 && /^[\s\u00a0]*ngày/u.test(rest)

/** n/N of things counted; a day such as 19/5, a scale or a grade such as 3/7 is a label. */
export const pairClaim = (place: Place): Claim | 'label' | undefined => {
  const second = pairPattern.exec(place.after)
  if (!second?.[1]) return undefined
  const rest = place.after.slice(second[0].length)
  const [part, whole] = [readDigits(place.digits, 'whole'), readDigits(second[1], 'whole')]
  if (!part || !whole || isZero(whole.value)) return 'label'
  if (/^[\s\u00a0]?[-/–][\s\u00a0]?[\d\p{L}]/u.test(rest) || (isTime(rest) && !workedDays(whole.value, rest)))
    return 'label'
  const counted = countedAfter(rest)
  const [n, of] = [toJson(part.value), toJson(whole.value)]
  if (isSurelyDay(n, of, place.before)) return 'label'
  if (!counted?.known) {
    if (labelBefore(place.before) === 'place') return 'label'
    if (isYear(second[1]) || isDay(n, of, place.before) || isMapScale(n, of)) return 'label'
    const dayLike = n <= 31 && of <= 12
    if (dayLike && !percentBehind.test(rest) && !cueBefore.test(place.before)) return 'label'
  }
  const amount = amountAfter(second[1], rest)
  if (amount) {
    const scaled = (one: Exact): Exact => multiply(one, tenTo(amount.scale))
    const made = claimAt(place, second[0].length + amount.length, {
      value: divide(part.value, whole.value),
      decimals: 0,
      unit: amount.unit,
      kind: 'ratio',
      scale: amount.scale,
    })
    const lastPlaces: [number, number] = [part.decimals - amount.scale, whole.decimals - amount.scale]
    return { ...made, ratio: { part: scaled(part.value), whole: scaled(whole.value), lastPlaces } }
  }
  const made = claimAt(place, second[0].length + (counted?.length ?? 0), {
    value: divide(part.value, whole.value),
    decimals: 0,
    unit: counted?.unit ?? 'number',
    kind: 'ratio',
  })
  return { ...made, ratio: { part: part.value, whole: whole.value } }
}

const scaleAlone = /^[\s\u00a0]*(?:t[ỷỉ]|triệu)$/iu

/** "5,565 tỷ/3,550 tỷ": both numbers carry a scale word of their own; with "đồng" behind each they are two. */
export const amountPair = (place: Place): Claim | undefined => {
  const first = amountAfter(place.digits, place.after)
  if (!first || !scaleAlone.test(place.after.slice(0, first.length))) return undefined
  const second = pairPattern.exec(place.after.slice(first.length))
  const rest = place.after.slice(first.length + (second?.[0].length ?? 0))
  const other = second?.[1] ? amountAfter(second[1], rest) : undefined
  if (!second || !other || other.rate || other.unit !== first.unit || isZero(other.value)) return undefined
  const made = claimAt(place, first.length + second[0].length + other.length, {
    value: divide(first.value, other.value),
    decimals: 0,
    unit: other.unit,
    kind: 'ratio',
    scale: other.scale,
  })
  return {
    ...made,
    ratio: { part: first.value, whole: other.value, lastPlaces: [first.decimals, other.decimals] },
  }
}

/** "5 - 7 tỷ đồng": the scale word speaks of both ends. */
const amountRange = (place: Place, gap: number, second: string, rest: string): Claim | undefined => {
  const amount = amountAfter(second, rest)
  const low = readDigits(place.digits, 'measured')
  const high = readDigits(second, 'measured')
  if (!amount || !low || !high || amount.scale === 0) return undefined
  const made = claimAt(place, gap + amount.length, {
    value: multiply(low.value, tenTo(amount.scale)),
    decimals: low.decimals - amount.scale,
    unit: amount.money ? amount.unit : (countedAfter(rest.slice(amount.length))?.unit ?? amount.unit),
    kind: amount.rate ? 'rate' : amount.money ? 'money' : 'count',
    scale: amount.scale,
  })
  return { ...made, upTo: multiply(high.value, tenTo(amount.scale)) }
}

/** "10-15%", "từ 10 đến 15 đồng chí": one claim with two ends. */
export const rangeClaim = (place: Place): Claim | 'label' | undefined => {
  const found = rangePattern.exec(place.after)
  const second = found?.groups?.high
  if (!found || !second) return undefined
  const refused = found.groups?.word ? undefined : 'label'
  if (isYear(place.digits) || isYear(second)) return refused
  const rest = place.after.slice(found[0].length)
  const money = amountRange(place, found[0].length, second, rest)
  if (money) return money
  const percent = percentSign.exec(rest)
  const what = percent ? 'percent' : 'whole'
  const [low, high] = [readDigits(place.digits, what), readDigits(second, what)]
  if (!low || !high || /^[\s\u00a0]?[-/–.]\d/.test(rest)) return refused
  if (isTime(rest) || isGrade(rest)) return 'label'
  const counted = countedAfter(rest)
  if (!percent && !counted?.known) return refused
  const scale = percent ? exact(1, 100) : exact(1)
  const made = claimAt(place, found[0].length + (percent?.[0].length ?? counted?.length ?? 0), {
    value: multiply(low.value, scale),
    decimals: low.decimals,
    unit: percent ? 'percent' : (counted?.unit ?? 'number'),
    kind: percent ? 'percent' : (counted?.kind ?? 'count'),
  })
  return { ...made, upTo: multiply(high.value, scale) }
}
