import type { Finding } from '#kernel/check-answers.ts'
import { compare } from '#kernel/quantity.ts'
import { summable } from '../layout/amounts.ts'
import type { Layout, Placed, Sentence } from '../layout/layout.ts'
import { asPrinted, finding, printedUnit, shown } from '../verdicts/say.ts'
import { isChange } from './readings.ts'

const opensSome =
  /^[\s\u00a0]*(?:trong số (?:trên|này|đó)|trong đó)[\s\u00a0]*,?[\s\u00a0]*(?:riêng[\s\u00a0]+)?[^\d.;,:()\n]{0,60}$/iu
const calledTotal = /(?<!\p{L})tổng(?!\p{L})[^\d.;,()\n]{0,50}(?:\d[^\d.;,()\n]{0,20})?$/iu
const each = /(?<!\p{L})(?:mỗi|bình quân|trung bình|lũy kế|luỹ kế)(?!\p{L})|\/[\s\u00a0]?\p{L}/iu

const isMoney = ({ claim }: Placed): boolean => claim.kind === 'money' && summable(claim) && !claim.ratio

/** The one sum of money of a sentence, where it is called a total. */
const onlyTotal = (layout: Layout, sentence: Sentence): Placed | undefined => {
  const [total, ...more] = sentence.claims.filter(isMoney)
  if (!total || more.length > 0 || total.depth > 0) return undefined
  const before = layout.text.slice(Math.max(sentence.start, total.claim.start - 90), total.claim.start)
  const after = layout.text.slice(total.claim.end, Math.min(sentence.end, total.claim.end + 40))
  return calledTotal.test(before) && !each.test(`${before}${after}`) ? total : undefined
}

/** "Tổng chi 28.000 tỷ đồng. Trong số trên, riêng chi thường xuyên 222.000 tỷ đồng": a part greater than its total. */
export const exceedingFindings = (layout: Layout): Finding[] =>
  layout.sentences.flatMap((sentence, at) => {
    const [part] = sentence.claims
    const before = layout.sentences[at - 1]
    if (!part || !before || before.paragraph !== sentence.paragraph || !isMoney(part)) return []
    if (!opensSome.test(layout.text.slice(sentence.start, part.claim.start)) || isChange(layout, part))
      return []
    const total = onlyTotal(layout, before)
    if (!total || compare(part.claim.value, total.claim.value) <= 0) return []
    const [some, all] = [part, total].map((one) => asPrinted(one.claim.value, total.claim))
    if (!some || !all) return []
    return finding(layout.text, {
      from: total.claim,
      to: part.claim,
      relation: 'partial-list',
      numbers: [some],
      stated: all,
      expected: null,
      verdict: 'inconsistent',
      message: {
        vi: `${shown(some)} là một phần mà lớn hơn ${shown(all)} là tổng.`,
        en: `${shown(some)} is a part and yet greater than ${shown(all)}, the total.`,
      },
      unit: printedUnit(total.claim),
    })
  })
