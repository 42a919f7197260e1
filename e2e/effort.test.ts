import { expect, test } from 'vitest'
import { typedTwice } from '../bench/effort/facts.ts'
import { keysFor, secondsOf } from '../bench/effort/hand.ts'
import { replayable } from '../bench/effort/left-out.ts'
import { monthSeconds, printMonth } from '../bench/effort/table.ts'

// How the effort of a month is counted: what npm run bench:effort stands on.

const typed = (task: string, field: string, value: string) => ({ task, field, value })

test('a name typed twice is found, marks or not; days and small numbers are alike by chance', () => {
  const found = typedTwice([
    typed('prospect', 'Họ và tên', 'H’Yur Ƀuôn Krông'),
    typed('file', 'Người', 'H Yur Buon Krong'),
    typed('prospect', 'Ngày ghi', '3/2/2024'),
    typed('file', 'Ngày mở', '3/2/2024'),
    typed('meeting', 'Có mặt', '12'),
    typed('next', 'Có mặt', '12'),
  ])
  expect(found.map((one) => one.value)).toEqual(['h yur buon krong'])
  expect(found[0]?.at.map((one) => one.task)).toEqual(['prospect', 'file'])
})

test('the number of a decision and a day of birth are facts wherever they are typed', () => {
  const found = typedTwice([
    typed('a', 'Số, ký hiệu', '512-QĐ/HU'),
    typed('b', 'Số, ký hiệu', '512-QĐ/HU'),
    typed('a', 'Ngày sinh', '12/5/1999'),
    typed('b', 'Ngày sinh', '12/5/1999'),
  ])
  expect(found.map((one) => one.value)).toEqual(['512 qd hu', '12 5 1999'])
})

test('Vietnamese takes more keys than letters: tones, hats and bars are keys, a capital its shift', () => {
  expect(keysFor('90')).toBe(2)
  expect(keysFor('buon')).toBe(4)
  expect(keysFor('Đảng')).toBe('DDangr'.length + 1)
  expect(keysFor('chuyển')).toBe('chuyeern'.length)
  expect(secondsOf({ taps: 10, keys: 10 })).toBe(13)
})

test('a month adds up, dearest first, and says what was typed twice', () => {
  const line = (name: string, taps: number, times: number) => ({
    name,
    effort: { taps, keys: 0 },
    times,
    source: '',
    open: null,
  })
  const month = {
    who: 'A cell',
    most: 300,
    lines: [line('seldom', 90, 0.5), line('often', 10, 8)],
    twice: typedTwice([typed('a', 'Tên', 'Y Thân'), typed('b', 'Tên', 'Y Thân')]),
  }
  expect(monthSeconds(month)).toBe(125)
  const page = printMonth(month)
  expect(page.indexOf('often')).toBeLessThan(page.indexOf('seldom'))
  expect(page).toContain('Facts typed twice: 1.')
  expect(page).toContain('"y than": a, Tên; b, Tên')
})

test('only what nothing later rests on is left out, to be entered by hand', () => {
  const person = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
  const cell = person(9)
  const record = (id: number, kind: string, body: object) => ({
    id: `record ${id}`,
    kind,
    organisation: cell,
    decidedOn: '2023-05-05' as never,
    body: { ...body },
  })
  const records = [
    record(1, 'prospect.listed', { person: person(1) }),
    record(2, 'prospect.listed', { person: person(2) }),
    record(3, 'member.died', { person: person(3) }),
    record(4, 'admission-file.opened', { person: person(2) }),
    record(5, 'self-criticism.held', {}),
    record(6, 'self-criticism.held', {}),
    record(7, 'cell-meeting.held', {}),
  ]
  const left = [...replayable(records, new Set([cell])).values()].map((one) => one.id)
  expect(left.sort()).toEqual(['record 1', 'record 4', 'record 6', 'record 7'])
})
