import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { createAccount } from '#access/accounts.ts'
import { type BookInfo, books, makeBookIn } from '#book/books.ts'
import { appendIn, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { actAs, asOwner, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { OrganisationKind } from '#subjects/party-organisations.ts'

const setUpAlready = refusal('set-up-already', {
  vi: 'Sổ đã được lập; hãy đăng nhập.',
  en: 'The book has been set up already; sign in.',
})

export interface SetUp {
  bookName: string
  bookTitle: string
  organisationName: string
  organisationKind: OrganisationKind
  /** The committee above, which assigns targets. */
  superiorName?: string | undefined
  openedOn: Day
  displayName: string
  account: string
  password: string
}

/**
 * Makes the first book, states its root organisation and the committee above it, and makes the first
 * administrator: all of it or nothing. @throws Refused set-up-already, and what entries and accounts refuse
 */
export const setUpBook = (journal: Journal, given: SetUp): Promise<BookInfo> =>
  asOwner(journal.db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('dangbo set-up'))`.execute(tx)
    if ((await books(tx)).length > 0) throw new Refused([setUpAlready()])
    const root = randomUUID()
    const superior = given.superiorName ? randomUUID() : null
    const book = await makeBookIn(tx, {
      name: given.bookName,
      title: given.bookTitle,
      root,
      superior,
      openedOn: given.openedOn,
      isSample: false,
    })
    const actor = theBook(book.id, given.account)
    await actAs(tx, actor)
    const { account: name, displayName, password } = given
    await createAccount(tx, { name, displayName, password, book: book.id, roles: ['admin'], scope: null })
    await appendIn(tx, journal, actor, firstEntry(given, root, superior), null)
    return book
  })

const firstEntry = (given: SetUp, root: string, superior: string | null) => {
  const statedOn = { organisation: root, decidedOn: given.openedOn }
  const record = (kind: string, body: object) => ({ id: randomUUID(), kind, ...statedOn, body: { ...body } })
  return entrySchema.parse({
    id: randomUUID(),
    records: [
      record('organisation.brought-forward', {
        organisation: root,
        name: given.organisationName,
        kind: given.organisationKind,
        sector: 'commune',
        serves: [],
      }),
      ...(superior && given.superiorName
        ? [record('unit.brought-forward', { unit: superior, name: given.superiorName, kind: 'committee' })]
        : []),
    ],
  })
}
