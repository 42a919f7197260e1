import { describe, expect, test } from 'vitest'
import {
  an,
  binh,
  book,
  cell,
  commune,
  ended,
  help,
  household,
  jun,
  outsider,
  rowOf,
  told,
  xa,
} from '../given.ts'
import { helpInQuestion, householdsToReview, quietHelp } from '../worklists.ts'
import { reliefGiven } from './care.ts'
import { helperAssigned, helperEnded, helperHelped, helperReported } from './help.ts'
import { householdBroughtForward, householdLeft, householdRecorded, householdReviewed } from './households.ts'

const line = (code: string, more: object = {}) => ({ code, village: jun, hardship: 'poor', ...more })
const listed = (lines: object[] = [line('JUN-01'), line('JUN-02', { hardship: 'near-poor' })]) =>
  told('2022-12-31', { households: lines }, commune)
const listedBook = () => book().given(householdBroughtForward, listed())
const assigned = (pairs: object[] = [{ member: an, household: household('JUN-01') }], on = '2023-03-01') =>
  told(on, { pairs }, cell)
const helping = () => listedBook().given(helperAssigned, assigned())
const reviewed = (lines: object[], year = 2023) => told(`${year}-12-15`, { year, households: lines }, commune)

describe('The list of households', () => {
  test('knows a household by its code and nothing else', () => {
    const story = listedBook().given(householdRecorded, {
      ...listed([line('JUN-03', { ethnicMinority: true })]),
      on: '2023-02-01',
    })
    expect(Object.keys(rowOf(story, 'households', household('JUN-03'), '2023-02-01') ?? {}).sort()).toEqual([
      'code',
      'ethnicMinority',
      'hardship',
      'home',
      'reviewedFor',
      'village',
    ])
    expect(story.census('households', '2023-02-01')).toBe(3)
    expect(story.census('households', '2023-01-31')).toBe(2)
  })

  test('has each code of a village once', () => {
    for (const kind of [householdRecorded, householdBroughtForward]) {
      expect(book().when(kind, listed([line('JUN-01'), line('JUN-01')])).refused).toEqual([
        'mobilisation-listed-twice',
      ])
      expect(book().when(kind, listed([line('JUN-01', { village: xa })])).refused).toEqual([
        'mobilisation-not-a-village',
      ])
    }
  })

  test('is reviewed once a year: who escaped poverty counts once', () => {
    const story = listedBook()
    expect(story.lines(householdsToReview, '2023-12-01')).toHaveLength(2)
    const lines = [
      { household: household('JUN-01'), hardship: 'near-poor' },
      { household: household('JUN-02'), hardship: 'escaped' },
    ]
    story.given(householdReviewed, reviewed(lines))
    expect(story.sum('mobilisation.households-escaped')).toBe(1)
    expect(rowOf(story, 'households', household('JUN-01'), '2023-12-31')).toMatchObject({
      hardship: 'near-poor',
      reviewedFor: 2023,
    })
    expect(story.lines(householdsToReview, '2023-12-31')).toEqual([])
    story.given(householdReviewed, reviewed(lines, 2024))
    expect(story.sum('mobilisation.households-escaped')).toBe(1)
    expect(story.lines(householdsToReview, '2025-01-31')).toHaveLength(1)
  })

  test('refuses a review of what it does not hold, or of one household twice', () => {
    const one = { household: household('JUN-01'), hardship: 'poor' }
    expect(listedBook().when(householdReviewed, reviewed([one, one])).refused).toEqual([
      'mobilisation-listed-twice',
    ])
    expect(book().when(householdReviewed, reviewed([one])).refused).toEqual(['household-not-listed'])
  })

  test('is left by who moves away', () => {
    const left = told('2023-06-01', { household: household('JUN-02'), reason: 'moved' }, commune)
    const story = listedBook().given(householdLeft, left)
    expect(story.census('households', '2023-06-01')).toBe(1)
    expect(story.when(householdLeft, left).refused).toEqual(['household-not-listed'])
  })
})

describe('A member', () => {
  test('is assigned to a household and helps it, by phone or in the half-year list', () => {
    const story = helping()
      .given(
        helperHelped,
        told('2023-04-10', { help: help(an, 'JUN-01'), form: 'seed', value: 1_200_000 }, cell),
      )
      .given(
        helperReported,
        told('2023-06-25', { lines: [{ help: help(an, 'JUN-01'), form: 'labour' }] }, commune),
      )
    expect(story.sum('mobilisation.help-turns')).toBe(2)
    expect(story.sum('mobilisation.help-turns', { organisations: [cell] })).toBe(2)
    expect(story.sum('mobilisation.help-value')).toBe(1_200_000)
    expect(rowOf(story, 'household-help', help(an, 'JUN-01'), '2023-06-25')).toMatchObject({
      home: cell,
      village: jun,
      lastHelpOn: '2023-06-25',
    })
  })

  test('is a member of the book, helps a listed household, and is assigned to it once', () => {
    const story = helping()
    const pair = (member: string, code: string) => ({ member, household: household(code) })
    const asked = (pairs: object[]) => story.when(helperAssigned, assigned(pairs, '2023-05-01')).refused
    expect(asked([pair(outsider, 'JUN-01')])).toEqual(['helper-not-a-member'])
    expect(asked([pair(an, 'JUN-99')])).toEqual(['household-not-listed'])
    expect(asked([pair(an, 'JUN-01')])).toEqual(['help-standing'])
    expect(asked([pair(binh, 'JUN-02'), pair(binh, 'JUN-02')])).toEqual(['mobilisation-listed-twice'])
    expect(asked([pair(an, 'JUN-02'), pair(binh, 'JUN-01')])).toEqual([])
  })

  test('whose assignment ended helps no more', () => {
    const story = helping().given(
      helperEnded,
      told('2023-09-01', { help: help(an, 'JUN-01'), outcome: 'reassigned' }, cell),
    )
    expect(story.census('household-help', '2023-09-01')).toBe(0)
    const one = { help: help(an, 'JUN-01'), form: 'labour' }
    expect(story.when(helperHelped, told('2023-09-02', one, cell)).refused).toEqual(['help-not-standing'])
    expect(story.when(helperReported, told('2023-09-02', { lines: [one] }, cell)).refused).toEqual([
      'help-not-standing',
    ])
    expect(helping().when(helperReported, told('2023-09-02', { lines: [one, one] }, cell)).refused).toEqual([
      'mobilisation-listed-twice',
    ])
    expect(
      story.when(helperEnded, told('2023-09-02', { help: help(an, 'JUN-01'), outcome: 'moved' }, cell))
        .refused,
    ).toEqual(['help-not-standing'])
  })

  test('is asked twice a year, and again when anything makes the assignment questionable', () => {
    const story = helping().given(
      helperAssigned,
      assigned([{ member: binh, household: household('JUN-02') }]),
    )
    expect(story.lines(quietHelp, '2023-10-01').map((one) => one.due)).toEqual(['2023-09-01', '2023-09-01'])
    expect(story.lines(helpInQuestion, '2023-10-01')).toEqual([])
    story
      .given(ended, told('2023-10-01', { register: 'memberships', subject: an }))
      .given(householdReviewed, reviewed([{ household: household('JUN-02'), hardship: 'escaped' }]))
    expect(
      story
        .lines(helpInQuestion, '2023-12-31')
        .map(({ subject, values }) => [subject, (values.why as { en: string }).en]),
    ).toEqual([
      [help(an, 'JUN-01'), 'no longer a member'],
      [help(binh, 'JUN-02'), 'no longer poor'],
    ])
  })
})

describe('A help list of the Front', () => {
  const given = (households: object[]) =>
    told('2023-01-15', { association: 'front', occasion: 'new-year', households })
  const one = { household: household('JUN-01'), form: 'goods', value: 500_000 }

  test('counts turns and value by the organisation that gave', () => {
    const story = listedBook().given(
      reliefGiven,
      given([one, { household: household('JUN-02'), form: 'goods' }]),
    )
    expect(story.sum('mobilisation.relief-turns')).toBe(2)
    expect(story.sum('mobilisation.relief-value')).toBe(500_000)
    expect(story.sum('mobilisation.relief-turns', { organisations: [commune] })).toBe(2)
  })

  test('names listed households, each once', () => {
    expect(listedBook().when(reliefGiven, given([one, one])).refused).toEqual(['mobilisation-listed-twice'])
    expect(book().when(reliefGiven, given([one])).refused).toEqual(['household-not-listed'])
  })
})
