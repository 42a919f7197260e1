import { describe, expect, test } from 'vitest'
import { agency, book, ended, firm, jun, rowOf, thon, tie, told, xa, yuk } from '../given.ts'
import { quietTwinnings, twinningsInQuestion } from '../worklists.ts'
import {
  twinningBegun,
  twinningBroughtForward,
  twinningEnded,
  twinningHelped,
  twinningReported,
} from './twinnings.ts'

const begun = (on = '2023-01-10', pairs: object[] = [{ unit: agency, village: jun }]) => told(on, { pairs })
const both = [
  { unit: agency, village: jun },
  { unit: firm, village: jun },
]
const twinnedOn = (on: string) => (story: ReturnType<typeof book>) => story.census('twinnings', on)

describe('A twinning', () => {
  test('has a beginning and an end, and may share its village with others', () => {
    const story = book().given(twinningBegun, begun('2023-01-10', both))
    expect(twinnedOn('2023-06-30')(story)).toBe(2)
    expect(rowOf(story, 'twinnings', tie(agency, jun), '2023-06-30')).toMatchObject({
      title: 'Hạt Kiểm lâm – Buôn Jun',
      since: '2023-01-10',
    })
    story.given(twinningEnded, told('2023-09-01', { twinning: tie(firm, jun), reason: 'Hết hạn' }))
    expect(twinnedOn('2023-09-01')(story)).toBe(1)
    story.given(twinningBegun, begun('2023-10-01', [{ unit: firm, village: jun }]))
    expect(twinnedOn('2023-10-01')(story)).toBe(2)
  })

  test('of earlier years is brought forward with what is known of its beginning', () => {
    const story = book().given(twinningBroughtForward, told('2022-12-31', { pairs: both, since: '2018' }))
    expect(rowOf(story, 'twinnings', tie(firm, jun), '2023-01-01')?.since).toBe('2018')
    expect(story.sum('mobilisation.twinning-help')).toBe(0)
  })

  test('is not entered twice, neither in one list nor beside one that stands', () => {
    const story = book()
    expect(story.when(twinningBegun, begun('2023-01-10', [...both, both[0] as object])).refused).toEqual([
      'mobilisation-listed-twice',
    ])
    story.given(twinningBegun, begun())
    expect(story.when(twinningBegun, begun('2023-02-01')).refused).toEqual(['twinning-standing'])
  })

  test('is with a village, not with a commune', () => {
    expect(book().when(twinningBegun, begun('2023-01-10', [{ unit: agency, village: xa }])).refused).toEqual([
      'mobilisation-not-a-village',
    ])
    expect(
      book().when(twinningBegun, begun('2023-01-10', [{ unit: agency, village: thon }])).refused,
    ).toEqual([])
  })

  test('helps its village: turns, ties that were active and the value told', () => {
    const story = book()
      .given(twinningBegun, begun('2023-01-10', both))
      .given(
        twinningHelped,
        told('2023-03-01', { twinning: tie(agency, jun), form: 'seed', value: 5_000_000 }),
      )
      .given(
        twinningReported,
        told('2023-06-20', {
          lines: [
            { twinning: tie(agency, jun), form: 'labour' },
            { twinning: tie(firm, jun), form: 'house', value: 20_000_000 },
          ],
        }),
      )
    expect(story.sum('mobilisation.twinning-help')).toBe(3)
    expect(story.sum('mobilisation.twinning-help', { to: '2023-03-31' })).toBe(1)
    expect(story.sum('mobilisation.twinning-value')).toBe(25_000_000)
    expect(rowOf(story, 'twinnings', tie(firm, jun), '2023-06-20')?.lastHelpOn).toBe('2023-06-20')
  })

  test('that does not stand helps nobody and is not ended again', () => {
    const story = book()
      .given(twinningBegun, begun())
      .given(twinningEnded, told('2023-05-01', { twinning: tie(agency, jun), reason: 'Sáp nhập' }))
    const line = { twinning: tie(agency, jun), form: 'labour' }
    expect(story.when(twinningHelped, told('2023-06-01', line)).refused).toEqual(['twinning-not-standing'])
    expect(story.when(twinningReported, told('2023-06-01', { lines: [line] })).refused).toEqual([
      'twinning-not-standing',
    ])
    expect(
      story.when(twinningEnded, told('2023-06-01', { twinning: tie(agency, jun), reason: 'Lần nữa' }))
        .refused,
    ).toEqual(['twinning-not-standing'])
    const standing = book().given(twinningBegun, begun())
    expect(standing.when(twinningReported, told('2023-06-01', { lines: [line, line] })).refused).toEqual([
      'mobilisation-listed-twice',
    ])
  })
})

describe('Twinnings are asked', () => {
  test('six months after the last activity', () => {
    const story = book()
      .given(twinningBegun, begun('2023-01-10', both))
      .given(twinningHelped, told('2023-05-15', { twinning: tie(agency, jun), form: 'labour' }))
    const due = new Map(story.lines(quietTwinnings, '2023-08-01').map((one) => [one.subject, one.due]))
    expect(due.get(tie(firm, jun))).toBe('2023-07-10')
    expect(due.get(tie(agency, jun))).toBe('2023-11-15')
  })

  test('about a partner that is no longer there; the tie itself stands', () => {
    const story = book().given(twinningBegun, begun('2023-01-10', [{ unit: firm, village: yuk }]))
    expect(story.lines(twinningsInQuestion, '2023-06-30')).toEqual([])
    story.given(ended, told('2023-07-01', { register: 'units', subject: firm }))
    expect(story.lines(twinningsInQuestion, '2023-07-01').map((one) => one.subject)).toEqual([tie(firm, yuk)])
    expect(twinnedOn('2023-07-01')(story)).toBe(1)
  })
})
