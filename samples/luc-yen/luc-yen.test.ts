import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedAnswers } from '#app/cli/published.ts'
import { publishedNamed } from '#app/published/index.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { lucYen } from './index.ts'

let book: SampleBook
beforeAll(async () => {
  book = await sampleBook('luc-yen')
})
afterAll(() => book.drop())

describe('the sample of Lục Yên', () => {
  test('yields every figure the published text prints', async () => {
    const answers = await publishedAnswers(book.program, publishedNamed('luc-yen'))
    expect(answers.map((one) => one.id)).toEqual(['LYE-01', 'LYE-02', 'LYE-03'])
    expect(answers.filter((one) => !one.ok)).toEqual([])
    for (const one of answers) expect(one.records.length, one.id).toBe(Number(one.value))
  })

  test('has ids of its own, the same each time', () => {
    const entries = [...lucYen.entries()]
    const ids = entries.flatMap((entry) => entry.records.map((one) => one.id))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...lucYen.entries()]).toEqual(entries)
  })
})
