import type { Label } from './label.ts'

// What the register of persons and the screens about people both say.

export const sexes = {
  male: { vi: 'Nam', en: 'Male' },
  female: { vi: 'Nữ', en: 'Female' },
} satisfies { [sex: string]: Label }
export type Sex = keyof typeof sexes

export const occupations = {
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
} satisfies { [occupation: string]: Label }
export type Occupation = keyof typeof occupations

export const membershipStatuses = {
  probationary: { vi: 'Đảng viên dự bị', en: 'Probationary member' },
  full: { vi: 'Đảng viên chính thức', en: 'Full member' },
} satisfies { [status: string]: Label }
export type MembershipStatus = keyof typeof membershipStatuses
