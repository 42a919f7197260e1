import { type Choice, type Choices, communeFirstDay, districtLastDay, nameOn } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'

// The names of closed values of people and organisations, whose screens are laid out by hand. A list of a
// register brings the names of its own values along; `choices.test.ts` holds the two to each other.

export const choices = {
  organisationKind: {
    'district-body': { vi: 'Đảng bộ huyện', en: 'District Party body', lastDay: districtLastDay },
    'commune-body': { vi: 'Đảng bộ xã', en: 'Commune Party body', firstDay: communeFirstDay },
    'grassroots-body': { vi: 'Đảng bộ cơ sở', en: 'Grassroots Party body' },
    'grassroots-cell': {
      vi: 'Chi bộ cơ sở',
      en: 'Grassroots cell',
      lastDay: '2026-07-25',
      later: [{ from: '2026-07-26', vi: 'Chi bộ', en: 'Cell' }],
    },
    'sectional-body': {
      vi: 'Đảng bộ bộ phận',
      en: 'Sectional Party body',
      later: [
        {
          from: '2026-07-26',
          vi: 'Đảng bộ trực thuộc đảng ủy cơ sở',
          en: 'Party body under a grassroots committee',
        },
      ],
    },
    cell: {
      vi: 'Chi bộ trực thuộc',
      en: 'Subordinate cell',
      later: [{ from: '2026-07-26', vi: 'Chi bộ', en: 'Cell' }],
    },
  },
  sector: {
    commune: { vi: 'Xã, phường, thị trấn', en: 'Commune, ward, township' },
    residential: { vi: 'Thôn, buôn, tổ dân phố', en: 'Village, residential group' },
    agency: { vi: 'Cơ quan', en: 'Agency' },
    school: { vi: 'Trường học', en: 'School' },
    health: { vi: 'Y tế', en: 'Health' },
    'public-service': { vi: 'Đơn vị sự nghiệp khác', en: 'Other public service' },
    enterprise: { vi: 'Doanh nghiệp, hợp tác xã', en: 'Enterprise, cooperative' },
    'armed-forces': { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  },
  admissionStep: {
    class: { vi: 'Lớp nhận thức về Đảng', en: 'Awareness class' },
    application: { vi: 'Đơn xin vào Đảng', en: 'Application' },
    cv: { vi: 'Lý lịch', en: 'Curriculum vitae' },
    recommendation: { vi: 'Giới thiệu vào Đảng', en: 'Recommendation' },
    verification: { vi: 'Thẩm tra lý lịch', en: 'Verification' },
    opinions: { vi: 'Lấy ý kiến nhận xét', en: 'Opinions' },
    'cell-resolution': { vi: 'Nghị quyết chi bộ', en: 'Resolution of the cell' },
    'sectional-report': { vi: 'Thẩm định của đảng ủy bộ phận', en: 'Report of the sectional committee' },
    'committee-resolution': {
      vi: 'Nghị quyết đảng ủy cơ sở',
      en: 'Resolution of the grassroots committee',
    },
    'sent-up': { vi: 'Gửi hồ sơ lên cấp trên', en: 'Sent up' },
    decision: { vi: 'Chờ quyết định kết nạp', en: 'Awaits the decision' },
  },
  membershipStatus: {
    probationary: { vi: 'Đảng viên dự bị', en: 'Probationary member' },
    full: { vi: 'Đảng viên chính thức', en: 'Full member' },
  },
  sex: {
    male: { vi: 'Nam', en: 'Male' },
    female: { vi: 'Nữ', en: 'Female' },
  },
  occupation: {
    farmer: { vi: 'Nông dân', en: 'Farmer' },
    worker: { vi: 'Công nhân', en: 'Worker' },
    'civil-servant': { vi: 'Cán bộ, công chức', en: 'Civil servant' },
    'public-employee': { vi: 'Viên chức', en: 'Public employee' },
    'part-time-cadre': { vi: 'Cán bộ không chuyên trách', en: 'Part-time commune or village cadre' },
    'armed-forces': { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
    business: { vi: 'Chủ doanh nghiệp, hợp tác xã', en: 'Enterprise or cooperative owner' },
    pupil: { vi: 'Học sinh', en: 'Pupil' },
    student: { vi: 'Sinh viên', en: 'Student' },
    retired: { vi: 'Hưu trí', en: 'Retired' },
    other: { vi: 'Khác', en: 'Other' },
  },
  yesNo: {
    true: { vi: 'Có', en: 'Yes' },
    false: { vi: 'Không', en: 'No' },
  },
} satisfies { [table: string]: Choices }

const everyValue: Choices = Object.assign({}, ...Object.values(choices))

/** What a closed value is called on a day, or undefined when it is not one. */
export const choiceNamed = (value: unknown, on: string): Label | undefined => {
  const choice: Choice | undefined = everyValue[String(value)]
  return choice && nameOn(choice, on)
}
