import type { z } from 'zod'
import { type Day, startOfYear, yearOf } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind, type NameOf } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { refusal } from '#kernel/refusal.ts'
import { type Change, closes, historiesNaming, historyIn, type Loaded, opens } from '#kernel/register.ts'
import { count, form, subject } from '#subjects/fields.ts'
import { communeKinds, places, villageKinds } from '#subjects/places.ts'
import { povertyReviews } from '../registers.ts'

const body = form({
  commune: subject('places', { vi: 'Xã, thị trấn', en: 'Commune' }),
  village: subject(
    'places',
    { vi: 'Thôn, buôn, tổ dân phố', en: 'Village' },
    { help: { vi: 'Để trống nếu rà soát chung cả xã.', en: 'Empty where the commune is reviewed whole.' } },
  ).optional(),
  households: count({ vi: 'Tổng số hộ', en: 'Households' }),
  poor: count({ vi: 'Hộ nghèo', en: 'Poor' }),
  nearPoor: count({ vi: 'Hộ cận nghèo', en: 'Near-poor' }),
  minorityHouseholds: count({ vi: 'Trong đó: hộ dân tộc thiểu số', en: 'Of which minority households' }),
  minorityPoor: count({ vi: 'Hộ nghèo dân tộc thiểu số', en: 'Minority poor' }),
  minorityNearPoor: count({ vi: 'Hộ cận nghèo dân tộc thiểu số', en: 'Minority near-poor' }),
})
type Given = z.output<typeof body>
type Facts = { difficult: boolean; covers: readonly string[] }
type Review = JournalRecord<Given, Facts>

const partsBeyondTheWhole = refusal('poverty-parts-beyond-the-whole', {
  vi: 'Số «{part}» lớn hơn số hộ mà nó nằm trong ({of}). Kiểm tra lại từng cột.',
  en: '"{partEn}" is more than what it is part of ({of}). Check each column.',
})
const isNoCommune = refusal('poverty-not-a-commune', {
  vi: '{name} không phải xã, thị trấn. Chọn xã trước, rồi chọn thôn, buôn của xã ấy.',
  en: '{name} is not a commune. Choose the commune, then its village.',
})
const isNoVillageOfIt = refusal('poverty-village-of-another-commune', {
  vi: '{village} không thuộc {commune} vào ngày rà soát. Chọn lại thôn, buôn.',
  en: '{village} is not of {commune} on the day of the review. Choose again.',
})
const reviewedAlready = refusal('poverty-reviewed-already', {
  vi: '{name} đã có kết quả rà soát năm {year}. Muốn sửa thì hủy bỏ lần ghi trước.',
  en: '{name} has its review of {year} already. Annul the earlier one to change it.',
})

const needs = ({ body: given }: JournalRecord<Given>) => ({
  commune: historyIn(places, given.commune),
  village: historyIn(places, given.village),
  villages: historiesNaming(places, 'parent', given.commune),
  reviews: historiesNaming(povertyReviews, 'commune', given.commune),
})
type Known = Loaded<ReturnType<typeof needs>>

/** Each part with the whole it is part of. What is left over of the whole must hold the rest of its poor. */
const parts = (given: Given): readonly { label: Label; part: number; whole: number }[] => [
  {
    label: { vi: 'Hộ nghèo và cận nghèo', en: 'Poor and near-poor' },
    part: given.poor + given.nearPoor,
    whole: given.households,
  },
  {
    label: { vi: 'Hộ dân tộc thiểu số', en: 'Minority households' },
    part: given.minorityHouseholds,
    whole: given.households,
  },
  {
    label: { vi: 'Hộ nghèo dân tộc thiểu số', en: 'Minority poor' },
    part: given.minorityPoor,
    whole: given.poor,
  },
  {
    label: { vi: 'Hộ cận nghèo dân tộc thiểu số', en: 'Minority near-poor' },
    part: given.minorityNearPoor,
    whole: given.nearPoor,
  },
  {
    label: { vi: 'Hộ nghèo và cận nghèo dân tộc thiểu số', en: 'Minority poor and near-poor' },
    part: given.minorityPoor + given.minorityNearPoor,
    whole: given.minorityHouseholds,
  },
  {
    label: {
      vi: 'Hộ nghèo và cận nghèo không phải dân tộc thiểu số',
      en: 'Poor and near-poor of the others',
    },
    part: given.poor + given.nearPoor - given.minorityPoor - given.minorityNearPoor,
    whole: given.households - given.minorityHouseholds,
  },
]

const addsUp = (given: Given) =>
  parts(given)
    .filter(({ part, whole }) => part > whole)
    .map(({ label, whole }) => partsBeyondTheWhole({ part: label.vi, partEn: label.en, of: whole }))
    .slice(0, 1)

const rightPlace = ({ effectiveOn, body: given }: JournalRecord<Given>, { commune, village }: Known) => {
  const [one, within] = [commune.on(effectiveOn), village.on(effectiveOn)]
  if (one && !communeKinds.some((kind) => kind === one.kind))
    return [isNoCommune({ name: one.name }, { field: 'commune' })]
  if (!given.village || !within) return []
  const isVillage = villageKinds.some((kind) => kind === within.kind)
  return isVillage && within.parent === given.commune
    ? []
    : [isNoVillageOfIt({ village: within.name, commune: one?.name ?? '' }, { field: 'village' })]
}

/** A commune is reviewed whole or by village in one year, never both: its households would count twice. */
const once = ({ effectiveOn, body: given }: JournalRecord<Given>, { reviews, commune, village }: Known) => {
  const year = yearOf(effectiveOn)
  const rows = reviews.flatMap((one) => one.rows).filter(({ row }) => row.year === year)
  const inTheWay = rows.find(
    ({ row }) => !given.village || row.place === given.village || row.place === given.commune,
  )
  const name = (given.village ? village : commune).on(effectiveOn)?.name ?? ''
  return inTheWay ? [reviewedAlready({ name, year }, { field: 'village' })] : []
}

const facts = (
  { effectiveOn, body: given }: JournalRecord<Given>,
  { commune, village, villages }: Known,
): Facts => {
  const within = villages.flatMap((one) => {
    const row = one.rowOn(effectiveOn)
    return row ? [row.subject] : []
  })
  return {
    difficult: Boolean(
      village.on(effectiveOn)?.speciallyDifficult || commune.on(effectiveOn)?.speciallyDifficult,
    ),
    covers: given.village ? [given.village] : [given.commune, ...within],
  }
}

/** It speaks of the year of its day: next year's reviews are new ones, and the row ends with the year. */
const changes = ({ organisation, effectiveOn, body: given, facts: known }: Review): Change[] => {
  const { commune, village, ...counted } = given
  const year = yearOf(effectiveOn)
  const place = village ?? commune
  const review = derivedSubject('poverty', place, year)
  return [
    opens(povertyReviews, review, effectiveOn, {
      ...counted,
      place,
      commune,
      covers: [...known.covers],
      home: organisation,
      year,
      difficult: known.difficult,
    }),
    closes(povertyReviews, review, startOfYear(year + 1)),
  ]
}

const shared = {
  body,
  needs,
  rule: (record: JournalRecord<Given>, known: Known) => [
    ...addsUp(record.body),
    ...rightPlace(record, known),
    ...once(record, known),
  ],
  facts,
  changes,
  tells: {
    vi: ({ effectiveOn, body: given }: Review, name: NameOf) =>
      `${name(given.village ?? given.commune)} năm ${yearOf(effectiveOn as Day)}: ${given.poor} hộ nghèo, ${given.nearPoor} hộ cận nghèo trong ${given.households} hộ`,
    en: ({ effectiveOn, body: given }: Review, name: NameOf) =>
      `${name(given.village ?? given.commune)}, ${yearOf(effectiveOn as Day)}: ${given.poor} poor and ${given.nearPoor} near-poor of ${given.households} households`,
  },
}

export const povertyReviewed = kind('poverty.reviewed', {
  addsTo: ['targets.households', 'targets.poor-households', 'targets.near-poor-households'],
  label: { vi: 'Rà soát hộ nghèo, hộ cận nghèo', en: 'Poverty review' },
  help: {
    vi: 'Kết quả rà soát cuối năm của một thôn, buôn. Nhiều thôn thì nhập cả bảng ở «Giảm nghèo».',
    en: 'The yearly review of one village. For many, enter the whole table under "Poverty".',
  },
  days: {
    decided: { vi: 'Ngày công nhận kết quả', en: 'Day of the decision' },
    effective: { vi: 'Thời điểm rà soát', en: 'As of' },
  },
  ...shared,
})

export const povertyBroughtForward = kind('poverty.brought-forward', {
  label: { vi: 'Kết quả rà soát hộ nghèo mang sang', en: 'Poverty review brought forward' },
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Day of opening' } },
  ...shared,
})
