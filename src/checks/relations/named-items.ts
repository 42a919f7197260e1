import type { Finding } from '#kernel/check-answers.ts'
import { exact, toJson } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import { amountOf } from './layout/amounts.ts'
import type { Layout } from './layout/layout.ts'
import { withoutBrackets } from './layout/layout.ts'

import { finding } from './verdicts/say.ts'

const most = 20
const opener = /(?<![\p{L}])(?:gồm(?: có)?|là|cụ thể|như sau)[\s\u00a0]*:?|[:(]/giu
const name = "\\p{Lu}[\\p{L}\\p{M}’'-]*(?:[\\s\\u00a0]+(?:\\p{Lu}[\\p{L}\\p{M}’'-]*|\\d{1,2}(?!\\d)))*"
const names = new RegExp(`${name}(?:,[\\s\\u00a0]*${name})*(?:,?[\\s\\u00a0]+và[\\s\\u00a0]+${name})?`, 'gu')
const numbers =
  /số[\s\u00a0]+\d{1,3}(?:,[\s\u00a0]*số[\s\u00a0]+\d{1,3})*(?:[\s\u00a0]+và[\s\u00a0]+số[\s\u00a0]+\d{1,3})?/giu
const separators = /,[\s\u00a0]*|[\s\u00a0]+và[\s\u00a0]+/u

const notEmpty = (item: string): boolean => /\p{L}/u.test(item)

/** How many items a stretch may be read to list, the likeliest first. */
const countsOf = (listed: string): number[] => {
  if (listed.includes(';')) {
    const items = listed.split(';').filter(notEmpty)
    return [items.length, items.length + (/[\s\u00a0]và[\s\u00a0]/u.test(items.at(-1) ?? '') ? 1 : 0)]
  }
  return [listed.split(separators).filter(notEmpty).length]
}

/** The stretch behind an opening word, up to the end of its bracket or sentence. */
const listedAfter = (layout: Layout, from: number, end: number): string | undefined => {
  const before = layout.text[from - 1]
  const closes = before === '(' ? layout.closingOf(from - 1) : end
  if (closes === undefined || closes - from > 1500) return undefined
  return withoutBrackets(layout.text.slice(from, closes))
}

/** "02 Ban: Ban Kinh tế – Xã hội và Ban Pháp chế": each item begins with the word that is counted. */
const repeatedHead = (
  layout: Layout,
  claim: Claim,
  sentenceEnd: number,
  count: number,
): number | undefined => {
  const head = claim.text
    .replace(/^[\d.,\s\u00a0]+/u, '')
    .trim()
    .toLowerCase()
  const rest = layout.text.slice(claim.end, Math.min(sentenceEnd, claim.end + 400))
  if (head.length < 3) return undefined
  for (const opens of rest.slice(0, 120).matchAll(opener)) {
    const last = lastOf(rest, opens.index + opens[0].length, head, count)
    if (last) return claim.end + last
  }
  return undefined
}

/** Where the last of exactly `count` items named after the head word stands. */
const lastOf = (rest: string, from: number, head: string, count: number): number | undefined => {
  const items = [
    ...rest.slice(from).matchAll(/(?:^|[,;\s(])([\p{Ll}\p{Lu}]\p{Ll}+(?: \p{Ll}+)?)(?=[\s\u00a0]+\p{Lu})/gu),
  ].filter((one) => one[1]?.toLowerCase() === head)
  const last = items.at(-1)
  return items.length === count && last ? from + last.index + last[0].length : undefined
}

const endsAt = (
  layout: Layout,
  claim: Claim,
  sentenceEnd: number,
  count: number,
  nextClaim: number,
): number | undefined => {
  const window = layout.text.slice(claim.end, Math.min(sentenceEnd, claim.end + 200))
  for (const found of window.matchAll(opener)) {
    const from = claim.end + found.index + found[0].length
    const listed = listedAfter(layout, from, sentenceEnd)
    if (listed && countsOf(listed).includes(count)) return from + listed.trimEnd().length
    const items = layout.text.slice(from, nextClaim)
    const last = items.lastIndexOf(';')
    if (last > 0 && countsOf(items.slice(0, last)).includes(count)) return from + last
  }
  const near = window.slice(0, 160)
  for (const found of [...near.matchAll(names), ...near.matchAll(numbers)])
    if (found[0].split(separators).length === count) return claim.end + found.index + found[0].length
  return repeatedHead(layout, claim, sentenceEnd, count)
}

/** "5 bí thư (Quảng Ninh, Sơn La, …)": as many names as the number says. A shorter list accuses nobody. */
export const namedItemFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence) =>
    sentence.claims.flatMap(({ claim }, at) => {
      const nextClaim = sentence.claims[at + 1]?.claim.start ?? sentence.end
      const value = amountOf(claim)
      const count = toJson(value)
      if ((claim.kind !== 'count' && !claim.ratio) || claim.hedge || claim.upTo || claim.unit === 'number')
        return []
      if (!Number.isInteger(count) || count < 2 || count > most) return []
      const end = endsAt(layout, claim, sentence.end, count, nextClaim)
      if (end === undefined) return []
      return finding(layout.text, {
        from: claim,
        to: { ...claim, end },
        relation: 'parts-total',
        numbers: Array.from({ length: count }, () => exact(1)),
        stated: value,
        expected: value,
        verdict: 'ok',
        message: { vi: `Kể tên đủ ${count}: khớp.`, en: `${count} are named: agrees.` },
      })
    }),
  )
