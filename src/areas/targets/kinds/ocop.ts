import { z } from 'zod'
import { addDays, type Day } from '#kernel/calendar.ts'
import { districtLastDay } from '#kernel/choice.ts'
import { kind } from '#kernel/kind.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, type Change, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, labelled, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { items } from '#subjects/items.ts'
import { ocopRecognised } from '../countryside.ts'

const recognisingLevels = {
  district: { vi: 'Cấp huyện', en: 'District', lastDay: districtLastDay },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  central: { vi: 'Cấp trung ương', en: 'Central' },
} as const

export const notValidThen = refusal('item-not-valid', {
  vi: 'Không còn hiệu lực vào ngày này, nên không thể thu hồi.',
  en: 'It is not valid on that day, so it cannot be withdrawn.',
})
export const validityEndsBefore = refusal('validity-ends-before-it-begins', {
  vi: 'Thời hạn kết thúc trước ngày quyết định. Kiểm tra lại ngày.',
  en: 'It ends before it begins. Check the day.',
})

const body = form({
  product: newSubject('items', { vi: 'Sản phẩm', en: 'Product' }),
  name: text({ vi: 'Tên sản phẩm', en: 'Name' }),
  producer: subject('units', { vi: 'Chủ thể', en: 'Producer' }).optional(),
  place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
  stars: labelled(z.int().min(3).max(5).meta({ control: 'number' }), { vi: 'Số sao', en: 'Stars' }),
  level: chosen(recognisingLevels, { vi: 'Cấp công nhận', en: 'Level' }),
  validUntil: onDay({ vi: 'Có giá trị đến', en: 'Valid until' }),
})
type Recognition = JournalRecord<z.output<typeof body>>

/** The row ends by itself the day after its last valid one. */
const recognises = ({ organisation, effectiveOn, body: given }: Recognition): Change[] => [
  opens(items, given.product, effectiveOn, {
    name: given.name,
    kind: 'ocop-product',
    home: organisation,
    place: given.place ?? null,
    holder: given.producer ?? null,
    quantity: null,
    crop: null,
    stars: given.stars,
    level: given.level,
    validUntil: given.validUntil,
  }),
  closes(items, given.product, addDays(given.validUntil as Day, 1)),
]

const rule = ({ effectiveOn, body: given }: Recognition) => [
  given.validUntil < effectiveOn && validityEndsBefore({}, { field: 'validUntil' }),
]

export const ocopRecognisedKind = kind('ocop.recognised', {
  addsTo: ['targets.ocop-recognised', 'targets.ocop-products'],
  label: { vi: 'Công nhận sản phẩm OCOP', en: 'OCOP product recognised' },
  days: { decided: { vi: 'Ngày quyết định công nhận', en: 'Day of the decision' } },
  citesDecision: true,
  body,
  rule,
  posts: ({ decidedOn, body: given }) => [
    ocopRecognised.add(decidedOn, 1, { of: String(given.stars), subject: given.product }),
  ],
  changes: recognises,
  tells: {
    vi: ({ body: given }) =>
      `Công nhận ${given.name} đạt OCOP ${given.stars} sao, ${recognisingLevels[given.level].vi.toLowerCase()}`,
    en: ({ body: given }) => `${given.name} recognised as OCOP, ${given.stars} stars`,
  },
})

export const ocopBroughtForward = kind('ocop.brought-forward', {
  label: { vi: 'Sản phẩm OCOP mang sang', en: 'OCOP product brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  body,
  rule,
  changes: recognises,
  tells: {
    vi: ({ body: given }) => `${given.name}: OCOP ${given.stars} sao, còn giá trị khi mở sổ`,
    en: ({ body: given }) => `${given.name}: OCOP ${given.stars} stars, valid at opening`,
  },
})

/** A withdrawn product keeps its row without stars, so that its story stays readable. */
export const ocopWithdrawn = kind('ocop.withdrawn', {
  label: { vi: 'Thu hồi công nhận OCOP', en: 'OCOP recognition withdrawn' },
  days: { decided: { vi: 'Ngày quyết định thu hồi', en: 'Day of the decision' } },
  citesDecision: true,
  verb: { label: { vi: 'Thu hồi', en: 'Withdraw' }, on: 'items', field: 'product' },
  body: form({
    product: subject('items', { vi: 'Sản phẩm', en: 'Product' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs: ({ body: given }) => ({ product: historyIn(items, given.product) }),
  rule: ({ effectiveOn }, { product }) => [
    !product.on(effectiveOn)?.stars && notValidThen({}, { field: 'product' }),
  ],
  changes: ({ effectiveOn, body: given }) => [
    amends(items, given.product, effectiveOn, { stars: null, level: null }),
  ],
  tells: {
    vi: ({ body: given }, name) => `Thu hồi công nhận OCOP ${name(given.product)}: ${given.reason}`,
    en: ({ body: given }, name) => `OCOP recognition of ${name(given.product)} withdrawn: ${given.reason}`,
  },
})
