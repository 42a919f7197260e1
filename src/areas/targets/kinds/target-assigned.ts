import { z } from 'zod'
import { kind, type NameOf } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { type Unit, units } from '#kernel/quantity.ts'
import type { JournalRecord } from '#kernel/record.ts'
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
  assigner: labelled(z.uuid().meta({ control: 'subject', register: 'units|party-organisations' }), {
    vi: 'Cấp giao',
    en: 'Assigner',
  }),
})

const againstTheGrain = refusal('target-against-its-direction', {
  vi: 'Chỉ tiêu «{figure}» càng {wished} càng tốt; mức giao phải ghi theo chiều ấy hoặc đúng bằng.',
  en: 'Of "{figure}" {wishedEn} is better; its target must say so, or exactly.',
})

const unitOf = (figure: string): Unit => indicatorOf(figure)?.unit ?? units.target

type Assignment = JournalRecord<z.output<typeof body>>

const shared = {
  body,
  rule: ({ body: { figure, comparison, amount, ...period } }: Assignment) => {
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
  posts: ({ organisation, body: { figure, plan, amount, from, to, assigner } }: Assignment) => [
    {
      figure,
      of: plan,
      subject: null,
      from,
      day: to,
      amount: stepsOf(amount, unitOf(figure)) ?? 0,
      scenario: 'target' as const,
      assigner,
      organisation,
    },
  ],
  tells: {
    vi: (record: Assignment, name: NameOf) => sentence(record, name).vi,
    en: (record: Assignment, name: NameOf) => sentence(record, name).en,
  },
}

/** A later target of the same figure, organisation, period and assigner replaces this one from its decision on. */
export const targetAssigned = kind('target.assigned', {
  label: { vi: 'Giao chỉ tiêu', en: 'Target assigned' },
  help: {
    vi: 'Mỗi chỉ tiêu ghi rõ cấp giao. Giao lại thì ghi thêm một lần nữa với ngày quyết định mới.',
    en: 'Each target names its assigner. A changed target is entered again with its new decision day.',
  },
  days: { decided: { vi: 'Ngày quyết định giao', en: 'Day of the decision' } },
  citesDecision: true,
  sets: Object.keys(indicatorChoices),
  ...shared,
})

/** What a congress set before the book was opened, and still stands: the targets of the term. */
export const targetBroughtForward = kind('target.brought-forward', {
  label: { vi: 'Chỉ tiêu kỳ trước mang sang', en: 'Earlier target brought forward' },
  help: {
    vi: 'Chỉ tiêu của nhiệm kỳ, của chương trình đã giao trước ngày mở sổ và còn thực hiện.',
    en: 'Targets of a term or programme assigned before the book was opened and still standing.',
  },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  ...shared,
})

const told = ({ figure, amount, from, to }: z.output<typeof body>) => {
  const indicator = indicatorOf(figure)
  return {
    label: indicator?.label ?? { vi: figure, en: figure },
    value: indicator ? amountInWords(amount, indicator.unit) : { vi: String(amount), en: String(amount) },
    when: periodInWords({ from, to }),
  }
}

const sentence = ({ organisation, body: given }: Assignment, name: NameOf): Label => {
  const { label, value, when } = told(given)
  const isOwn = given.assigner === organisation
  const vi = { '>=': `từ ${value.vi} trở lên`, '<=': `không quá ${value.vi}`, '=': value.vi }
  const en = { '>=': `at least ${value.en}`, '<=': `at most ${value.en}`, '=': value.en }
  const [setter, own] = [name(given.assigner), name(organisation)]
  return {
    vi: `${isOwn ? `${own} tự đặt chỉ tiêu` : `${setter} giao ${own}`} ${when.vi}: ${label.vi} ${vi[given.comparison]} (${given.plan})`,
    en: `${isOwn ? `${own} sets itself` : `${setter} assigns ${own}`} for ${when.en}: ${label.en} ${en[given.comparison]} (${given.plan})`,
  }
}
