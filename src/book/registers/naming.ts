import type { Change, RegisterDefinition, RegisterRow } from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Working } from './working.ts'

/**
 * What a row is called in a sentence: its own name, or that of the subject which names it. A membership
 * is called by its person, also one this very entry brings in.
 */
export const nameOfRow = async (
  catalogue: Catalogue,
  working: Working,
  register: RegisterDefinition,
  { subject, row }: Pick<RegisterRow, 'subject' | 'row'>,
): Promise<string> => {
  const { namedBy } = register
  const namer = namedBy && row[namedBy.field]
  if (!namedBy || typeof namer !== 'string') return register.name(row) || subject.slice(0, 8)
  await working.load([{ register: namedBy.register, subject: namer }])
  const named = working.foldOf(namedBy.register, namer).rows.at(-1)
  return (named && catalogue.register(namedBy.register).name(named.row)) || namer.slice(0, 8)
}

/** The same for a subject whose rows cannot be folded: told by any row it has, or by the change itself. */
export const nameOfSubject = (
  catalogue: Catalogue,
  working: Working,
  register: RegisterDefinition,
  subject: string,
  change: Change,
): Promise<string> => {
  const last = working.foldOf(register.id, subject).rows.at(-1)
  const row =
    last?.row ?? (change.does === 'open' ? change.row : { [register.namedBy?.field ?? '']: subject })
  return nameOfRow(catalogue, working, register, { subject, row })
}
