import { day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import {
  agenciesWithTheirOwnCell,
  bodiesToDissolve,
  districtSchools,
  placeId,
  root,
  unitId,
} from '../organisations.ts'
import { openedOn } from '../people.ts'
import { cooperative, enterprises } from '../units.ts'

/** The two buôn that have no partner at the end of 2023; the source names them. */
const withoutPartner = new Set([placeId('Đắk Liêng', 'Buôn Yuk La 3'), placeId('Đắk Nuê', 'Buôn Đắk Sar')])

const buons = communes
  .flatMap((commune) => commune.buon.map((name) => placeId(commune.name, name)))
  .filter((id) => !withoutPartner.has(id))

const trades = ['Nông sản', 'Xây dựng', 'Vận tải', 'Cà phê', 'Thủy sản', 'Vật liệu', 'Thương mại']
const brands = ['Ban Mai', 'Suối Xanh', 'Đồng Tâm', 'Hồ Sen', 'Phù Sa', 'Đại Ngàn']

/** Partners no other part of the sample knows: armed units, and firms with no cell of their own. */
const others = [
  { name: 'Ban Chỉ huy Quân sự huyện', kind: 'armed-forces' },
  { name: 'Công an huyện', kind: 'armed-forces' },
  { name: 'Trung tâm Y tế huyện', kind: 'health' },
  { name: 'Ban Quản lý rừng', kind: 'agency' },
  ...trades.flatMap((trade) =>
    brands.map((brand) => ({ name: `Công ty TNHH ${trade} ${brand}`, kind: 'enterprise' })),
  ),
]

const known = [
  ...bodiesToDissolve.flatMap(({ agencies }) => [...agencies]),
  ...agenciesWithTheirOwnCell,
  ...districtSchools,
  ...enterprises,
  cooperative,
  ...communes.flatMap((commune) => commune.schools),
].map(unitId)

const partners = 124
const begunThisYear = 6
const unitsOf = [...known, ...others.map(({ name }) => unitId(name))].slice(0, partners)
const newcomers = others.slice(0, partners - known.length)

interface Pair {
  unit: string
  village: string
}
const tie = ({ unit, village }: Pair) => derivedSubject('twinning', unit, village)

/** One village for each partner, round and round; the first ten have a second one. */
const standing: readonly Pair[] = [
  ...unitsOf
    .slice(0, partners - begunThisYear)
    .map((unit, index) => ({ unit, village: buons[index % (buons.length - 4)] ?? '' })),
  ...unitsOf.slice(0, 10).map((unit, index) => ({ unit, village: buons[30 + index] ?? '' })),
]
/** Six partners of a decision of April, among them those of the four buôn that had none until then. */
const begun: readonly Pair[] = unitsOf
  .slice(partners - begunThisYear)
  .map((unit, index) => ({ unit, village: buons[buons.length - 1 - (index % 4)] ?? '' }))
const ended = standing.at(-1)

/** Partners that leave with the district, firms that came for it included; the communes' own schools go on. */
const ofTheDistrict = new Set(
  [
    ...bodiesToDissolve.flatMap(({ agencies }) => [...agencies]),
    ...agenciesWithTheirOwnCell,
    ...districtSchools,
    ...others.map((one) => one.name),
  ].map(unitId),
)

/** The ties of these communes at the end of the sample's year: those that leave with the district, and the others. */
export const tiesIn = (inCommunes: ReadonlySet<string>): { leaving: string[]; staying: string[] } => {
  const villages = new Set(
    communes
      .filter((commune) => inCommunes.has(commune.name))
      .flatMap((commune) => commune.buon.map((name) => placeId(commune.name, name))),
  )
  const here = [...standing.slice(0, -1), ...begun].filter((pair) => villages.has(pair.village))
  const of = (isLeaving: boolean) =>
    here.filter((pair) => ofTheDistrict.has(pair.unit) === isLeaving).map(tie)
  return { leaving: of(true), staying: of(false) }
}

const works = [
  { form: 'seed', content: 'Tặng cây giống, con giống', least: 4, most: 30 },
  { form: 'guidance', content: 'Hướng dẫn kỹ thuật trồng trọt, chăn nuôi', least: 0, most: 0 },
  { form: 'labour', content: 'Giúp ngày công làm đường, vệ sinh buôn', least: 0, most: 0 },
  { form: 'house', content: 'Góp vật liệu sửa nhà, đường buôn', least: 10, most: 60 },
  { form: 'goods', content: 'Tặng quà hộ khó khăn dịp lễ, Tết', least: 3, most: 20 },
  { form: 'study', content: 'Tặng sách vở, học bổng cho học sinh', least: 2, most: 12 },
  { form: 'publicity', content: 'Tuyên truyền, nắm tình hình tại buôn', least: 0, most: 0 },
] as const

const reported = (given: Chance, on: string, pairs: readonly Pair[], silent: number): Happening => ({
  key: on,
  kind: 'twinning.half-year-reported',
  organisation: root,
  on: day(on),
  body: {
    lines: given
      .shuffled(pairs)
      .slice(silent)
      .map((pair) => {
        const { form, content, least, most } = given.oneOf(works)
        return {
          twinning: tie(pair),
          form,
          content,
          ...(most > 0 ? { value: given.between(least, most) * 500_000 } : {}),
          households: given.between(3, 40),
        }
      }),
  },
})

/** 124 partners with 74 of the 76 buôn, in 133 ties, and what they did in both halves of the year. */
export const twinnings = (): Happening[] => {
  const given = chance(20230721)
  const at = { organisation: root }
  return [
    ...newcomers.map(({ name, kind }) => ({
      ...at,
      key: unitId(name),
      kind: 'unit.brought-forward',
      on: openedOn,
      body: { unit: unitId(name), name, kind, level: 'district', home: root },
    })),
    {
      ...at,
      key: 'twinnings at the opening',
      kind: 'twinning.brought-forward',
      on: openedOn,
      body: { pairs: standing },
    },
    {
      ...at,
      key: 'twinnings of April',
      kind: 'twinning.begun',
      on: day('2023-04-11'),
      paper: 'committee',
      body: { pairs: begun },
    },
    reported(given, '2023-06-26', [...standing, ...begun], 14),
    ...(ended
      ? [
          {
            ...at,
            key: 'twinning ended',
            kind: 'twinning.ended',
            on: day('2023-09-20'),
            body: { twinning: tie(ended), reason: 'Đơn vị xin thôi để tập trung một buôn' },
          },
        ]
      : []),
    reported(given, '2023-12-18', [...standing.slice(0, -1), ...begun], 9),
  ]
}
