import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const placeKinds = {
  commune: { vi: 'Xã', en: 'Commune' },
  township: { vi: 'Thị trấn', en: 'Township' },
  buon: { vi: 'Buôn', en: 'Buôn' },
  thon: { vi: 'Thôn', en: 'Thôn' },
  tdp: { vi: 'Tổ dân phố', en: 'Residential group' },
} satisfies { [kind: string]: Label }
export type PlaceKind = keyof typeof placeKinds

/** Thôn, buôn, tổ dân phố: the villages, whatever they are called. */
export const villageKinds = ['buon', 'thon', 'tdp'] as const satisfies PlaceKind[]
export const communeKinds = ['commune', 'township'] as const satisfies PlaceKind[]

const row = z.object({
  name: z.string(),
  kind: z.enum(Object.keys(placeKinds) as PlaceKind[]),
  /** The commune or township a village lies in. */
  parent: z.uuid().nullable(),
  /** The Party organisation of the place: scope follows it. */
  home: z.uuid(),
  ethnicMinority: z.boolean(),
  speciallyDifficult: z.boolean(),
  border: z.boolean(),
})
export type Place = z.infer<typeof row>

export const places = register('places', { vi: 'Địa bàn', en: 'Places' }, row, {
  references: { parent: 'places', home: 'party-organisations' },
  organisation: (place) => place.home,
  seenBelow: true,
  name: (place) => place.name,
  choices: { kind: placeKinds },
  columns: {
    name: { vi: 'Tên địa bàn', en: 'Place' },
    kind: { vi: 'Loại', en: 'Kind' },
    parent: { vi: 'Thuộc', en: 'Within' },
    home: { vi: 'Tổ chức đảng', en: 'Party organisation' },
  },
})
