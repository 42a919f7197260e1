import { expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { countYear } from '../bench/effort/counted.ts'
import { typedTwice } from '../bench/effort/facts.ts'
import { keysFor, secondsOf } from '../bench/effort/hand.ts'
import { leaveOut } from '../bench/effort/left-out.ts'
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

test('what two matters have in common is no fact typed twice; within one matter, or one form, it is', () => {
  const all = [
    typed('aid.granted', 'Số tiền', '3.000.000 đồng'),
    typed('aid.paid', 'Số tiền', '3.000.000 đồng'),
    typed('gift.delivered', 'Số tiền', '3.000.000 đồng'),
    typed('charge.assigned', 'Cán bộ', 'Y Thân Niê 1980'),
    typed('task.assigned', 'Đồng chí chịu trách nhiệm', 'Y Thân Niê 1980'),
    typed('group.formed', 'Tổ trưởng', 'H Yur Je 1981'),
    typed('group.formed', 'Thành viên', 'H Yur Je 1981'),
  ]
  const found = typedTwice(all, (one, other) => one.startsWith('aid.') && other.startsWith('aid.'))
  expect(found.map(({ at }) => at.map((one) => one.task))).toEqual([
    ['aid.granted', 'aid.paid'],
    ['group.formed', 'group.formed'],
  ])
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

const cell = '00000000-0000-4000-8000-000000000009'
const person = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const record = (id: number, kind: string, body: object, decidedOn = '2023-05-05') => ({
  id: `record ${id}`,
  kind,
  organisation: cell,
  decidedOn: day(decidedOn),
  body: { ...body },
})
const standing = new Set([cell, person(1), person(2), person(3)])
const idsOf = (records: readonly { id: string }[]) => records.map((one) => one.id)

test('of a kind the record on which least rests is left out, with all that rests on it', () => {
  const records = [
    record(1, 'prospect.listed', { person: person(1) }),
    record(2, 'prospect.listed', { person: person(2) }, '2023-06-06'),
    record(3, 'admission-file.opened', { person: person(2) }),
    record(4, 'admission-file.opened', { person: person(1) }),
    record(5, 'admission-file.step-done', { person: person(1) }),
    record(6, 'gift.delivered', { person: person(2) }),
    record(7, 'person.corrected', { person: person(3) }),
  ]
  // A gift is given to a person and changes nothing of them.
  const changes = (one: (typeof records)[number]) =>
    one.kind === 'gift.delivered' ? [] : [String((one.body as { person?: string }).person)]
  const left = leaveOut(records, standing, ({ kind }) => kind === 'prospect.listed', changes)
  expect(left.byHand.get('prospect.listed')?.first.id).toBe('record 2')
  expect(idsOf(left.all)).toEqual(['record 2', 'record 3', 'record 6'])
  const both = leaveOut(records, standing, ({ kind }) => /^(prospect|admission-file)\./.test(kind), changes)
  expect([...(both.restsOn.get('admission-file.step-done') ?? [])]).toContain('admission-file.opened')
  expect([...(both.restsOn.get('prospect.listed') ?? [])]).toEqual([])
})

test('where a record changes nothing, more of the same of its organisation rests on it', () => {
  const records = [
    record(1, 'self-criticism.held', {}, '2022-05-05'),
    record(2, 'self-criticism.held', {}),
    record(3, 'cell-meeting.held', {}),
  ]
  const left = leaveOut(records, standing, ({ kind }) => kind === 'self-criticism.held')
  expect(idsOf(left.all)).toEqual(['record 2'])
})

test('meetings that count those present rest on whoever became a member before', () => {
  const records = [
    record(1, 'member.joined', { person: person(1) }),
    record(2, 'cell-meeting.held', { present: 9 }),
    record(3, 'member.moved', { person: person(2) }),
  ]
  const left = leaveOut(
    records,
    standing,
    () => true,
    (one) => [String((one.body as { person?: string }).person ?? one.id)],
  )
  expect(left.byHand.get('member.joined')?.first.id).toBe('record 1')
  expect(idsOf(left.all)).toEqual(['record 1', 'record 2'])
  // Everybody was moved by one decision: that stays, and its form is filled in only.
  expect(idsOf(left.staying)).toEqual(['record 3'])
})

test('the next of the same day is one whose form goes on from the one before', () => {
  const records = [
    record(1, 'gift.delivered', { person: person(1), amount: 500 }),
    record(2, 'gift.delivered', { person: person(2), amount: 700 }),
    record(3, 'gift.delivered', { person: person(3), amount: 700 }, '2023-07-07'),
  ]
  const left = leaveOut(records.slice(0, 2), standing, () => true)
  expect(left.byHand.get('gift.delivered')?.first.id).toBe('record 1')
  expect(left.byHand.get('gift.delivered')?.alike?.id).toBe('record 2')
  expect(leaveOut(records, standing, () => true).byHand.get('gift.delivered')?.alike).toBeNull()
})

test('a year is counted by records and by the days they were entered on', () => {
  const records = [
    record(1, 'gift.delivered', {}, '2023-01-17'),
    record(2, 'gift.delivered', {}, '2023-01-17'),
    record(3, 'gift.delivered', {}, '2023-09-01'),
    record(4, 'gift.delivered', {}, '2022-09-01'),
    record(5, 'cell-meeting.held', { door: 'phone' }, '2023-02-05'),
    record(6, 'cell-meeting.held', { door: 'handbook' }, '2023-03-05'),
  ]
  const year = countYear(records, 'root', '2023')
  expect(year.ofKind('gift.delivered')).toEqual({
    root: { records: 0, days: 0 },
    below: { records: 3, days: 2 },
  })
  expect([year.months, year.cells, year.door('phone')]).toEqual([2, 1, 1 / 2])
})
