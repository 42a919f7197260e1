import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Chỉ tiêu', en: 'Targets' }, of: ['target', 'forecast', 'month'] },
  { label: { vi: 'Số liệu kinh tế - xã hội', en: 'Figures of the economy' }, of: ['series'] },
  { label: { vi: 'Hộ nghèo, hộ cận nghèo', en: 'Poor households' }, of: ['poverty'] },
  {
    label: { vi: 'Nông thôn mới, OCOP, VietGAP', en: 'New rural areas, OCOP, VietGAP' },
    of: ['criterion', 'ocop', 'vietgap'],
  },
]
