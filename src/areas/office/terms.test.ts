import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { Story } from '#testing/kinds.ts'
import { district, told } from './given.ts'
import { termBegun } from './kinds/terms.ts'

const begins = (on: string, term: string) => told(on, { term })

describe('A term', () => {
  test('begins, and gives way to the next', () => {
    const story = new Story()
      .given(termBegun, begins('2020-08-15', '2020-2025'))
      .given(termBegun, begins('2025-08-10', '2025-2030'))
    expect(story.history('terms', district).on(day('2025-08-09'))?.term).toBe('2020-2025')
    expect(story.history('terms', district).on(day('2025-08-10'))?.term).toBe('2025-2030')
  })

  test('is two years, and begins once', () => {
    const story = new Story().given(termBegun, begins('2020-08-15', '2020-2025'))
    expect(story.when(termBegun, begins('2021-01-01', '2025')).refused).toEqual(['term-not-years'])
    expect(story.when(termBegun, begins('2021-01-01', '2030-2025')).refused).toEqual(['term-not-years'])
    expect(story.when(termBegun, begins('2021-01-01', '2020-2025')).refused).toEqual(['term-already-begun'])
  })
})
