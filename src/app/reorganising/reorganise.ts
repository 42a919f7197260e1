import {
  consequences,
  nothingPlanned,
  type Plan,
  type Preview,
  previewOf,
} from '#areas/organisations/reorganisation/index.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { type Entry, entrySchema } from '#book/journal/entry.ts'
import { type Db, inBook, theBook } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import { affectedBy } from './affected.ts'

/** The one entry a plan makes of the book as it stands, and what it changes. @throws Refused nothing-reorganised */
export const reorganisation = (
  { db, catalogue }: { db: Db; catalogue: Catalogue },
  book: number,
  id: string,
  plan: Plan,
): Promise<{ entry: Entry; preview: Preview }> =>
  inBook(db, theBook(book), async (tx) => {
    const { affected, tree } = await affectedBy(tx, book, catalogue, plan)
    const carriers = catalogue.areas.flatMap((area) => area.carriers ?? [])
    const records = consequences(id, plan, affected, carriers)
    if (records.length === 0) throw new Refused([nothingPlanned()])
    return {
      entry: entrySchema.parse({ id, source: 'form', records }),
      preview: previewOf(plan, affected, tree),
    }
  })
