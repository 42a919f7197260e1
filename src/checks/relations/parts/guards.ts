import { sum } from '#kernel/quantity.ts'
import { placeFrom } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'
import type { PartList } from './lists.ts'

/** Every item of the list carries a number of its own, so that nothing is left uncounted. */
export const everyItemCounted = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
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
export const goesOnUntold = (layout: Layout, list: PartList, last: Placed): boolean =>
  /^[^;,)]{0,60}(?:\.\.\.|…|v\.v)|(?:,|và)[\s\u00a0]+(?:các|những|một số)[\s\u00a0]/iu.test(
    layout.text.slice(last.claim.end, Math.min(list.endsAt + 3, last.claim.end + 80)),
  )

/** A number in the list that was not read as one: the sum may lack it. */
export const hasUnreadNumber = (layout: Layout, list: PartList, last: Placed): boolean => {
  const claims = layout.sentences[last.sentence]?.claims ?? []
  const inside = layout.text.slice(list.opensAt, last.claim.end)
  return [...inside.matchAll(/(?<=\p{Ll}\p{M}*[\s\u00a0:])\d[\d.]*(?=[\s\u00a0]*[,;)])/gu)].some((found) => {
    const at = list.opensAt + found.index
    const one = claims[placeFrom(claims, at + 1) - 1]
    return !(one && at < one.claim.end)
  })
}

/** Each part has its share printed, and the shares make up a hundred per cent: nothing is left out. */
export const madeWhole = (layout: Layout, list: PartList, parts: readonly Placed[]): boolean => {
  const claims = layout.sentences[parts[0]?.sentence ?? -1]?.claims ?? []
  const shares = parts.flatMap((part, at) => {
    const until = parts[at + 1]?.claim.start ?? list.endsAt + 1
    const own = claims
      .slice(placeFrom(claims, part.claim.end), placeFrom(claims, until))
      .filter(({ claim }) => claim.kind === 'percent' && claim.start > part.claim.end)
    return own.length === 1 ? own.map((one) => one.claim) : []
  })
  if (shares.length !== parts.length || shares.length < 2) return false
  const added = sum(shares.map((one) => one.value))
  const loose = Math.max(...shares.map((one) => 10 ** (-one.decimals - 2))) * shares.length
  return Math.abs(Number(added.n) / Number(added.d) - 1) <= loose + 1e-12
}
