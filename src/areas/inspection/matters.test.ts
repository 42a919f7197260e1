import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf } from '#testing/kinds.ts'
import { book, district } from './given.ts'
import { caseClosed, caseMoved, caseOpened } from './kinds/cases.ts'
import {
  letterExtended,
  letterForwarded,
  letterReceived,
  letterSettled,
  lettersReported,
} from './kinds/letters.ts'
import { casesDue, lettersDue } from './worklists.ts'

const [letter, matter] = [idOf('đơn'), idOf('vụ việc')]
const at = (on: string, body: object, basis?: object) => ({
  organisation: district,
  on,
  ...(basis ? { basis } : {}),
  body,
})
const received = (body: object = {}) =>
  at('2023-03-01', { letter, number: '05/ĐTC', kind: 'denunciation', competence: 'own', ...body })
const rowOf = (story: ReturnType<typeof book>, on: string) =>
  story.history('denunciations', letter).on(day(on))

describe('A denunciation', () => {
  test('has a number, days and a state, and room for no name', () => {
    const story = book().given(letterReceived, received())
    expect(Object.keys(rowOf(story, '2023-03-01') ?? {}).sort()).toEqual(
      ['due', 'home', 'isOurs', 'letter', 'number', 'receivedOn', 'state'].sort(),
    )
    expect(letterReceived.confidentiality).toBe('restricted')
    for (const number of ['Nguyễn Văn A', '05 Nguyễn', '5 của ông Bình'])
      expect(letterReceived.body.safeParse(received({ number }).body).success, number).toBe(false)
  })

  test('is due in working days: 90 to settle, 10 to pass on', () => {
    expect(rowOf(book().given(letterReceived, received()), '2023-03-01')?.due).toBe('2023-07-10')
    const elsewhere = book().given(letterReceived, received({ competence: 'state' }))
    expect(rowOf(elsewhere, '2023-03-01')?.due).toBe('2023-03-15')
  })

  test('of another competence is passed on, not settled here', () => {
    const story = book().given(letterReceived, received({ competence: 'above' }))
    const settled = at('2023-04-01', { letter, outcome: 'unfounded' })
    expect(story.when(letterSettled, settled).refused).toEqual(['denunciation-not-ours'])
    story.given(letterForwarded, at('2023-03-10', { letter, to: 'Ủy ban Kiểm tra Tỉnh ủy' }))
    expect(story.sum('inspection.letters-forwarded')).toBe(1)
    expect(story.when(letterForwarded, at('2023-03-11', { letter, to: 'Nơi khác' })).refused).toEqual([
      'denunciation-not-open',
    ])
  })

  test('settled in time and late are told apart; an extension moves the day', () => {
    const settledOn = (on: string, story = book().given(letterReceived, received())) =>
      story.given(letterSettled, at(on, { letter, outcome: 'partly' }))
    const inTime = settledOn('2023-07-10')
    expect([
      inTime.sum('inspection.letters-settled'),
      inTime.sum('inspection.letters-settled-in-time'),
    ]).toEqual([1, 1])
    expect(settledOn('2023-07-11').sum('inspection.letters-settled-in-time')).toBe(0)
    const longer = book()
      .given(letterReceived, received())
      .given(letterExtended, at('2023-07-01', { letter, due: '2023-08-01' }))
    expect(settledOn('2023-07-20', longer).sum('inspection.letters-settled-in-time')).toBe(1)
    expect(longer.when(letterExtended, at('2023-09-01', { letter, due: '2023-10-01' })).refused).toEqual([
      'denunciation-not-open',
    ])
    expect(
      book()
        .given(letterReceived, received())
        .when(letterExtended, at('2023-05-01', { letter, due: '2023-07-10' })).refused,
    ).toEqual(['inspection-extended-backwards'])
  })

  test('is on the list until it is settled, by its number', () => {
    const story = book().given(letterReceived, received())
    const lines = () => story.lines(lettersDue, '2023-04-01')
    expect(lines()).toMatchObject([{ subject: letter, due: '2023-07-10' }])
    story.given(letterSettled, at('2023-03-20', { letter, outcome: 'withdrawn' }))
    expect(lines()).toEqual([])
  })

  test('none below is a zero with its paper', () => {
    const none = at('2023-03-31', { received: 0, settled: 0 }, { number: '15-BC/UBKT' })
    const { refused, posts } = book().when(lettersReported, none)
    expect(refused).toEqual([])
    expect(posts.map(({ figure, amount }) => [figure, amount])).toEqual([
      ['inspection.base-letters-received', 0],
      ['inspection.base-letters-settled', 0],
    ])
    expect(book().when(lettersReported, { ...none, basis: {} }).refused).toEqual([
      'inspection-count-needs-document',
    ])
  })
})

describe('A case', () => {
  const opened = at('2023-05-08', { case: matter, number: '02/DHVP', topic: 'corruption', due: '2023-08-31' })
  const stateOn = (story: ReturnType<typeof book>, on: string) =>
    story.history('watched-cases', matter).on(day(on))?.state

  test('is followed by number and state until it is closed', () => {
    const story = book()
      .given(caseOpened, opened)
      .given(caseMoved, at('2023-06-01', { case: matter, state: 'verifying' }))
    expect(story.lines(casesDue, '2023-06-01')).toMatchObject([{ subject: matter, due: '2023-08-31' }])
    story
      .given(caseMoved, at('2023-07-01', { case: matter, state: 'transferred', due: '2023-10-31' }))
      .given(caseClosed, at('2023-10-02', { case: matter, outcome: 'with-the-law' }))
    expect(['2023-05-08', '2023-06-01', '2023-07-01', '2023-10-02'].map((on) => stateOn(story, on))).toEqual([
      'noted',
      'verifying',
      'transferred',
      'closed',
    ])
    expect(story.sum('inspection.cases-opened')).toBe(1)
    expect(story.sum('inspection.cases-closed')).toBe(1)
  })

  test('closed, or not followed yet, does not go on', () => {
    const closed = book()
      .given(caseOpened, opened)
      .given(caseClosed, at('2023-06-02', { case: matter, outcome: 'no-violation' }))
    for (const story of [closed, book()]) {
      expect(story.when(caseMoved, at('2023-07-01', { case: matter, state: 'verifying' })).refused).toEqual([
        'watched-case-not-open',
      ])
      expect(
        story.when(caseClosed, at('2023-07-01', { case: matter, outcome: 'no-violation' })).refused,
      ).toEqual(['watched-case-not-open'])
    }
  })
})
