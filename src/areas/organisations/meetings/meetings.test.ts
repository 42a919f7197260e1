import { describe, expect, test } from 'vitest'
import { exact } from '#kernel/quantity.ts'
import { meetingChecks } from './checks.ts'
import { attendanceShare } from './figures/attendance.ts'
import { an, binh, book, cell, cuong, exempt, otherCell, partyBody, stranger } from './given.ts'
import { meetingHeld } from './kinds/held.ts'
import { meetingNotHeld } from './kinds/not-held.ts'
import { toldBy } from './months.ts'

const on = (day: string, body: object = {}, organisation = cell) => ({
  organisation,
  on: day,
  body: { form: 'regular', present: 3, ...body },
})
const notHeld = (body: object = {}, day = '2023-11-28', organisation = cell) => ({
  organisation,
  on: day,
  body: { month: '2023-11', reason: 'disaster', ...body },
})
const privately = (person: string) => ({ person, reason: 'private' })

describe('A cell meeting', () => {
  test('counts once, with those who came; the exempt and who attends elsewhere had no need to', () => {
    const { refused, posts, vi } = book().when(
      meetingHeld,
      on('2023-11-03', { present: 2, absent: [privately(binh)] }),
    )
    expect(refused).toEqual([])
    expect(posts.filter((one) => one.figure.endsWith('-by-name')).map((one) => one.subject)).toEqual([
      an,
      cuong,
    ])
    const sums = Object.fromEntries(posts.map((one) => [one.figure, one.amount]))
    expect(sums).toMatchObject({
      'organisations.cell-meetings': 1,
      'organisations.cell-meetings-regular': 1,
      'organisations.cell-meeting-attendance': 2,
      'organisations.cell-meeting-attendance-due': 3,
      'organisations.cell-meeting-absences': 1,
    })
    expect(vi).toContain('có mặt 2/3')
  })

  test('with a bare count names nobody', () => {
    const { refused, posts } = book().when(meetingHeld, on('2023-11-03', { present: 2 }))
    expect(refused).toEqual([])
    expect(posts.filter((one) => one.figure.endsWith('-by-name'))).toEqual([])
    expect(posts.find((one) => one.figure.endsWith('attendance'))?.amount).toBe(2)
  })

  test('is attended by an exempt member who wishes to', () => {
    const { refused, posts } = book().when(meetingHeld, on('2023-11-03', { present: 4 }))
    expect(refused).toEqual([])
    expect(posts.find((one) => one.figure.endsWith('attendance-due'))?.amount).toBe(4)
  })

  test('is one for each month, whichever door it comes through, and tells which', () => {
    const story = book().given(meetingHeld, on('2023-11-03', { door: 'handbook' }))
    const again = story.when(meetingHeld, on('2023-11-20', { door: 'phone' }))
    expect(again.refused).toEqual(['cell-met-already'])
    expect(again.refusals[0]?.message.vi).toContain('03/11/2023 (Nhập từ sổ tay đảng viên điện tử)')
    expect(story.when(meetingHeld, on('2023-12-04')).refused).toEqual([])
    expect(story.when(meetingHeld, on('2023-12-04', { month: '2023-11' })).refused).toEqual([
      'cell-met-already',
    ])
    expect(
      story.when(meetingHeld, on('2023-11-20', { form: 'thematic', theme: 'Nêu gương' })).refused,
    ).toEqual([])
  })

  test('is of its own month or the one before', () => {
    expect(book().when(meetingHeld, on('2023-12-02', { month: '2023-11' })).refused).toEqual([])
    for (const month of ['2023-12', '2023-09'])
      expect(book().when(meetingHeld, on('2023-11-03', { month })).refused).toEqual([
        'meeting-day-outside-month',
      ])
  })

  test('is of a cell, not of a body', () => {
    expect(book().when(meetingHeld, on('2023-11-03', {}, partyBody)).refused).toEqual(['meeting-of-no-cell'])
    expect(book().when(meetingNotHeld, notHeld({}, '2023-11-28', partyBody)).refused).toEqual([
      'meeting-of-no-cell',
    ])
  })

  test('has no more people than the cell, none left out, nobody of another cell, nobody twice', () => {
    const refused = (body: object) => book().when(meetingHeld, on('2023-11-03', body)).refused
    expect(refused({ present: 6 })).toEqual(['more-at-meeting-than-members'])
    expect(refused({ present: 5, absent: [privately(an)] })).toEqual(['more-at-meeting-than-members'])
    expect(refused({ present: 1, absent: [privately(an)] })).toEqual(['attendance-does-not-add-up'])
    expect(refused({ present: 2, absent: [privately(stranger)] })).toEqual(['absent-not-of-cell'])
    expect(refused({ present: 2, absent: [privately(an), privately(an)] })).toEqual(['absent-named-twice'])
    expect(refused({ form: 'thematic' })).toEqual(['meeting-theme-missing'])
  })

  test('tells which criteria of 12-HD/BTCTW it misses', () => {
    const story = book().given(
      meetingHeld,
      on('2023-11-03', { present: 2, minutes: 60, absent: [{ person: an, reason: 'none' }] }),
    )
    for (const missed of ['poorly-attended', 'with-unexcused', 'short'])
      expect(story.sum(`organisations.cell-meetings-${missed}`), missed).toBe(1)
    const good = book().given(meetingHeld, on('2023-11-03', { minutes: 90 }))
    for (const missed of ['poorly-attended', 'with-unexcused', 'short'])
      expect(good.sum(`organisations.cell-meetings-${missed}`), missed).toBe(0)
  })

  test('tells of who is excused a fourth time in a row, within the year', () => {
    const monthly = (months: string[], person = an) =>
      months.reduce(
        (story, month) =>
          story.given(meetingHeld, on(`${month}-03`, { present: 2, absent: [privately(person)] })),
        book(),
      )
    const tooOften = 'organisations.cell-meeting-excused-too-often'
    expect(monthly(['2023-01', '2023-02', '2023-03']).sum(tooOften)).toBe(0)
    expect(monthly(['2023-01', '2023-02', '2023-03', '2023-04']).sum(tooOften)).toBe(1)
    expect(monthly(['2023-01', '2023-02', '2023-04', '2023-05']).sum(tooOften)).toBe(0)
    expect(monthly(['2023-10', '2023-11', '2023-12', '2024-01']).sum(tooOften)).toBe(0)
    expect(exempt).not.toBe(an)
  })
})

describe('A cell that did not meet', () => {
  test('is amber once a reason is given, and met after all when it makes up for it', () => {
    const story = book().given(meetingNotHeld, notHeld())
    const standing = (day: string, state: string) =>
      story.census('cell-meetings', day, (row) => row.month === '2023-11' && row.state === state)
    expect([standing('2023-11-30', 'not-held'), standing('2023-11-30', 'held')]).toEqual([1, 0])
    story.given(meetingHeld, on('2023-12-05', { month: '2023-11' }))
    expect([standing('2023-12-31', 'not-held'), standing('2023-12-31', 'held')]).toEqual([0, 1])
    expect(story.sum('organisations.cell-meetings-not-held')).toBe(1)
    expect(story.sum('organisations.cell-meetings')).toBe(1)
  })

  test('gives its reason once, says what another reason is, and not when it met', () => {
    const story = book().given(meetingNotHeld, notHeld())
    expect(story.when(meetingNotHeld, notHeld()).refused).toEqual(['reason-given-already'])
    expect(book().when(meetingNotHeld, notHeld({ reason: 'other' })).refused).toEqual([
      'not-held-reason-missing',
    ])
    const met = book().given(meetingHeld, on('2023-11-03'))
    expect(met.when(meetingNotHeld, notHeld()).refused).toEqual(['cell-met-already'])
    expect(met.when(meetingNotHeld, notHeld({}, '2023-11-28', otherCell)).refused).toEqual([])
  })

  test('has until the tenth of the next month to tell', () => {
    expect(toldBy('2023-11')).toBe('2023-12-10')
    expect(toldBy('2023-12')).toBe('2024-01-10')
  })
})

test('attendance in per cent is of those who had to come', () => {
  expect(attendanceShare.compute({ part: exact(9), whole: exact(12) }, [], {} as never)).toEqual(exact(75))
  expect(attendanceShare.compute({ part: exact(0), whole: exact(0) }, [], {} as never)).toBeNull()
})

test('each criterion is a finding with the number that misses it', () => {
  for (const check of meetingChecks.slice(2)) {
    expect(check.judge({ missing: exact(0) }).holds, check.id).toBe(true)
    const finding = check.judge({ missing: exact(2) })
    expect(finding.holds, check.id).toBe(false)
    expect(finding.says(() => '02').vi).toMatch(/^02 /)
  }
})
