import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Census, Figure, Said } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'
import { items } from './registers.ts'

const programme = { vi: 'Chương trình', en: 'Programme' }
const quarter = { vi: 'Chương trình và quý', en: 'Programme and quarter' }
const standing = ['planned', 'under-way', 'done']

const counted = (id: string, label: Label, meaning: Label, of: Label, where: Census['where'], said?: Said) =>
  census(`inspection.${id}`, label, units.matter, meaning, items, { of, where, ...(said ? { said } : {}) })
const ofProgramme = (
  id: string,
  label: Label,
  meaning: Label,
  where: Census['where'],
  said: Pick<Said, 'as' | 'outOf'>,
) =>
  counted(
    id,
    label,
    meaning,
    programme,
    { code: asked.of, ...where },
    { ...said, arguments: programmes, nouns: 'cuộc' },
  )

/** A committee's text speaks of its own programme, and of the inspection committee's by that name. */
const programmes = {
  'CU-{year}': 'chương trình + !ủy ban kiểm tra|ubkt',
  'UBKT-{year}': 'chương trình + ủy ban kiểm tra|ubkt',
}

export const itemsOriginal = ofProgramme(
  'programme-items-original',
  { vi: 'Cuộc theo chương trình gốc', en: 'Items of the original programme' },
  {
    vi: 'Số cuộc kiểm tra, giám sát của chương trình khi ban hành, kể cả cuộc sau đó đưa ra khỏi chương trình.',
    en: 'Items of the programme as first decided, with those dropped since.',
  },
  { isOriginal: true },
  {
    as: [
      'chương trình + khi ban hành|ban đầu|gốc + ?kiểm tra, giám sát + !hoàn thành|kết luận|bổ sung|đưa ra',
    ],
  },
)
export const itemsAdded = ofProgramme(
  'programme-items-added',
  { vi: 'Cuộc bổ sung vào chương trình', en: 'Items added' },
  {
    vi: 'Số cuộc được quyết định điều chỉnh bổ sung vào chương trình.',
    en: 'Items an amendment added to the programme.',
  },
  { isOriginal: false },
  { as: ['chương trình + bổ sung vào|bổ sung + ?điều chỉnh|kiểm tra, giám sát'] },
)
export const itemsDropped = ofProgramme(
  'programme-items-dropped',
  { vi: 'Cuộc đưa ra khỏi chương trình', en: 'Items dropped' },
  {
    vi: 'Số cuộc được quyết định điều chỉnh đưa ra khỏi chương trình.',
    en: 'Items an amendment took out of the programme.',
  },
  { state: 'dropped' },
  { as: ['chương trình + đưa ra khỏi|đưa ra + ?kiểm tra, giám sát'] },
)
export const itemsNow = ofProgramme(
  'programme-items',
  { vi: 'Cuộc theo chương trình sau điều chỉnh', en: 'Items of the amended programme' },
  {
    vi: 'Số cuộc của chương trình đến ngày cuối kỳ: có cuộc bổ sung, không có cuộc đã đưa ra.',
    en: 'Items of the programme on the last day: added ones in, dropped ones out.',
  },
  { state: standing },
  { as: ['chương trình + sau điều chỉnh + ?kiểm tra, giám sát + !hoàn thành|kết luận|thực hiện'] },
)
export const itemsDone = ofProgramme(
  'programme-items-done',
  { vi: 'Cuộc theo chương trình đã hoàn thành', en: 'Items done' },
  {
    vi: 'Số cuộc của chương trình đã có kết luận đến ngày cuối kỳ; cuộc ngoài chương trình không tính.',
    en: 'Items concluded by the last day; work outside the programme left out.',
  },
  { state: 'done' },
  {
    as: ['chương trình + kết luận|hoàn thành + ?kiểm tra, giám sát|sau điều chỉnh + !gốc|chưa'],
    outOf: 'inspection.programme-items',
  },
)
const originalDone = ofProgramme(
  'programme-items-original-done',
  { vi: 'Cuộc của chương trình gốc đã hoàn thành', en: 'Original items done' },
  {
    vi: 'Số cuộc của chương trình khi ban hành đã có kết luận đến ngày cuối kỳ.',
    en: 'Items of the programme as first decided that are concluded by the last day.',
  },
  { isOriginal: true, state: 'done' },
  {
    as: ['chương trình gốc + kết luận|hoàn thành + ?kiểm tra, giám sát + !chưa'],
    outOf: 'inspection.programme-items-original',
  },
)
export const itemsOpen = ofProgramme(
  'programme-items-open',
  { vi: 'Cuộc theo chương trình chưa hoàn thành', en: 'Items not done' },
  {
    vi: 'Số cuộc của chương trình sau điều chỉnh chưa có kết luận tại ngày cuối kỳ.',
    en: 'Items of the amended programme not concluded on the last day.',
  },
  { state: ['planned', 'under-way'] },
  { as: ['chương trình + chưa hoàn thành|chưa kết luận|chưa có kết luận + ?kiểm tra, giám sát'] },
)

const shareDone = (id: string, label: Label, meaning: Label, done: Census, all: Census, as: string[]) =>
  share(`inspection.${id}`, label, meaning, done, all, {
    of: programme,
    reads: { vi: 'cuộc đã hoàn thành ÷ cuộc của chương trình × 100', en: 'done ÷ items × 100' },
    said: { as, arguments: programmes },
  })

const shareOfProgramme = shareDone(
  'programme-done-share',
  { vi: 'Hoàn thành chương trình kiểm tra, giám sát', en: 'Inspection programme done' },
  {
    vi: 'Số cuộc đã hoàn thành chia cho số cuộc của chương trình sau điều chỉnh.',
    en: 'Items done by the items of the programme as amended.',
  },
  itemsDone,
  itemsNow,
  ['chương trình + kiểm tra, giám sát|kiểm tra giám sát + hoàn thành|đạt|thực hiện + !chi bộ|gốc'],
)
const shareOfOriginal = shareDone(
  'programme-original-done-share',
  { vi: 'Hoàn thành chương trình gốc', en: 'Original programme done' },
  {
    vi: 'Số cuộc của chương trình gốc đã hoàn thành chia cho số cuộc của chương trình khi ban hành.',
    en: 'Original items done by the items of the programme as first decided.',
  },
  originalDone,
  itemsOriginal,
  ['chương trình gốc + hoàn thành|đạt|thực hiện + ?kiểm tra, giám sát'],
)

const quarterOriginal = counted(
  'quarter-items-original',
  { vi: 'Cuộc của quý theo chương trình gốc', en: 'Items of the quarter, originally' },
  {
    vi: 'Số cuộc chương trình khi ban hành xếp vào quý được hỏi.',
    en: 'Items the programme as first decided has for the asked quarter.',
  },
  quarter,
  { originalSlot: asked.of },
)
const quarterNow = counted(
  'quarter-items',
  { vi: 'Cuộc của quý sau điều chỉnh', en: 'Items of the quarter, amended' },
  {
    vi: 'Số cuộc chương trình sau điều chỉnh xếp vào quý được hỏi; không có cuộc đã đưa ra.',
    en: 'Items the amended programme has for the asked quarter; dropped ones left out.',
  },
  quarter,
  { slot: asked.of, state: standing },
)
const quarterDone = counted(
  'quarter-items-done',
  { vi: 'Cuộc của quý đã hoàn thành', en: 'Items of the quarter done' },
  {
    vi: 'Số cuộc xếp vào quý được hỏi đã có kết luận đến ngày cuối kỳ, dù kết luận trong quý hay muộn hơn.',
    en: 'Items of the asked quarter concluded by the last day, in their quarter or later.',
  },
  quarter,
  { slot: asked.of, state: 'done' },
)

export const programmeFigures: readonly Figure[] = [
  itemsOriginal,
  itemsAdded,
  itemsDropped,
  itemsNow,
  itemsDone,
  originalDone,
  itemsOpen,
  shareOfProgramme,
  shareOfOriginal,
  quarterOriginal,
  quarterNow,
  quarterDone,
]
