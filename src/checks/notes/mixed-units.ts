import type { CheckNote } from '#kernel/check-answers.ts'
import type { Claim } from '../claims/claim.ts'
import { noteOn } from './note.ts'

const turns = (claim: Claim): boolean =>
  claim.kind === 'count' && /(?<![\p{L}])lượt(?![\p{L}])/iu.test(claim.text)
const persons = (claim: Claim): boolean =>
  claim.kind === 'count' &&
  !turns(claim) &&
  /(?<![\p{L}])(?:đồng[\s\u00a0]+chí|đ\/c|đảng[\s\u00a0]+viên|người|cán[\s\u00a0]+bộ|quần[\s\u00a0]+chúng)(?![\p{L}])/iu.test(
    claim.text,
  )

const opens = /(?<![\p{L}])(?:gồm|trong[\s\u00a0]+đó|chia[\s\u00a0]+ra)(?![\p{L}])/iu
const sentenceEnds = /\n|[.!?](?=[\s\u00a0])/u
const farthest = 120
const mostParts = 40

/** The claims behind a total that stand in its sentence. */
const behind = (text: string, claims: readonly Claim[], at: number): Claim[] => {
  const parts: Claim[] = []
  let end = claims[at]?.end ?? 0
  for (const claim of claims.slice(at + 1, at + 1 + mostParts)) {
    if (claim.start - end > 2 * farthest || sentenceEnds.test(text.slice(end, claim.start))) break
    parts.push(claim)
    end = claim.end
  }
  return parts
}

/** "102 lượt cán bộ, gồm 25 đồng chí …": a total of turns broken down into persons, or the other way. */
const brokenDown = (text: string, claims: readonly Claim[], at: number): CheckNote | undefined => {
  const total = claims[at]
  if (!total || !(turns(total) || persons(total))) return undefined
  const parts = behind(text, claims, at)
  const [first] = parts
  if (!first || first.start - total.end > farthest || !opens.test(text.slice(total.end, first.start)))
    return undefined
  const [same, other] = turns(total) ? [turns, persons] : [persons, turns]
  const mixed = parts.filter(other)
  if (!other(first) || parts.some(same)) return undefined
  const [whole, part] = [total.text.trim(), first.text.trim()]
  const vi = turns(total) ? ['lượt', 'số người'] : ['số người', 'lượt']
  const en = turns(total) ? ['turns', 'persons'] : ['persons', 'turns']
  return noteOn(text, { start: total.start, end: mixed.at(-1)?.end ?? first.end }, 'mixed-units', {
    vi: `Tổng tính bằng ${vi[0]} («${whole}») mà phần nêu ra tính bằng ${vi[1]} («${part}»): hai đơn vị không cộng với nhau được.`,
    en: `The total counts ${en[0]} (“${whole}”), its parts count ${en[1]} (“${part}”): the two cannot be added up.`,
  })
}

const wordsBefore = /([\p{L}\p{M}]+[\s\u00a0]+[\p{L}\p{M}]+)[\s\u00a0]*$/u

/** What is counted, by the two words before the number and its value. */
const keyOf = (text: string, claim: Claim): string | undefined => {
  const before = wordsBefore.exec(text.slice(Math.max(0, claim.start - 40), claim.start))?.[1]
  return before && `${before.toLowerCase().replace(/[\s\u00a0]+/gu, ' ')} ${claim.value.n}/${claim.value.d}`
}

/** Small numbers are alike by chance. */
const isSmall = (claim: Claim): boolean => claim.value.n < 5n

/** "điều động 25 lượt cán bộ … điều động 25 đồng chí": one quantity under two units. */
const saidTwice = (text: string, claims: readonly Claim[]): CheckNote[] => {
  const known = new Map<string, Claim>()
  return claims.flatMap((claim) => {
    if (isSmall(claim) || !(turns(claim) || persons(claim))) return []
    const key = keyOf(text, claim)
    if (!key) return []
    const before = known.get(key)
    if (!before) known.set(key, claim)
    if (!before || turns(before) === turns(claim)) return []
    const [once, again] = [before.text.trim(), claim.text.trim()]
    return noteOn(text, claim, 'mixed-units', {
      vi: `Cùng một số lúc ghi «${once}», lúc ghi «${again}»: thống nhất lượt hay người.`,
      en: `One number is once “${once}” and once “${again}”: say either turns or persons.`,
    })
  })
}

/** Turns and persons mixed for one quantity: whoever took part three times is one person and three turns. */
export const mixedUnits = (text: string, claims: readonly Claim[]): CheckNote[] => [
  ...claims.flatMap((_, at) => brokenDown(text, claims, at) ?? []),
  ...saidTwice(text, claims),
]
