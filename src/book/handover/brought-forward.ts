import type { Day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import type { Basis, SubmittedRecord } from '#kernel/record.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Successor } from './plan.ts'
import type { StateBalance, StateRow } from './state.ts'

/** Where the successor goes on from: the closing record of the old book. */
export interface Link {
  from: string
  position: number
  hash: string
}

const tree = 'party-organisations'
const kinds = ['state.taken-over', 'state.taken-over-internal', 'state.taken-over-restricted']

/** Superiors before those under them, and organisations before everything else. */
const organisationsFirst = (rows: readonly StateRow[], root: string): StateRow[] => {
  const children = new Map<string, StateRow[]>()
  for (const one of rows) {
    if (one.register !== tree) continue
    const parent = String(one.row.parent)
    children.set(parent, [...(children.get(parent) ?? []), one])
  }
  const below = (id: string): StateRow[] =>
    (children.get(id) ?? []).flatMap((one) => [one, ...below(one.subject)])
  return [...below(root), ...rows.filter((one) => one.register !== tree)]
}

/** The rows of one subject and one class of confidentiality are one record. */
const grouped = (rows: readonly StateRow[]): StateRow[][] => {
  const groups = new Map<string, StateRow[]>()
  for (const one of rows) {
    const key = `${one.subject} ${one.confidentiality} ${one.register === tree}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

/** The one entry with which a successor begins. The same state gives the same entry, ids included. */
export const broughtForward = (
  catalogue: Catalogue,
  successor: Successor,
  link: Link,
  on: Day,
  basis: Basis,
  rows: readonly StateRow[],
  balances: readonly StateBalance[],
): SubmittedRecord[] => {
  const { root } = successor
  const idOf = (...parts: (string | number)[]) => derivedSubject(link.hash, successor.name, ...parts)
  const record = (key: string, kind: string, organisation: string, body: SubmittedRecord['body']) => ({
    id: idOf(key),
    kind,
    organisation,
    decidedOn: on,
    basis,
    body,
  })
  const rootRow = {
    name: root.name,
    kind: root.kind,
    parent: null,
    sector: root.sector,
    code: null,
    serves: [],
  }
  const here = new Set(rows.filter((one) => one.register === tree).map((one) => one.subject))
  /** What was of an organisation that stays behind is the work of the new root. */
  const organisationOf = ([first]: readonly StateRow[]): string => {
    const of = first && catalogue.register(first.register).organisation(first.row as never, first.subject)
    return of && here.has(of) ? of : root.id
  }
  return [
    record('root', 'state.taken-over', root.id, {
      subject: root.id,
      rows: [{ register: tree, row: rootRow }],
      balances: [],
    }),
    record('link', 'book.taken-over', root.id, { ...link }),
    ...grouped(organisationsFirst(rows, root.id)).map((group) => {
      const [first] = group
      const confidentiality = first?.confidentiality ?? 0
      const isTree = first?.register === tree
      return record(
        `${first?.subject} ${confidentiality} ${isTree}`,
        kinds[confidentiality] ?? 'state.taken-over-restricted',
        organisationOf(group),
        {
          subject: first?.subject ?? '',
          rows: group.map(({ register, row, until }) => ({ register, row, ...(until ? { until } : {}) })),
          balances: [],
        },
      )
    }),
    ...balancesByOrganisation(balances).map(([organisation, lines]) =>
      record(`balances ${organisation}`, 'state.taken-over-internal', organisation, {
        subject: organisation,
        rows: [],
        balances: lines,
      }),
    ),
  ]
}

const balancesByOrganisation = (balances: readonly StateBalance[]): [string, StateBalance[]][] => {
  const groups = new Map<string, StateBalance[]>()
  for (const one of balances) groups.set(one.organisation, [...(groups.get(one.organisation) ?? []), one])
  return [...groups]
}
