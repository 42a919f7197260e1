import type { Label } from '#kernel/label.ts'

interface Programme extends Label {
  /** Bồi dưỡng lý luận chính trị, or a skill of the office: a class is counted in one of them. */
  counts: 'theory' | 'skills'
}

export const programmes = {
  awareness: { vi: 'Bồi dưỡng nhận thức về Đảng', en: 'Awareness of the Party', counts: 'theory' },
  'new-members': { vi: 'Lý luận chính trị cho đảng viên mới', en: 'New members', counts: 'theory' },
  'elementary-theory': { vi: 'Sơ cấp lý luận chính trị', en: 'Elementary theory', counts: 'theory' },
  thematic: { vi: 'Bồi dưỡng chuyên đề, cập nhật kiến thức', en: 'Thematic updates', counts: 'theory' },
  'front-theory': {
    vi: 'Lý luận chính trị cho cán bộ Mặt trận, đoàn thể',
    en: 'Theory for Front cadres',
    counts: 'theory',
  },
  'committee-work': {
    vi: 'Nghiệp vụ công tác đảng, cấp ủy',
    en: 'Party work for committee members',
    counts: 'theory',
  },
  'office-skills': {
    vi: 'Lý luận chính trị và nghiệp vụ văn phòng cấp ủy',
    en: 'Theory and office skills',
    counts: 'skills',
  },
  'inspection-skills': { vi: 'Nghiệp vụ kiểm tra, giám sát', en: 'Inspection skills', counts: 'skills' },
  'publicity-skills': {
    vi: 'Nghiệp vụ tuyên giáo, báo cáo viên',
    en: 'Publicity and reporting skills',
    counts: 'skills',
  },
  'mobilisation-skills': { vi: 'Nghiệp vụ dân vận', en: 'Mobilisation skills', counts: 'skills' },
} as const satisfies { [programme: string]: Programme }
export type ProgrammeId = keyof typeof programmes

export const isTheory = (programme: ProgrammeId): boolean => programmes[programme].counts === 'theory'

export const learnerKinds = {
  cadres: { vi: 'Cấp ủy viên, bí thư, phó bí thư', en: 'Committee members, secretaries' },
  members: { vi: 'Đảng viên', en: 'Party members' },
  officials: { vi: 'Công chức, viên chức', en: 'Civil servants and public employees' },
  'outstanding-people': { vi: 'Quần chúng ưu tú', en: 'Prospective members' },
  'union-members': { vi: 'Đoàn viên, hội viên', en: 'Members of unions and associations' },
} satisfies { [kind: string]: Label }
