import type { Figure } from '#kernel/figure.ts'
import { census, distinct, flow } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'
import { badges } from '#subjects/badges.ts'
import { persons } from '#subjects/persons.ts'
import { tenures } from '#subjects/tenures.ts'
import { candidates, gifts } from '../registers.ts'

// Sending to study, aid, gifts and recruitment.

const programme = { of: { vi: 'Chương trình', en: 'Programme' } }
const programmesSaid = {
  'political-elementary': 'sơ cấp + lý luận chính trị|chính trị',
  'political-intermediate': 'trung cấp + lý luận chính trị|chính trị',
  'political-advanced': 'cao cấp + lý luận chính trị|chính trị',
  official: 'ngạch chuyên viên + ?bồi dưỡng',
  'principal-official': 'ngạch chuyên viên chính + ?bồi dưỡng',
}
const study = (id: string, label: Label, meaning: Label, as: string) =>
  flow(`cadres.${id}`, label, units.person, meaning, {
    ...programme,
    said: { as: [as], arguments: programmesSaid, nouns: 'học viên' },
  })

export const studyProposed = study(
  'study-proposed',
  { vi: 'Đề nghị cử đi học', en: 'Proposed for study' },
  {
    vi: 'Cán bộ được đề nghị cử đi học một chương trình, theo ngày đề nghị; chưa phải là được cử.',
    en: 'Cadres proposed for a programme, by the day of the proposal; not yet sent.',
  },
  'đề nghị + học|đào tạo|bồi dưỡng + ?cử|cử đi|lớp',
)
export const studyRegistered = study(
  'study-registered',
  { vi: 'Đăng ký bổ sung đi học', en: 'Registered for study' },
  {
    vi: 'Cán bộ được đăng ký bổ sung một chương trình, theo ngày đăng ký; không gồm người đã đề nghị cử đi học.',
    en: 'Cadres additionally registered for a programme; those proposed are left out.',
  },
  'đăng ký + bổ sung|học + ?lớp|tham gia|hệ không tập trung|không tập trung|hệ tập trung',
)
export const sentToStudy = study(
  'sent-to-study',
  { vi: 'Cử đi học', en: 'Sent to study' },
  {
    vi: 'Cán bộ được cử đi học một chương trình ở mọi nơi, theo ngày quyết định cử; không gồm đề nghị, đăng ký.',
    en: 'Cadres sent to a programme anywhere, by the decision; proposals and registrations are left out.',
  },
  'cử|học|tham gia|theo|bồi dưỡng|đào tạo + !đề nghị|đăng ký|mở tại|tại huyện|tại tỉnh|ở tỉnh|tốt nghiệp|dự kiến',
)
export const sentToLocalClass = study(
  'sent-to-local-class',
  { vi: 'Cử học lớp mở tại địa phương', en: 'Sent to a class held here' },
  {
    vi: 'Trong số cán bộ được cử đi học, người học lớp mở tại địa phương.',
    en: 'Of those sent to study, those in a class held here.',
  },
  'lớp + mở tại huyện|mở tại xã|mở tại địa phương|tại huyện|tại địa phương + ?cán bộ|công chức|viên chức + !đề nghị|đăng ký|tốt nghiệp|ở tỉnh|tại tỉnh',
)
export const sentAway = study(
  'sent-away-to-study',
  { vi: 'Cử đi học ngoài địa phương', en: 'Sent away to study' },
  {
    vi: 'Trong số cán bộ được cử đi học, người học tại tỉnh hoặc nơi khác.',
    en: 'Of those sent to study, those in the province or elsewhere.',
  },
  'lớp|học|cử|cử đi + ở tỉnh|tại tỉnh|ngoài huyện|ngoài tỉnh|trường chính trị + !đề nghị|đăng ký|tốt nghiệp|mở tại huyện|tại huyện',
)
export const graduated = study(
  'graduated',
  { vi: 'Tốt nghiệp chương trình được cử học', en: 'Graduated' },
  {
    vi: 'Cán bộ tốt nghiệp chương trình được cử học, theo ngày tốt nghiệp.',
    en: 'Cadres who finished the programme they were sent to, by the day.',
  },
  'tốt nghiệp + ?học|lớp',
)

export const aidGranted = flow(
  'cadres.aid-granted',
  { vi: 'Lượt hỗ trợ được quyết định', en: 'Aid granted' },
  units.turn,
  {
    vi: 'Lượt hỗ trợ kinh phí cho cán bộ có quyết định, theo nội dung; đề nghị chưa quyết định không tính.',
    en: 'Grants of aid to cadres by purpose; requests not decided are left out.',
  },
  { of: { vi: 'Nội dung hỗ trợ', en: 'Purpose' } },
)
export const personsAided = distinct(
  'cadres.persons-aided',
  { vi: 'Cán bộ được hỗ trợ kinh phí', en: 'Persons aided' },
  units.person,
  {
    vi: 'Số người khác nhau được quyết định hỗ trợ; một người được hai lần tính một.',
    en: 'Different people granted aid; who gets it twice counts once.',
  },
  aidGranted,
  {
    of: { vi: 'Nội dung hỗ trợ', en: 'Purpose' },
    said: {
      as: ['hỗ trợ + ?kinh phí|cán bộ'],
      arguments: { study: 'học tập|kinh phí học|đi học', treatment: 'chữa bệnh|khám chữa bệnh|điều trị' },
    },
  },
)
export const aidPaid = flow(
  'cadres.aid-paid',
  { vi: 'Kinh phí hỗ trợ đã chi', en: 'Aid paid' },
  units.dong,
  {
    vi: 'Số tiền hỗ trợ cán bộ đã chi, theo ngày chi và nội dung; đã quyết định mà chưa chi thì không tính.',
    en: 'Aid paid to cadres, by the day of payment and purpose; granted and unpaid is left out.',
  },
  { of: { vi: 'Nội dung hỗ trợ', en: 'Purpose' } },
)

export const giftsDelivered = flow(
  'cadres.gifts-delivered',
  { vi: 'Suất quà đã trao', en: 'Gifts delivered' },
  units.gift,
  {
    vi: 'Suất quà thăm hỏi đã trao, theo ngày trao và đối tượng; quà mới lập danh sách không tính.',
    en: 'Gifts handed over, by the day and the reason; those only listed are left out.',
  },
  {
    of: { vi: 'Đối tượng', en: 'Reason' },
    said: {
      as: [
        'quà + trao|tặng|thăm + ?suất quà|thăm hỏi|thăm hỏi cán bộ + !hộ|hộ nghèo|trẻ em|thiếu nhi|học sinh|người có công|gia đình|phụ nữ|người cao tuổi|nhân dân',
      ],
    },
  },
)
export const giftValue = flow(
  'cadres.gift-value',
  { vi: 'Giá trị quà đã trao', en: 'Value of gifts' },
  units.dong,
  {
    vi: 'Tổng giá trị các suất quà đã trao, theo ngày trao; quà không ghi giá trị thì không tính.',
    en: 'Value of the gifts handed over; those without a value are left out.',
  },
)

/** Members with a badge of so many years or more get a gift at Tết; a custom of committees, not a regulation. */
export const badgeForGift = 50
const badgesForGift = [50, 55, 60, 65, 70, 75, 80, 85, 90]

/** Posts managed by the standing committee of the book. */
export const managedByStandingCommittee = ['district', 'commune'] as const

export const giftByBadge = census(
  'cadres.gift-by-badge',
  { vi: 'Đảng viên từ 50 năm tuổi Đảng được thăm, tặng quà', en: 'Entitled by badge' },
  units.person,
  {
    vi: 'Người giữ Huy hiệu Đảng từ 50 năm trở lên vào ngày cuối kỳ; đủ tuổi đảng mà chưa trao huy hiệu thì không tính.',
    en: 'Holders of a badge of 50 years or more on the last day; those due and not yet awarded are left out.',
  },
  badges,
  { where: { tier: badgesForGift } },
)
export const giftByPost = census(
  'cadres.gift-by-post',
  { vi: 'Cán bộ diện Ban Thường vụ quản lý được thăm, tặng quà', en: 'Entitled by post' },
  units.person,
  {
    vi: 'Số người khác nhau giữ chức danh diện Ban Thường vụ quản lý vào ngày cuối kỳ.',
    en: 'Different people holding a post managed by the standing committee on the last day.',
  },
  persons,
  { namedBy: { register: tenures, field: 'person', where: { managedBy: managedByStandingCommittee } } },
)
export const badgeWithoutGift = census(
  'cadres.gift-missing',
  { vi: 'Đảng viên từ 50 năm tuổi Đảng chưa nhận quà trong năm', en: 'Entitled by badge, no gift yet' },
  units.person,
  {
    vi: 'Người giữ Huy hiệu Đảng từ 50 năm trở lên mà trong năm chưa được trao suất quà nào.',
    en: 'Holders of a badge of 50 years or more with no gift in the year so far.',
  },
  badges,
  { where: { tier: badgesForGift }, unnamedBy: { register: gifts, field: 'person' } },
)

const kindOfRound = { of: { vi: 'Loại tuyển dụng', en: 'Kind of recruitment' } }
const roundsSaid = {
  'commune-official': 'công chức + cấp xã|xã',
  'contract-teacher': 'giáo viên + hợp đồng|đặc cách + ?diện',
}
export const candidatesEntered = flow(
  'cadres.candidates',
  { vi: 'Người đủ điều kiện dự tuyển', en: 'Candidates' },
  units.person,
  {
    vi: 'Người được ghi là đủ điều kiện dự tuyển, theo ngày và loại tuyển dụng.',
    en: 'People entered as eligible, by the day and the kind of recruitment.',
  },
  kindOfRound,
)
export const recruited = flow(
  'cadres.recruited',
  { vi: 'Người trúng tuyển', en: 'Recruited' },
  units.person,
  {
    vi: 'Người có kết quả trúng tuyển, theo ngày quyết định và loại tuyển dụng.',
    en: 'People recruited, by the day of the decision and the kind.',
  },
  {
    ...kindOfRound,
    said: { as: ['tuyển dụng|trúng tuyển + !đủ điều kiện|dự tuyển'], arguments: roundsSaid },
  },
)
export const candidatesWaiting = census(
  'cadres.candidates-waiting',
  { vi: 'Người dự tuyển chưa có kết quả', en: 'Candidates without a result' },
  units.person,
  {
    vi: 'Người đủ điều kiện dự tuyển mà đến ngày cuối kỳ chưa có kết quả.',
    en: 'Eligible candidates without a result on the last day.',
  },
  candidates,
  { where: { state: 'entered' } },
)

export const policyFigures: readonly Figure[] = [
  studyProposed,
  studyRegistered,
  sentToStudy,
  sentToLocalClass,
  sentAway,
  graduated,
  aidGranted,
  personsAided,
  aidPaid,
  giftsDelivered,
  giftValue,
  giftByBadge,
  giftByPost,
  badgeWithoutGift,
  candidatesEntered,
  recruited,
  candidatesWaiting,
]
