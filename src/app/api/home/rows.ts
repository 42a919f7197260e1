import { standingRows } from '#book/registers/standing.ts'
import type { HomeQuestion, HomeRow } from './line.ts'

type Question = Omit<HomeQuestion, 'rows'>

/** Reads each register once, however many lines of the desk look into it. */
export const rowsFor = ({ tx, around, asker, on, organisation }: Question): HomeQuestion['rows'] => {
  const standing = standingRows(tx, asker.book, { on, organisation, kept: around.memory?.rows })
  const looksAtBranch = organisation !== undefined && organisation !== asker.book.root
  const read = new Map<string, Promise<HomeRow[]>>()
  const rowsOf = async (register: string): Promise<HomeRow[]> => {
    if (!around.catalogue.registers.has(register) || !asker.rights.readsRegister(register)) return []
    const rows = await standing(register)
    // Badges are of persons, who belong to no organisation: the memberships beside them are the ones looked at.
    return rows
      .filter((one) => !looksAtBranch || one.organisation !== null || register === 'badges')
      .map(({ subject, from, row }) => ({ subject, from, data: row }))
  }
  return (register) => {
    const rows = read.get(register) ?? rowsOf(register)
    read.set(register, rows)
    return rows
  }
}
