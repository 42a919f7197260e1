import { exact } from '#kernel/quantity.ts'
import { amountAfter } from './amount.ts'
import type { Claim } from './claim.ts'
import { countClaim } from './count.ts'
import { countedAfter } from './counted.ts'
import { isGrade, isQuotedName, isSymbol, labelBefore } from './labels.ts'
import { withoutAddresses } from './masked.ts'
import { spelledNumbers } from './number-words.ts'
import { amountPair, pairClaim, pairPattern, rangeClaim, rangePattern } from './pair.ts'
import { percentClaim } from './percent.ts'
import { claimAt, type Place } from './place.ts'
import { isAfterTime, isClock, isDate, isMeanAge, isTime } from './times.ts'

const run = /\d+(?:[.,]\d+)*/g
const spacedThousands = /^(?:[ \u00a0]\d{3})+(?![\d%]|[.,]\d)/

const amountClaim = (place: Place): Claim | undefined => {
  const amount = amountAfter(place.digits, place.after)
  if (!amount) return undefined
  const counted = amount.money ? undefined : countedAfter(place.after.slice(amount.length))
  if (counted)
    return claimAt(place, amount.length + counted.length, {
      ...amount,
      unit: counted.unit,
      kind: counted.kind,
    })
  return claimAt(place, amount.length, { ...amount, kind: amount.rate ? 'rate' : 'money' })
}

/** Letters or signs stuck to the digits: "mới15" and "05 lượt/75 lượt" count, "A4" and "COVID-19" name. */
const stuckToName = (place: Place): boolean => {
  if (/[\p{L}\p{M})]\/$/u.test(place.before))
    return (
      /\p{Lu}\/$/u.test(place.before) ||
      !(countedAfter(place.after)?.known || amountAfter(place.digits, place.after)?.money)
    )
  return /(?:\p{Lu}|[\p{L}\p{M}][-–]|[\d/_])$/u.test(place.before) && !/\p{Ll}\p{M}*$/u.test(place.before)
}
/** "4x100", "10 x 15". */
const isSize = (place: Place): boolean =>
  /^[\s\u00a0]?[x×][\s\u00a0]?\d/i.test(place.after) || /\d[\s\u00a0]?[x×][\s\u00a0]?$/i.test(place.before)
const isPhone = (place: Place): boolean =>
  /^0\d{3,}$/.test(place.digits) ||
  /^0\d{2,3}[.]\d{3}[.]\d{3,4}/.test(place.digits) ||
  /^\d{10,}$/.test(place.digits) ||
  /(?:^|\D)0\d{2,4}[)]?[\s\u00a0.]\d{3,4}[\s\u00a0.]$/.test(place.before) ||
  (/^\d{7,}$/.test(place.digits) &&
    !countedAfter(place.after)?.known &&
    !amountAfter(place.digits, place.after))

const readAt = (place: Place): Claim | undefined => {
  const percent = percentClaim(place)
  if (percent) return percent
  const { digits, before, after } = place
  const counts = countedAfter(after)?.known ?? false
  if (
    stuckToName(place) ||
    isSize(place) ||
    isClock(before, after) ||
    isPhone(place) ||
    isDate(digits, before, after, counts)
  )
    return undefined
  const amount = amountPair(place) ?? amountClaim(place)
  if (amount) return amount
  if (isQuotedName(before, after)) return undefined
  const pair = pairClaim(place)
  if (pair) return pair === 'label' || labelBefore(before) === 'always' ? undefined : pair
  const range = rangeClaim(place)
  if (range) return range === 'label' || labelBefore(before) === 'always' ? undefined : range
  if (isMeanAge(digits, after)) return countClaim(place)
  if (isAfterTime(before, digits, counts) || isTime(after) || isGrade(after) || isSymbol(after))
    return undefined
  return countClaim(place)
}

/** Digits in groups of three parted by spaces are one number where something counted follows. */
const placeAt = (text: string, start: number, digits: string): Place => {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(start + digits.length, start + digits.length + 90)
  const groups = /^\d{1,3}$/.test(digits) ? spacedThousands.exec(after)?.[0] : undefined
  const label = groups ? labelBefore(before) : undefined
  if (!groups || (label && label !== 'place') || isAfterTime(before, digits, false))
    return { text, start, digits, before, after }
  const rest = after.slice(groups.length)
  return countedAfter(rest)?.known || amountAfter('1', rest)
    ? { text, start, digits: digits + groups, before, after: rest }
    : { text, start, digits, before, after }
}

/** Where the next number may begin: after the claim, or after the rest of a date or a symbol. */
const endOf = (place: Place, read: Claim | undefined): number => {
  const end = place.start + place.digits.length
  if (read) return Math.max(end, read.end)
  const tail = /^[\s\u00a0]?[-/.–][\s\u00a0]?\d{1,4}(?:(?:[\s\u00a0]?[-/][\s\u00a0]?|\.)\d{2,4})?/.exec(
    place.after,
  )
  const named = isDate(place.digits, place.before, place.after, false)
  const paired =
    pairPattern.test(place.after) || !/đến|tới/u.test(rangePattern.exec(place.after)?.[0] ?? 'đến')
  return tail && (named || paired) ? end + tail[0].length : end
}

/** Every quantity the text states, in order. Linear in the length of the text; never throws. */
export const readClaims = (written: string): Claim[] => {
  const text = withoutAddresses(written)
  const claims: Claim[] = []
  let end = 0
  for (const found of text.matchAll(run)) {
    if (found.index < end) continue
    const place = placeAt(text, found.index, found[0])
    const read = readAt(place)
    if (read) claims.push(read)
    end = endOf(place, read)
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
