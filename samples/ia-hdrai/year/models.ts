import { addDays, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import {
  communeBody,
  communes,
  idOf,
  placeId,
  root,
  singleOffices,
  unitId,
  villages,
} from '../organisations.ts'
import { openedOn } from '../people.ts'

const modelId = (name: string) => idOf('model', name)

const ofVillages = [
  'Nuôi bò nhốt chuồng',
  'Vườn rau xanh của hộ',
  'Tiết kiệm chi tiêu, không vay lãi cao',
  'Trồng cây ăn quả xen cao su',
  'Nhà sạch, vườn đẹp, hố rác gia đình',
  'Nuôi dê, trồng cỏ',
  'Cho con học hết trung học cơ sở',
  'Bỏ hủ tục trong cưới, tang',
  'Di dời chuồng trại ra xa nhà',
  'Nuôi heo sọc dưa',
  'Tổ đổi công chăm sóc điều',
  'Hàng rào xanh, đường hoa',
] as const
const ofOffices = [
  'Cán bộ cùng làm, cùng hướng dẫn hộ khó khăn',
  'Ngày thứ Bảy về thôn',
  'Nhận đỡ đầu hộ nghèo phát triển chăn nuôi',
  'Cầm tay chỉ việc ghi chép thu chi',
] as const

interface Outline {
  name: string
  home: string
  place?: string
  owner?: string
}

/** Two or three in each of the 21 villages, a few led by offices of the district. */
const outlines = (given: Chance): Outline[] => {
  const inVillages = communes.flatMap((commune) =>
    villages.flatMap((village, index) =>
      given
        .shuffled(ofVillages)
        .slice(0, index === 0 ? 2 : 3)
        .map((name) => ({
          name: `${name} (${village}, xã ${commune})`,
          home: communeBody(commune),
          place: placeId(commune, village),
        })),
    ),
  )
  const led = given.shuffled(inVillages).slice(0, inVillages.length)
  const byOffices = ofOffices.flatMap((name, index) => {
    const office = singleOffices[index * 2] ?? singleOffices[0]
    return [{ name: `${name} (${office})`, home: root, owner: unitId(office) }]
  })
  return [...led.slice(0, atWork + ended - byOffices.length), ...byOffices]
}

const atWork = 58
/** Of the first year; they came to their end in 2023. */
const ended = 2
const results = [
  'Hộ tham gia có thu nhập ổn định hơn, vay lãi cao giảm',
  'Duy trì đều, hộ trong thôn làm theo',
  'Số hộ tham gia tăng; cần thêm hướng dẫn kỹ thuật',
  'Nếp sinh hoạt thay đổi rõ, môi trường thôn sạch hơn',
] as const
const reviewedOf = atWork - 7

/** Models of «thay đổi nếp nghĩ, cách làm»: most were at work before 2023, most were reviewed for it. */
export const models = (): Happening[] => {
  const given = chance(20230527)
  const every = outlines(given)
  const stays = every.slice(ended)
  return [
    ...every.map((one, index): Happening => {
      const isNew = index % 3 === 2
      const body = {
        model: modelId(one.name),
        name: one.name,
        campaign: 'habits',
        households: given.between(4, 22),
        ...(one.place ? { place: one.place } : {}),
        ...(one.owner ? { owner: one.owner } : {}),
      }
      return isNew
        ? {
            key: one.name,
            kind: 'model.begun',
            organisation: one.home,
            on: addDays(day('2023-02-06'), given.between(0, 150)),
            body,
          }
        : {
            key: one.name,
            kind: 'model.brought-forward',
            organisation: one.home,
            on: openedOn,
            body: { ...body, begun: given.oneOf(['2021', '2022']) },
          }
    }),
    ...every.slice(0, ended).map(
      (one): Happening => ({
        key: one.name,
        kind: 'model.ended',
        organisation: one.home,
        on: day('2023-06-30'),
        body: { model: modelId(one.name), reason: 'Các hộ đã tự làm, không cần tổ hướng dẫn' },
      }),
    ),
    ...stays.slice(0, reviewedOf).map(
      (one): Happening => ({
        key: one.name,
        kind: 'model.reviewed',
        organisation: one.home,
        on: addDays(day('2023-11-13'), given.between(0, 30)),
        body: {
          model: modelId(one.name),
          result: given.oneOf(results),
          households: given.between(6, 26),
          replicated: given.between(0, 3),
        },
      }),
    ),
  ]
}
