import type { Finding } from '#kernel/check-answers.ts'
import { compare, type Exact, equal, exact } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import type { Layout, Placed } from './layout/layout.ts'
import { labelOf } from './layout/wording.ts'
import { finding } from './verdicts/say.ts'

/** One mention of a quantity. */
interface Mention {
  claim: Claim
  value: Exact
}

const ten = exact(10)
const mentionsOf = (claim: Claim): Mention[] => {
  if (claim.upTo || claim.unit === 'number') return []
  if (!claim.ratio) return [{ claim, value: claim.value }]
  return equal(claim.ratio.part, claim.ratio.whole)
    ? [{ claim, value: claim.ratio.whole }]
    : [claim.ratio.part, claim.ratio.whole].map((value) => ({ claim, value }))
}

const words = (label: string, count: number): string => label.split(' ').slice(0, count).join(' ')

/** Whether a value is telling enough, or the words long enough, to speak of the same thing again. */
const telling = (one: Mention): boolean => {
  if (one.claim.kind === 'percent') return one.claim.decimals > 0
  if (one.claim.kind === 'money' || one.claim.kind === 'rate') return true
  return compare(one.value, ten) >= 0
}

/** Shares of one whole in a list repeat it and say nothing new. */
const listed = ({ claim }: Mention): boolean =>
  claim.ratio !== undefined && !equal(claim.ratio.part, claim.ratio.whole)

const samePair = (a: Claim, b: Claim): boolean =>
  a.ratio !== undefined &&
  b.ratio !== undefined &&
  equal(a.ratio.part, b.ratio.part) &&
  equal(a.ratio.whole, b.ratio.whole)

/** Whoever takes part in something is called by it: a word for anybody else speaks of others. */
const partTakers =
  /^(?:học viên|đại biểu|học sinh|sinh viên|cử tri|thí sinh|ứng cử viên|bị can|bị cáo|nạn nhân|bệnh nhân|du khách|khách|hội viên|đoàn viên|nông dân|giáo viên)(?!\p{L})/u
const anybody = /^(?:người|trường hợp|cá nhân)(?!\p{L})/u
const nounOf = ({ claim }: Mention): string =>
  claim.text
    .replace(/^[\d.,/\s\u00a0–-]+/u, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('uỷ', 'ủy')
    .toLowerCase()

/** "35 đồng chí" who were admitted are not the "35 học viên" of a class. */
const mayBeSame = (a: Mention, b: Mention): boolean => {
  if (a.claim.unit !== 'person') return true
  const [one, other] = [nounOf(a), nounOf(b)]
  if (one === other || anybody.test(one) || anybody.test(other)) return true
  return !partTakers.test(one) && !partTakers.test(other)
}

const sameAgain = (text: string, first: Mention, again: Mention): boolean =>
  (!(listed(first) && listed(again)) || samePair(first.claim, again.claim)) &&
  equal(first.value, again.value) &&
  first.claim.unit === again.claim.unit &&
  first.claim !== again.claim &&
  mayBeSame(first, again) &&
  (telling(again) ||
    (compare(again.value, exact(1)) > 0 &&
      words(labelOf(text, first.claim), 3) === words(labelOf(text, again.claim), 3)))

const said = (layout: Layout, first: Mention, again: Mention): Finding => {
  return finding(layout.text, {
    from: again.claim,
    to: again.claim,
    relation: 'same-quantity',
    numbers: [first.value, again.value],
    stated: again.value,
    expected: first.value,
    verdict: 'ok',
    message: {
      vi: `«${again.claim.text.trim()}» khớp với «${first.claim.text.trim()}» đã nêu ở trên.`,
      en: `“${again.claim.text.trim()}” agrees with “${first.claim.text.trim()}” stated above.`,
    },
  })
}

const wholeOf =
  /(?:toàn[\s\u00a0]+(?:tỉnh|huyện|xã|thành phố|thị xã|phường|đảng bộ)|đảng bộ[\s\u00a0]+(?:tỉnh|huyện|xã|phường))(?:[\s\u00a0]+hiện(?:[\s\u00a0]+nay)?)?[\s\u00a0]+có[\s\u00a0]+$/iu
const otherwise =
  /\d{4}|cùng kỳ|trước|đầu|cuối|tháng|quý|nay|giai đoạn|nhiệm kỳ|kế hoạch|mục tiêu|phấn đấu|chỉ tiêu|sau khi|thêm|tăng|giảm|sáp nhập|sắp xếp/iu

/**
 * The words of a quantity that can be only one: the whole of a place counted with its full name, in a
 * sentence that speaks of no time, plan or change. Undefined for all others.
 */
const onlyOne = (layout: Layout, placed: Placed): string | undefined => {
  const { claim } = placed
  if (claim.kind !== 'count' || claim.hedge || claim.upTo) return undefined
  const whole = wholeOf.exec(layout.text.slice(Math.max(0, claim.start - 50), claim.start))
  const label = labelOf(layout.text, claim)
  const sentence = layout.sentences[placed.sentence]
  if (!whole || !sentence || label.split(' ').length < 4) return undefined
  if (otherwise.test(layout.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))))
    return undefined
  return `${whole[0].toLowerCase().trim()} ${label}`
}

const contradicted = (layout: Layout, first: Claim, again: Claim): Finding =>
  finding(layout.text, {
    from: again,
    to: again,
    relation: 'same-quantity',
    numbers: [first.value, again.value],
    stated: again.value,
    expected: first.value,
    verdict: 'inconsistent',
    message: {
      vi: `«${again.text.trim()}» khác với «${first.text.trim()}» đã nêu ở trên.`,
      en: `“${again.text.trim()}” is not “${first.text.trim()}” stated above.`,
    },
    correction: first.value,
  })

const contradictions = (layout: Layout): Finding[] => {
  const known = new Map<string, Claim>()
  return layout.sentences.flatMap((sentence) =>
    sentence.claims.flatMap((placed) => {
      const words = onlyOne(layout, placed)
      const first = words === undefined ? undefined : known.get(words)
      if (words !== undefined && !first) known.set(words, placed.claim)
      return first && !equal(first.value, placed.claim.value) ? contradicted(layout, first, placed.claim) : []
    }),
  )
}

/** Quantities stated more than once: at each later mention, the nearest before with its value. */
export const restatedFindings = (layout: Layout): Finding[] => [
  ...contradictions(layout),
  ...repetitions(layout),
]

const repetitions = (layout: Layout): Finding[] => {
  const known = new Map<string, Mention>()
  return layout.sentences.flatMap((sentence) =>
    sentence.claims.flatMap((placed) =>
      mentionsOf(placed.claim).flatMap((again) => {
        const key = `${again.value.n}/${again.value.d} ${again.claim.unit}`
        const first = known.get(key)
        known.set(key, again)
        return first && sameAgain(layout.text, first, again) ? said(layout, first, again) : []
      }),
    ),
  )
}
