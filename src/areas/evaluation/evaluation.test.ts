import { describe, expect, test } from 'vitest'
import { yearPeriod } from '#kernel/calendar.ts'
import { exact, zero } from '#kernel/quantity.ts'
import { idOf } from '#testing/kinds.ts'
import { checks } from './checks.ts'
import { changeOfGrade, shareOfGrade } from './distribution.ts'
import { an, book, cell, district, otherCell, school } from './given.ts'
import { commendationDecided, commendationProposed } from './kinds/commendations.ts'
import { confidenceCounted, confidencePublished } from './kinds/confidence.ts'
import { movementConcluded, movementJoined, movementLaunched } from './kinds/emulation.ts'
import { fourGoodDecided, fourGoodRegistered } from './kinds/four-good.ts'
import { selfCriticismHeld } from './kinds/self-criticism.ts'
import { visitNoted } from './kinds/visits.ts'
import { membersGraded, membersOverCap } from './member-grade-figures.ts'

const year = yearPeriod(2023)

describe('“Four good”', () => {
  const registers = (organisation: string) => ({ organisation, on: '2023-02-10', body: { year: 2023 } })
  const decided = (judged: string, more: object = {}, on = '2024-01-12') => ({
    organisation: district,
    on,
    body: { judged, year: 2023, result: 'recognised', ...more },
  })

  test('is registered, then decided; who did not meet it is kept with the reason', () => {
    const story = book()
      .given(fourGoodRegistered, registers(cell))
      .given(fourGoodRegistered, registers(otherCell))
      .given(fourGoodRegistered, registers(school))
      .given(fourGoodDecided, decided(cell))
      .given(fourGoodDecided, decided(otherCell, { result: 'unmet', reason: 'Sinh hoạt chưa đều' }))
    const within = { from: '2023-01-01', to: '2023-12-31' }
    expect(story.sum('evaluation.four-good-registered', within)).toBe(3)
    expect(story.sum('evaluation.four-good-recognised', within)).toBe(1)
    const open = (state: string) => story.census('four-good', '2023-12-31', (row) => row.state === state)
    expect([open('registered'), open('unmet'), open('recognised')]).toEqual([1, 1, 1])
  })

  test('is registered once a year', () => {
    const story = book().given(fourGoodRegistered, registers(cell))
    expect(story.when(fourGoodRegistered, registers(cell)).refused).toEqual(['four-good-registered-already'])
    expect(story.when(fourGoodRegistered, { ...registers(cell), body: { year: 2024 } }).refused).toEqual([])
  })

  test('is decided of who registered, once, and not unmet without a reason', () => {
    expect(book().when(fourGoodDecided, decided(cell)).refused).toEqual(['four-good-not-registered'])
    const story = book().given(fourGoodRegistered, registers(cell))
    expect(story.when(fourGoodDecided, decided(cell, { result: 'unmet' })).refused).toEqual([
      'four-good-reason-missing',
    ])
    story.given(fourGoodDecided, decided(cell))
    expect(story.when(fourGoodDecided, decided(cell)).refused).toEqual(['four-good-decided-already'])
  })
})

describe('The yearly self-criticism', () => {
  const held = (more: object = {}, on = '2023-12-12') => ({
    organisation: cell,
    on,
    body: { year: 2023, findings: 'Phát triển đảng viên chậm', ...more },
  })

  test('took place, with what it found', () => {
    const story = book().given(selfCriticismHeld, held())
    expect(
      story.census('self-criticisms', '2023-12-31', (row) => row.year === 2023 && row.organisation === cell),
    ).toBe(1)
    expect(story.when(selfCriticismHeld, held()).refused).toEqual(['self-criticism-held-already'])
  })

  test('is not of a year to come', () => {
    expect(book().when(selfCriticismHeld, held({ year: 2024 })).refused).toEqual(['judged-before-its-period'])
  })
})

describe('A commendation', () => {
  const nomination = idOf('đề nghị')
  const what = { form: 'merit-certificate', theme: 'study-of-ho-chi-minh', achievement: 'Hiến đất làm đường' }
  const proposed = (more: object = { person: an }) => ({
    organisation: cell,
    on: '2023-05-02',
    body: { nomination, ...what, ...more },
  })
  const decided = (more: object, on = '2023-05-19') => ({
    organisation: district,
    on,
    body: { commendation: idOf('khen'), ...what, ...more },
  })

  test('goes from its nomination to the decision, and counts for who nominated', () => {
    const story = book()
      .given(commendationProposed, proposed())
      .given(commendationDecided, decided({ nomination }))
    expect(story.sum('evaluation.commendations', { organisations: [cell] })).toBe(1)
    const open = (on: string) => story.census('commendation-nominations', on)
    expect([open('2023-05-18'), open('2023-05-19')]).toEqual([1, 0])
    expect(story.census('commendations', '2023-12-31', (row) => row.recipient === 'An')).toBe(1)
    expect(story.when(commendationDecided, decided({ nomination }, '2023-06-01')).refused).toEqual([
      'commendation-nomination-closed',
    ])
  })

  test('has one recipient, named once', () => {
    for (const more of [{}, { person: an, collective: 'Chi bộ' }]) {
      expect(book().when(commendationProposed, proposed(more)).refused).toEqual([
        'commendation-one-recipient',
      ])
      expect(book().when(commendationDecided, decided(more)).refused).toEqual(['commendation-one-recipient'])
    }
    const story = book().given(commendationProposed, proposed())
    expect(story.when(commendationDecided, decided({ nomination, person: an })).refused).toEqual([
      'commendation-said-twice',
    ])
  })
})

describe('An emulation movement', () => {
  const movement = idOf('phong trào')
  const launched = {
    organisation: district,
    on: '2023-01-20',
    body: { movement, name: 'Thi đua lập thành tích', until: '2023-12-31' },
  }
  const joined = (organisation = cell, on = '2023-02-01') => ({ organisation, on, body: { movement } })
  const concluded = { organisation: district, on: '2023-12-20', body: { movement, result: 'Đạt' } }

  test('is launched, joined, and concluded', () => {
    const story = book()
      .given(movementLaunched, launched)
      .given(movementJoined, joined())
      .given(movementJoined, joined(school))
      .given(movementConcluded, concluded)
    expect([story.sum('evaluation.movements-launched'), story.sum('evaluation.movements-joined')]).toEqual([
      1, 2,
    ])
    expect(story.census('emulation-registrations', '2023-12-31')).toBe(2)
    const underWay = (on: string) => story.census('emulation-movements', on)
    expect([underWay('2023-12-19'), underWay('2023-12-20')]).toEqual([1, 0])
    expect(story.when(movementConcluded, { ...concluded, on: '2023-12-21' }).refused).toEqual([
      'emulation-not-under-way',
    ])
  })

  test('is joined once by each, while it is under way', () => {
    const story = book().given(movementLaunched, launched).given(movementJoined, joined())
    expect(story.when(movementJoined, joined()).refused).toEqual(['emulation-joined-already'])
    expect(story.when(movementJoined, joined(school, '2023-01-19')).refused).toEqual([
      'emulation-not-under-way',
    ])
  })
})

describe('A note of a visit', () => {
  const noted = (more: object = {}) => ({
    organisation: cell,
    on: '2023-07-03',
    body: {
      person: an,
      by: 'Tổ công tác số 1',
      note: 'Điều hành gọn, cần chuẩn bị nội dung sớm hơn',
      ...more,
    },
  })

  test('is words on a cell, restricted, sealed, and without a mark', () => {
    const story = book().given(visitNoted, noted())
    expect(story.sum('evaluation.visits', { organisations: [cell] })).toBe(1)
    expect(visitNoted.confidentiality).toBe('restricted')
    expect(visitNoted.body.shape.note?.meta?.()).toMatchObject({ sealed: true })
    expect(() => visitNoted.body.parse({ ...noted().body, mark: 8 })).toThrow()
    expect(book().when(visitNoted, noted()).vi).not.toContain('Điều hành')
  })

  test('is on somebody of that cell', () => {
    expect(book().when(visitNoted, { ...noted(), organisation: school }).refused).toEqual([
      'visit-note-on-stranger',
    ])
    expect(
      book().when(visitNoted, { ...noted({ person: undefined }), organisation: school }).refused,
    ).toEqual([])
  })
})

describe('A confidence vote', () => {
  const vote = idOf('phiếu')
  const counted = (more: object = {}) => ({
    organisation: district,
    on: '2023-12-14',
    body: {
      vote,
      person: an,
      position: 'Chủ tịch HĐND',
      by: 'HĐND huyện',
      issued: 30,
      valid: 29,
      high: 20,
      medium: 8,
      low: 1,
      ...more,
    },
  })
  const published = (on = '2023-12-15') => ({ organisation: district, on, body: { vote } })

  test('is counts that add up', () => {
    expect(book().when(confidenceCounted, counted({ low: 2 })).refused).toEqual(['confidence-more-ballots'])
    expect(book().when(confidenceCounted, counted({ issued: 28 })).refused).toEqual([
      'confidence-more-ballots',
    ])
  })

  test('is restricted until it is published', () => {
    expect([confidenceCounted.confidentiality, confidencePublished.confidentiality]).toEqual([
      'restricted',
      'normal',
    ])
    const story = book().given(confidenceCounted, counted())
    const where = (on: string) => [
      story.census('confidence-votes', on),
      story.census('confidence-results', on),
    ]
    expect(where('2023-12-14')).toEqual([1, 0])
    story.given(confidencePublished, published())
    expect(where('2023-12-15')).toEqual([0, 1])
    expect(story.sum('evaluation.confidence-votes')).toBe(1)
  })

  test('at a session of the council says which', () => {
    const session = idOf('kỳ họp')
    const story = book().given(confidenceCounted, counted({ session }))
    expect(story.when(confidencePublished, published()).posts).toMatchObject([{ of: session, subject: an }])
    story.given(confidencePublished, published())
    expect(story.census('confidence-results', '2023-12-15', (row) => row.session === session)).toBe(1)
  })

  test('is not published before it is counted', () => {
    expect(book().when(confidencePublished, published()).refused).toEqual(['confidence-vote-unknown'])
  })
})

describe('The cap on “excellent”', () => {
  const over = (excellent: number, good: number) =>
    membersOverCap.compute({ excellent: exact(excellent), good: exact(good) }, [], year)

  test('is a fifth of those graded good, whole', () => {
    expect(over(8, 44)).toEqual(zero)
    expect(over(9, 44)).toEqual(exact(1))
    expect(over(1, 4)).toEqual(exact(1))
    expect(over(0, 0)).toEqual(zero)
  })

  test('is told by group, never refused', () => {
    const told = checks.find((one) => one.id === 'evaluation.members-within-cap')
    const judged = told?.judge({ excellent: exact(9), good: exact(44), over: exact(1) })
    expect(judged?.holds).toBe(false)
    expect(judged?.says((value) => String(value?.n)).vi).toContain('vượt tỷ lệ 1')
    expect(told?.judge({ excellent: exact(8), good: exact(44), over: zero }).holds).toBe(true)
    expect(checks.filter((one) => one.id.startsWith('evaluation.organisations-within-cap.')).length).toBe(16)
  })
})

test('the distribution is a grade among all graded, and its change on last year', () => {
  const share = shareOfGrade(membersGraded)
  expect(share.compute({ part: exact(9), all: exact(60) }, [], year)).toEqual(exact(15))
  expect(share.compute({ part: exact(0), all: exact(0) }, [], year)).toBeNull()
  const change = changeOfGrade(membersGraded)
  expect(change.compute({ now: exact(9), before: exact(12) }, [], year)).toEqual(exact(-3))
  const inputs = change.inputs({
    ref: { figure: change.id, of: 'good' },
    question: { period: year },
    plan: [],
  })
  expect(inputs.before).toEqual({ figure: membersGraded.id, of: 'good', period: yearPeriod(2022) })
})
