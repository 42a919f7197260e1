import { shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure, Said } from '#kernel/figure.ts'
import { flow } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'
import type { Sector } from '#subjects/party-organisations.ts'

// Phát triển đảng viên by area. The areas overlap: a militiaman of a village cell stands in two.

const areaWords = {
  militia: ['dân quân'],
  reserve: ['quân nhân dự bị động viên', 'quân nhân dự bị', 'dự bị động viên'],
  residential: ['khu dân cư', 'thôn, buôn'],
  enterprise: ['doanh nghiệp, hợp tác xã', 'doanh nghiệp', 'hợp tác xã'],
  school: ['trường học'],
} as const
type GrowthArea = keyof typeof areaWords

/** What a person is stands bare; where a cell works is never what is counted: "ở 12 trường học" is twelve schools. */
const wordsOf = (area: GrowthArea): string[] =>
  area === 'militia' || area === 'reserve'
    ? [...areaWords[area]]
    : areaWords[area].flatMap((place) =>
        ['chi bộ', 'ở', 'ở các', 'trong', 'trong các', 'tại', 'tại các'].map((where) => `${where} ${place}`),
      )

/** Said with its own area and no other: of one who stands in two, neither number tells. */
const saidIn = (area: GrowthArea): Said => {
  const others = Object.entries(areaWords).flatMap(([other, words]) => (other === area ? [] : words))
  const words = `${wordsOf(area).join('|')} + !${others.join('|')}`
  return {
    as: [
      `kết nạp|phát triển + đảng viên|quần chúng|đồng chí|đảng|người + ${words}`,
      `kết nạp|phát triển + ${words}`,
    ],
  }
}

const inArea = (area: GrowthArea, label: Label, meaning: Label, id: string = area) =>
  flow(`members.admissions-${id}`, label, units.member, meaning, { said: saidIn(area) })

export const admissionsInArea = {
  militia: inArea(
    'militia',
    { vi: 'Kết nạp trong dân quân', en: 'Admissions in the militia' },
    {
      vi: 'Trong số quyết định kết nạp, người là dân quân; một người có thể thuộc nhiều lĩnh vực.',
      en: 'Of the admissions decided, those in the militia; one person may stand in several areas.',
    },
  ),
  reserve: inArea(
    'reserve',
    { vi: 'Kết nạp trong dự bị động viên', en: 'Admissions in the reserve' },
    {
      vi: 'Trong số quyết định kết nạp, quân nhân dự bị động viên; một người có thể thuộc nhiều lĩnh vực.',
      en: 'Of the admissions decided, those in the reserve; one person may stand in several areas.',
    },
  ),
  residential: inArea(
    'residential',
    { vi: 'Kết nạp ở khu dân cư', en: 'Admissions in residential areas' },
    {
      vi: 'Trong số quyết định kết nạp, người được kết nạp ở chi bộ thôn, buôn, tổ dân phố.',
      en: 'Of the admissions decided, those of cells of villages and residential groups.',
    },
  ),
  enterprise: inArea(
    'enterprise',
    { vi: 'Kết nạp trong doanh nghiệp, hợp tác xã', en: 'Admissions in enterprises and cooperatives' },
    {
      vi: 'Trong số quyết định kết nạp, người được kết nạp ở chi bộ doanh nghiệp, hợp tác xã.',
      en: 'Of the admissions decided, those of cells of enterprises and cooperatives.',
    },
  ),
  school: inArea(
    'school',
    { vi: 'Kết nạp trong trường học', en: 'Admissions in schools' },
    {
      vi: 'Trong số quyết định kết nạp, người được kết nạp ở chi bộ trường học, gồm cả giáo viên và học sinh.',
      en: 'Of the admissions decided, those of cells of schools, teachers and pupils.',
    },
    'schools',
  ),
} as const

const ofSector: { readonly [sector in Sector]?: GrowthArea } = {
  residential: 'residential',
  enterprise: 'enterprise',
  school: 'school',
}

/** Where an admission counts: what the person is beside the work, and what the cell works in. */
export const growthAreasOf = (of: {
  militia: boolean
  reserve: boolean
  sector: Sector | undefined
}): GrowthArea[] => {
  const bySector = of.sector && ofSector[of.sector]
  return [
    ...(of.militia ? (['militia'] as const) : []),
    ...(of.reserve ? (['reserve'] as const) : []),
    ...(bySector ? [bySector] : []),
  ]
}

export const growthFigures: readonly Figure[] = Object.values(admissionsInArea).flatMap((one) => [
  one,
  shareOfTarget(one),
])
