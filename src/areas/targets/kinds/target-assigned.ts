import { z } from 'zod'
import { kind } from '#kernel/kind.ts'
import { type Unit, units } from '#kernel/quantity.ts'
import { refusal } from '#kernel/refusal.ts'
import { chosen, form, labelled } from '#subjects/fields.ts'
import { indicatorChoices, indicatorOf } from '../indicators.ts'
import { amountField, amountInWords, finerThanItsUnit, stepsOf } from './amount.ts'
import { isUpsideDown, periodEndsBeforeItBegins, periodFields, periodInWords } from './period.ts'

const comparisons = {
  '>=': { vi: 'từ (đạt hoặc vượt)', en: 'at least' },
  '<=': { vi: 'không quá', en: 'at most' },
  '=': { vi: 'đúng bằng', en: 'exactly' },
} as const

const body = form({
  figure: chosen(indicatorChoices, { vi: 'Chỉ tiêu', en: 'Figure' }),
  /** 'KTXH-2023': the targets of one plan are counted together ("19/19"). */
  plan: labelled(
    z
      .string()
      .trim()
      .regex(/^[\p{L}\d][\p{L}\d./-]{0,39}$/u)
      .meta({ control: 'text' }),
    { vi: 'Mã kế hoạch', en: 'Plan code' },
    { help: { vi: 'Ví dụ: KTXH-2023', en: 'For example KTXH-2023' } },
  ),
  comparison: chosen(comparisons, { vi: 'Mức', en: 'Comparison' }),
  amount: amountField(
    { vi: 'Giá trị', en: 'Value' },
    {
      vi: 'Theo đơn vị tính của chỉ tiêu: đồng, ha, tấn, %…',
      en: 'In the figure’s unit: đồng, ha, tonnes, %…',
    },
  ),
  ...periodFields,
  /** A committee above the book (a unit) or a Party organisation of the book. */
  assigner: labelled(z.uuid().meta({ control: 'subject', register: 'units' }), {
    vi: 'Cấp giao',
    en: 'Assigner',
  }),
})

const againstTheGrain = refusal('target-against-its-direction', {
  vi: 'Chỉ tiêu «{figure}» càng {wished} càng tốt; mức giao phải ghi theo chiều ấy hoặc đúng bằng.',
  en: 'Of "{figure}" {wishedEn} is better; its target must say so, or exactly.',
})

const unitOf = (figure: string): Unit => indicatorOf(figure)?.unit ?? units.target

/** A later target of the same figure, organisation, period and assigner replaces this one from its decision on. */
export const targetAssigned = kind('target.assigned', {
  label: { vi: 'Giao chỉ tiêu', en: 'Target assigned' },
  help: {
    vi: 'Mỗi chỉ tiêu ghi rõ cấp giao. Giao lại thì ghi thêm một lần nữa với ngày quyết định mới.',
    en: 'Each target names its assigner. A changed target is entered again with its new decision day.',
  },
  days: { decided: { vi: 'Ngày quyết định giao', en: 'Day of the decision' } },
  citesDecision: true,
  body,
  rule: ({ body: { figure, comparison, amount, ...period } }) => {
    const wished = indicatorOf(figure)?.wished
    return [
      isUpsideDown(period) && periodEndsBeforeItBegins({}, { field: 'to' }),
      stepsOf(amount, unitOf(figure)) === undefined &&
        finerThanItsUnit({ unit: unitOf(figure).label.vi }, { field: 'amount' }),
      comparison !== '=' &&
        wished !== undefined &&
        comparison !== wished &&
        againstTheGrain(
          {
            figure: indicatorOf(figure)?.label.vi ?? figure,
            wished: wished === '>=' ? 'cao' : 'thấp',
            wishedEn: wished === '>=' ? 'more' : 'less',
          },
          { field: 'comparison' },
        ),
    ]
  },
  posts: ({ organisation, body: { figure, plan, amount, from, to, assigner } }) => [
    {
      figure,
      of: plan,
      subject: null,
      from,
      day: to,
      amount: stepsOf(amount, unitOf(figure)) ?? 0,
      scenario: 'target',
      assigner,
      organisation,
    },
  ],
  tells: {
    vi: ({ organisation, body }, name) => {
      const { label, value, when } = told(body)
      const bounds = { '>=': `từ ${value.vi} trở lên`, '<=': `không quá ${value.vi}`, '=': value.vi }
      const who =
        body.assigner === organisation
          ? `${name(organisation)} tự đặt chỉ tiêu`
          : `${name(body.assigner)} giao ${name(organisation)}`
      return `${who} ${when.vi}: ${label.vi} ${bounds[body.comparison]} (${body.plan})`
    },
    en: ({ organisation, body }, name) => {
      const { label, value, when } = told(body)
      const bounds = { '>=': `at least ${value.en}`, '<=': `at most ${value.en}`, '=': value.en }
      const who =
        body.assigner === organisation
          ? `${name(organisation)} sets itself`
          : `${name(body.assigner)} assigns ${name(organisation)}`
      return `${who} for ${when.en}: ${label.en} ${bounds[body.comparison]} (${body.plan})`
    },
  },
})

const told = ({ figure, amount, from, to }: z.output<typeof body>) => {
  const indicator = indicatorOf(figure)
  return {
    label: indicator?.label ?? { vi: figure, en: figure },
    value: indicator ? amountInWords(amount, indicator.unit) : { vi: String(amount), en: String(amount) },
    when: periodInWords({ from, to }),
  }
}
