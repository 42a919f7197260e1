import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedAnswers } from '#app/cli/published.ts'
import { publishedNamed } from '#app/published/index.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { iaHdrai } from './index.ts'

let book: SampleBook
beforeAll(async () => {
  book = await sampleBook('ia-hdrai')
})
afterAll(() => book.drop())

const numbered = Array.from({ length: 19 }, (_, index) => `IHD-${String(index + 1).padStart(2, '0')}`)

describe('the sample of Ia H’Drai', () => {
  test('yields every figure the published text prints', async () => {
    const answers = await publishedAnswers(book.program, publishedNamed('ia-hdrai'))
    expect(answers.map((one) => one.id)).toEqual(numbered)
    expect(answers.filter((one) => !one.ok)).toEqual([])
    for (const one of answers) expect(one.records.length, one.id).toBeGreaterThan(0)
  })

  test('has ids of its own, the same each time', () => {
    const entries = [...iaHdrai.entries()]
    const ids = entries.flatMap((entry) => entry.records.map((one) => one.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...iaHdrai.entries()]).toEqual(entries)
  })
})
