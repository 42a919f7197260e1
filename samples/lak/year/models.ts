import { addDays, day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { communeBody, idOf, placeId, root } from '../organisations.ts'
import { openedOn } from '../people.ts'

interface Outline {
  name: string
  campaign: 'skilled-mobilisation' | 'production'
  commune: string
  village: string
  /** Million đồng a year for one household, for models of farming. */
  income?: number
  /** Nobody has reviewed it for 2023. */
  isUnreviewed?: true
}

const farming = (commune: string, village: string, name: string, income: number): Outline => ({
  name,
  campaign: 'production',
  commune,
  village,
  income,
})
const skilled = (commune: string, village: string, name: string, more: Partial<Outline> = {}): Outline => ({
  name,
  campaign: 'skilled-mobilisation',
  commune,
  village,
  ...more,
})

/** All of them invented. */
const outlines: readonly Outline[] = [
  farming('Liên Sơn', 'Buôn Jun', 'Homestay, thuyền độc mộc ven hồ', 96),
  farming('Liên Sơn', 'Buôn Lê Ju', 'Nuôi cá lồng trên hồ', 120),
  farming('Đắk Liêng', 'Buôn Yuk La 1', 'Xen sầu riêng trong vườn cà phê', 145),
  farming('Đắk Liêng', 'Buôn Yuk La 2', 'Vườn bơ, mít thay vườn tạp', 88),
  skilled('Liên Sơn', 'Buôn Ba Yang', 'Buôn không rác thải nhựa'),
  skilled('Liên Sơn', 'Buôn Đơng Tah', 'Camera an ninh từ sức dân'),
  skilled('Liên Sơn', 'Buôn Krang Kia', 'Hiến đất mở đường vào buôn'),
  skilled('Đắk Liêng', 'Buôn Yuk La 3', 'Tổ phụ nữ tiết kiệm, giúp nhau thoát nghèo'),
  skilled('Liên Sơn', 'Buôn Hang Sơn', 'Giữ nghề gốm và cồng chiêng', { isUnreviewed: true }),
]

const results = {
  production: 'Thu nhập cao hơn vườn tạp trước đây, hộ lân cận làm theo',
  'skilled-mobilisation': 'Dân tự bàn, tự góp công; duy trì đều qua các quý',
} as const

/** Models of farming and of skilled mass work, reviewed at the end of the year but one. */
export const models = (): Happening[] => {
  const given = chance(20231101)
  return outlines.flatMap((one): Happening[] => {
    const model = idOf('model', one.name)
    const home = communeBody(one.commune)
    const households = given.between(5, 30)
    return [
      {
        key: one.name,
        kind: 'model.brought-forward',
        organisation: home,
        on: openedOn,
        body: {
          model,
          name: one.name,
          campaign: one.campaign,
          place: placeId(one.commune, one.village),
          households,
          begun: given.oneOf(['2020', '2021', '2022']),
        },
      },
      ...(one.isUnreviewed
        ? []
        : [
            {
              key: one.name,
              kind: 'model.reviewed',
              organisation: one.income ? root : home,
              on: addDays(day('2023-11-06'), given.between(0, 40)),
              body: {
                model,
                result: results[one.campaign],
                households: households + given.between(0, 6),
                replicated: given.between(0, 4),
                ...(one.income ? { income: one.income * 1_000_000 } : {}),
              },
            },
          ]),
    ]
  })
}
