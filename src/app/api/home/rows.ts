import { standingRows, standingTogether } from '#book/registers/standing.ts'
import type { HomeQuestion, HomeRow } from './line.ts'

type Question = Omit<HomeQuestion, 'rows' | 'standing'>

/** Reads each register once, however many lines of the desk look into it. */
export const rowsFor = ({
  tx,
  around,
  asker,
  on,
  organisation,
}: Question): Pick<HomeQuestion, 'rows' | 'standing'> => {
  const ask = standingRows(tx, asker.book, { on, organisation, kept: around.memory?.rows })
  const read = new Map<string, ReturnType<typeof ask>>()
  const looksAtOwn = organisation === undefined || organisation === asker.branch?.node
  let together: ReturnType<typeof standingTogether> | undefined
  const first = (register: string): ReturnType<typeof ask> => {
    if (!asker.branch || !looksAtOwn) return ask(register)
    together ??= standingTogether(tx, asker.book, listed(around, asker), on)
    return together.then((rows) => rows.get(register) ?? ask(register))
  }
  const standing: HomeQuestion['standing'] = (register) => {
    const rows = read.get(register) ?? first(register)
    read.set(register, rows)
    return rows
  }
  const looksAtBranch = organisation !== undefined && organisation !== asker.book.root
  const rows = async (register: string): Promise<HomeRow[]> => {
    if (!around.catalogue.registers.has(register) || !asker.rights.readsRegister(register)) return []
    return (await standing(register))
      .filter((one) => !looksAtBranch || one.organisation !== null)
      .map(({ subject, from, row }) => ({ subject, from, data: row }))
  }
  return { rows, standing }
}

/** The registers of all the lists the desk tells this account of. */
const listed = ({ catalogue }: Question['around'], { rights }: Question['asker']): string[] => [
  ...new Set(
    [...catalogue.worklists.values()].flatMap(({ desk, reads }) =>
      desk && reads.every(({ id }) => rights.readsRegister(id)) ? reads.map(({ id }) => id) : [],
    ),
  ),
]
