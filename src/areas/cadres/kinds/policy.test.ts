import { describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { an, binh, book, chi, commune, holdsBadge, on, person, post, takes, village } from '../given.ts'
import { aidRequested, aidWasGranted, aidWasPaid } from './aid.ts'
import { chargeAssigned, chargeEnded } from './charges.ts'
import { giftDelivered } from './gifts.ts'
import { planAdded, planKept, planRemoved } from './planning.ts'
import { candidateEntered, recruitmentClosed, recruitmentOpened, recruitmentResult } from './recruitment.ts'
import {
  studyApproved,
  studyEnded,
  studyGraduated,
  studySent,
  studyWasProposed,
  studyWasRegistered,
} from './studies.ts'
import { cadreElected } from './taking.ts'

describe('A succession plan', () => {
  const line = (name: string, who: string, of: keyof typeof post, more: object = {}) => ({
    plan: idOf(`plan ${name}`),
    person: who,
    post: post[of],
    term: '2025-2030',
    ...more,
  })
  const added = () => book().given(planAdded, on('2023-03-01', line('1', an, 'head', { minority: true })))

  test('takes somebody in for a post, with age and level as they are on that day', () => {
    const story = added()
    expect(story.history('succession-plans', idOf('plan 1')).latest?.row).toMatchObject({
      title: 'Trưởng Ban Dân vận',
      approvedBy: 'district',
      young: false,
      minority: true,
    })
    person(story, idOf('trẻ'), '1990')
    story.given(planAdded, on('2023-03-01', line('2', idOf('trẻ'), 'head')))
    expect(story.history('succession-plans', idOf('plan 2')).latest?.row).toMatchObject({ young: true })
    expect(story.sum('cadres.plans-added')).toBe(2)
  })

  test('is kept unchanged by a decision, and left by one', () => {
    const story = added().given(planKept, on('2024-03-01', { plan: idOf('plan 1') }))
    expect(story.history('succession-plans', idOf('plan 1')).latest?.row).toMatchObject({
      keptOn: '2024-03-01',
    })
    story.given(planRemoved, on('2025-03-01', { plan: idOf('plan 1') }))
    expect(story.census('succession-plans', '2025-03-01')).toBe(0)
    expect([story.sum('cadres.plans-kept'), story.sum('cadres.plans-removed')]).toEqual([1, 1])
    expect(story.when(planKept, on('2025-04-01', { plan: idOf('plan 1') })).refused).toEqual(['not-planned'])
  })

  test('is approved by the level that manages the post', () => {
    const refused = (of: keyof typeof post, more: object) =>
      book().when(planAdded, on('2023-03-01', line('1', an, of), more)).refused
    expect(refused('head', { organisation: commune })).toEqual(['below-managing-level'])
    expect(refused('above', {})).toEqual(['higher-decision-needed'])
    expect(refused('above', { basis: { number: '9-QĐ/TU' } })).toEqual([])
    expect(
      added().when(planRemoved, on('2024-01-01', { plan: idOf('plan 1') }, { organisation: commune }))
        .refused,
    ).toEqual(['below-managing-level'])
    expect(book().when(planAdded, on('2019-01-01', line('1', an, 'head'))).refused).toEqual(['no-such-post'])
  })

  test('holds three for a post and three posts for a person, and no line twice', () => {
    const story = added()
    expect(story.when(planAdded, on('2023-04-01', line('again', an, 'head'))).refused).toEqual([
      'planned-already',
    ])
    for (const [name, who] of [
      ['2', binh],
      ['3', chi],
    ] as const)
      story.given(planAdded, on('2023-03-01', line(name, who, 'head')))
    person(story, idOf('Dung'))
    const fourth = on('2023-04-01', line('4', idOf('Dung'), 'head'))
    expect(story.when(planAdded, fourth).refused).toEqual(['too-many-planned-for-post'])
    expect(story.when(planAdded, { ...fourth, basis: { specialApproval: '1-CV/TU' } }).refused).toEqual([])
    for (const of of ['deputy', 'otherHead'] as const)
      story.given(planAdded, on('2023-03-01', line(of, an, of)))
    expect(story.when(planAdded, on('2023-04-01', line('5', an, 'seat'))).refused).toEqual([
      'too-many-posts-planned',
    ])
  })
})

describe('A study', () => {
  const study = idOf('học')
  const of = (who: string, more: object = {}) => ({
    study,
    person: who,
    programme: 'political-advanced',
    venue: 'province',
    mode: 'full-time',
    ...more,
  })

  test('is proposed, then decided on, then finished: three different things', () => {
    const story = book().given(studyWasProposed, on('2023-02-01', of(an)))
    expect([story.sum('cadres.study-proposed'), story.sum('cadres.sent-to-study')]).toEqual([1, 0])
    story.given(studyApproved, on('2023-05-01', { study }))
    expect([story.sum('cadres.sent-to-study'), story.sum('cadres.sent-away-to-study')]).toEqual([1, 1])
    story.given(studyGraduated, on('2024-05-01', { study }))
    expect(story.sum('cadres.graduated')).toBe(1)
    expect(story.history('cadre-studies', study).latest?.row).toMatchObject({ state: 'graduated' })
    const again = on('2024-06-01', of(an, { study: idOf('học nữa') }))
    expect(story.when(studySent, again).refused).toEqual(['graduated-already'])
    expect(story.when(studyEnded, on('2024-06-01', { study })).refused).toEqual(['graduated-already'])
  })

  test('is registered without being proposed, and given up', () => {
    const story = book().given(studyWasRegistered, on('2023-02-01', of(an, { mode: 'part-time' })))
    expect([story.sum('cadres.study-registered'), story.sum('cadres.study-proposed')]).toEqual([1, 0])
    story.given(studyEnded, on('2023-03-01', { study }))
    expect(story.census('cadre-studies', '2023-03-01')).toBe(0)
  })

  test('is sent to a class held here, and counted there', () => {
    const story = book().given(studySent, on('2023-02-01', of(an, { venue: 'local' })))
    expect([story.sum('cadres.sent-to-local-class'), story.sum('cadres.sent-away-to-study')]).toEqual([1, 0])
  })

  test('goes one step after the other, once', () => {
    const story = book().given(studySent, on('2023-02-01', of(an)))
    const again = on('2023-03-01', of(an, { study: idOf('học nữa') }))
    expect(story.when(studyWasProposed, again).refused).toEqual(['studies-already'])
    expect(story.when(studyApproved, on('2023-03-01', { study })).refused).toEqual(['study-not-waiting'])
    expect(book().when(studyGraduated, on('2023-03-01', { study })).refused).toEqual(['not-sent-to-study'])
  })
})

describe('A charge', () => {
  const charge = idOf('phụ trách')
  const inCharge = () =>
    book()
      .given(cadreElected, on('2021-01-01', takes(an, 'seat')))
      .given(chargeAssigned, on('2023-01-01', { charge, person: an, place: village }))

  test('is of a place or a field, and ends', () => {
    const story = inCharge()
    expect(story.census('charges', '2023-06-01', (row) => row.place === village)).toBe(1)
    story.given(chargeEnded, on('2023-07-01', { charge }))
    expect(story.census('charges', '2023-07-01')).toBe(0)
  })

  test('goes to committee members, of something, once', () => {
    const story = inCharge()
    const asked = (body: object) =>
      story.when(chargeAssigned, on('2023-02-01', { charge: idOf('c'), ...body })).refused
    expect(asked({ person: binh, place: village })).toEqual(['not-on-a-committee'])
    expect(asked({ person: an })).toEqual(['charge-of-nothing'])
    expect(asked({ person: an, place: village })).toEqual(['in-charge-already'])
    expect(asked({ person: an, field: 'Dân vận' })).toEqual([])
  })
})

describe('Aid to a cadre', () => {
  const aid = idOf('hỗ trợ')
  const requested = (more: object = {}) =>
    book().given(aidRequested, on('2023-02-01', { aid, person: an, purpose: 'study', ...more }))

  test('is requested, granted and paid, and each counts by itself', () => {
    const story = requested()
    expect(story.sum('cadres.aid-granted')).toBe(0)
    story.given(aidWasGranted, on('2023-03-01', { aid, amount: 5_000_000 }))
    expect([story.sum('cadres.aid-granted'), story.sum('cadres.aid-paid')]).toEqual([1, 0])
    story.given(aidWasPaid, on('2023-04-01', { aid, amount: 5_000_000 }))
    expect(story.sum('cadres.aid-paid')).toBe(5_000_000)
    expect(story.when(aidWasPaid, on('2023-05-01', { aid, amount: 1 })).refused).toEqual(['aid-not-granted'])
  })

  test('is paid in full where no sum is named', () => {
    const story = requested().given(aidWasGranted, on('2023-03-01', { aid, amount: 5_000_000 }))
    story.given(aidWasPaid, on('2023-04-01', { aid }))
    expect(story.sum('cadres.aid-paid')).toBe(5_000_000)
  })

  test('for treatment takes papers, of which only that they were seen is kept', () => {
    const asked = { aid, person: an, purpose: 'treatment' }
    expect(book().when(aidRequested, on('2023-02-01', asked)).refused).toEqual(['treatment-not-certified'])
    const story = book().given(aidRequested, on('2023-02-01', { ...asked, certified: true }))
    expect(Object.keys(story.history('cadre-aids', aid).latest?.row ?? {})).not.toContain('certified')
  })

  test('is granted once, and never paid beyond what was granted', () => {
    const story = requested().given(aidWasGranted, on('2023-03-01', { aid, amount: 5_000_000 }))
    expect(story.when(aidWasGranted, on('2023-03-02', { aid, amount: 1 })).refused).toEqual([
      'aid-not-requested',
    ])
    expect(story.when(aidWasPaid, on('2023-04-01', { aid, amount: 5_000_001 })).refused).toEqual([
      'aid-other-than-granted',
    ])
  })
})

describe('A gift at Tết', () => {
  const gift = (who: string, because: string, more: object = {}) => ({
    gift: idOf(`quà ${who} ${because}`),
    person: who,
    because,
    occasion: 'Tết Quý Mão',
    value: 500_000,
    ...more,
  })
  const entitled = () =>
    holdsBadge(holdsBadge(book(), an, 50), binh, 45).given(cadreElected, on('2021-01-01', takes(chi, 'seat')))

  test('goes to members of fifty years and to cadres the standing committee manages', () => {
    const story = entitled()
    for (const body of [gift(an, 'badge'), gift(chi, 'managed-post')])
      story.given(giftDelivered, on('2023-01-15', body))
    expect([story.sum('cadres.gifts-delivered'), story.sum('cadres.gift-value')]).toEqual([2, 1_000_000])
    expect(story.when(giftDelivered, on('2023-01-15', gift(binh, 'badge'))).refused).toEqual([
      'badge-below-gift',
    ])
    expect(story.when(giftDelivered, on('2023-01-15', gift(binh, 'managed-post'))).refused).toEqual([
      'no-managed-post',
    ])
    expect(story.when(giftDelivered, on('2023-01-15', gift(binh, 'heroic-mother'))).refused).toEqual([])
  })

  test('is given once an occasion, and a new year begins a new list', () => {
    const story = entitled().given(giftDelivered, on('2023-01-15', gift(an, 'badge')))
    const again = gift(an, 'badge', { gift: idOf('quà nữa') })
    expect(story.when(giftDelivered, on('2023-01-20', again)).refused).toEqual(['gift-given-already'])
    expect(story.when(giftDelivered, on('2024-01-20', again)).refused).toEqual([])
    expect([story.census('gifts', '2023-12-31'), story.census('gifts', '2024-01-01')]).toEqual([1, 0])
  })
})

describe('A recruitment of contract teachers', () => {
  const round = idOf('đợt')
  const opened = (more: object = {}) =>
    book().given(
      recruitmentOpened,
      on('2023-03-01', {
        round,
        name: 'Giáo viên hợp đồng',
        kind: 'contract-teacher',
        places: 2,
        contractBefore: '2015-12-31',
        ...more,
      }),
    )
  const candidate = (who: string, contractSince?: string) =>
    on('2023-04-01', {
      candidate: idOf(`dự tuyển ${who}`),
      round,
      person: who,
      ...(contractSince ? { contractSince } : {}),
    })

  test('lists who is eligible by the day of the contract, and their results', () => {
    const story = opened().given(candidateEntered, candidate(an, '2014-09-05'))
    story.given(candidateEntered, candidate(binh, '2015-12-30'))
    expect(story.sum('cadres.candidates')).toBe(2)
    const result = (who: string, outcome: string) =>
      on('2023-06-01', { candidate: idOf(`dự tuyển ${who}`), result: outcome })
    story.given(recruitmentResult, result(an, 'recruited'))
    expect(story.when(recruitmentClosed, on('2023-06-02', { round })).refused).toEqual(['candidates-waiting'])
    story.given(recruitmentResult, result(binh, 'not-recruited'))
    expect(story.sum('cadres.recruited')).toBe(1)
    expect(story.when(recruitmentResult, result(an, 'recruited')).refused).toEqual(['result-known'])
    story.given(recruitmentClosed, on('2023-06-02', { round }))
    const late = { ...candidate(chi, '2014-01-01'), on: '2023-07-01' }
    expect(story.when(candidateEntered, late).refused).toEqual(['recruitment-not-open'])
    expect(story.when(recruitmentClosed, on('2023-07-02', { round })).refused).toEqual([
      'recruitment-not-open',
    ])
  })

  test('leaves out contracts of that day or later, and those without a day', () => {
    const refused = (since?: string) => opened().when(candidateEntered, candidate(an, since)).refused
    expect(refused('2015-12-31')).toEqual(['contract-too-late'])
    expect(refused()).toEqual(['contract-day-needed'])
    const story = opened({ contractBefore: undefined }).given(candidateEntered, candidate(an))
    expect(story.when(candidateEntered, candidate(an)).refused).toEqual(['candidate-already'])
  })
})
