import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { admissionFiles, prospects } from '#subjects/admission-files.ts'

// Before the decision: who is being prepared, and how far the files have come.

const filesUnderWay = census(
  'members.admission-files',
  { vi: 'Hồ sơ kết nạp đang làm', en: 'Admission files under way' },
  units.file,
  {
    vi: 'Hồ sơ đã mở, chưa có quyết định kết nạp và chưa rút, tại ngày cuối kỳ.',
    en: 'Files opened, neither decided nor withdrawn, on the last day of the period.',
  },
  admissionFiles,
  { said: { as: ['hồ sơ + kết nạp + !trả lại|rút|chờ quyết định'] } },
)

const filesAwaiting = census(
  'members.admission-files-awaiting-decision',
  { vi: 'Hồ sơ kết nạp chờ quyết định', en: 'Admission files awaiting the decision' },
  units.file,
  {
    vi: 'Trong số hồ sơ đang làm, hồ sơ đã gửi lên cấp có thẩm quyền và chờ quyết định.',
    en: 'Of the files under way, those sent up and awaiting the decision.',
  },
  admissionFiles,
  { where: { step: 'decision' }, said: { as: ['hồ sơ + kết nạp + chờ quyết định'] } },
)

export const filesOpened = flow(
  'members.admission-files-opened',
  { vi: 'Hồ sơ kết nạp mở trong kỳ', en: 'Admission files opened' },
  units.file,
  { vi: 'Hồ sơ kết nạp mở trong kỳ, theo ngày mở.', en: 'Admission files opened in the period.' },
  { said: { as: ['mở + hồ sơ + kết nạp'] } },
)

export const filesReturned = flow(
  'members.admission-files-returned',
  { vi: 'Lượt hồ sơ kết nạp bị trả lại', en: 'Times a file was sent back' },
  units.turn,
  {
    vi: 'Số lần trả lại hồ sơ kết nạp để làm lại; một hồ sơ có thể bị trả nhiều lần.',
    en: 'Times admission files were sent back; one file may be sent back more than once.',
  },
  { said: { as: ['hồ sơ + kết nạp + trả lại'] } },
)

export const filesWithdrawn = flow(
  'members.admission-files-withdrawn',
  { vi: 'Hồ sơ kết nạp đã rút', en: 'Admission files withdrawn' },
  units.file,
  { vi: 'Hồ sơ kết nạp rút trong kỳ, không thành quyết định.', en: 'Files withdrawn without a decision.' },
  { said: { as: ['rút + hồ sơ + kết nạp'] } },
)

const prospectsListed = census(
  'members.prospects',
  { vi: 'Quần chúng ưu tú trong nguồn', en: 'Prospective members' },
  units.person,
  {
    vi: 'Người có trong danh sách quần chúng ưu tú tại ngày cuối kỳ; đã kết nạp hoặc đưa ra thì không còn.',
    en: 'People on the list on the last day; those admitted or taken off are not.',
  },
  prospects,
  { said: { as: ['quần chúng ưu tú + ?nguồn'] } },
)

export const fileFigures: readonly Figure[] = [
  filesUnderWay,
  filesAwaiting,
  filesOpened,
  filesReturned,
  filesWithdrawn,
  prospectsListed,
]
