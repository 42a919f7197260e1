import { day } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { idOf, placeId, root, unitId } from '../organisations.ts'
import { thematic } from './directives.ts'
import { models } from './models.ts'

export const projectId = (name: string) => idOf('project', name)
export const named = {
  centre: projectId('Hạ tầng khu trung tâm điểm du lịch hồ Lắk'),
  pavements: projectId('Vỉa hè, điện bờ hồ và trung tâm huyện'),
  lakeRoad: projectId('Đường ven hồ Lắk, đoạn buôn Jun'),
  water: projectId('Cấp nước Liên Sơn, Đắk Liêng, Đắk Nuê'),
} as const

interface Outline {
  name: string
  /** Million đồng. */
  amount: number
  place: string
  on: string
  due: string
  isKey?: true
}

/** Four of the eight key ones and all amounts of those four are of the source; the other eleven are invented. */
const outlines: readonly Outline[] = [
  {
    name: 'Hạ tầng khu trung tâm điểm du lịch hồ Lắk',
    amount: 130_071,
    place: placeId('Liên Sơn'),
    on: '2023-03-14',
    due: '2025-12-31',
    isKey: true,
  },
  {
    name: 'Vỉa hè, điện bờ hồ và trung tâm huyện',
    amount: 29_850,
    place: placeId('Liên Sơn'),
    on: '2023-03-14',
    due: '2024-12-31',
    isKey: true,
  },
  {
    name: 'Đường ven hồ Lắk, đoạn buôn Jun',
    amount: 29_993,
    place: placeId('Liên Sơn', 'Buôn Jun'),
    on: '2023-04-11',
    due: '2024-12-31',
    isKey: true,
  },
  {
    name: 'Cấp nước Liên Sơn, Đắk Liêng, Đắk Nuê',
    amount: 90_000,
    place: placeId('Liên Sơn'),
    on: '2023-05-16',
    due: '2025-12-31',
    isKey: true,
  },
  {
    name: 'Bến thuyền và bãi đỗ xe du lịch',
    amount: 18_500,
    place: placeId('Liên Sơn'),
    on: '2023-05-16',
    due: '2024-12-31',
    isKey: true,
  },
  {
    name: 'Nhà trưng bày văn hóa M’nông',
    amount: 17_221,
    place: placeId('Liên Sơn'),
    on: '2023-06-20',
    due: '2024-12-31',
    isKey: true,
  },
  {
    name: 'Đường vào buôn du lịch cộng đồng',
    amount: 16_500,
    place: placeId('Đắk Liêng'),
    on: '2023-06-20',
    due: '2024-12-31',
    isKey: true,
  },
  {
    name: 'Thu gom, xử lý nước thải ven hồ',
    amount: 16_000,
    place: placeId('Liên Sơn'),
    on: '2023-07-18',
    due: '2025-06-30',
    isKey: true,
  },
  {
    name: 'Đường liên xã Đắk Phơi - Đắk Nuê',
    amount: 31_400,
    place: placeId('Đắk Phơi'),
    on: '2023-03-14',
    due: '2024-12-31',
  },
  {
    name: 'Trường THCS Buôn Triết, 8 phòng học',
    amount: 11_800,
    place: placeId('Buôn Triết'),
    on: '2023-03-14',
    due: '2024-08-31',
  },
  {
    name: 'Kênh mương cánh đồng Buôn Tría',
    amount: 14_600,
    place: placeId('Buôn Tría'),
    on: '2023-04-11',
    due: '2024-06-30',
  },
  {
    name: 'Trạm y tế xã Krông Nô',
    amount: 6_900,
    place: placeId('Krông Nô'),
    on: '2023-05-16',
    due: '2024-06-30',
  },
  {
    name: 'Cầu qua suối Đắk Rmông',
    amount: 22_300,
    place: placeId('Đắk Nuê'),
    on: '2023-06-20',
    due: '2025-03-31',
  },
  {
    name: 'Nhà văn hóa bốn buôn',
    amount: 7_200,
    place: placeId('Đắk Phơi'),
    on: '2023-07-18',
    due: '2024-03-31',
  },
  {
    name: 'Đê bao ngăn lũ Buôn Triết',
    amount: 15_500,
    place: placeId('Buôn Triết'),
    on: '2023-08-15',
    due: '2025-12-31',
  },
]
const million = 1_000_000

const opened = (one: Outline): Happening => ({
  key: one.name,
  kind: 'project.opened',
  organisation: root,
  on: day(one.on),
  paper: 'people',
  decision: `projects ${one.on}`,
  body: {
    project: projectId(one.name),
    name: one.name,
    // One of them was opened for less and raised in the year: its history keeps both decisions.
    amount: (one.name === 'Đê bao ngăn lũ Buôn Triết' ? one.amount - 1_200 : one.amount) * million,
    place: one.place,
    proposer: unitId('Ủy ban nhân dân huyện Lắk'),
    due: one.due,
    ...(one.isKey ? { isKey: true, resolution: thematic.tourism } : {}),
  },
})

const disbursements = (): Happening[] =>
  outlines
    .filter((one) => one.on < '2023-06-30')
    .flatMap((one, index) =>
      ['2023-09-29', '2023-12-22'].map((on) => ({
        key: `${one.name} ${on}`,
        kind: 'project.progressed',
        organisation: root,
        on: day(on),
        body: {
          project: projectId(one.name),
          amount: Math.round(one.amount * (0.08 + (index % 4) * 0.03)) * million,
        },
      })),
    )

/** The fifteen projects the district opened in 2023, and the models at work. */
export const projects = (): Happening[] => [
  ...outlines.map(opened),
  {
    key: 'raised',
    kind: 'project.amount-changed',
    organisation: root,
    on: day('2023-11-21'),
    paper: 'people',
    body: {
      project: projectId('Đê bao ngăn lũ Buôn Triết'),
      amount: 15_500 * million,
      reason: 'Bổ sung cống thoát nước',
    },
  },
  ...disbursements(),
  ...models(),
]
