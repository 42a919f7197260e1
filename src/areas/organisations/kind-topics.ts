import type { Topic } from '#kernel/area.ts'

export const topics: readonly Topic[] = [
  { label: { vi: 'Tổ chức đảng', en: 'Party organisations' }, of: ['organisation'] },
  { label: { vi: 'Sinh hoạt chi bộ', en: 'Cell meetings' }, of: ['cell-meeting'] },
  {
    label: { vi: 'Tổ công tác dự sinh hoạt chi bộ', en: 'Visiting groups' },
    of: ['visiting-group', 'cell-visit'],
  },
  { label: { vi: 'Quy chế làm việc', en: 'Working regulations' }, of: ['working-regulation'] },
  { label: { vi: 'Địa bàn, đơn vị', en: 'Places and units' }, of: ['place', 'unit'] },
  {
    label: { vi: 'Sắp xếp tổ chức, bàn giao sổ', en: 'Reorganisation and handing over' },
    of: [
      'organisation.succeeded',
      'organisation.holdings-moved',
      'organisation.balance-moved',
      'book',
      'state',
    ],
  },
]
