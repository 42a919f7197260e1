import { afterAll, beforeAll, expect, test } from 'vitest'
import { inBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'
import { allottedBoard } from './allotted.ts'
import type { Boarded } from './asking.ts'
import { targetLines } from './lines.ts'
import { monthLines } from './month.ts'
import { termBoard } from './term.ts'

const opening = '2022-12-31'
const [base, other] = ['cơ sở', 'cơ sở khác'].map(idOf) as [string, string]

let book: Awaited<ReturnType<typeof wholeBook>>
const enter = async (kind: string, ...told: Parameters<typeof book.enter>[1][]) =>
  expect(await book.enter(kind, ...told)).toEqual([])

const asked = (figure: string, amount: number, more: object = {}) => ({
  on: '2023-01-05',
  body: {
    figure,
    plan: 'KTXH-2023',
    comparison: '>=',
    amount,
    from: '2023-01-01',
    to: '2023-12-31',
    assigner: root,
    ...more,
  },
})
const counted = (figure: string, amount: number, to: string) => ({
  on: to,
  body: { figure, from: '2023-01-01', to, amount, isEstimate: false, source: 'Phòng chuyên môn' },
})

beforeAll(async () => {
  book = await wholeBook(opening)
  const stands = (organisation: string, kind: string, parent?: string) => ({
    on: opening,
    body: { organisation, name: kind, kind, sector: 'agency', ...(parent ? { parent } : {}) },
  })
  await enter(
    'organisation.brought-forward',
    stands(root, 'district-body'),
    stands(base, 'grassroots-cell', root),
    stands(other, 'grassroots-cell', root),
  )
})
afterAll(() => book.drop())

const boarded = <T>(ask: (board: Boarded) => Promise<T>): Promise<T> =>
  inBook(book.program.db, book.actor, async (tx) => {
    const info = await book.info()
    return ask({ tx, book: info, catalogue: book.program.catalogue, known: info.head })
  })

test('a month tells what is late: by the forecast, or by its share of the months', async () => {
  const [jobs, area, water] = ['targets.jobs-found', 'targets.sown-area', 'targets.clean-water']
  await enter('target.assigned', asked(jobs, 1200), asked(area, 1200), asked(water, 95))
  await enter('series.observed', counted(jobs, 850, '2023-09-30'), counted(area, 850, '2023-09-30'))
  await enter('series.observed', counted(water, 94, '2023-09-30'))
  const paces = async () =>
    Object.fromEntries(
      (await boarded((board) => monthLines(board, root, day('2023-09-30')))).map((line) => [
        line.figure,
        [line.counted.value, line.forecast?.value ?? null, line.plans[0]?.pace],
      ]),
    )
  expect(await paces()).toEqual({
    [jobs]: [850, null, 'late'],
    [area]: [850, null, 'late'],
    [water]: [94, null, 'unknown'],
  })
  await enter('forecast.made', {
    on: '2023-10-02',
    body: { figure: jobs, month: '2023-09', more: 350, reason: 'Phiên giao dịch quý IV' },
  })
  expect((await paces())[jobs]).toEqual([850, 1200, 'on-course'])
})

test('the next year’s plan, given before the year ends, is none of this year’s', async () => {
  const sown = 'targets.sown-area'
  await enter('target.assigned', {
    ...asked(sown, 1300, { plan: 'KTXH-2024', from: '2024-01-01', to: '2024-12-31' }),
    on: '2023-12-20',
  })
  const plansOn = async (on: string) =>
    (await boarded((board) => monthLines(board, root, day(on))))
      .filter((line) => line.figure === sown)
      .flatMap((line) => line.plans.map((plan) => plan.printed))
  expect(await plansOn('2023-12-31')).toEqual([expect.stringContaining('1.200')])
  expect(await plansOn('2024-01-31')).toEqual([expect.stringContaining('1.300')])
})

test('what is allotted stands by organisation, counted and in the month, and adds up with the whole', async () => {
  const admissions = 'members.admissions-decided'
  await enter('target.assigned', asked(admissions, 3, { plan: 'KN-2023' }))
  const part = (organisation: string, amount: number) => ({
    organisation,
    ...asked(admissions, amount, { plan: 'KN-2023-PB' }),
  })
  await enter('target.assigned', part(base, 2), part(other, 1))
  const ask = (on: string) =>
    boarded((board) => allottedBoard(board, { on: day(on), plan: undefined, within: () => true }))
  const told = await ask('2023-09-30')
  expect([told.chosen?.plan, told.whole, told.allotted]).toEqual(['KN-2023-PB', '3', '3'])
  expect(told.lines.map((line) => [line.target, line.counted.value, line.met])).toEqual([
    [2, 0, null],
    [1, 0, null],
  ])
  expect((await ask('2023-12-31')).lines.map((line) => line.met)).toEqual([false, false])
  const own = await boarded((board) =>
    allottedBoard(board, { on: day('2023-09-30'), plan: 'KN-2023-PB', within: (one) => one === other }),
  )
  expect([own.allotted, own.lines.length]).toEqual(['3', 1])
})

test('a target of the term has a value for each year, none before the book was opened', async () => {
  const income = 'targets.income-per-person'
  const inTerm = (figure: string, amount: number, from: string) => ({
    ...asked(figure, amount, { plan: 'DH-XV', from, to: '2025-12-31' }),
    on: opening,
  })
  await enter(
    'target.brought-forward',
    inTerm(income, 42_000_000, '2025-01-01'),
    inTerm('members.admissions-decided', 550, '2021-01-01'),
  )
  await enter('series.brought-forward', {
    on: opening,
    body: {
      figure: income,
      from: '2021-01-01',
      to: '2021-12-31',
      amount: 28_600_000,
      isEstimate: false,
      source: 'Chi cục Thống kê',
    },
  })
  const told = await boarded((board) =>
    termBoard(board, { organisation: root, on: day('2023-12-31'), plan: undefined }),
  )
  expect(told.years).toEqual([2021, 2022, 2023, 2024, 2025])
  const line = (figure: string) => told.lines.find((one) => one.figure === figure)
  expect(line(income)?.values.map((one) => one.value)).toEqual([28_600_000, null, null])
  expect(line(income)?.values[0]?.printed).toBe('28,6 triệu đồng')
  expect(line('members.admissions-decided')?.values.map((one) => one.value)).toEqual([null, null, 0])
  expect(told.lines.map((one) => one.met)).toEqual([null, null])
  // The board of the year does not show the term's.
  const year = { from: day('2023-01-01'), to: day('2023-12-31') }
  const lines = await boarded(({ tx, book: info, catalogue, known }) =>
    targetLines(tx, info, catalogue, { organisation: root, period: year, known }),
  )
  expect(lines.flatMap((one) => one.plans.map((plan) => plan.printed))).not.toContain('550')
})
