import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Kết nghĩa', en: 'Twinning' }, of: ['twinning'] },
  {
    label: { vi: 'Phát động quần chúng', en: 'Campaigns' },
    of: ['campaign-team', 'campaign-round'],
  },
  {
    label: { vi: 'Dân chủ ở cơ sở', en: 'Grassroots democracy' },
    of: ['democracy-team', 'democracy-finding'],
  },
  { label: { vi: 'Giúp hộ nghèo', en: 'Help for poor households' }, of: ['household', 'helper', 'relief'] },
  {
    label: { vi: 'Phong trào, đoàn viên, hội viên', en: 'Movements and members' },
    of: ['movement', 'association', 'member-care', 'mobilisation-contest'],
  },
  {
    label: { vi: 'Hương ước, đề án theo buôn', en: 'Conventions and schemes' },
    of: ['convention', 'scheme'],
  },
  { label: { vi: 'Đại hội Mặt trận, đoàn thể', en: 'Congresses' }, of: ['association-congress'] },
]
