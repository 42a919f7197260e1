import type { z } from 'zod'
import { addDays, type Day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { units } from '#kernel/quantity.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { amends, type Change, closes, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { crops, items } from '#subjects/items.ts'
import { amountField, amountInWords, finerThanItsUnit, stepsOf } from './amount.ts'
import { notValidThen, validityEndsBefore } from './ocop.ts'

const body = form({
  certificate: newSubject('items', { vi: 'Giấy chứng nhận', en: 'Certificate' }),
  name: text({ vi: 'Tên vùng sản xuất', en: 'Name of the area' }),
  crop: chosen(crops, { vi: 'Cây trồng', en: 'Crop' }),
  area: amountField({ vi: 'Diện tích', en: 'Area' }, { vi: 'Số héc-ta', en: 'Hectares' }, 0.01),
  holder: subject('units', { vi: 'Đơn vị được chứng nhận', en: 'Holder' }).optional(),
  place: subject('places', { vi: 'Địa bàn', en: 'Place' }).optional(),
  validUntil: onDay({ vi: 'Có giá trị đến', en: 'Valid until' }),
})
type Certification = JournalRecord<z.output<typeof body>>

const certifies = ({ organisation, effectiveOn, body: given }: Certification): Change[] => [
  opens(items, given.certificate, effectiveOn, {
    name: given.name,
    kind: 'vietgap-area',
    home: organisation,
    place: given.place ?? null,
    holder: given.holder ?? null,
    quantity: stepsOf(given.area, units.hectare) ?? 0,
    crop: given.crop,
    stars: null,
    level: null,
    validUntil: given.validUntil,
  }),
  closes(items, given.certificate, addDays(given.validUntil as Day, 1)),
]

const shared = {
  body,
  rule: ({ effectiveOn, body: given }: Certification) => [
    given.validUntil < effectiveOn && validityEndsBefore({}, { field: 'validUntil' }),
    stepsOf(given.area, units.hectare) === undefined &&
      finerThanItsUnit({ unit: units.hectare.label.vi }, { field: 'area' }),
  ],
  changes: certifies,
}

const areaOf = (given: z.output<typeof body>) => amountInWords(given.area, units.hectare)

export const vietgapCertified = kind('vietgap.certified', {
  addsTo: ['targets.vietgap-rice-area'],
  label: { vi: 'Chứng nhận VietGAP', en: 'VietGAP certified' },
  days: { decided: { vi: 'Ngày cấp giấy', en: 'Day of the certificate' } },
  citesDecision: true,
  ...shared,
  tells: {
    vi: ({ body: given }) =>
      `Chứng nhận VietGAP ${areaOf(given).vi} ${crops[given.crop].vi.toLowerCase()}: ${given.name}`,
    en: ({ body: given }) =>
      `VietGAP for ${areaOf(given).en} of ${crops[given.crop].en.toLowerCase()}: ${given.name}`,
  },
})

export const vietgapBroughtForward = kind('vietgap.brought-forward', {
  label: { vi: 'Chứng nhận VietGAP mang sang', en: 'VietGAP certificate brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  ...shared,
  tells: {
    vi: ({ body: given }) => `${given.name}: ${areaOf(given).vi} VietGAP còn giá trị khi mở sổ`,
    en: ({ body: given }) => `${given.name}: ${areaOf(given).en} under VietGAP at opening`,
  },
})

/** A withdrawn certificate keeps its row with no area, so that its story stays readable. */
export const vietgapWithdrawn = kind('vietgap.withdrawn', {
  label: { vi: 'Thu hồi chứng nhận VietGAP', en: 'VietGAP certificate withdrawn' },
  days: { decided: { vi: 'Ngày thu hồi', en: 'Day of the withdrawal' } },
  verb: { label: { vi: 'Thu hồi', en: 'Withdraw' }, on: 'items', field: 'certificate' },
  body: form({
    certificate: subject('items', { vi: 'Giấy chứng nhận', en: 'Certificate' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs: ({ body: given }) => ({ certificate: historyIn(items, given.certificate) }),
  rule: ({ effectiveOn }, { certificate }) => [
    !certificate.on(effectiveOn)?.quantity && notValidThen({}, { field: 'certificate' }),
  ],
  changes: ({ effectiveOn, body: given }) => [amends(items, given.certificate, effectiveOn, { quantity: 0 })],
  tells: {
    vi: ({ body: given }, name) => `Thu hồi chứng nhận VietGAP ${name(given.certificate)}: ${given.reason}`,
    en: ({ body: given }, name) =>
      `VietGAP certificate of ${name(given.certificate)} withdrawn: ${given.reason}`,
  },
})
