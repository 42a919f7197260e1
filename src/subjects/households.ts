import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const hardships = {
  poor: { vi: 'Hộ nghèo', en: 'Poor' },
  'near-poor': { vi: 'Hộ cận nghèo', en: 'Near-poor' },
  escaped: { vi: 'Đã thoát nghèo', en: 'No longer poor' },
} satisfies { [hardship: string]: Label }
export type Hardship = keyof typeof hardships

const row = z.object({
  /** The code of the commune's poverty list. No name and no address are kept. */
  code: z.string(),
  village: z.uuid(),
  /** The Party organisation of the village: scope follows it. */
  home: z.uuid(),
  hardship: z.enum(Object.keys(hardships) as Hardship[]),
  ethnicMinority: z.boolean(),
  /** The last year whose review said its status; null before the first. */
  reviewedFor: z.int().nullable(),
})
export type Household = z.infer<typeof row>

/** Poor and near-poor households, by code only. */
export const households = register(
  'households',
  { vi: 'Hộ nghèo, hộ cận nghèo', en: 'Poor households' },
  row,
  {
    references: { village: 'places', home: 'party-organisations' },
    organisation: (household) => household.home,
    name: (household) => `Hộ ${household.code}`,
    columns: {
      code: { vi: 'Mã hộ', en: 'Code' },
      village: { vi: 'Thôn, buôn', en: 'Village' },
      hardship: { vi: 'Diện', en: 'Status' },
      reviewedFor: { vi: 'Rà soát năm', en: 'Reviewed for', isYear: true },
    },
    choices: { hardship: hardships },
  },
)
