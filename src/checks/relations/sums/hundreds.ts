import type { Finding, Verdict } from '#kernel/check-answers.ts'
import { compare, type Exact, exact, sum } from '#kernel/quantity.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { finding, shownPercent } from '../verdicts/say.ts'

const reach = 10
const farthest = 400

const inner = /(?<!\p{L})(?:trong đó|riêng|trong số đó)(?!\p{L})[^;.]*$/iu
const plain = ({ claim }: Placed): boolean => claim.kind === 'percent' && !claim.upTo
const isMove = (layout: Layout, { claim }: Placed): boolean =>
  /(?<!\p{L})(?:tăng|giảm|vượt|hơn so)(?:[\s\u00a0]+\p{L}+)?[\s\u00a0]*$/iu.test(
    layout.text.slice(Math.max(0, claim.start - 16), claim.start),
  )

/** The percentages after this one that stand beside it: none of a share within it, none of a change. */
const besides = (layout: Layout, first: Placed, following: readonly Placed[]): Placed[] =>
  following.filter((one) => {
    if (!plain(one) || one.depth > first.depth || isMove(layout, one)) return false
    const before = layout.text.slice(Math.max(first.claim.end, one.claim.start - 120), one.claim.start)
    return !inner.test(before)
  })

const half = (shares: readonly Placed[]): number =>
  (shares.reduce((step, { claim }) => Math.max(step, 10 ** (-claim.decimals - 2)), 0) * shares.length) / 2
const offOf = (added: Exact): number => Math.abs(Number(added.n) / Number(added.d) - 1)

/** Percentages one after another that make up the whole; what stands in brackets belongs to its own share. */
const hundred = (layout: Layout, first: Placed, following: readonly Placed[]): Finding | undefined => {
  const shares = [first]
  for (const one of following) {
    if (one.paragraph !== first.paragraph || one.claim.start - first.claim.end > farthest) return undefined
    if (one.claim.kind === 'percent' && one.claim.upTo) return undefined
    // Across sentences chance makes up a hundred too easily from whole per cents.
    if (one.sentence !== first.sentence && (one.claim.decimals === 0 || first.claim.decimals === 0))
      return undefined
    shares.push(one)
    const added = sum(shares.map((each) => each.claim.value))
    if (offOf(added) <= half(shares) + 1e-12) return told(layout, shares, added, 'ok')
  }
  return undefined
}

const told = (layout: Layout, shares: readonly Placed[], added: Exact, verdict: Verdict): Finding => {
  const [first, last] = [shares[0] as Placed, shares.at(-1) as Placed]
  const line = shares.map(({ claim }) => claim.text.trim()).join(' + ')
  return finding(layout.text, {
    from: first.claim,
    to: last.claim,
    relation: 'parts-total',
    numbers: shares.map(({ claim }) => claim.value),
    stated: exact(1),
    expected: added,
    verdict,
    message:
      verdict === 'ok'
        ? { vi: `${line}: đủ 100%.`, en: `${line}: 100% in all.` }
        : {
            vi: `${line} = ${shownPercent(added, 0)}, không đủ hoặc quá 100%.`,
            en: `${line} = ${shownPercent(added, 0)}, less or more than 100%.`,
          },
  })
}

// The four grades of Regulation 124-QĐ/TW of 4 October 2023 and the regulations before it.
const grades = [
  /hoàn thành xuất sắc/giu,
  /hoàn thành tốt/giu,
  /(?<!không |chưa )hoàn thành(?! xuất sắc| tốt)/giu,
  /không hoàn thành/giu,
]
const leavesSome = /trở lên|trở xuống|chưa|miễn|còn lại|trong đó|không (?:được )?(?:đánh giá|xếp loại)/iu
/** Less than this may be the roundings of several shares one on another. */
const leastOff = 0.003

/** A sentence that gives each of the four grades one share: they must make up a hundred per cent. */
const gradesFinding = (layout: Layout, sentence: Sentence): Finding | undefined => {
  const shares = sentence.claims
  if (shares.length !== grades.length || !shares.every((one) => plain(one) && !one.claim.hedge))
    return undefined
  const words = layout.text.slice(sentence.start, sentence.end)
  if (leavesSome.test(words) || shares.some((one) => one.depth > 0 || isMove(layout, one))) return undefined
  if (!grades.every((grade) => [...words.matchAll(grade)].length === 1)) return undefined
  const added = sum(shares.map(({ claim }) => claim.value))
  return offOf(added) > Math.max(leastOff, half(shares))
    ? told(layout, shares, added, 'inconsistent')
    : undefined
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
    message: {
      vi: `${next.claim.text.trim()} nằm trong ${whole.claim.text.trim()}.`,
      en: `${next.claim.text.trim()} lies within ${whole.claim.text.trim()}.`,
    },
  })
}

/** Shares that make up a hundred per cent, and shares within shares. */
export const hundredFindings = (layout: Layout): Finding[] => {
  const { placed } = layout
  const graded = layout.sentences.flatMap((one) => gradesFinding(layout, one) ?? [])
  const found = placed.flatMap((one, at) => {
    if (!plain(one) || isMove(layout, one)) return []
    const following = placed.slice(at + 1, at + 1 + reach)
    return [hundred(layout, one, besides(layout, one, following)), within(layout, one, following[0])].flatMap(
      (each) => each ?? [],
    )
  })
  return [...found, ...graded]
}
