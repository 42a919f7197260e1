import { recordById } from '#book/journal/find.ts'
import { inBook } from '#book/session.ts'
import type { Label } from '#kernel/label.ts'
import { type Refusal, Refused } from '#kernel/refusal.ts'
import type { Asker, Surroundings } from './surroundings.ts'

const outOfSight: Label = {
  vi: 'một nội dung ngoài phạm vi đồng chí được xem',
  en: 'a record outside what you may see',
}

/**
 * Does what the book may refuse. The book judges with all it holds; whoever asks is told of a record in
 * the way only if it is in their sight. @throws Refused
 */
export const refusedInSight = async <T>(
  around: Surroundings,
  asker: Asker,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new Refused(await inSight(around, asker, error.refusals))
  }
}

/** Refusals as somebody may read them. */
export const inSight = (
  { db }: Surroundings,
  asker: Asker,
  refusals: readonly Refusal[],
): Promise<Refusal[]> =>
  inBook(db, asker.actor, async (tx) => {
    const told: Refusal[] = []
    for (const one of refusals) {
      const standing: NonNullable<Refusal['standing']> = []
      for (const { id, sentence } of one.standing ?? []) {
        const record = await recordById(tx, asker.book.id, id)
        const isSeen = record !== null && asker.rights.readsKind(record.kind)
        standing.push(isSeen ? { id, sentence } : { id: '', sentence: outOfSight })
      }
      told.push(one.standing ? { ...one, standing } : one)
    }
    return told
  })
