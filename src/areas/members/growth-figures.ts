import { shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { flow } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'
import type { Sector } from '#subjects/party-organisations.ts'

// Phát triển đảng viên by area. The areas overlap: a militiaman of a village cell stands in two.

const inArea = (id: string, label: Label, meaning: Label, said: string) =>
  flow(`members.admissions-${id}`, label, units.member, meaning, {
    said: { as: [`kết nạp|phát triển + ${said}`] },
  })

export const admissionsInArea = {
  militia: inArea(
    'militia',
    { vi: 'Kết nạp trong dân quân', en: 'Admissions in the militia' },
    {
      vi: 'Trong số quyết định kết nạp, người là dân quân; một người có thể thuộc nhiều lĩnh vực.',
      en: 'Of the admissions decided, those in the militia; one person may stand in several areas.',
    },
    'dân quân',
  ),
  reserve: inArea(
    'reserve',
    { vi: 'Kết nạp trong dự bị động viên', en: 'Admissions in the reserve' },
    {
      vi: 'Trong số quyết định kết nạp, quân nhân dự bị động viên; một người có thể thuộc nhiều lĩnh vực.',
      en: 'Of the admissions decided, those in the reserve; one person may stand in several areas.',
    },
    'dự bị động viên',
  ),
  residential: inArea(
    'residential',
    { vi: 'Kết nạp ở khu dân cư', en: 'Admissions in residential areas' },
    {
      vi: 'Trong số quyết định kết nạp, người được kết nạp ở chi bộ thôn, buôn, tổ dân phố.',
      en: 'Of the admissions decided, those of cells of villages and residential groups.',
    },
    'khu dân cư|thôn, buôn',
  ),
  enterprise: inArea(
    'enterprise',
    { vi: 'Kết nạp trong doanh nghiệp, hợp tác xã', en: 'Admissions in enterprises and cooperatives' },
    {
      vi: 'Trong số quyết định kết nạp, người được kết nạp ở chi bộ doanh nghiệp, hợp tác xã.',
      en: 'Of the admissions decided, those of cells of enterprises and cooperatives.',
    },
    'doanh nghiệp|hợp tác xã',
  ),
  school: inArea(
    'schools',
    { vi: 'Kết nạp trong trường học', en: 'Admissions in schools' },
    {
      vi: 'Trong số quyết định kết nạp, người được kết nạp ở chi bộ trường học, gồm cả giáo viên và học sinh.',
      en: 'Of the admissions decided, those of cells of schools, teachers and pupils.',
    },
    'trường học',
  ),
} as const
type GrowthArea = keyof typeof admissionsInArea

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
