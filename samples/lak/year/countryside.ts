import { addDays, addMonths, day } from '#kernel/calendar.ts'
import type { Happening } from '../happening.ts'
import { criterionId, unmetAtOpening } from '../opening.ts'
import { communeBody, idOf, placeId, unitId } from '../organisations.ts'
import { openedOn } from '../people.ts'
import { cooperative, enterprises, fishers } from '../units.ts'

/** Four communes meet one more criterion each in 2023: 134 become 138 of 190. */
const newlyMet = [
  { commune: 'Đắk Liêng', on: '2023-06-28' },
  { commune: 'Bông Krang', on: '2023-09-20' },
  { commune: 'Yang Tao', on: '2023-11-15' },
  { commune: 'Đắk Nuê', on: '2023-12-05' },
]

const criteria = (): Happening[] =>
  newlyMet.map(({ commune, on }) => ({
    key: `${commune} ${on}`,
    kind: 'criterion.assessed',
    organisation: communeBody(commune),
    on: day(on),
    paper: 'people',
    body: {
      subject: criterionId(commune, unmetAtOpening(commune).at(-1) ?? 1),
      met: true,
      evidence: 'Biên bản thẩm định của đoàn công tác huyện',
    },
  }))

const products = [
  { name: 'Yến sào Hưng Thịnh', producer: enterprises[0], commune: 'Liên Sơn' },
  { name: 'Gạo sạch Thái Hải', producer: cooperative, commune: 'Buôn Triết' },
  { name: 'Cá bống hồ Lắk', producer: fishers, commune: 'Liên Sơn' },
  { name: 'Trà thảo mộc Hoàng Ngưu', producer: enterprises[1], commune: 'Đắk Liêng' },
]

/** Recognised by one decision, for 36 months. */
const ocop = (): Happening[] =>
  products.map(({ name, producer, commune }) => ({
    key: name,
    kind: 'ocop.recognised',
    organisation: communeBody(commune),
    on: day('2023-11-24'),
    paper: 'people',
    decision: 'OCOP 2023',
    body: {
      product: idOf('item', name),
      name,
      ...(producer ? { producer: unitId(producer) } : {}),
      place: placeId(commune),
      stars: 3,
      level: 'district',
      validUntil: addDays(addMonths(day('2023-11-24'), 36), -1),
    },
  }))

/** Hectares; one certificate ends within the year and is not renewed. */
const certificates = [
  {
    name: 'Cánh đồng lúa Buôn Triết 1',
    commune: 'Buôn Triết',
    area: 42.5,
    on: null,
    until: '2024-10-14',
    holder: cooperative,
  },
  { name: 'Cánh đồng lúa Buôn Tría', commune: 'Buôn Tría', area: 28, on: null, until: '2024-06-30' },
  { name: 'Cánh đồng lúa Đắk Liêng cũ', commune: 'Đắk Liêng', area: 15, on: null, until: '2023-05-31' },
  {
    name: 'Cánh đồng lúa Buôn Triết 2',
    commune: 'Buôn Triết',
    area: 23.1,
    on: '2023-04-18',
    until: '2026-04-17',
    holder: cooperative,
  },
  {
    name: 'Cánh đồng lúa Đắk Liêng',
    commune: 'Đắk Liêng',
    area: 21,
    on: '2023-08-22',
    until: '2026-08-21',
  },
]

const vietgap = (): Happening[] =>
  certificates.map(({ name, commune, area, on, until, holder }) => ({
    key: name,
    kind: on ? 'vietgap.certified' : 'vietgap.brought-forward',
    organisation: communeBody(commune),
    on: on ? day(on) : openedOn,
    ...(on ? { paper: 'certifier' as const } : {}),
    body: {
      certificate: idOf('item', name),
      name,
      crop: 'rice',
      area,
      ...(holder ? { holder: unitId(holder) } : {}),
      place: placeId(commune),
      validUntil: until,
    },
  }))

export const countryside = (): Happening[] => [...vietgap(), ...criteria(), ...ocop()]
