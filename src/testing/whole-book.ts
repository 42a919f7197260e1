import { randomUUID } from 'node:crypto'
import { bookById, makeBook } from '#book/books.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { Ledger } from '#book/ledger/values.ts'
import { askRegister } from '#book/registers/ask.ts'
import { askWorklist } from '#book/registers/worklist.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { idOf } from './kinds.ts'
import { emptyProgram } from './sample-book.ts'

export const root = idOf('huyện')
export const superior = idOf('tỉnh')

interface Told {
  organisation?: string
  on: string
  effectiveOn?: string
  body: object
}
interface Asked {
  organisation?: string
  from?: string
  to?: string
}

/**
 * An empty book over all areas, for a story from the first record to the figure: nothing is in it but
 * what the test enters. `at` is the program's present.
 */
export const wholeBook = async (openedOn: string, at?: string) => {
  const { program, drop } = await emptyProgram(at)
  const { id } = await makeBook(program.db, {
    name: 'story',
    title: 'story',
    root,
    superior,
    openedOn: day(openedOn),
    isSample: true,
  })
  const actor = theBook(id, 'tester')
  const info = () => bookById(program.db, id)
  return {
    program,
    drop,
    info,
    actor,
    /** Codes an entry is refused with; empty when it is in the book. */
    enter: async (kind: string, ...told: readonly Told[]): Promise<string[]> => {
      const records = told.map(({ organisation = root, on, ...rest }) => ({
        id: randomUUID(),
        kind,
        organisation,
        decidedOn: on,
        ...rest,
      }))
      try {
        await appendEntry(program.journal, actor, entrySchema.parse({ id: randomUUID(), records }))
        return []
      } catch (error) {
        if (error instanceof Refused) return [...new Set(error.refusals.map((one) => one.code))]
        throw error
      }
    },
    /** Values of figures of a period, the year 2023 unless it says otherwise; null where there is none. */
    figures: (ids: readonly string[], { organisation, from, to }: Asked = {}): Promise<(number | null)[]> =>
      inBook(program.db, actor, async (tx) => {
        const refs = ids.flatMap((text) => parseFigureRef(text) ?? [])
        const values = await new Ledger(tx, await info(), program.catalogue).values(refs, {
          period: { from: day(from ?? '2023-01-01'), to: day(to ?? '2023-12-31') },
          ...(organisation ? { organisation } : {}),
        })
        return values.map(({ value }) => (value ? toJson(value) : null))
      }),
    rows: (register: string, on: string) =>
      inBook(program.db, actor, async (tx) => {
        const asked = { register: program.catalogue.register(register), on: on as Day, page: 0, pageSize: 50 }
        return (await askRegister(tx, await info(), asked)).rows
      }),
    worklist: (list: string, on: string) =>
      inBook(program.db, actor, async (tx) =>
        askWorklist(tx, await info(), {
          worklist: program.catalogue.worklist(list),
          on: day(on),
          organisation: undefined,
        }),
      ),
  }
}
