import type { Label } from '#kernel/label.ts'

export interface Office {
  id: string
  label: Label
  areas: readonly string[]
}

/** The departments as they were on a day: the district's boards until 30/6/2025, the commune's after. */
export const offices = {
  until2025: [
    {
      id: 'secretariat',
      label: { vi: 'Văn phòng', en: 'Office' },
      areas: ['office', 'resolutions', 'targets', 'projects', 'funds', 'reporting'],
    },
    {
      id: 'organisation-board',
      label: { vi: 'Ban Tổ chức', en: 'Organisation board' },
      areas: ['organisations', 'members', 'cadres', 'evaluation'],
    },
    { id: 'propaganda', label: { vi: 'Ban Tuyên giáo', en: 'Propaganda board' }, areas: ['learning'] },
    {
      id: 'inspection',
      label: { vi: 'Ủy ban Kiểm tra', en: 'Inspection commission' },
      areas: ['inspection'],
    },
    {
      id: 'mobilisation',
      label: { vi: 'Ban Dân vận', en: 'Mobilisation board' },
      areas: ['mobilisation'],
    },
    { id: 'council', label: { vi: 'Mặt trận – HĐND', en: 'Front and council' }, areas: ['council'] },
  ],
  since2025: [
    {
      id: 'secretariat',
      label: { vi: 'Văn phòng', en: 'Office' },
      areas: ['office', 'resolutions', 'targets', 'projects', 'funds', 'reporting'],
    },
    {
      id: 'party-building',
      label: { vi: 'Ban Xây dựng Đảng', en: 'Party-building board' },
      areas: ['organisations', 'members', 'cadres', 'evaluation', 'learning', 'mobilisation'],
    },
    {
      id: 'inspection',
      label: { vi: 'Ủy ban Kiểm tra', en: 'Inspection commission' },
      areas: ['inspection'],
    },
    {
      id: 'council',
      label: { vi: 'Mặt trận – HĐND – UBND', en: 'Front, council, people’s committee' },
      areas: ['council'],
    },
  ],
} satisfies { [time: string]: readonly Office[] }

export const officesOn = (day: string): readonly Office[] =>
  day < '2025-07-01' ? offices.until2025 : offices.since2025
