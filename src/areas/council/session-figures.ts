import { asked } from '#kernel/asked-census.ts'
import { councilRulesOn } from '#kernel/council-rules.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow, formula } from '#kernel/figure-forms.ts'
import { exact } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { communeKinds, places } from '#subjects/places.ts'
import { contacts, resolutions } from './registers.ts'

export const sessionsHeld = flow(
  'council.sessions',
  { vi: 'Kỳ họp Hội đồng nhân dân', en: 'Council sessions' },
  units.session,
  {
    vi: 'Số kỳ họp của Hội đồng nhân dân trong kỳ, theo ngày khai mạc; phiên họp của Thường trực không tính.',
    en: 'Sessions of the people’s council, by their first day; meetings of the standing body left out.',
  },
  {
    of: { vi: 'Loại kỳ họp', en: 'Kind of session' },
    said: {
      as: [
        'kỳ họp + ?hội đồng nhân dân|hđnd|tổ chức thành công|thành công|tổ chức|xây dựng chính quyền|cùng cấp + !tiếp xúc|cử tri|ý kiến',
      ],
      arguments: { regular: 'thường kỳ|thường lệ', thematic: 'chuyên đề' },
    },
  },
)

/** So far in the year: the first of them is due by the end of July, the second by the end of December. */
export const sessionsRequired = formula(
  'council.sessions-required',
  { vi: 'Số kỳ họp thường kỳ luật yêu cầu đến ngày xem', en: 'Regular sessions the law asks for' },
  units.session,
  {
    vi: 'Số kỳ họp thường kỳ ít nhất phải có tính đến ngày cuối kỳ: một kỳ từ cuối tháng 7, đủ số của năm vào ngày 31/12.',
    en: 'The least number by the last day of the period: one from the end of July, all of them on 31/12.',
  },
  {
    reads: { vi: 'theo luật của ngày cuối kỳ', en: 'by the law of the last day' },
    inputs: () => ({ held: { figure: sessionsHeld.id, of: 'regular' } }),
    compute: (_, __, { from, to }) => {
      const wholeYear = from.endsWith('-01-01') && from.slice(0, 4) === to.slice(0, 4)
      const { regularSessionsAYear: least } = councilRulesOn(to)
      if (!wholeYear) return exact(0)
      return exact(to.endsWith('-12-31') ? least : to >= `${to.slice(0, 4)}-07-31` ? least - 1 : 0)
    },
  },
)

export const sessionDays = flow(
  'council.session-days',
  { vi: 'Số ngày họp của Hội đồng nhân dân', en: 'Days of sessions' },
  units.day,
  {
    vi: 'Cộng số ngày họp của các kỳ họp khai mạc trong kỳ.',
    en: 'Days of the sessions opened in the period.',
  },
)

export const resolutionsIssued = flow(
  'council.resolutions',
  { vi: 'Nghị quyết Hội đồng nhân dân ban hành', en: 'Resolutions of the council' },
  units.resolution,
  {
    vi: 'Số nghị quyết Hội đồng nhân dân ban hành trong kỳ, theo ngày ban hành; nghị quyết của cấp ủy không tính.',
    en: 'Resolutions issued by the people’s council, by their day; those of Party committees left out.',
  },
  {
    of: { vi: 'Lĩnh vực', en: 'Field' },
    said: {
      as: [
        'nghị quyết + ban hành|thông qua + ?hội đồng nhân dân|hđnd|gửi cấp trên|cơ quan thực hiện|các cơ quan có liên quan + !huyện ủy|chi bộ|đảng ủy|cấp ủy',
      ],
    },
  },
)

export const resolutionsUndistributed = census(
  'council.resolutions-undistributed',
  { vi: 'Nghị quyết HĐND chưa gửi đủ nơi nhận', en: 'Resolutions not distributed' },
  units.resolution,
  {
    vi: 'Số nghị quyết ban hành trong năm chưa ghi đủ nơi gửi báo cáo và nơi thực hiện.',
    en: 'Resolutions of the year without a body above or a body that carries them out.',
  },
  resolutions,
  { where: { year: asked.year, distributed: false } },
)

export const followUps = flow(
  'council.resolutions-followed-up',
  { vi: 'Lượt giám sát thực hiện nghị quyết HĐND', en: 'Resolutions followed up' },
  units.turn,
  {
    vi: 'Số lần xem xét việc thực hiện một nghị quyết; một nghị quyết được xem hai lần là hai lượt.',
    en: 'Times the implementation of a resolution was looked into.',
  },
)

export const contactsHeld = flow(
  'council.voter-contacts',
  { vi: 'Cuộc tiếp xúc cử tri', en: 'Voter contacts' },
  units.meeting,
  {
    vi: 'Số cuộc tiếp xúc cử tri đã tổ chức, theo ngày tiếp xúc; cuộc mới lên lịch không tính.',
    en: 'Voter contacts held, by their day; planned ones left out.',
  },
  {
    of: { vi: 'Thời điểm', en: 'When' },
    said: {
      as: [
        'cuộc|đợt|hội nghị + tiếp xúc cử tri + !trước kỳ họp|cử tri sau kỳ họp|tiếp xúc sau kỳ họp|chuyên đề',
      ],
      nouns: 'cuộc|đợt|hội nghị|cuộc tiếp xúc|cuộc tiếp xúc cử tri',
    },
  },
)

export const votersAttending = flow(
  'council.voter-attendance',
  { vi: 'Lượt cử tri dự tiếp xúc', en: 'Attendance of voter contacts' },
  units.turn,
  {
    vi: 'Cộng số cử tri dự các cuộc tiếp xúc; một người dự hai cuộc là hai lượt.',
    en: 'Sum of attendance; who comes twice counts twice.',
  },
  {
    said: {
      as: ['cử tri + ?tham gia|dự|tiếp xúc + !ý kiến|kiến nghị'],
      nouns: 'lượt cử tri|lượt người|lượt',
    },
  },
)

export const communeContacts = flow(
  'council.commune-contacts',
  { vi: 'Lượt xã, thị trấn có tiếp xúc cử tri', en: 'Contacts by commune' },
  units.turn,
  {
    vi: 'Mỗi cuộc tiếp xúc tính một lượt cho từng xã, thị trấn có cử tri dự.',
    en: 'Each contact once for every commune whose voters came.',
  },
)

export const communesContacted = distinct(
  'council.communes-contacted',
  { vi: 'Xã, thị trấn có cử tri dự tiếp xúc', en: 'Communes whose voters were met' },
  units.commune,
  {
    vi: 'Số xã, thị trấn khác nhau có cử tri dự ít nhất một cuộc tiếp xúc trong kỳ.',
    en: 'Different communes whose voters came to at least one contact.',
  },
  communeContacts,
  {
    said: {
      as: ['cử tri + ?tham gia|dự|tiếp xúc|lượt|lượt cử tri + !chưa'],
      nouns: 'xã, thị trấn|xã thị trấn|xã|thị trấn',
      outOf: 'places.communes',
    },
  },
)

export const communesWithoutContact = census(
  'council.communes-without-contact',
  { vi: 'Xã, thị trấn chưa có tiếp xúc cử tri trong năm', en: 'Communes without a contact' },
  units.commune,
  {
    vi: 'Số xã, thị trấn chưa có cử tri dự cuộc tiếp xúc nào trong năm của ngày cuối kỳ.',
    en: 'Communes whose voters came to no contact in the year of the last day.',
  },
  places,
  {
    where: { kind: communeKinds },
    unnamedBy: { register: contacts, field: 'communes', where: { year: asked.year } },
  },
)

export const budgetMatters = flow(
  'council.budget-matters',
  { vi: 'Vấn đề ngân sách được thống nhất', en: 'Budget matters agreed' },
  units.issue,
  {
    vi: 'Trong số vấn đề phát sinh đã cho ý kiến: số vấn đề phân bổ, phân khai, điều chỉnh vốn được thống nhất.',
    en: 'Of the matters considered: allocations, breakdowns and adjustments agreed.',
  },
  {
    of: { vi: 'Nội dung ngân sách', en: 'Budget move' },
    said: { as: ['vấn đề + ngân sách|phân bổ|phân khai|điều chỉnh vốn + thống nhất'] },
  },
)

export const budgetAmounts = flow(
  'council.budget-amounts',
  { vi: 'Số tiền ngân sách được thống nhất', en: 'Budget amounts agreed' },
  units.dong,
  {
    vi: 'Cộng số tiền của các vấn đề ngân sách được thống nhất; điều chỉnh kế hoạch vốn tính số tiền điều chỉnh.',
    en: 'Sum of the budget matters agreed; an adjustment counts what it moves.',
  },
  {
    of: { vi: 'Nội dung ngân sách', en: 'Budget move' },
    said: { as: ['số tiền|tổng số tiền + ngân sách|phân bổ|phân khai|điều chỉnh vốn + thống nhất'] },
  },
)

export const sessionFigures: readonly Figure[] = [
  sessionsHeld,
  sessionsRequired,
  sessionDays,
  resolutionsIssued,
  resolutionsUndistributed,
  followUps,
  contactsHeld,
  votersAttending,
  communeContacts,
  communesContacted,
  communesWithoutContact,
  budgetMatters,
  budgetAmounts,
]
