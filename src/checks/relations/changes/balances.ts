import type { Finding } from '#kernel/check-answers.ts'
import {
  absolute,
  add,
  compare,
  type Exact,
  equal,
  exact,
  multiply,
  subtract,
  sum,
  tenTo,
  zero,
} from '#kernel/quantity.ts'
import { summable } from '../layout/amounts.ts'
import type { Layout, Placed } from '../layout/layout.ts'

import { agrees, asPrinted, finding, isNot, printedUnit, shown } from '../verdicts/say.ts'

const most = 12
const opening =
  /(?<![\p{L}])(?:đầu[\s\u00a0]+(?:kỳ|năm|nhiệm kỳ|quý|tháng)|tồn[\s\u00a0]+(?:đầu[\s\u00a0]+)?kỳ|(?:kỳ|năm|tháng|quý)[\s\u00a0]+trước[\s\u00a0]+(?:chuyển|mang))/iu
const closing =
  /(?<![\p{L}])(?:cuối[\s\u00a0]+(?:kỳ|năm|nhiệm kỳ|quý|tháng)|còn[\s\u00a0]+tồn|tồn[\s\u00a0]+cuối|chuyển[\s\u00a0]+(?:sang[\s\u00a0]+)?kỳ[\s\u00a0]+sau)/iu
const comesIn =
  /(?<![\p{L}])(?:kết nạp|chuyển đến|chuyển về|nhập|phát sinh|tiếp nhận|bổ sung|phục hồi|thành lập|thu|tăng)(?![\p{L}])/iu
const goesOut =
  /(?<![\p{L}])(?:chuyển đi|chuyển ra|từ trần|qua đời|khai trừ|nộp|x(?:óa|oá) tên|xin ra|xin thôi|đưa ra|cho ra|giải thể|giải quyết|xử lý|xuất|chi|giảm)(?![\p{L}])/iu
const surelyIn = /chuyển đến|kết nạp/iu

type Flow = { placed: Placed; sign: 1 | -1 }

const wordsBefore = (layout: Layout, from: number, placed: Placed): string =>
  layout.text.slice(Math.max(from, placed.claim.start - 90), placed.claim.start)

const flowOf = (layout: Layout, before: Placed, placed: Placed): Flow | undefined => {
  const words = wordsBefore(layout, before.claim.end, placed)
  const [into, out] = [comesIn.test(words), goesOut.test(words)]
  if (surelyIn.test(words) && !/chuyển đi|từ trần|khai trừ/iu.test(words)) return { placed, sign: 1 }
  if (into === out) return undefined
  return { placed, sign: into ? 1 : -1 }
}

/** Money is printed rounded: each number may be off by half its last place. Whole things are not. */
const isNear = (off: Exact, all: readonly Placed[]): boolean => {
  if (all[0]?.claim.kind === 'count') return equal(off, zero)
  const halves = all.map(({ claim }) => multiply(tenTo(-claim.decimals), exact(1, 2)))
  return compare(absolute(off), sum(halves)) <= 0
}

const told = (layout: Layout, start: Placed, flows: readonly Flow[], end: Placed): Finding | undefined => {
  const expected = flows.reduce<Exact>(
    (value, one) =>
      one.sign > 0 ? add(value, one.placed.claim.value) : subtract(value, one.placed.claim.value),
    start.claim.value,
  )
  const all = [start, ...flows.map((one) => one.placed), end]
  const holds = isNear(subtract(expected, end.claim.value), all)
  const both = flows.some((one) => one.sign > 0) && flows.some((one) => one.sign < 0)
  const nested = flows.some((one) =>
    /^[^,;.\d]{0,40}(?::|gồm|trong đó)/iu.test(
      layout.text.slice(one.placed.claim.end, one.placed.claim.end + 50),
    ),
  )
  const hedged = all.some((one) => one.claim.hedge)
  if (!holds && (!both || nested || hedged)) return undefined
  const printed = (value: Exact) => asPrinted(value, end.claim)
  const steps = flows.map((one) => `${one.sign > 0 ? '+' : '−'} ${shown(printed(one.placed.claim.value))}`)
  const line = `${shown(printed(start.claim.value))} ${steps.join(' ')} = ${shown(printed(expected))}`
  return finding(layout.text, {
    from: start.claim,
    to: end.claim,
    relation: 'balance',
    numbers: [start, ...flows.map((one) => one.placed)].map(({ claim }) => printed(claim.value)),
    stated: printed(end.claim.value),
    expected: printed(expected),
    verdict: holds ? 'ok' : 'inconsistent',
    message: holds ? agrees(line) : isNot(line, shown(printed(end.claim.value))),
    unit: printedUnit(end.claim),
    correction: holds ? undefined : printed(expected),
  })
}

const item = /^[\s\u00a0]*[-–+*•]/u
/** In the same paragraph, or in one of the items of a list right below. */
const sameBlock = (layout: Layout, start: Placed, one: Placed): boolean => {
  if (one.paragraph === start.paragraph) return true
  const sentence = layout.sentences[one.sentence]
  return (
    sentence !== undefined &&
    one.paragraph - start.paragraph <= 4 &&
    item.test(layout.text.slice(sentence.start, sentence.start + 4))
  )
}

const balanceFrom = (layout: Layout, placed: readonly Placed[], at: number): Finding | undefined => {
  const start = placed[at]
  const last = placed[at - 1]
  if (start?.claim.kind !== 'count' && start?.claim.kind !== 'money') return undefined
  if (!opening.test(wordsBefore(layout, last?.claim.end ?? 0, start))) return undefined
  const flows: Flow[] = []
  let before = start
  for (const one of placed.slice(at + 1, at + 1 + most)) {
    if (!sameBlock(layout, start, one)) return undefined
    if (one.depth !== start.depth) continue
    if (!summable(one.claim) || one.claim.ratio) return undefined
    if (one.claim.unit !== start.claim.unit && one.claim.unit !== 'number') return undefined
    if (closing.test(wordsBefore(layout, before.claim.end, one)))
      return flows.length >= 2 ? told(layout, start, flows, one) : undefined
    const flow = flowOf(layout, before, one)
    if (!flow) return undefined
    flows.push(flow)
    before = one
  }
  return undefined
}

/** Opening, what came in, what went out, closing: "đầu năm 850, kết nạp 87, …, chuyển đi 37, …, cuối năm 907". */
export const balanceFindings = (layout: Layout): Finding[] => {
  const { placed } = layout
  return placed.flatMap((_, at) => balanceFrom(layout, placed, at) ?? [])
}
