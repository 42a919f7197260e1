import type { PlaceKind } from '#subjects/places.ts'
import { communes } from './geography.ts'
import { communeBody, placeId } from './organisations.ts'

export interface PlaceOutline {
  id: string
  name: string
  kind: PlaceKind
  parent: string | null
  home: string
  ethnicMinority: boolean
  speciallyDifficult: boolean
}

export const places: readonly PlaceOutline[] = communes.flatMap((commune) => {
  const inCommune = { home: communeBody(commune.name), speciallyDifficult: commune.speciallyDifficult }
  const within = { ...inCommune, parent: placeId(commune.name) }
  return [
    {
      ...inCommune,
      id: placeId(commune.name),
      name: commune.kind === 'township' ? `Thị trấn ${commune.name}` : `Xã ${commune.name}`,
      kind: commune.kind,
      parent: null,
      ethnicMinority: false,
    },
    ...commune.buon.map((name) => ({
      ...within,
      id: placeId(commune.name, name),
      name,
      kind: 'buon' as const,
      ethnicMinority: true,
    })),
    ...commune.thon.map((name) => ({
      ...within,
      id: placeId(commune.name, name),
      name,
      kind: commune.kind === 'township' ? ('tdp' as const) : ('thon' as const),
      ethnicMinority: false,
    })),
  ]
})
