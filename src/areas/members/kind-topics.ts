import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  {
    label: { vi: 'Tạo nguồn, hồ sơ kết nạp', en: 'Prospects and admission files' },
    of: ['prospect', 'admission-file'],
  },
  {
    label: { vi: 'Kết nạp, công nhận chính thức', en: 'Admission and recognition' },
    of: ['member.admission-decided', 'member.joined', 'member.recognised', 'recognition'],
  },
  {
    label: { vi: 'Chuyển sinh hoạt đảng', en: 'Transfers' },
    of: [
      'member.moved',
      'member.transferred-out',
      'member.transit-confirmed',
      'member.transferred-in',
      'member.temporarily-away',
      'member.returned',
    ],
  },
  { label: { vi: 'Huy hiệu Đảng', en: 'Party badges' }, of: ['badge'] },
  {
    label: { vi: 'Miễn sinh hoạt, ra khỏi Đảng, phục hồi', en: 'Exemption, leaving, restoration' },
    of: [
      'member.exempted',
      'member.exemption-ended',
      'member.died',
      'member.struck-off',
      'member.expelled',
      'member.resigned',
      'member.restored',
    ],
  },
  { label: { vi: 'Hồ sơ, lý lịch', en: 'Files' }, of: ['member', 'person'] },
]
