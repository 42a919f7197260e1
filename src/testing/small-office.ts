import { z } from 'zod'
import { createAccount } from '#access/accounts.ts'
import { apiOf } from '#app/api/api.ts'
import { Catalogue } from '#book/catalogue.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Area } from '#kernel/area.ts'
import { kind } from '#kernel/kind.ts'
import type { Role } from '#kernel/role.ts'
import type { Clock } from '#platform/clock.ts'
import { openFiles } from '#platform/files.ts'
import { type Log, silentLog } from '#platform/log.ts'
import { reportDesk } from '#reports/index.ts'
import { clientsOf, password } from './clients.ts'
import { smallArea } from './small-area.ts'
import { cellA, type SmallBook, smallBook } from './small-book.ts'

const text = (value: string) => ({ vi: value, en: value })

/** The small area with the rights of an office: who keeps people, who counts, who only looks. */
const peopleArea: Area = {
  ...smallArea,
  kinds: [
    ...smallArea.kinds,
    kind('decision.recorded', {
      label: text('decision'),
      citesDecision: true,
      body: z.object({ what: z.string() }),
      tells: { vi: (r) => r.body.what, en: (r) => r.body.what },
    }),
  ],
  grants: [
    { role: 'organisation', enter: ['cell.*', 'person.*', 'decision.*'], read: ['*'] },
    { role: 'synthesis', enter: ['fund.moved', 'output.observed', 'target.set'], read: ['*'] },
    {
      role: 'cell',
      enter: ['person.*', 'decision.recorded'],
      approval: 'needed',
      read: ['people', 'party-organisations'],
    },
    { role: 'reader', enter: [], read: ['party-organisations'] },
  ],
}

const casesArea: Area = {
  id: 'cases',
  label: text('cases'),
  figures: [],
  registers: [],
  checks: [],
  grants: [{ role: 'inspection', enter: ['case.opened'], read: ['party-organisations'] }],
  kinds: [
    kind('case.opened', {
      label: text('case'),
      confidentiality: 'restricted',
      body: z.object({ about: z.string() }),
      tells: { vi: (r) => `Vụ việc ${r.body.about}`, en: (r) => `Case ${r.body.about}` },
    }),
  ],
}

const accounts: { name: string; role: Role; scope: string | null }[] = [
  { name: 'tochuc', role: 'organisation', scope: null },
  { name: 'tonghop', role: 'synthesis', scope: null },
  { name: 'kiemtra', role: 'inspection', scope: null },
  { name: 'chiboa', role: 'cell', scope: cellA },
  { name: 'xem', role: 'reader', scope: null },
  { name: 'admin', role: 'admin', scope: null },
]
/** The small book behind the whole API, with an account for each kind of reader. */
export const smallOffice = async (options: { log?: Log; startsAt?: string } = {}) => {
  const book: SmallBook = await smallBook()
  const catalogue = new Catalogue([peopleArea, casesArea], [])
  let now = new Date(options.startsAt ?? '2024-06-30T08:00:00+07:00')
  const clock: Clock = { now: () => new Date(now), today: () => now.toISOString().slice(0, 10) }
  const info = await book.book()
  await inBook(book.db, theBook(info.id), async (tx) => {
    for (const { name, role, scope } of accounts)
      await createAccount(tx, {
        book: info.id,
        name,
        displayName: name,
        password,
        roles: [role],
        scope,
        isSample: true,
      })
  })
  const app = apiOf({
    db: book.db,
    catalogue,
    keys: book.journal.keys,
    clock,
    files: openFiles(book.dataFolder),
    log: options.log ?? silentLog,
    reports: reportDesk(catalogue, []),
    addressOf: (c) => c.req.header('x-test-address') ?? '127.0.0.1',
  })

  return {
    ...book,
    catalogue,
    app,
    ...clientsOf(app),
    pass: (ms: number) => {
      now = new Date(now.getTime() + ms)
    },
  }
}

export type SmallOffice = Awaited<ReturnType<typeof smallOffice>>
