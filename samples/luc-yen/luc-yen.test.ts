import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#app/catalogue.ts'
import { publishedAnswers } from '#app/cli/published.ts'
import { publishedNamed } from '#app/published/index.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { yearPeriod } from '#kernel/calendar.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { exact, toJson } from '#kernel/quantity.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { lucYen } from './index.ts'
import { remedyPlan } from './year/remedies.ts'

let book: SampleBook
beforeAll(async () => {
  book = await sampleBook('luc-yen')
})
afterAll(() => book.drop())

const valuesOf = async (...refs: string[]): Promise<(number | null)[]> => {
  const { db } = book.program
  const of = await book.book()
  const asked = refs.map((ref) => parseFigureRef(ref)).filter((one) => one !== undefined)
  const values = await inBook(db, theBook(of.id), (tx) =>
    new Ledger(tx, of, catalogue).values(asked, { period: yearPeriod(2023) }),
  )
  return values.map(({ value }) => (value ? toJson(value) : null))
}

describe('the sample of Lục Yên', () => {
  test('yields every figure the published text prints', async () => {
    const answers = await publishedAnswers(book.program, publishedNamed('luc-yen'))
    expect(answers.map((one) => one.id)).toEqual(['LYE-01', 'LYE-02', 'LYE-03'])
    expect(answers.filter((one) => !one.ok)).toEqual([])
    for (const one of answers) expect(one.records.length, one.id).toBe(Number(one.value))
  })

  test('tells which bodies below have a plan of their own, and names the others', async () => {
    const [have, missing] = await valuesOf(
      `resolutions.organisations-with-plan[${remedyPlan}]`,
      `resolutions.organisations-without-plan[${remedyPlan}]`,
    )
    expect([have, missing]).toEqual([3, 7])
  })

  test('has one task that a text set without a person or a day, and a check says so', async () => {
    const [left] = await valuesOf('resolutions.tasks-unassigned')
    expect(left).toBe(1)
    const check = catalogue.checks.find((one) => one.id === 'resolutions.tasks-assigned-to-one')
    expect(check?.judge({ left: exact(left ?? 0) }).holds).toBe(false)
    expect(check?.judge({ left: exact(0) }).holds).toBe(true)
  })

  test('has ids of its own, the same each time', () => {
    const entries = [...lucYen.entries()]
    const ids = entries.flatMap((entry) => entry.records.map((one) => one.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...lucYen.entries()]).toEqual(entries)
  })
})
