import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendEntry } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { evidenceOf } from '#book/ledger/evidence.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, type Tx, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { sum, toJson } from '#kernel/quantity.ts'
import { slotsIn } from '#reports/compose/slots.ts'
import { type ReportDesk, reportDesk } from '#reports/index.ts'
import { refOfSlot } from '#reports/trace-lines.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { place, villages } from './places.ts'

// The commune's own report of 2026, as it stands at the end of October: no number it could have is missing, and
// every one opens into its records.

const period = { from: day('2026-01-01'), to: day('2026-10-31') }

let sample: SampleBook
let desk: ReportDesk
beforeAll(async () => {
  sample = await sampleBook('xa-mau', '2026-11-15T08:00:00+07:00')
  desk = reportDesk(sample.program.catalogue)
}, 280_000)
afterAll(() => sample.drop())

const inTheBook = async <T>(work: (tx: Tx, book: Awaited<ReturnType<SampleBook['book']>>) => Promise<T>) => {
  const book = await sample.book()
  return inBook(sample.program.db, theBook(book.id), (tx) => work(tx, book))
}
const composed = (asked = period) =>
  inTheBook((tx, book) => desk.compose(tx, book, { template: 'bao-cao-nam', period: asked }))

const rowsOf = (register: string, on: Day) =>
  inTheBook(async (tx, book) => {
    const { rows } = await sql<{ subject: string; data: { [field: string]: unknown } }>`
      select subject, data from register_row where book = ${book.id} and register = ${register}
        and known_to is null and valid_from <= ${on} and ${on} < valid_to`.execute(tx)
    return rows
  })

describe('the report of 2026', () => {
  test('lacks nothing the commune could tell, at the end of October and expected for the whole year', async () => {
    for (const to of ['2026-10-31', '2026-12-31']) {
      const report = await composed({ ...period, to: day(to) })
      expect([to, report.missing, report.typed]).toEqual([to, [], 0])
      expect(slotsIn(report.nodes).filter((slot) => !slot.hedgeHolds)).toEqual([])
    }
  })

  test('has something to tell in every part of its work', async () => {
    const report = await composed()
    const told = new Set(slotsIn(report.nodes).flatMap((slot) => slot.ref.split('.')[0] ?? []))
    expect([...told].sort()).toEqual([
      'cadres',
      'council',
      'funds',
      'inspection',
      'learning',
      'members',
      'mobilisation',
      'office',
      'organisations',
      'places',
      'projects',
      'resolutions',
      'targets',
      'units',
    ])
    expect(slotsIn(report.nodes).length).toBeGreaterThan(150)
  })

  test('opens every number into records, which add up to it where it is a sum', async () => {
    const report = await composed()
    const slots = slotsIn(report.nodes)
    const wrong = await inTheBook(async (tx, book) => {
      const values = await new Ledger(tx, book, sample.program.catalogue).values(slots.map(refOfSlot), {
        period,
      })
      const found: string[] = []
      for (const value of values) {
        const exactly = value.value ? toJson(value.value) : 0
        const evidence = await evidenceOf(tx, book, value, book.head)
        if (exactly !== 0 && evidence.length === 0) found.push(`${value.figure.id} rests on nothing`)
        if (value.figure.form === 'formula' || value.ref.scenario === 'target') continue
        const added = toJson(sum(evidence.map((one) => one.amount)))
        if (added !== exactly) found.push(`${value.figure.id}: ${added}, not ${exactly}`)
      }
      return found
    })
    expect(wrong).toEqual([])
  })

  test('names the number that is missing as soon as a series is taken back', async () => {
    const taken = await inTheBook(async (tx, book) => {
      const { rows } = await sql<{ id: string }>`select id from record where book = ${book.id}
        and kind = 'series.observed' and body ->> 'figure' = 'targets.gross-output'
        and body ->> 'to' = '2025-12-31'`.execute(tx)
      return rows.map((one) => one.id)
    })
    expect(taken).toHaveLength(1)
    const book = await sample.book()
    await appendEntry(
      sample.program.journal,
      theBook(book.id, 'ubnd'),
      entrySchema.parse({ id: randomUUID(), reverses: taken, reason: 'Số liệu cần rà soát lại' }),
    )
    const { missing } = await composed({ ...period, to: day('2026-12-31') })
    expect(missing).toContain('targets.gross-output.on-last-year')
  })
})

describe('the places of the commune', () => {
  test('are one commune with all the villages of the three in it, from the first decision on', async () => {
    const before = await rowsOf('places', day('2025-07-01'))
    expect(before.filter((one) => one.data.parent === null)).toHaveLength(3)
    const now = await rowsOf('places', day('2026-10-31'))
    expect(now.filter((one) => one.data.parent === null).map((one) => one.data.name)).toEqual(['Xã Hồ Mẫu'])
    expect(now.filter((one) => one.data.parent === place)).toHaveLength(villages.length)
  })

  test('have the nineteen criteria of one commune', async () => {
    const criteria = await rowsOf('criteria', day('2026-10-31'))
    expect(new Set(criteria.map((one) => one.data.commune))).toEqual(new Set([place]))
    expect(criteria.map((one) => Number(one.data.criterion)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    )
  })
})

test('the people’s committee entered the series itself', async () => {
  const { rows } = await inTheBook((tx, book) =>
    sql<{ actor: string; kind: string }>`select distinct entry.entered_by as actor, record.kind from record
      join entry on entry.book = record.book and record.position between entry.first and entry.last
      where record.book = ${book.id} and record.kind in ('series.observed', 'month.concluded')
      order by record.kind`.execute(tx),
  )
  expect(rows).toEqual([
    { actor: 'mau', kind: 'month.concluded' },
    { actor: 'ubnd', kind: 'series.observed' },
  ])
})
