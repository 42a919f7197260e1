import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EvidenceLine, TraceAnswer } from '#kernel/answers.ts'
import { fundMoved } from '#testing/small-book.ts'
import { type SmallOffice, smallOffice } from '#testing/small-office.ts'

let office: SmallOffice
let ask: (query: string) => Promise<TraceAnswer>

beforeAll(async () => {
  office = await smallOffice()
  const days = [
    '2023-05-02',
    '2023-01-09',
    '2023-05-02',
    '2023-12-30',
    '2023-03-01',
    '2023-01-09',
    '2023-07-14',
  ]
  for (const [index, day] of days.entries()) await office.enter({ records: [fundMoved('a', index + 1, day)] })
  const client = await office.as('tonghop')
  ask = async (query) =>
    (await client.get(`/api/figures/fund[a]/records?from=2023-01-01&to=2023-12-31${query}`)).body
})
afterAll(() => office.drop())

const amounts = (lines: readonly EvidenceLine[]) => lines.map((one) => one.amount)

it('the evidence of a figure comes page by page, the newest first, and adds up to the value', async () => {
  const whole = await ask('')
  expect(whole.evidence).toHaveLength(whole.records_total)
  const days = whole.evidence.map((one) => one.day)
  expect(days).toEqual([...days].sort().reverse())

  const pages = [await ask('&pageSize=3'), await ask('&pageSize=3&page=2'), await ask('&pageSize=3&page=3')]
  expect(pages.map((one) => one.evidence.length)).toEqual([3, 3, whole.records_total - 6])
  expect(pages.flatMap((one) => one.evidence)).toEqual(whole.evidence)
  for (const { value, records_total } of pages) {
    expect([value, records_total]).toEqual([whole.value, whole.records_total])
    expect(amounts(whole.evidence).reduce((sum, one) => sum + one, 0)).toBe(value)
  }
  expect((await ask('&pageSize=3&page=4')).evidence).toEqual([])
})

it('a later page is of the moment at which the first was asked', async () => {
  const first = await ask('&pageSize=3')
  await office.enter({ records: [fundMoved('a', 100, '2023-12-31')] })
  const second = await ask(`&pageSize=3&page=2&known=${first.known}`)
  const before = await ask(`&known=${first.known}`)
  expect([...first.evidence, ...second.evidence]).toEqual(before.evidence.slice(0, 6))
  expect(amounts((await ask('&pageSize=3')).evidence)).toContain(100)
})
