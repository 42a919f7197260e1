import { day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import { idOf as lakId } from '../../lak/organisations.ts'
import type { Happening } from '../happening.ts'
import { place, villages } from '../places.ts'
import { bodyId } from '../posts.ts'
import { idOf, root } from '../structure.ts'
import { resolutionOf } from './directions.ts'

const million = 1_000_000
const placeNamed = (name: string) => villages.find((one) => one.name === name)?.id ?? place

/** What the commune opened in 2026 out of its own budget and the national programmes; all invented. */
const outlines = [
  {
    name: 'Đường vào Buôn Jun, đoạn ven hồ',
    amount: 6_450,
    at: placeNamed('Buôn Jun'),
    on: '2026-02-12',
    due: '2026-11-30',
    isKey: true,
  },
  {
    name: 'Sửa chữa nhà văn hóa năm thôn, buôn',
    amount: 2_180,
    at: place,
    on: '2026-03-19',
    due: '2026-09-30',
    isKey: false,
  },
  {
    name: 'Kênh nội đồng cánh đồng Buôn Triết',
    amount: 3_720,
    at: place,
    on: '2026-04-16',
    due: '2027-03-31',
    isKey: false,
  },
] as const
const projectOf = (name: string) => idOf('project', name)

const opened = (): Happening[] =>
  outlines.map(({ name, amount, at, on, due, isKey }) => ({
    key: name,
    kind: 'project.opened',
    organisation: root,
    on: day(on),
    paper: 'people',
    body: {
      project: projectOf(name),
      name,
      amount: amount * million,
      place: at,
      proposer: bodyId('government'),
      due,
      ...(isKey ? { isKey, resolution: resolutionOf(2026) } : {}),
    },
  }))

const progressed = (): Happening[] =>
  outlines.flatMap(({ name, amount }, index) =>
    ['2026-06-26', '2026-09-25'].map((on) => ({
      key: `${name} ${on}`,
      kind: 'project.progressed',
      organisation: root,
      on: day(on),
      body: { project: projectOf(name), amount: Math.round(amount * (0.22 + index * 0.06)) * million },
    })),
  )

/** Models that came over from the old book; the review of the year has not reached two of them. */
const models = [
  'Homestay, thuyền độc mộc ven hồ',
  'Nuôi cá lồng trên hồ',
  'Xen sầu riêng trong vườn cà phê',
  'Vườn bơ, mít thay vườn tạp',
  'Buôn không rác thải nhựa',
  'Camera an ninh từ sức dân',
  'Hiến đất mở đường vào buôn',
] as const

const reviewed = (): Happening[] => {
  const given = chance(20261012)
  return models.map((name) => ({
    key: `${name} 2026`,
    kind: 'model.reviewed',
    organisation: root,
    on: day('2026-10-14'),
    body: {
      model: lakId('model', name),
      result: 'Duy trì đều; hộ lân cận làm theo',
      households: given.between(12, 34),
      replicated: given.between(0, 3),
    },
  }))
}

export const projects = (): Happening[] => [...opened(), ...progressed(), ...reviewed()]
