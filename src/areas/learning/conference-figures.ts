import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'
import { studies, studyConferences } from './registers.ts'

// Hội nghị học tập, quán triệt.

export const conferences = flow(
  'learning.conferences',
  { vi: 'Hội nghị học tập, quán triệt', en: 'Study conferences' },
  units.conference,
  {
    vi: 'Số hội nghị học tập, quán triệt văn bản của Đảng, theo ngày tổ chức; không tính sinh hoạt chi bộ và lớp bồi dưỡng.',
    en: 'Conferences that studied papers of the Party, by their day; cell meetings and classes left out.',
  },
  { said: { as: ['hội nghị|cuộc + học tập|quán triệt'] } },
)

export const attendance = flow(
  'learning.attendance',
  { vi: 'Lượt người dự học tập, quán triệt', en: 'Attendance of study conferences' },
  units.turn,
  {
    vi: 'Cộng số người dự từng hội nghị học tập, quán triệt; ai dự hai hội nghị là hai lượt. Hội nghị chưa có số người dự thì chưa được cộng.',
    en: 'Sum of attendance; who comes to two conferences counts twice. Conferences whose attendance is awaited add nothing.',
  },
  { said: { as: ['lượt|lượt cán bộ|lượt người + học tập|quán triệt + ?tham gia|đảng viên'] } },
)

export const conferencesAwaited = census(
  'learning.conferences-awaiting-attendance',
  { vi: 'Hội nghị chưa có số người dự', en: 'Conferences awaiting their attendance' },
  units.conference,
  {
    vi: 'Hội nghị học tập trong năm mà đến ngày cuối kỳ chưa ai báo số người dự.',
    en: 'Conferences of the year whose attendance nobody has told by the last day of the period.',
  },
  studyConferences,
  { where: { attendance: 'awaited', year: asked.year } },
)

const paper = { vi: 'Văn bản', en: 'Paper' }
const whoStudied = { register: studies, field: 'organisation', where: { document: asked.of } }

export const toStudy = census(
  'learning.organisations-to-study',
  { vi: 'Tổ chức cơ sở đảng phải quán triệt', en: 'Organisations that have to study' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng tại ngày cuối kỳ; mỗi tổ chức phải quán triệt mọi văn bản được tiếp nhận.',
    en: 'Grassroots organisations on the last day of the period; each has to study every paper received.',
  },
  partyOrganisations,
  { where: { kind: [...grassrootsKinds] } },
)

export const haveStudied = census(
  'learning.organisations-that-studied',
  { vi: 'Tổ chức cơ sở đảng đã quán triệt', en: 'Organisations that have studied' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng có người đã dự học tập văn bản được hỏi; không nêu văn bản thì tính văn bản bất kỳ.',
    en: 'Grassroots organisations whose people have studied the paper asked about; any paper if none is named.',
  },
  partyOrganisations,
  { of: paper, where: { kind: [...grassrootsKinds] }, namedBy: whoStudied },
)

export const haveNotStudied = census(
  'learning.organisations-yet-to-study',
  { vi: 'Tổ chức cơ sở đảng chưa quán triệt', en: 'Organisations yet to study' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng chưa có ai dự học tập văn bản được hỏi; không nêu văn bản thì tính văn bản bất kỳ.',
    en: 'Grassroots organisations none of whose people have studied the paper; any paper if none is named.',
  },
  partyOrganisations,
  { of: paper, where: { kind: [...grassrootsKinds] }, unnamedBy: whoStudied },
)

export const studiedShare = share(
  'learning.organisations-that-studied.share',
  { vi: 'Tỷ lệ tổ chức cơ sở đảng đã quán triệt', en: 'Share of organisations that have studied' },
  {
    vi: 'Tổ chức cơ sở đảng đã quán triệt văn bản chia cho tổ chức cơ sở đảng tại ngày cuối kỳ.',
    en: 'Organisations that have studied the paper among the grassroots organisations of the last day.',
  },
  haveStudied,
  toStudy,
  {
    of: paper,
    reads: { vi: 'đã quán triệt ÷ tổ chức cơ sở đảng × 100', en: 'have studied ÷ grassroots × 100' },
  },
)

export const conferenceFigures: readonly Figure[] = [
  conferences,
  attendance,
  distinct(
    'learning.organisations-attending',
    { vi: 'Tổ chức đảng có người dự học tập', en: 'Organisations attending' },
    units.organisation,
    {
      vi: 'Số tổ chức đảng khác nhau có báo số người dự học tập trong kỳ.',
      en: 'Different organisations that told an attendance in the period.',
    },
    attendance,
  ),
  conferencesAwaited,
  toStudy,
  haveStudied,
  haveNotStudied,
  studiedShare,
]
