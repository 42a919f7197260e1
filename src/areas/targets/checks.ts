import { type Check, partsOf } from '#kernel/check.ts'
import type { FigureRef, Question } from '#kernel/figure.ts'
import { type Exact, exact, multiply, percentOf, round } from '#kernel/quantity.ts'
import { criteriaAssessed, criteriaTotal } from './countryside.ts'
import { budgetRevenue } from './economy.ts'
import { indicators } from './indicators.ts'
import { monthsConcludedCheck } from './months.ts'
import { meets, targetsAllotted, targetsAssigned, targetsMet } from './plans.ts'
import { povertyChecks } from './poverty-checks.ts'
import { otherRevenue, revenueChecks, taxRevenue } from './revenue.ts'

const yearOf = (question: Question): string => question.period.to.slice(0, 4)

/** Codes by which the year's plans go; an office that names its plans otherwise gets no finding. */
const planCodes = {
  economy: (question: Question) => `KTXH-${yearOf(question)}`,
  admissions: (question: Question) => `KN-${yearOf(question)}`,
  allotments: (question: Question) => `KN-${yearOf(question)}-PB`,
}

const assigners = [
  { by: 'superior', vi: 'cấp trên giao', en: 'the superior’s plan' },
  { by: 'own', vi: 'cấp mình giao', en: 'the own plan' },
] as const

const targetOf = (figure: string, of: string, by: string): FigureRef => ({
  figure,
  scenario: 'target',
  of,
  by,
})

/** "19/19" said without the assigner hides the items that miss the other one's target. */
export const metForEachAssigner: Check = {
  id: 'targets.met-for-each-assigner',
  label: { vi: 'Chỉ tiêu đạt với mọi cấp giao', en: 'Targets met for every assigner' },
  figures: (question) => {
    const of = planCodes.economy(question)
    return Object.fromEntries([
      ...assigners.flatMap(({ by }) => [
        [`met-${by}`, { figure: targetsMet.id, of, by }],
        [`assigned-${by}`, { figure: targetsAssigned.id, of, by }],
      ]),
      ...indicators.flatMap(({ figure }) => [
        [`actual-${figure}`, { figure }],
        ...assigners.map(({ by }) => [`target-${by}-${figure}`, targetOf(figure, of, by)]),
      ]),
    ])
  },
  judge: (values) => {
    const views = assigners.map((assigner) => ({
      ...assigner,
      met: values[`met-${assigner.by}`] ?? null,
      assigned: values[`assigned-${assigner.by}`] ?? null,
      missed: indicators.filter(({ figure, wished }) => {
        const target = values[`target-${assigner.by}-${figure}`] ?? null
        return target !== null && !meets(values[`actual-${figure}`] ?? null, target, wished)
      }),
    }))
    const asked = views.filter((view) => view.assigned !== null)
    const [first] = asked
    return {
      holds: asked.every((view) => view.missed.length === 0),
      stated: first?.met ?? null,
      expected: first?.assigned ?? null,
      says: (print) => {
        const line = (view: (typeof views)[number], language: 'vi' | 'en', none: string) => {
          const names = view.missed.map((one) => one.label[language]).join('; ')
          return `${print(view.met)}/${print(view.assigned)} ${view[language]}${names ? `, ${none}: ${names}` : ''}`
        }
        return {
          vi: asked.map((view) => line(view, 'vi', 'chưa đạt')).join('. '),
          en: asked.map((view) => line(view, 'en', 'not met')).join('. '),
        }
      },
    }
  },
}

const billion = 9
const inBillions = (dong: Exact | null) => dong && multiply(dong, exact(1n, 10n ** BigInt(billion)))

/**
 * A component printed in whole tỷ next to a share with two decimals: a reader who divides the printed
 * numbers gets another share (30 ÷ 22 = 136,36, printed 136,37).
 */
export const printedShare: Check = {
  id: 'targets.printed-share',
  label: { vi: 'Thu thuế, phí in tròn tỷ và tỷ lệ', en: 'Taxes printed in whole tỷ and their share' },
  figures: () => ({
    actual: { figure: taxRevenue.id },
    target: { figure: taxRevenue.id, scenario: 'target', by: 'superior' },
  }),
  judge: ({ actual = null, target = null }) => {
    if (!actual || !target || target.n === 0n)
      return { holds: true, stated: null, expected: null, says: () => ({ vi: '', en: '' }) }
    const printed = round(actual, -billion, 'truncate')
    const share = percentOf(actual, target)
    const readersShare = percentOf(printed, target)
    const shown = (value: Exact) => round(value, 2, 'truncate')
    const holds = shown(share).n === shown(readersShare).n && shown(share).d === shown(readersShare).d
    return {
      holds,
      stated: shown(share),
      expected: shown(readersShare),
      says: (print) => {
        const sums = `${print(inBillions(printed))} ÷ ${print(inBillions(target))} = ${print(shown(readersShare))}%`
        const exactly = `${print(inBillions(actual))} ÷ ${print(inBillions(target))} = ${print(shown(share))}%`
        return {
          vi: holds ? sums : `Người đọc tính từ số in: ${sums}; số chính xác: ${exactly}`,
          en: holds ? sums : `From the printed numbers: ${sums}; exactly: ${exactly}`,
        }
      },
    }
  },
}

const differs = (a: Exact | null, b: Exact | null) => a !== null && b !== null && (a.n !== b.n || a.d !== b.d)

/** What is allotted to the organisations below adds up to the committee's own target. */
export const allotmentsAddUp: Check = {
  id: 'targets.allotments-add-up',
  label: { vi: 'Phân bổ chỉ tiêu kết nạp đủ chỉ tiêu chung', en: 'Allotted admissions add up to the target' },
  figures: (question) => ({
    whole: targetOf('members.admissions-decided', planCodes.admissions(question), 'own'),
    allotted: { figure: targetsAllotted.id, of: planCodes.allotments(question), by: 'own' },
  }),
  judge: ({ whole = null, allotted = null }) => ({
    holds: !differs(whole, allotted),
    stated: whole,
    expected: allotted,
    says: (print) => ({
      vi: `Tổng phân bổ ${print(allotted)}, chỉ tiêu chung ${print(whole)}`,
      en: `Allotted ${print(allotted)}, target ${print(whole)}`,
    }),
  }),
}

export const targetChecks: readonly Check[] = [
  metForEachAssigner,
  printedShare,
  allotmentsAddUp,
  partsOf(
    'targets.budget-parts',
    { vi: 'Thu ngân sách bằng tổng các khoản', en: 'Budget revenue is the sum of its parts' },
    { figure: budgetRevenue.id },
    [{ figure: taxRevenue.id }, { figure: otherRevenue.id }],
  ),
  partsOf(
    'targets.every-criterion-assessed',
    { vi: 'Mọi tiêu chí nông thôn mới đều có đánh giá', en: 'Every new-rural criterion is assessed' },
    { figure: criteriaTotal.id },
    [{ figure: criteriaAssessed.id }],
  ),
  ...revenueChecks,
  ...povertyChecks,
  monthsConcludedCheck,
]
