import { exact, multiply, negate } from '#kernel/quantity.ts'
import type { Claim } from './claim.ts'
import { claimAt, type Place, signOf } from './place.ts'
import { readDigits } from './written-number.ts'

export const percentSign = /^[.,]?[\s\u00a0]{0,2}(?:%|phần trăm(?![\p{L}])|điểm[\s\u00a0](?:%|phần trăm))/iu
const perThousandSign = /^[\s\u00a0]{0,2}(?:‰|phần nghìn(?![\p{L}])|0\/00)/iu
const shareBefore = /(?:chiếm|tỷ lệ|tỉ lệ|đạt tỷ lệ|tỷ lệ là|đạt tỷ lệ là)[\s\u00a0]*$/iu
const signedNeighbour = /^[\s\u00a0]*[;,).]?[^.;\d]{0,60}?\d+(?:[.,]\d+)*[\s\u00a0]?%/u

/** The sign is left out where the word before says share, or a sibling right behind carries it. */
const signLeftOut = (place: Place): boolean => {
  if (shareBefore.test(place.before) && /^[\s\u00a0]*(?:[;,.)\n]|$)/.test(place.after)) return true
  return (
    /^\d+[.,]\d{1,2}$/.test(place.digits) &&
    /^[\s\u00a0]*[;,)]/.test(place.after) &&
    signedNeighbour.test(place.after)
  )
}

/** A percentage as a share of one, its sign left out or the thousandths of a birth rate included. */
export const percentClaim = (place: Place): Claim | undefined => {
  const thousandths = perThousandSign.exec(place.after)
  const sign = thousandths ?? percentSign.exec(place.after)
  if (!sign && !signLeftOut(place)) return undefined
  const read = readDigits(place.digits, 'percent')
  if (!read) return undefined
  const value = multiply(read.value, exact(1, thousandths ? 1000 : 100))
  return claimAt(place, sign?.[0].length ?? 0, {
    value: signOf(place) < 0 ? negate(value) : value,
    decimals: thousandths ? read.decimals + 1 : read.decimals,
    unit: 'percent',
    kind: 'percent',
  })
}
