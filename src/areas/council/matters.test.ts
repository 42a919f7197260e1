import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { book, committee, daklieng, opinionsOf, province, session, standing, told } from './given.ts'
import { caseAnswered, hotLineResolved } from './kinds/course.ts'
import { mattersConsidered, mattersSubmitted } from './kinds/matters.ts'
import { hotLineReceived, landReportsReceived, petitionsReceived } from './kinds/requests.ts'
import { resolutionFollowedUp, resolutionIssued, sessionHeld } from './kinds/sessions.ts'

const [file, resolution] = [idOf('tờ trình'), idOf('nghị quyết')] as const
const [first, second] = opinionsOf(file, 1, 2) as [string, string]
const on = (story: Story, register: string, id: string, text: string) =>
  story.history(register, id).on(day(text))

describe('A council session', () => {
  test('counts by its kind, with its days and its number in the term', () => {
    const story = book().given(
      sessionHeld,
      told('2023-10-10', { session: idOf('chuyên đề'), kind: 'thematic' }),
    )
    expect(story.sum('council.sessions')).toBe(2)
    expect(story.sum('council.session-days')).toBe(3)
    expect(on(story, 'council-sessions', session, '2023-07-20')).toMatchObject({
      name: 'Kỳ họp thứ 7 (thường kỳ)',
      kind: 'regular',
      days: 2,
      agenda: ['Kinh tế - xã hội'],
    })
    const backwards = told('2023-10-10', { session: idOf('ngược'), kind: 'thematic', until: '2023-10-09' })
    expect(book().when(sessionHeld, backwards).refused).toEqual(['council-session-ends-before'])
  })

  test('issues resolutions that are sent above and to those who carry them out, and followed up', () => {
    const issued = (body: object = {}) =>
      told('2023-07-21', { resolution, session, title: 'Kế hoạch đầu tư công', field: 'budget', ...body })
    const story = book().given(
      resolutionIssued,
      issued({ number: '15/NQ-HĐND', reportedTo: [province], followUpDue: '2023-12-31' }),
    )
    expect(story.sum('council.resolutions')).toBe(1)
    // Sent above, to nobody who carries it out.
    expect(on(story, 'council-resolutions', resolution, '2023-07-21')).toMatchObject({
      number: '15/NQ-HĐND',
      distributed: false,
    })
    story.given(
      resolutionFollowedUp,
      told('2023-12-05', { resolution, result: 'Giải ngân 92%', sentTo: [committee], nextDue: '2024-06-30' }),
    )
    expect(story.sum('council.resolutions-followed-up')).toBe(1)
    expect(on(story, 'council-resolutions', resolution, '2023-12-05')).toMatchObject({
      sentTo: [committee],
      distributed: true,
      followUpDue: '2024-06-30',
    })
    expect(book().when(resolutionIssued, issued({ session: idOf('kỳ khác') })).refused).toEqual([
      'council-session-unknown',
    ])
    expect(
      book().when(resolutionFollowedUp, told('2023-12-05', { resolution, result: 'Tốt' })).refused,
    ).toEqual(['council-resolution-unknown'])
  })
})

describe('An arising matter', () => {
  const submitted = (...matters: object[]) =>
    told('2023-09-05', {
      file,
      proposer: committee,
      to: standing,
      within: 7,
      matters: matters.length
        ? matters
        : [
            {
              request: 'Điều chỉnh kế hoạch vốn đường ven hồ',
              field: 'budget',
              budget: 'adjustment',
              amount: 3_000_000_000,
            },
            { request: 'Đặt tên đường thị trấn', field: 'culture' },
          ],
    })
  const considered = (body: object = {}, day = '2023-09-11') =>
    told(day, { cases: [first, second], by: 'standing', opinion: 'agreed', ...body })

  test('is put before the standing body, which gives its opinion; the budget is told apart', () => {
    const story = book().given(mattersSubmitted, submitted())
    expect(story.sum('council.arising-matters')).toBe(2)
    expect(on(story, 'council-cases', first, '2023-09-05')).toMatchObject({
      intake: 'arising-matter',
      proposer: committee,
      answerer: 'council',
      budget: 'adjustment',
      due: '2023-09-14',
    })
    story.given(mattersConsidered, { ...considered(), basis: { number: '44/TB-HĐND' } })
    expect(story.sum('council.arising-matters-considered')).toBe(2)
    expect(story.sum('council.arising-matters-on-time')).toBe(2)
    expect(story.sum('council.budget-matters')).toBe(1)
    expect(story.sum('council.budget-amounts')).toBe(3_000_000_000)
    expect(on(story, 'council-cases', first, '2023-09-11')).toMatchObject({
      outcome: 'agreed',
      answer: '44/TB-HĐND',
    })
  })

  test('not agreed moves no money', () => {
    const story = book()
      .given(mattersSubmitted, submitted())
      .given(mattersConsidered, considered({ opinion: 'not-agreed' }))
    expect(story.sum('council.arising-matters-considered')).toBe(2)
    expect(story.sum('council.budget-amounts')).toBe(0)
  })

  test('is decided by the council only at a session; money needs an amount', () => {
    const story = book().given(mattersSubmitted, submitted())
    expect(story.when(mattersConsidered, considered({ by: 'council' })).refused).toEqual([
      'council-opinion-without-session',
    ])
    expect(story.when(mattersConsidered, considered({ by: 'council', session })).refused).toEqual([])
    expect(
      book().when(
        mattersSubmitted,
        submitted({ request: 'Chi hỗ trợ', field: 'budget', budget: 'allocation' }),
      ).refused,
    ).toEqual(['budget-matter-without-amount'])
    expect(
      story.when(caseAnswered, told('2023-09-11', { cases: [first], outcome: 'resolved' })).refused,
    ).toEqual(['case-of-another-kind'])
  })
})

describe('What comes in through other doors', () => {
  const list = (...requests: object[]) => told('2023-03-01', { file, requests })

  test('the hot line: a day’s file, each with its channel, until it is resolved', () => {
    const story = book().given(
      hotLineReceived,
      list(
        { request: 'Chậm trả kết quả chứng thực', channel: 'telephone', to: committee, within: 3 },
        { request: 'Trang dịch vụ công không nhận hồ sơ', channel: 'web', place: daklieng },
      ),
    )
    expect(story.sum('council.hot-line-reports')).toBe(2)
    story.given(hotLineResolved, told('2023-03-02', { cases: [first], outcome: 'resolved' }))
    expect(story.sum('council.hot-line-reports-resolved')).toBe(1)
    expect(story.sum('council.hot-line-reports-on-time')).toBe(1)
    expect(story.sum('council.hot-line-reports-working-days')).toBe(1)
    expect(story.census('council-cases', '2023-03-02', (row) => row.state === 'received')).toBe(1)
  })

  test('petitions, without who sent them', () => {
    const story = book().given(
      petitionsReceived,
      list({ request: 'Đề nghị xem lại ranh giới rừng', field: 'land' }),
    )
    expect(story.sum('council.petitions')).toBe(1)
    expect(story.when(petitionsReceived, list()).refused).toEqual(['case-none-chosen'])
    story.given(caseAnswered, told('2023-04-01', { cases: [first], outcome: 'not-accepted' }))
    expect(story.sum('council.petitions-answered')).toBe(1)
  })

  test('reports on land certificates: from a closed list, without any text', () => {
    const story = book().given(
      landReportsReceived,
      list({ matter: 'delay', place: daklieng, to: committee, within: 15 }),
    )
    expect(story.sum('council.land-reports')).toBe(1)
    expect(on(story, 'council-cases', first, '2023-03-01')).toMatchObject({
      intake: 'land-report',
      request: 'Chậm trả kết quả hồ sơ',
      due: '2023-03-22',
    })
    expect(() => book().when(landReportsReceived, list({ request: 'Ai đó', matter: 'delay' }))).toThrow()
  })
})
