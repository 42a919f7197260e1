import type { Journal } from './journal/append.ts'
import type { Entry } from './journal/entry.ts'
import { Seals, sealedFields } from './sealing.ts'
import type { Tx } from './session.ts'

const whoseKey = (record: Entry['records'][number]): string => String(record.body.person ?? record.id)

/** An entry with its sealed fields sealed, as it waits. */
export const sealed = async (tx: Tx, journal: Journal, book: number, entry: Entry): Promise<Entry> => {
  const seals = new Seals(tx, book, journal.keys)
  const marked = entry.records.map((record) => {
    const kind = journal.catalogue.kinds.get(record.kind)
    const names = kind ? sealedFields(kind.body).filter((name) => record.body[name] != null) : []
    return { record, names }
  })
  await seals.ensure(marked.filter(({ names }) => names.length > 0).map(({ record }) => whoseKey(record)))
  const records = marked.map(({ record, names }) => ({
    ...record,
    body: seals.seal(record.body, names, whoseKey(record)),
  }))
  return { ...entry, records }
}

export const unsealed = async (tx: Tx, journal: Journal, book: number, entry: Entry): Promise<Entry> => {
  const bodies = await new Seals(tx, book, journal.keys).unsealAll(entry.records.map((record) => record.body))
  return {
    ...entry,
    records: entry.records.map((record, index) => ({ ...record, body: bodies[index] ?? {} })),
  }
}
