import { describe, expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { absenceReasons as kindAbsences } from '../meetings/kinds/meeting-fields.ts'
import * as kindMonths from '../meetings/months.ts'
import { notHeldReasons as kindReasons } from '../meetings/registers.ts'
import { absenceReasons, blank, missingIn, notHeldReasons, presentOf, recordFrom } from './filling.ts'
import { dayTyped, linesOf, readLine, untyped } from './for-cells.ts'
import { monthAfter, monthsOf, toldBy } from './months.ts'

describe('The form of one meeting', () => {
  const fresh = blank('2023-11', '2023-11-07')

  test('never takes all for present: the count is confirmed, and again when it changes', () => {
    expect(missingIn(fresh, 15)).toEqual(['count'])
    const confirmed = { ...fresh, confirmed: 15 }
    expect(missingIn(confirmed, 15)).toEqual([])
    expect(missingIn({ ...confirmed, absent: { an: 'duty' } }, 15)).toEqual(['count'])
  })

  test('makes the record of who came and who did not', () => {
    const filled = {
      ...fresh,
      absent: { an: 'duty' as const, binh: 'none' as const },
      contents: ' Thu nộp đảng phí ',
      minutes: '95',
    }
    expect(presentOf(filled, 15)).toBe(13)
    expect(recordFrom(filled, 'chi bộ', 15, 'phone')).toEqual({
      kind: 'cell-meeting.held',
      organisation: 'chi bộ',
      decidedOn: '2023-11-07',
      body: {
        form: 'regular',
        month: '2023-11',
        present: 13,
        absent: [
          { person: 'an', reason: 'duty' },
          { person: 'binh', reason: 'none' },
        ],
        contents: 'Thu nộp đảng phí',
        minutes: 95,
        door: 'phone',
      },
    })
  })

  test('asks for a reason where the cell did not meet, and for a theme where it has one', () => {
    expect(missingIn({ ...fresh, isHeld: false }, 15)).toEqual(['reason'])
    expect(missingIn({ ...fresh, isHeld: false, reason: 'other' }, 15)).toEqual(['note'])
    expect(missingIn({ ...fresh, form: 'thematic', confirmed: 15 }, 15)).toEqual(['theme'])
    expect(missingIn({ ...fresh, day: '2024-01-02', confirmed: 15 }, 15)).toEqual(['day'])
    expect(recordFrom({ ...fresh, isHeld: false, reason: 'disaster' }, 'chi bộ', 15, 'phone')).toMatchObject({
      kind: 'cell-meeting.not-held',
      body: { month: '2023-11', reason: 'disaster', door: 'phone' },
    })
  })
})

describe('A line typed from the paper', () => {
  const read = (more: object) => readLine({ ...untyped, ...more }, 'chi bộ', '2023-11', '2023-12-05' as Day)

  test('has a day of the month or of the next one', () => {
    expect(dayTyped('7', '2023-11')).toBe('2023-11-07')
    expect(dayTyped('2/12', '2023-11')).toBe('2023-12-02')
    expect(dayTyped('3/1', '2023-12')).toBe('2024-01-03')
    for (const wrong of ['31', '0', '7/9', 'thứ hai', '']) expect(dayTyped(wrong, '2023-11')).toBeUndefined()
  })

  test('is nothing while empty, and says what it lacks', () => {
    expect(read({})).toEqual({ state: 'empty' })
    expect(read({ present: '14' })).toEqual({ state: 'wrong', field: 'day' })
    expect(read({ day: '7' })).toEqual({ state: 'wrong', field: 'present' })
  })

  test('is a meeting, or a reason, marked as entered for the cell', () => {
    expect(read({ day: '7', present: '14' })).toMatchObject({
      record: { kind: 'cell-meeting.held', body: { present: 14, door: 'entered-for', month: '2023-11' } },
    })
    expect(read({ reason: 'disaster' })).toMatchObject({
      record: { kind: 'cell-meeting.not-held', decidedOn: '2023-12-05', body: { door: 'entered-for' } },
    })
  })

  test('is asked only of cells of the body of which the month is not told', () => {
    const line = (subject: string, data: object): RegisterLine => ({ subject, name: subject, data }) as never
    const lines = linesOf(
      [line('a', { kind: 'cell', parent: 'xã' }), line('b', { kind: 'cell', parent: 'xã khác' })],
      [
        line('m', { cell: 'a', month: '2023-11', form: 'regular', door: 'handbook' }),
        line('t', { cell: 'a', month: '2023-11', form: 'thematic' }),
      ],
      'xã',
      '2023-11',
    )
    expect(lines.map((one) => [one.name, one.told?.subject])).toEqual([['a', 'm']])
  })
})

test('the screens know the same reasons and months as the kinds, without their schemas', () => {
  expect(Object.keys(absenceReasons).sort()).toEqual(Object.keys(kindAbsences).sort())
  expect(notHeldReasons).toEqual(kindReasons)
  for (const month of monthsOf(2023)) {
    expect(toldBy(month)).toBe(kindMonths.toldBy(month))
    expect(monthAfter(month, -3)).toBe(kindMonths.monthAfter(month, -3))
  }
})
