import { sql } from 'kysely'
import { addDays, printDay } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { Refused } from '#kernel/refusal.ts'
import { type BookInfo, bookById, books, makeBookIn } from '../books.ts'
import type { Catalogue } from '../catalogue.ts'
import { appendIn, type Journal } from '../journal/append.ts'
import { entrySchema } from '../journal/entry.ts'
import { digestOf } from '../journal/hash.ts'
import { actAs, asOwner, type Tx, theBook } from '../session.ts'
import { broughtForward, type Link } from './brought-forward.ts'
import { type HandOver, type Successor, successorInUse, takenTwice, unknownBranch } from './plan.ts'
import { balancesOn, branchesOf, type StateBalance, type StateRow, stateOf, stateOn } from './state.ts'

export interface HandedOver {
  closed: Link
  successors: { book: string; id: number; records: number; repeated: boolean }[]
}

/**
 * Closes a book and begins its successors. Each book is written in a transaction of its own, joined by
 * (book, position, hash) and never by a common lock: cut off in between, the same call goes on where it
 * stopped, and a successor that has its entry already is left as it is.
 * @throws Refused unknown-branch, branch-taken-twice, successor-in-use, entry-id-taken for another plan
 */
export const handOver = async (
  journal: Journal,
  book: BookInfo,
  plan: HandOver,
  actor = 'ban-giao',
): Promise<HandedOver> => {
  const closed = await close(journal, book, plan, actor)
  const successors: HandedOver['successors'] = []
  for (const successor of plan.successors)
    successors.push(await begin(journal, book, plan, successor, closed, actor))
  return { closed, successors }
}

/** The closing entry and the closing of the book are one transaction. */
const close = (journal: Journal, book: BookInfo, plan: HandOver, actor: string): Promise<Link> =>
  asOwner(journal.db, async (tx) => {
    await judgeBranches(tx, book, plan)
    await actAs(tx, theBook(book.id, actor))
    const entry = entrySchema.parse({
      id: derivedSubject(book.name, book.root, 'closing'),
      source: 'hand-over',
      records: [
        {
          id: derivedSubject(book.name, book.root, 'closing record'),
          kind: 'book.handed-over',
          organisation: book.root,
          decidedOn: plan.closesOn,
          basis: plan.basis,
          body: { to: plan.successors.map((one) => one.name), plan: digestOf(plan) },
        },
      ],
    })
    const { records } = await appendIn(tx, journal, theBook(book.id, actor), entry, null)
    const [record] = records
    if (!record) throw new Error('the closing entry holds one record')
    await becomeOwner(tx)
    await sql`update book set closed_on = ${plan.closesOn} where id = ${book.id} and closed_on is null`.execute(
      tx,
    )
    return { from: book.name, position: record.position, hash: record.hash }
  })

const becomeOwner = (tx: Tx) => sql`select set_config('role', 'none', true)`.execute(tx)

const judgeBranches = async (tx: Tx, book: BookInfo, { successors, closesOn }: HandOver): Promise<void> => {
  const names = new Map(
    (await stateOn(tx, book.id, closesOn))
      .filter((one) => one.register === 'party-organisations')
      .map((one) => [one.subject, String(one.row.name)]),
  )
  const taken = new Set<string>()
  for (const successor of successors) {
    if (successor.branches.some((one) => !names.has(one)))
      throw new Refused([unknownBranch({ book: successor.name, day: printDay(closesOn) })])
    for (const one of await branchesOf(tx, book.id, successor, closesOn)) {
      if (taken.has(one)) throw new Refused([takenTwice({ name: names.get(one) ?? one })])
      taken.add(one)
    }
  }
}

interface State {
  rows: StateRow[]
  balances: StateBalance[]
}

const stateFor = async (
  tx: Tx,
  { catalogue }: Journal,
  book: BookInfo,
  successor: Successor,
  { closesOn }: HandOver,
): Promise<State> => {
  const own = await branchesOf(tx, book.id, successor, closesOn)
  const rows = stateOf(catalogue, await stateOn(tx, book.id, closesOn), own, successor)
  const balances = await balancesOn(tx, book.id, catalogue, own, closesOn)
  return { rows, balances: balances.filter((one) => goesAlong(catalogue, rows, one)) }
}

/** What is left of a fund goes where the fund goes, not to whoever received or gave out of it. */
const goesAlong = (
  catalogue: Catalogue,
  rows: readonly StateRow[],
  { figure: id, of }: StateBalance,
): boolean => {
  const figure = catalogue.figures.get(id)
  const isOfAFund = figure?.form === 'stock' && figure.neverNegative
  return !isOfAFund || of === null || rows.some((one) => one.subject === of)
}

/** What is sealed about somebody opens in the new book with the same key; who was erased stays erased. */
const shareKeys = (tx: Tx, from: number, to: number, rows: readonly StateRow[]) =>
  sql`insert into subject_key (book, subject, wrapped)
    select ${to}, subject, wrapped from subject_key
    where book = ${from} and subject = any (${[...new Set(rows.map((one) => one.subject))]}::uuid[])
    on conflict (book, subject) do nothing`.execute(tx)

/** Whoever keeps the accounts of the old book opens the new one to the others. */
const shareAdministrators = (tx: Tx, from: number, to: number) =>
  sql`insert into account (book, name, display_name, password, roles, scope, is_sample)
    select ${to}, name, display_name, password, '{admin}', null, is_sample from account
    where book = ${from} and 'admin' = any (roles) and disabled_at is null
    on conflict (book, name) do nothing`.execute(tx)

const bookOf = async (
  tx: Tx,
  book: BookInfo,
  successor: Successor,
  openedOn: BookInfo['opened_on'],
): Promise<BookInfo> => {
  const existing = (await books(tx)).find((one) => one.name === successor.name)
  if (existing && existing.root !== successor.root.id)
    throw new Refused([successorInUse({ book: successor.name })])
  return (
    existing ??
    (await makeBookIn(tx, {
      name: successor.name,
      title: successor.title,
      root: successor.root.id,
      superior: successor.superior,
      openedOn,
      isSample: book.is_sample,
    }))
  )
}

/** One brought-forward entry in the successor, made of the closed book alone. */
const begin = (
  journal: Journal,
  book: BookInfo,
  plan: HandOver,
  successor: Successor,
  link: Link,
  actor: string,
): Promise<HandedOver['successors'][number]> =>
  asOwner(journal.db, async (tx) => {
    const openedOn = addDays(plan.closesOn, 1)
    const { rows, balances } = await stateFor(tx, journal, await bookById(tx, book.id), successor, plan)
    const made = await bookOf(tx, book, successor, openedOn)
    await shareKeys(tx, book.id, made.id, rows)
    await shareAdministrators(tx, book.id, made.id)
    const entry = entrySchema.parse({
      id: derivedSubject(link.hash, successor.name, 'brought forward'),
      source: 'hand-over',
      records: broughtForward(journal.catalogue, successor, link, openedOn, plan.basis, rows, balances),
    })
    const by = theBook(made.id, actor)
    await actAs(tx, by)
    const { repeated, records } = await appendIn(tx, journal, by, entry, null)
    return { book: successor.name, id: made.id, records: records.length, repeated }
  })
