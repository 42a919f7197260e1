import type { Finding } from '#kernel/check-answers.ts'
import { compare, exact, sum } from '#kernel/quantity.ts'
import type { Layout, Placed } from './layout.ts'
import { finding } from './say.ts'

const reach = 10

/** Percentages one after another that make up the whole; what stands in brackets belongs to its own share. */
const hundred = (layout: Layout, first: Placed, following: readonly Placed[]): Finding | undefined => {
  const shares = [first.claim]
  for (const one of following) {
    if (one.claim.kind !== 'percent' || one.depth > first.depth) continue
    if (one.sentence !== first.sentence || one.claim.upTo) return undefined
    shares.push(one.claim)
    const added = sum(shares.map((each) => each.value))
    const most = shares.reduce((step, each) => Math.max(step, 10 ** (-each.decimals - 2)), 0)
    const off = Math.abs(Number(added.n) / Number(added.d) - 1)
    if (shares.length < 2 || off > (most * shares.length) / 2 + 1e-12) continue
    return finding(layout.text, {
      from: first.claim,
      to: one.claim,
      relation: 'parts-total',
      numbers: shares.map((each) => each.value),
      stated: exact(1),
      expected: added,
      verdict: 'ok',
      message: `${shares.map((each) => each.text).join(' + ')}: đủ 100%.`,
    })
  }
  return undefined
}

/** "87,97% (trong đó tiêu biểu 20,59%)": a share within a share. */
const within = (layout: Layout, whole: Placed, next: Placed | undefined): Finding | undefined => {
  if (next?.claim.kind !== 'percent' || next.depth !== whole.depth + 1 || next.claim.upTo) return undefined
  const gap = layout.text.slice(whole.claim.end, next.claim.start)
  if (!/^[\s\u00a0]*\((?:trong đó|riêng)/iu.test(gap) || compare(next.claim.value, whole.claim.value) > 0)
    return undefined
  return finding(layout.text, {
    from: whole.claim,
    to: next.claim,
    relation: 'partial-list',
    numbers: [next.claim.value],
    stated: whole.claim.value,
    expected: null,
    verdict: 'ok',
    message: `${next.claim.text.trim()} nằm trong ${whole.claim.text.trim()}.`,
  })
}

/** Shares that make up a hundred per cent, and shares within shares. */
export const hundredFindings = (layout: Layout): Finding[] => {
  const placed = layout.sentences.flatMap((one) => one.claims)
  return placed.flatMap((one, at) => {
    if (one.claim.kind !== 'percent' || one.claim.upTo) return []
    const following = placed.slice(at + 1, at + 1 + reach)
    return [hundred(layout, one, following), within(layout, one, following[0])].flatMap((each) => each ?? [])
  })
}
