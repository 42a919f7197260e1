import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const itemKinds = {
  'ocop-product': { vi: 'Sản phẩm OCOP', en: 'OCOP product' },
  'vietgap-area': { vi: 'Diện tích VietGAP', en: 'VietGAP area' },
} satisfies { [kind: string]: Label }
export type ItemKind = keyof typeof itemKinds

/** What grows on a certified area. */
export const crops = {
  rice: { vi: 'Lúa', en: 'Rice' },
  vegetables: { vi: 'Rau, củ, quả', en: 'Vegetables' },
  coffee: { vi: 'Cà phê', en: 'Coffee' },
  fruit: { vi: 'Cây ăn trái', en: 'Fruit trees' },
} satisfies { [crop: string]: Label }
export type Crop = keyof typeof crops

const row = z.object({
  name: z.string(),
  kind: z.enum(Object.keys(itemKinds) as ItemKind[]),
  /** The Party organisation in whose area it lies: scope follows it. */
  home: z.uuid(),
  place: z.uuid().nullable(),
  /** Who makes, grows or runs it. */
  holder: z.uuid().nullable(),
  /** Whole steps of the unit its figure counts in (1 ha = 100 steps); null for what is only counted. */
  quantity: z.number().nullable(),
  crop: z.enum(Object.keys(crops) as Crop[]).nullable(),
  /** Stars of an OCOP product, 3 to 5. */
  stars: z.number().nullable(),
  level: z.string().nullable(),
  validUntil: z.string().nullable(),
})

/** Things a committee counts that are neither people nor organisations. */
export const items = register('items', { vi: 'Sản phẩm, diện tích', en: 'Items' }, row, {
  references: { home: 'party-organisations', place: 'places', holder: 'units' },
  organisation: (item) => item.home,
  name: (item) => item.name,
  choices: { kind: itemKinds },
  columns: {
    name: { vi: 'Tên', en: 'Name' },
    kind: { vi: 'Loại', en: 'Kind' },
    place: { vi: 'Địa bàn', en: 'Place' },
    holder: { vi: 'Chủ thể', en: 'Holder' },
    stars: { vi: 'Sao', en: 'Stars' },
    validUntil: { vi: 'Có giá trị đến', en: 'Valid until' },
  },
})
