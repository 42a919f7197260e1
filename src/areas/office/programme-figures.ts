import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { procedures, programmeItems } from './registers.ts'

const ofTheYear = { year: asked.year }

export const itemsOfYear = census(
  'office.programme-items',
  { vi: 'Nội dung chương trình công tác năm', en: 'Items of the year’s programme' },
  units.topic,
  {
    vi: 'Số nội dung chương trình công tác của năm chứa ngày cuối kỳ, kể cả chưa xếp tháng và thôi thực hiện.',
    en: 'Items of the programme for the year of the last day, unscheduled and dropped ones too.',
  },
  programmeItems,
  {
    where: ofTheYear,
    said: { as: ['nội dung + chương trình công tác + !thực hiện|hoàn thành|tháng|quý|chưa'] },
  },
)

export const itemsDone = census(
  'office.programme-items-done',
  { vi: 'Nội dung chương trình đã thực hiện', en: 'Items done' },
  units.topic,
  {
    vi: 'Số nội dung chương trình công tác của năm đã thực hiện đến ngày cuối kỳ.',
    en: 'Items of the year’s programme done by the last day.',
  },
  programmeItems,
  {
    where: { ...ofTheYear, state: 'done' },
    said: {
      as: ['nội dung + chương trình công tác + thực hiện|hoàn thành + !chưa|thôi|tháng|quý'],
      outOf: itemsOfYear.id,
    },
  },
)

export const itemsUnscheduled = census(
  'office.programme-items-unscheduled',
  { vi: 'Nội dung chương trình chưa xếp lịch', en: 'Items not scheduled' },
  units.topic,
  {
    vi: 'Số nội dung chương trình công tác của năm chưa xếp tháng tại ngày cuối kỳ.',
    en: 'Items of the year’s programme without a month on the last day.',
  },
  programmeItems,
  { where: { ...ofTheYear, state: 'unscheduled' } },
)

export const proceduresInForce = census(
  'office.procedures',
  { vi: 'Thủ tục hành chính trong Đảng', en: 'Party procedures' },
  units.file,
  {
    vi: 'Số thủ tục hành chính trong Đảng đang áp dụng tại ngày cuối kỳ.',
    en: 'Administrative procedures of the Party in force on the last day.',
  },
  procedures,
  {
    said: {
      as: ['thủ tục hành chính + đảng + ?trong|áp dụng|đang áp dụng'],
      nouns: 'thủ tục|thủ tục hành chính',
    },
  },
)

export const trainingRegistered = flow(
  'office.training-registered',
  { vi: 'Cấp ủy viên đăng ký rèn luyện', en: 'Training programmes registered' },
  units.member,
  {
    vi: 'Cộng số cấp ủy viên đăng ký chương trình rèn luyện do từng cấp ủy báo trong kỳ; không lưu theo từng người.',
    en: 'Committee members who registered, as each committee told in the period; not kept by person.',
  },
)

export const trainingDue = flow(
  'office.training-due',
  { vi: 'Cấp ủy viên của các cấp ủy đã báo đăng ký rèn luyện', en: 'Members of committees that told' },
  units.member,
  {
    vi: 'Cộng số cấp ủy viên của các cấp ủy đã báo đăng ký trong kỳ; cấp ủy chưa báo không có trong số này.',
    en: 'Members of the committees that told in the period; those that did not are left out.',
  },
)

export const trainingShare = share(
  'office.training-registered.of-all',
  { vi: 'Tỷ lệ cấp ủy viên đăng ký rèn luyện', en: 'Share registered' },
  {
    vi: 'Số đăng ký chia cho số cấp ủy viên của các cấp ủy đã báo.',
    en: 'Registered divided by members of the committees that told.',
  },
  trainingRegistered,
  trainingDue,
  {
    reads: { vi: 'số đăng ký ÷ số cấp ủy viên × 100', en: 'registered ÷ members × 100' },
  },
)

export const programmeFigures: readonly Figure[] = [
  itemsOfYear,
  itemsDone,
  itemsUnscheduled,
  proceduresInForce,
  trainingRegistered,
  trainingDue,
  trainingShare,
]
