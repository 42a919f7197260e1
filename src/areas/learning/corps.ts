import { type Choice, districtLastDay } from '#kernel/choice.ts'

export const reporterLevels = {
  'of-province': { vi: 'Báo cáo viên Tỉnh ủy', en: 'Reporter of the province' },
  'of-district': { vi: 'Báo cáo viên Huyện ủy', en: 'Reporter of the district', lastDay: districtLastDay },
  'of-commune': { vi: 'Báo cáo viên Đảng ủy xã, phường', en: 'Reporter of the commune' },
  'of-grassroots': { vi: 'Báo cáo viên đảng ủy cơ sở', en: 'Reporter of a grassroots committee' },
  propagandist: { vi: 'Tuyên truyền viên', en: 'Propagandist' },
} satisfies { [level: string]: Choice }
export type ReporterLevel = keyof typeof reporterLevels
