import { communes } from '../geography.ts'
import { communeBody, placeId } from '../organisations.ts'

interface Village {
  id: string
  name: string
  commune: string
  home: string
  isBuon: boolean
}

/** Every village with its commune, the buôn of a commune first. */
export const villages: readonly Village[] = communes.flatMap((commune) =>
  [...commune.buon, ...commune.thon].map((name, index) => ({
    id: placeId(commune.name, name),
    name,
    commune: commune.name,
    home: communeBody(commune.name),
    isBuon: index < commune.buon.length,
  })),
)

export const placesTold = {
  buons: villages.filter((one) => one.isBuon).map((one) => one.id),
  thons: villages.filter((one) => !one.isBuon).map((one) => one.id),
} as const
