import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BookInfo } from '#book/books.ts'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { Ledger } from '#book/ledger/values.ts'
import { askRegister } from '#book/registers/ask.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'

// The story of S24 and S25 in a real book: what cells tell becomes the grid of the month, its parts add up,
// and what is told later moves it.

let lak: LakBook
let book: BookInfo
beforeAll(async () => {
  lak = await lakBook('2024-02-20T08:00:00+07:00')
  book = await lak.book()
})
afterAll(() => lak.drop())

const figures = (ids: readonly string[], from: string, to: string) =>
  inBook(lak.program.db, theBook(book.id), async (tx) => {
    const refs = ids.flatMap((id) => parseFigureRef(`organisations.${id}`) ?? [])
    const ledger = new Ledger(tx, await lak.book(), lak.program.catalogue)
    const values = await ledger.values(refs, { period: { from: day(from), to: day(to) } })
    return values.map(({ value }) => (value ? toJson(value) : null))
  })
const january = () =>
  figures(
    ['cells-all', 'cells-met', 'cells-not-met-with-reason', 'cells-not-met'],
    '2024-01-01',
    '2024-01-31',
  )
const enter = (kind: string, organisation: string, on: string, body: object) =>
  appendEntry(
    lak.program.journal,
    theBook(book.id, 'tester'),
    entrySchema.parse({
      id: randomUUID(),
      records: [{ id: randomUUID(), kind, organisation, decidedOn: on, body }],
    }),
  )
const rows = (register: string, on: string, filter: { [field: string]: string[] }) =>
  inBook(lak.program.db, theBook(book.id), async (tx) => {
    const definition = lak.program.catalogue.register(register)
    const asked = { register: definition, on: on as Day, page: 0, pageSize: 3, filter }
    return (await askRegister(tx, await lak.book(), asked)).rows
  })

it('every cell of each month of the year met, gave a reason or is named as silent', async () => {
  for (const month of ['03', '06', '11', '12']) {
    const last = { '03': '31', '06': '30', '11': '30', '12': '31' }[month]
    const [all = 0, met, excused, silent] = await figures(
      ['cells-all', 'cells-met', 'cells-not-met-with-reason', 'cells-not-met'],
      `2023-${month}-01`,
      `2023-${month}-${last}`,
    )
    expect(all).toBeGreaterThan(200)
    expect((met ?? 0) + (excused ?? 0) + (silent ?? 0), month).toBe(all)
  }
})

it('what cells tell of a new month moves it from silent to a reason to met', async () => {
  const [all = 0, met, excused, silent] = await january()
  expect([met, excused, silent]).toEqual([0, 0, all])
  const [one, two] = (await rows('party-organisations', '2024-01-02', { kind: ['cell'] })).map(
    (row) => row.subject,
  )
  await enter('cell-meeting.held', one ?? '', '2024-01-05', { form: 'regular', present: 2 })
  await enter('cell-meeting.not-held', two ?? '', '2024-01-28', { month: '2024-01', reason: 'disaster' })
  expect(await january()).toEqual([all, 1, 1, (all ?? 0) - 2])
  await enter('cell-meeting.held', two ?? '', '2024-01-30', { form: 'regular', present: 1 })
  expect(await january()).toEqual([all, 2, 0, (all ?? 0) - 2])
  expect(await figures(['cell-meetings', 'cell-meeting-attendance'], '2024-01-01', '2024-01-31')).toEqual([
    2, 3,
  ])
})

it('attendance counts turns and, apart from them, different people', async () => {
  const [turns = 0, due = 0, named = 0, people = 0] = await figures(
    [
      'cell-meeting-attendance',
      'cell-meeting-attendance-due',
      'cell-meeting-attendance-by-name',
      'cell-meeting-attenders',
    ],
    '2023-01-01',
    '2023-12-31',
  )
  expect(turns).toBeLessThan(due ?? 0)
  expect(named).toBeLessThan(turns ?? 0)
  expect(people).toBeLessThan(named ?? 0)
  expect(people).toBeGreaterThan(100)
})

it('the groups of the standing committee make their visits, and one of each is still due', async () => {
  const [visits = 0, visited = 0, missed = 0, all, groups, due] = await figures(
    ['cell-visits', 'cells-visited', 'cells-not-visited', 'cells-all', 'visiting-groups', 'cell-visits-due'],
    '2023-01-01',
    '2023-12-31',
  )
  expect(groups).toBe(4)
  expect(due).toBe(4)
  expect(visited).toBeLessThan(visits ?? 0)
  expect((visited ?? 0) + (missed ?? 0)).toBe(all)
})

it('base bodies are checked, and what lacks stands until it is put right', async () => {
  const [checks, bodies, open] = await figures(
    ['regulation-checks', 'regulation-organisations-checked', 'regulation-gaps'],
    '2023-01-01',
    '2023-12-31',
  )
  expect([checks, bodies, open]).toEqual([11, 11, 1])
})
