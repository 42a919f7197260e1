import { shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow, stock } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { memberships } from '#subjects/memberships.ts'
import { fileFigures } from './file-figures.ts'
import { growthFigures } from './growth-figures.ts'
import { lateFigures } from './late-figures.ts'
import { movements } from './movements.ts'

export const members = stock(
  'members',
  { vi: 'Tổng số đảng viên', en: 'Members' },
  units.member,
  {
    vi: 'Đảng số: đảng viên dự bị và chính thức, gồm cả người được miễn sinh hoạt và người sinh hoạt tạm thời nơi khác; không gồm người đang chuyển đi và khách sinh hoạt tạm thời.',
    en: 'Probationary and full members, those exempt or away for a time included; those in transit and guests left out.',
  },
  { said: { as: ['tổng số|đảng số|có|lên|là|còn|gồm|với + đảng viên', 'đảng số'] } },
)

export const membersInRegister = census(
  'members.in-register',
  { vi: 'Đảng viên trong danh sách', en: 'Members in the register' },
  units.member,
  {
    vi: 'Đếm danh sách đảng viên tại ngày cuối kỳ; phải bằng đảng số.',
    en: 'Rows of the register of members on the last day; must equal the number of members.',
  },
  memberships,
)

export const fullMembers = census(
  'members.full',
  { vi: 'Đảng viên chính thức', en: 'Full members' },
  units.member,
  { vi: 'Đảng viên chính thức tại ngày cuối kỳ.', en: 'Full members on the last day of the period.' },
  memberships,
  { where: { status: 'full' }, said: { as: ['đảng viên|đồng chí + chính thức + !công nhận|dự bị'] } },
)

export const probationaryMembers = census(
  'members.probationary',
  { vi: 'Đảng viên dự bị', en: 'Probationary members' },
  units.member,
  { vi: 'Đảng viên dự bị tại ngày cuối kỳ.', en: 'Probationary members on the last day of the period.' },
  memberships,
  { where: { status: 'probationary' }, said: { as: ['đảng viên|đồng chí + dự bị + !công nhận|chính thức'] } },
)

export const exemptMembers = census(
  'members.exempt',
  { vi: 'Đảng viên được miễn sinh hoạt', en: 'Exempt members' },
  units.member,
  {
    vi: 'Đảng viên được miễn công tác và sinh hoạt đảng tại ngày cuối kỳ.',
    en: 'Members exempt from work and meetings on the last day of the period.',
  },
  memberships,
  { where: { exempt: true }, said: { as: ['miễn + sinh hoạt'] } },
)

export const admissionsDecided = flow(
  'members.admissions-decided',
  { vi: 'Quyết định kết nạp đảng viên', en: 'Admissions decided' },
  units.member,
  {
    vi: 'Số người có quyết định kết nạp (gồm kết nạp lại), theo ngày quyết định; lễ kết nạp có thể vào kỳ sau.',
    en: 'People whose admission (or readmission) was decided, by the day of the decision; the ceremony may fall into the next period.',
  },
  {
    said: {
      as: [
        'kết nạp|phát triển + đảng viên|quần chúng|đồng chí|đảng|người + !quá hạn|chuẩn y|lễ kết nạp|kết nạp lại|dân quân|khu dân cư',
      ],
    },
  },
)

export const pupilsAdmitted = flow(
  'members.pupils-admitted',
  { vi: 'Học sinh được kết nạp', en: 'Pupils admitted' },
  units.member,
  {
    vi: 'Trong số quyết định kết nạp, người đang là học sinh khi được kết nạp.',
    en: 'Of the admissions decided, those who were pupils at the time.',
  },
  { said: { as: ['kết nạp|phát triển + học sinh'], nouns: 'em' } },
)

export const lateAdmissions = flow(
  'members.admissions-decided-late',
  { vi: 'Quyết định kết nạp quá hạn', en: 'Admissions decided late' },
  units.member,
  {
    vi: 'Trong số quyết định kết nạp, trường hợp quá 60 ngày làm việc kể từ nghị quyết của chi bộ.',
    en: 'Of the admissions decided, those later than 60 working days after the cell considered them.',
  },
  { said: { as: ['kết nạp + quá hạn|quá 60 ngày|chậm'] } },
)

export const recognitions = flow(
  'members.recognitions',
  { vi: 'Quyết định công nhận đảng viên chính thức', en: 'Full members recognised' },
  units.member,
  {
    vi: 'Số đảng viên dự bị có quyết định công nhận chính thức, theo ngày quyết định.',
    en: 'Probationary members recognised as full members, by the day of the decision.',
  },
  { said: { as: ['công nhận|chuyển|chuẩn y + chính thức + đảng viên|đồng chí|người|dự bị'] } },
)

export const badgesAwarded = flow(
  'members.badges-awarded',
  { vi: 'Đảng viên được trao Huy hiệu Đảng', en: 'Badges awarded' },
  units.member,
  {
    vi: 'Số đảng viên được tặng, truy tặng Huy hiệu Đảng, theo ngày trao.',
    en: 'Members awarded a Party badge, posthumous awards included, by the day of the award.',
  },
  {
    said: {
      as: [
        'trao|tặng|nhận|truy tặng + huy hiệu đảng|huy hiệu + !đợt|tuổi đảng',
        'trao|tặng|nhận|truy tặng + huy hiệu đảng|huy hiệu + 3/2 + 19/5 + 2/9 + 7/11 + !tuổi đảng',
      ],
    },
  },
)

export const figures: readonly Figure[] = [
  members,
  membersInRegister,
  fullMembers,
  probationaryMembers,
  exemptMembers,
  admissionsDecided,
  shareOfTarget(admissionsDecided),
  pupilsAdmitted,
  lateAdmissions,
  recognitions,
  badgesAwarded,
  ...growthFigures,
  ...fileFigures,
  ...lateFigures,
  ...movements,
]
