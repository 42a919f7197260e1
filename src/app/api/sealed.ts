import { logRead } from '#access/read-log.ts'
import { Seals } from '#book/sealing.ts'
import type { Tx } from '#book/session.ts'
import type { Asker, Surroundings } from './surroundings.ts'

type Fields = { [field: string]: unknown }

const isSealed = (value: unknown): value is { sealed: string; subject: string } =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'subject' in value

const subjectSealedIn = (fields: Fields): string | undefined => Object.values(fields).find(isSealed)?.subject

/** Sealed fields as nobody in particular sees them: there, and closed. */
export const keepSealed = (fields: { readonly [field: string]: unknown }): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isSealed(value) ? null : value]))

/**
 * Opens sealed fields for whoever may see them, of one subject at a time: a list keeps them closed.
 * Every opening is logged.
 */
export const openSealed = async (
  tx: Tx,
  { keys }: Surroundings,
  asker: Asker,
  all: readonly Fields[],
): Promise<Fields[]> => {
  const subjects = new Set(all.map(subjectSealedIn).filter((one) => one !== undefined))
  const [subject] = subjects
  if (subject === undefined || subjects.size > 1 || !asker.rights.opensSealed) return all.map(keepSealed)
  await logRead(tx, asker.actor, 'sealed fields', subject)
  return new Seals(tx, asker.book.id, keys).unsealAll(all)
}
