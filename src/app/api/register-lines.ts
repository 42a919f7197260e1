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
  const ids = rows.flatMap((row) => [
    row.subject,
    ...(row.organisation ? [row.organisation] : []),
    ...Object.values(row.data).filter(isUuid),
  ])
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

/** A member is named by the person; what names itself by its own row. */
const nameOf = (definition: RegisterDefinition, row: AskedRow, name: (id: string) => string): string => {
  const { person } = row.data
  return isUuid(person) ? name(person) : definition.name(row.data) || name(row.subject)
}

const withNames = (data: { readonly [field: string]: unknown }, name: (id: string) => string) =>
  Object.fromEntries(
    Object.entries(data).flatMap(([field, value]) =>
      isUuid(value)
        ? [[field, value] as const, [`${field}.name`, name(value)] as const]
        : [[field, value] as const],
    ),
  )
