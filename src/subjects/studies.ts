import type { Label } from '#kernel/label.ts'

/** What cadres are sent to study, from low to high within each line. */
export const studyProgrammes = {
  'political-elementary': { vi: 'Sơ cấp lý luận chính trị', en: 'Elementary political theory' },
  'political-intermediate': { vi: 'Trung cấp lý luận chính trị', en: 'Intermediate political theory' },
  'political-advanced': { vi: 'Cao cấp lý luận chính trị', en: 'Advanced political theory' },
  official: { vi: 'Bồi dưỡng ngạch chuyên viên', en: 'Course for officials' },
  'principal-official': { vi: 'Bồi dưỡng ngạch chuyên viên chính', en: 'Course for principal officials' },
  professional: { vi: 'Chuyên môn, nghiệp vụ', en: 'Professional studies' },
} satisfies { [programme: string]: Label }
export type StudyProgramme = keyof typeof studyProgrammes
