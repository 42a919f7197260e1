import { type AskedRow, askRegister } from '#book/registers/ask.ts'
import type { HomeQuestion } from './line.ts'

const atOnce = 1000

/** Reads each register once, however many lines of the desk look into it. */
export const rowsFor = (asked: Omit<HomeQuestion, 'rows'>): HomeQuestion['rows'] => {
  const read = new Map<string, Promise<AskedRow[]>>()
  return (register) => {
    const rows = read.get(register) ?? allRows(asked, register)
    read.set(register, rows)
    return rows
  }
}

const allRows = async (
  { tx, around, asker, on, organisation }: Omit<HomeQuestion, 'rows'>,
  id: string,
): Promise<AskedRow[]> => {
  const register = around.catalogue.registers.get(id)
  if (!register || !asker.rights.readsRegister(id)) return []
  // Badges are of persons, who belong to no organisation: the memberships beside them are the ones looked at.
  const within = organisation && id !== 'badges' ? { organisation } : {}
  const rows: AskedRow[] = []
  for (let page = 0; ; page++) {
    const answer = await askRegister(tx, asker.book, { register, on, page, pageSize: atOnce, ...within })
    rows.push(...answer.rows)
    if (answer.rows.length < atOnce) return rows
  }
}
