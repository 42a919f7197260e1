import { helpOf } from './kinds/help.ts'
import { householdOf } from './kinds/households.ts'
import { twinningOf } from './kinds/twinnings.ts'
import { idOf } from '#testing/kinds.ts'

/** Who the tests of this area speak of. */
export const [district, commune, cell, jun, yuk, sar, thon, agency, firm, an, binh] = [
  'Đảng bộ huyện',
  'Đảng bộ xã',
  'chi bộ',
  'Buôn Jun',
  'Buôn Yuk La 3',
  'Buôn Đắk Sar',
  'Thôn Hòa Bình',
  'Hạt Kiểm lâm',
  'doanh nghiệp',
  'An',
  'Bình',
].map(idOf) as [string, string, string, string, string, string, string, string, string, string, string]

export const told = (on: string, body: object, organisation = district) => ({ organisation, on, body })
export const tie = (unit: string, village: string) => twinningOf(unit, village)
export const household = (code: string, village = jun) => householdOf(village, code)
export const help = (member: string, code: string) => helpOf(member, household(code))
