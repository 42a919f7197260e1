import type { RecordAnswer, RegisterLine } from '#kernel/answers.ts'

const vietnamese = (a: string, b: string) => a.localeCompare(b, 'vi')

/** Funds that go on from year to year first, drives after them. */
export const fundsInOrder = (lines: readonly RegisterLine[]): RegisterLine[] =>
  [...lines].sort((a, b) =>
    a.data.type === b.data.type ? vietnamese(a.name, b.name) : a.data.type === 'fund' ? -1 : 1,
  )

/** One who gave to a drive: every time, and all of it. */
export interface Donor {
  /** A unit or Party organisation; null for collections among people. */
  id: string | null
  /** Whole đồng; 0 where only goods were given. */
  money: number
  gifts: { record: string; on: string; sentence: string }[]
}

const giverOf = ({ body }: RecordAnswer): string | null => {
  const giver = body.unit ?? body.party
  return typeof giver === 'string' ? giver : null
}

/** Who gave to one fund, the most generous first; what was taken back is left out. */
export const donorsOf = (records: readonly RecordAnswer[], fund: string): Donor[] => {
  const donors = new Map<string | null, Donor>()
  const own = records.filter((one) => one.body.fund === fund && !one.reversedBy && !one.reverses)
  for (const record of [...own].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))) {
    const id = giverOf(record)
    const donor = donors.get(id) ?? { id, money: 0, gifts: [] }
    const money = record.kind === 'fund.money-received' ? Number(record.body.amount ?? 0) : 0
    donors.set(id, {
      id,
      money: donor.money + money,
      gifts: [...donor.gifts, { record: record.id, on: record.effectiveOn, sentence: record.sentence }],
    })
  }
  return [...donors.values()].sort((a, b) => b.money - a.money || b.gifts.length - a.gifts.length)
}

/** Whole numbers of trees by where they were given out, the most first. */
export const treesByPlace = (
  records: readonly RecordAnswer[],
  fund: string,
): { place: string; trees: number; record: string }[] => {
  const places = new Map<string, { place: string; trees: number; record: string }>()
  for (const record of records) {
    const { body } = record
    if (body.fund !== fund || body.goods !== 'trees' || record.reversedBy || record.reverses) continue
    if (typeof body.place !== 'string') continue
    const before = places.get(body.place)
    places.set(body.place, {
      place: body.place,
      trees: (before?.trees ?? 0) + Number(body.quantity ?? 0),
      record: before?.record ?? record.id,
    })
  }
  return [...places.values()].sort((a, b) => b.trees - a.trees)
}
