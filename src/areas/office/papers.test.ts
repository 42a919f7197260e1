import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { an, district, told } from './given.ts'
import { paperDayReceived, paperDaySent } from './kinds/paper-days.ts'
import { typeOfNumber } from './kinds/paper-type.ts'
import {
  documentHandled,
  documentIssued,
  documentKeptOutside,
  documentReceived,
  documentRouted,
  documentSent,
} from './kinds/papers.ts'
import { gapsIn } from './number-gaps.ts'
import { numberGaps, papersElsewhere, papersWaiting } from './worklists/papers.ts'

const line = (name: string, more: object = {}) => ({
  document: idOf(name),
  channelId: name,
  number: `${name}-CV/TU`,
  type: 'letter',
  title: 'Về chuẩn bị hội nghị',
  ...more,
})
const received = (on: string, ...lines: object[]) => told(on, { lines })
const issued = (name: string, number: string, on = '2023-09-14') =>
  told(on, {
    document: idOf(name),
    record: idOf(`nội dung ${name}`),
    template: 'quyet-dinh-ket-nap',
    number,
    title: 'Quyết định kết nạp đảng viên',
  })
const out = 'office.papers-out'
const onNetwork = 'office.papers-out-on-network'

describe('A day of papers', () => {
  test('is one record, and every line of it a paper', () => {
    const story = new Story().given(
      paperDayReceived,
      received('2023-03-01', line('101'), line('102', { handler: an, due: '2023-03-10' })),
    )
    expect(story.sum('office.papers-in')).toBe(2)
    expect(story.sum('office.papers-in-on-network')).toBe(2)
    const row = story.history('documents', idOf('102')).on(day('2023-03-01'))
    expect(row).toMatchObject({ direction: 'in', state: 'waiting', handler: an, issuer: district })
    expect(story.history('documents', idOf('101')).latest?.row.state).toBe('filed')
  })

  test('imported again counts nothing; a changed line is told anew', () => {
    const story = new Story()
      .given(paperDayReceived, received('2023-03-01', line('101', { handler: an, due: '2023-03-10' })))
      .given(
        paperDayReceived,
        received('2023-03-02', line('101', { title: 'Về lùi ngày hội nghị' }), line('103')),
      )
    expect(story.sum('office.papers-in')).toBe(2)
    expect(story.history('documents', idOf('101')).latest?.row).toMatchObject({
      title: 'Về lùi ngày hội nghị',
      enteredOn: '2023-03-01',
      handler: an,
      state: 'waiting',
    })
  })

  test('takes a paper numbered in the book for the same paper, then on the network', () => {
    const story = new Story().given(documentIssued, issued('201', '201-QĐ/HU'))
    expect(story.sum(out)).toBe(1)
    expect(story.sum(onNetwork)).toBe(0)
    story.given(
      paperDaySent,
      received('2023-09-14', line('201', { number: '201-QĐ/HU', type: 'decision' }), line('202')),
    )
    expect(story.sum(out)).toBe(2)
    expect(story.sum(onNetwork)).toBe(2)
    expect(story.history('documents', idOf('201')).latest?.row).toMatchObject({
      channel: 'network',
      record: idOf('nội dung 201'),
    })
  })

  test('with an earlier day than the paper was numbered does not unmake it', () => {
    const story = new Story()
      .given(documentIssued, issued('201', '201-QĐ/HU', '2023-09-14'))
      .given(paperDaySent, received('2023-09-13', line('201')))
    expect(story.history('documents', idOf('201')).rows.length).toBeGreaterThan(0)
    expect(story.sum(out)).toBe(1)
  })

  test('refuses a paper twice, of the other direction, due before it came, or marked secret', () => {
    const story = new Story().given(paperDayReceived, received('2023-03-01', line('101')))
    expect(story.when(paperDayReceived, received('2023-03-02', line('7'), line('7'))).refused).toEqual([
      'paper-listed-twice',
    ])
    expect(story.when(paperDaySent, received('2023-03-02', line('101'))).refused).toEqual([
      'paper-of-other-direction',
    ])
    const early = line('8', { due: '2023-03-01' })
    expect(story.when(paperDayReceived, received('2023-03-02', early)).refused).toEqual([
      'paper-due-before-it-came',
    ])
    const secret = line('9', { title: 'Kế hoạch bảo vệ (Tối mật)' })
    const { refusals } = story.when(paperDayReceived, received('2023-03-02', line('6'), secret))
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['secret-paper-listed', 'lines.1.title'],
    ])
  })
})

describe('A paper off the network', () => {
  const sent = (title: string) =>
    told('2023-05-04', { document: idOf('giấy'), number: '55-TB/HU', type: 'notice', title })

  test('sent by hand is counted, and named in the list of those not on the network', () => {
    const story = new Story().given(documentSent, sent('Thông báo lịch tiếp dân'))
    expect(story.sum(out)).toBe(1)
    expect(story.sum(onNetwork)).toBe(0)
    expect(elsewhere(story, '2023-12-31')).toEqual([idOf('giấy')])
    expect(elsewhere(story, '2024-01-31')).toEqual([])
  })

  test('marked secret is refused, and kept by number, day and type only', () => {
    const story = new Story()
    expect(story.when(documentSent, sent('Báo cáo Mật về an ninh')).refused).toEqual(['secret-paper-listed'])
    story.given(
      documentKeptOutside,
      told('2023-05-04', { document: idOf('m'), direction: 'out', number: '01-BC/HU', type: 'report' }),
    )
    expect(story.sum(out)).toBe(1)
    expect(story.history('documents', idOf('m')).latest?.row).toMatchObject({
      title: null,
      channel: 'kept-outside',
    })
    const withTitle = { document: idOf('n'), direction: 'out', type: 'report', title: 'gì đó' }
    expect(() => story.when(documentKeptOutside, told('2023-05-04', withTitle))).toThrow()
  })
})

describe('A paper that came', () => {
  const came = (more: object = {}) =>
    told('2023-06-01', {
      document: idOf('đến'),
      type: 'letter',
      sender: 'Tỉnh ủy',
      title: 'Báo cáo kết quả',
      ...more,
    })

  test('is routed, waits, and is dealt with once, late where it is late', () => {
    const story = new Story().given(documentReceived, came())
    const handled = told('2023-06-20', { document: idOf('đến') })
    expect(story.when(documentHandled, handled).refused).toEqual(['paper-not-waiting'])
    story.given(documentRouted, told('2023-06-02', { document: idOf('đến'), handler: an, due: '2023-06-15' }))
    expect(waiting(story, '2023-06-10')).toEqual([[idOf('đến'), '2023-06-15']])
    story.given(documentHandled, handled)
    expect(waiting(story, '2023-06-20')).toEqual([])
    expect(story.sum('office.papers-handled')).toBe(1)
    expect(story.sum('office.papers-handled-late')).toBe(1)
    expect(story.when(documentHandled, told('2023-06-21', handled.body)).refused).toEqual([
      'paper-not-waiting',
    ])
  })

  test('is answered by another paper, several at once', () => {
    const story = new Story()
      .given(documentReceived, came({ handler: an }))
      .given(paperDayReceived, received('2023-06-01', line('101', { handler: an })))
    const both = { document: idOf('đến'), also: [idOf('101')] }
    expect(
      story.when(documentHandled, told('2023-06-05', { ...both, answeredBy: idOf('đến') })).refused,
    ).toEqual(['paper-answers-itself'])
    story.given(documentHandled, told('2023-06-05', { ...both, answeredBy: idOf('trả lời') }))
    expect(story.sum('office.papers-handled')).toBe(2)
    expect(story.sum('office.papers-handled-late')).toBe(0)
    expect(story.history('documents', idOf('101')).latest?.row.answeredBy).toBe(idOf('trả lời'))
  })

  test('is not routed before it came, nor due before that day, nor entered when secret', () => {
    const story = new Story().given(documentReceived, came())
    const routed = (on: string, due?: string) =>
      told(on, { document: idOf('đến'), handler: an, ...(due ? { due } : {}) })
    expect(story.when(documentRouted, routed('2023-05-31')).refused).toEqual(['paper-not-in-register'])
    expect(story.when(documentRouted, routed('2023-06-05', '2023-06-04')).refused).toEqual([
      'paper-due-before-it-came',
    ])
    expect(story.when(documentReceived, came({ title: 'Công điện mật' })).refused).toEqual([
      'secret-paper-listed',
    ])
  })
})

const elsewhere = (story: Story, on: string) => story.lines(papersElsewhere, on).map((one) => one.subject)
const waiting = (story: Story, on: string) =>
  story.lines(papersWaiting, on).map((one) => [one.subject, one.due])

describe('Numbers of papers issued', () => {
  const paper = (number: string) => ({ subject: number, issuer: district, number })

  test('tell the gaps between them, series by series', () => {
    const numbers = ['198-QĐ/HU', '201-QĐ/HU', '05-BC/HU', '07-BC/HU', '198a-QĐ/HU'].map(paper)
    expect(gapsIn(numbers)).toEqual([
      { before: '201-QĐ/HU', issuer: district, missing: '199 – 200-QĐ/HU' },
      { before: '07-BC/HU', issuer: district, missing: '6-BC/HU' },
    ])
    const story = new Story()
      .given(documentIssued, issued('a', '12-QĐ/HU'))
      .given(documentIssued, issued('b', '14-QĐ/HU'))
    const lines = story.lines(numberGaps, '2023-12-31')
    expect(lines.map((one) => one.values.missing)).toEqual(['13-QĐ/HU'])
  })

  test('that follow one another have none, whatever their order; taking one out leaves one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 3, max: 40 }), (first, many) => {
        const all = Array.from({ length: many }, (_, at) => paper(`${first + at}-KH/HU`)).reverse()
        expect(gapsIn(all)).toEqual([])
        expect(gapsIn(all.filter((_, at) => at !== 1))).toHaveLength(1)
      }),
    )
  })

  test('say what kind of paper they are of', () => {
    expect(typeOfNumber('201-QĐ/HU')).toBe('decision')
    expect(typeOfNumber('12a-CTr/TU')).toBe('programme')
    expect(typeOfNumber('không số')).toBe('other')
  })
})
