import { recordIdsAt } from '#book/journal/find.ts'
import { namesOf } from '#book/journal/read.ts'
import type { AskedRow } from '#book/registers/ask.ts'
import type { Tx } from '#book/session.ts'
import type { RegisterLine } from '#kernel/answers.ts'
import type { RegisterDefinition } from '#kernel/register.ts'
import { keepSealed, openSealed } from './sealed.ts'
import type { Asker, Surroundings } from './surroundings.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/**
 * Rows as a list shows them. A field that names a subject keeps its id, and its name stands beside it
 * as `field.name`. Sealed fields stay closed unless asked for.
 */
export const linesOf = async (
  tx: Tx,
  around: Surroundings,
  asker: Asker,
  definition: RegisterDefinition,
  rows: readonly AskedRow[],
  { opensSealed = false } = {},
): Promise<RegisterLine[]> => {
  const ids = rows.flatMap((row) =>
    [namerOf(definition, row), row.organisation, ...Object.values(row.data)].filter(isUuid),
  )
  const name = await namesOf(tx, around.catalogue, asker.book.id, ids)
  const idAt = await recordIdsAt(
    tx,
    asker.book.id,
    rows.map((row) => row.opened),
  )
  const closed = rows.map((row) => row.data)
  const data = opensSealed ? await openSealed(tx, around, asker, closed) : closed.map(keepSealed)
  return rows.map((row, index) => ({
    subject: row.subject,
    name: nameOf(definition, row, name),
    organisation: row.organisation ? { id: row.organisation, name: name(row.organisation) } : null,
    from: row.from,
    to: row.to,
    opened: idAt.get(row.opened) ?? '',
    data: withNames(data[index] ?? {}, name),
  }))
}

/** Whose name a row bears: a member that of the person. Null where the row itself names it. */
const namerOf = (definition: RegisterDefinition, { subject, data }: AskedRow): string | null => {
  if (isUuid(data.person)) return data.person
  return definition.name(data) ? null : subject
}

const nameOf = (definition: RegisterDefinition, row: AskedRow, name: (id: string) => string): string => {
  const namer = namerOf(definition, row)
  return namer === null ? definition.name(row.data) : name(namer)
}

const withNames = (data: { readonly [field: string]: unknown }, name: (id: string) => string) => {
  const named: { [field: string]: unknown } = {}
  for (const [field, value] of Object.entries(data)) {
    named[field] = value
    if (isUuid(value)) named[`${field}.name`] = name(value)
  }
  return named
}
