import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow, formula } from '#kernel/figure-forms.ts'
import { sum } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { cases, letters } from './registers.ts'

// Letters, cases followed and discipline: numbers only, and zero is a number.

const letter = { vi: 'Loại đơn', en: 'Kind of letter' }
const topic = { vi: 'Lĩnh vực', en: 'Topic' }
const form = { vi: 'Hình thức kỷ luật', en: 'Measure' }
/** Letters of citizens to the administration are another matter. */
const ofTheParty = 'kỷ luật đảng|tố cáo đảng viên|tố cáo tổ chức đảng'

export const lettersReceived = flow(
  'inspection.letters-received',
  { vi: 'Đơn tố cáo, khiếu nại kỷ luật tiếp nhận', en: 'Letters received' },
  units.petition,
  {
    vi: 'Số đơn cấp mình tiếp nhận, theo ngày nhận, kể cả đơn phải chuyển; kỳ không có đơn là 0.',
    en: 'Letters received at the own level, by their day, with those to be passed on; a period without any is 0.',
  },
  { of: letter, said: { as: [`đơn + ${ofTheParty} + tiếp nhận + !cấp cơ sở|ở cơ sở|cấp dưới|giải quyết`] } },
)
export const lettersSettled = flow(
  'inspection.letters-settled',
  { vi: 'Đơn tố cáo, khiếu nại kỷ luật đã giải quyết', en: 'Letters settled' },
  units.petition,
  {
    vi: 'Số đơn thuộc thẩm quyền đã giải quyết xong, theo ngày kết luận; không tính đơn đã chuyển.',
    en: 'Letters settled by their day; those passed on left out.',
  },
  { of: letter },
)
export const settledInTime = flow(
  'inspection.letters-settled-in-time',
  { vi: 'Đơn giải quyết đúng hạn', en: 'Letters settled in time' },
  units.petition,
  {
    vi: 'Trong số đơn đã giải quyết: những đơn giải quyết không quá hạn.',
    en: 'Of the letters settled: those not later than due.',
  },
  { of: letter },
)
export const lettersForwarded = flow(
  'inspection.letters-forwarded',
  { vi: 'Đơn đã chuyển cơ quan có thẩm quyền', en: 'Letters passed on' },
  units.petition,
  {
    vi: 'Số đơn không thuộc thẩm quyền đã chuyển, theo ngày chuyển.',
    en: 'Letters passed on to who is competent, by their day.',
  },
  { of: letter },
)
export const lettersOpen = census(
  'inspection.letters-open',
  { vi: 'Đơn đang giải quyết', en: 'Letters being settled' },
  units.petition,
  {
    vi: 'Số đơn đã nhận, chưa giải quyết và chưa chuyển tại ngày cuối kỳ.',
    en: 'Letters received, neither settled nor passed on by the last day.',
  },
  letters,
  {
    of: letter,
    where: { letter: asked.of, state: 'open' },
    said: {
      as: [
        `đơn + ${ofTheParty} + đang giải quyết + ?tố cáo|khiếu nại|cấp mình + !cấp cơ sở|ở cơ sở|cấp dưới`,
      ],
    },
  },
)
const onTimeShare = share(
  'inspection.letters-settled-in-time-share',
  { vi: 'Tỷ lệ đơn giải quyết đúng hạn', en: 'Share of letters settled in time' },
  {
    vi: 'Đơn giải quyết đúng hạn chia cho đơn đã giải quyết; kỳ không giải quyết đơn nào thì không có tỷ lệ.',
    en: 'Settled in time by all settled; none where nothing was settled.',
  },
  settledInTime,
  lettersSettled,
  {
    decimals: 1,
    of: letter,
    reads: { vi: 'đúng hạn ÷ đã giải quyết × 100', en: 'in time ÷ settled × 100' },
  },
)
export const baseLettersReceived = flow(
  'inspection.base-letters-received',
  { vi: 'Đơn tố cáo cấp cơ sở tiếp nhận', en: 'Letters received at the grassroots' },
  units.petition,
  {
    vi: 'Số đơn cấp dưới báo cáo đã tiếp nhận; kỳ báo cáo không phát sinh là 0.',
    en: 'Letters the levels below report; 0 where they report none.',
  },
  { said: { as: [`đơn + ${ofTheParty} + tiếp nhận + cấp cơ sở|ở cơ sở|cấp dưới + !giải quyết`] } },
)
export const baseLettersSettled = flow(
  'inspection.base-letters-settled',
  { vi: 'Đơn tố cáo cấp cơ sở đã giải quyết', en: 'Letters settled at the grassroots' },
  units.petition,
  {
    vi: 'Số đơn cấp dưới báo cáo đã giải quyết xong.',
    en: 'Letters the levels below report as settled.',
  },
  { said: { as: [`đơn + ${ofTheParty} + giải quyết + cấp cơ sở|ở cơ sở|cấp dưới + !đang|tiếp nhận`] } },
)

export const casesOpened = flow(
  'inspection.cases-opened',
  { vi: 'Vụ việc đưa vào theo dõi', en: 'Cases taken up' },
  units.case,
  {
    vi: 'Số vụ việc đưa vào theo dõi trong kỳ; chỉ có số hiệu, ngày và tình trạng.',
    en: 'Cases taken up in the period; known by number, days and state only.',
  },
  { of: topic },
)
export const casesClosed = flow(
  'inspection.cases-closed',
  { vi: 'Vụ việc đã kết thúc', en: 'Cases closed' },
  units.case,
  { vi: 'Số vụ việc kết thúc theo dõi trong kỳ.', en: 'Cases closed in the period.' },
  { of: topic },
)
const casesOpen = census(
  'inspection.cases-open',
  { vi: 'Vụ việc đang theo dõi', en: 'Cases followed' },
  units.case,
  {
    vi: 'Số vụ việc chưa kết thúc tại ngày cuối kỳ.',
    en: 'Cases not closed on the last day.',
  },
  cases,
  { of: topic, where: { topic: asked.of, state: ['noted', 'verifying', 'transferred'] } },
)

export const membersDisciplined = flow(
  'inspection.members-disciplined',
  { vi: 'Đảng viên bị khiển trách, cảnh cáo, cách chức', en: 'Members disciplined short of expulsion' },
  units.member,
  {
    vi: 'Số quyết định khiển trách, cảnh cáo, cách chức đảng viên, theo ngày quyết định; khai trừ tính ở sổ đảng viên.',
    en: 'Reprimands, warnings and removals by the day of decision; expulsions are counted among members who left.',
  },
  {
    of: form,
    said: {
      as: ['khiển trách|cảnh cáo|cách chức + đảng viên + ?kỷ luật|thi hành kỷ luật + !cấp ủy viên|khai trừ'],
      arguments: { reprimand: 'khiển trách', warning: 'cảnh cáo', removal: 'cách chức' },
    },
  },
)
export const committeeMembersDisciplined = flow(
  'inspection.committee-members-disciplined',
  { vi: 'Cấp ủy viên bị thi hành kỷ luật', en: 'Committee members disciplined' },
  units.member,
  {
    vi: 'Trong số đảng viên bị khiển trách, cảnh cáo, cách chức: cấp ủy viên vào ngày quyết định.',
    en: 'Of those reprimanded, warned or removed: who sat on a committee on that day.',
  },
  { of: form },
)
export const organisationsDisciplined = flow(
  'inspection.organisations-disciplined',
  { vi: 'Tổ chức đảng bị thi hành kỷ luật', en: 'Organisations disciplined' },
  units.organisation,
  {
    vi: 'Lượt tổ chức đảng bị khiển trách, cảnh cáo, theo ngày quyết định; giải tán tính ở sổ tổ chức đảng.',
    en: 'Organisations reprimanded or warned, by the day of decision; dissolutions are counted with organisations.',
  },
  { of: form },
)
const expelled = 'members.expulsions'
export const allDisciplined = formula(
  'inspection.members-disciplined-all',
  { vi: 'Đảng viên bị thi hành kỷ luật', en: 'Members disciplined' },
  units.member,
  {
    vi: 'Khiển trách, cảnh cáo, cách chức và khai trừ, theo quyết định; xóa tên không phải là kỷ luật.',
    en: 'Reprimands, warnings, removals and expulsions, by decision; striking off is no discipline.',
  },
  {
    reads: {
      vi: 'khiển trách, cảnh cáo, cách chức + khai trừ',
      en: 'reprimands, warnings, removals + expulsions',
    },
    inputs: () => ({ short: { figure: membersDisciplined.id }, expelled: { figure: expelled } }),
    signs: { short: 1, expelled: 1 },
    compute: ({ short, expelled: left }) => (short && left ? sum([short, left]) : null),
    said: {
      as: ['đảng viên + kỷ luật + !khiển trách|cảnh cáo|cách chức|khai trừ'],
      nouns: 'đảng viên|đồng chí',
    },
  },
)

export const matterFigures: readonly Figure[] = [
  lettersReceived,
  lettersSettled,
  settledInTime,
  lettersForwarded,
  lettersOpen,
  onTimeShare,
  baseLettersReceived,
  baseLettersSettled,
  casesOpened,
  casesClosed,
  casesOpen,
  membersDisciplined,
  committeeMembersDisciplined,
  organisationsDisciplined,
  allDisciplined,
]
