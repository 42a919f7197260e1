import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { persons } from '#subjects/persons.ts'
import { type UnitKind, units } from '#subjects/units.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { fundBroughtForward, fundClosed, fundOpened } from './kinds/funds.ts'
import { goodsBought, goodsGiven, goodsReceived, moneyReceived, moneySpent } from './kinds/giving.ts'
import { grantDecided, grantPaid, grantRefused, grantRequested } from './kinds/grants.ts'

const [district, commune, fund, an, household, grant, unit, village] = [
  'Đảng bộ huyện',
  'Đảng bộ xã',
  'quỹ tiết kiệm',
  'An',
  'hộ',
  'khoản',
  'doanh nghiệp',
  'buôn',
].map(idOf) as [string, string, string, string, string, string, string, string]

const told = (on: string, body: object, organisation = district) => ({ organisation, on, body })
const opened = () =>
  new Story().given(
    fundBroughtForward,
    told('2022-12-31', { fund, name: 'Quỹ tiết kiệm', type: 'fund', balance: 310_000_000 }),
  )
const balanceOn = (story: Story, to: string) => story.sum('funds.balance', { to })

describe('Money', () => {
  test('left is what there was, plus received, minus paid; the opening is nobody’s gift of this year', () => {
    const story = opened()
      .given(moneyReceived, told('2023-03-01', { fund, amount: 40_000_000, people: 35 }))
      .given(moneySpent, told('2023-04-01', { fund, amount: 1_500_000, purpose: 'In sổ theo dõi' }))
    expect(balanceOn(story, '2023-02-28')).toBe(310_000_000)
    expect(balanceOn(story, '2023-12-31')).toBe(348_500_000)
    expect(story.sum('funds.received')).toBe(40_000_000)
    expect(story.sum('funds.paid-out')).toBe(1_500_000)
  })

  test('is given by somebody, while the fund is open', () => {
    const story = opened()
    expect(story.when(moneyReceived, told('2023-03-01', { fund, amount: 1_000 })).refused).toEqual([
      'donor-not-told',
    ])
    const before = told('2022-01-01', { fund, amount: 1_000, people: 1 })
    expect(story.when(moneyReceived, before).refused).toEqual(['fund-not-open'])
    story.given(fundClosed, told('2023-06-30', { fund }))
    for (const [kind, body] of [
      [moneySpent, { fund, amount: 1, purpose: 'Chi' }],
      [goodsReceived, { fund, goods: 'trees', quantity: 1, people: 1 }],
      [goodsBought, { fund, goods: 'trees', quantity: 1, amount: 1 }],
      [goodsGiven, { fund, goods: 'trees', quantity: 1 }],
    ] as const)
      expect(story.when(kind, told('2023-07-01', body)).refused).toEqual(['fund-not-open'])
  })
})

describe('Goods', () => {
  test('have balances of their own and never turn into money', () => {
    const story = new Story()
      .given(fundOpened, told('2023-01-10', { fund, name: 'Trồng cây ven hồ', type: 'drive' }))
      .given(moneyReceived, told('2023-02-01', { fund, amount: 5_000_000, unit }))
      .given(
        goodsReceived,
        told('2023-02-02', { fund, goods: 'trees', quantity: 300, unit, species: 'sao-den' }),
      )
      .given(goodsBought, told('2023-02-03', { fund, goods: 'trees', quantity: 100, amount: 2_000_000 }))
      .given(
        goodsGiven,
        told('2023-02-10', {
          fund,
          goods: 'trees',
          quantity: 350,
          place: village,
          species: 'sao-den',
        }),
      )
    expect(story.sum('funds.trees-received')).toBe(300)
    expect(story.sum('funds.trees-given')).toBe(350)
    expect(story.sum('funds.trees-left')).toBe(50)
    expect(balanceOn(story, '2023-12-31')).toBe(3_000_000)
    const nobody = told('2023-03-01', { fund, goods: 'rice', quantity: 20 })
    expect(story.when(goodsReceived, nobody).refused).toEqual(['donor-not-told'])
  })

  test('of rice are kept in whole steps of a kilogram', () => {
    const story = opened().given(
      goodsReceived,
      told('2023-03-01', { fund, goods: 'rice', quantity: 20, people: 4 }),
    )
    expect(story.sum('funds.rice-received')).toBe(20_000)
  })
})

describe('Trees', () => {
  test('are told by species and by the places they stand at', () => {
    const story = new Story().given(
      fundOpened,
      told('2023-01-10', { fund, name: 'Cây ăn trái', type: 'drive' }),
    )
    const given = { fund, goods: 'trees', quantity: 40 }
    story
      .given(goodsReceived, told('2023-02-01', { ...given, quantity: 100, people: 5, species: 'bo' }))
      .given(goodsGiven, told('2023-02-02', { ...given, species: 'bo', place: village }))
      .given(goodsGiven, told('2023-02-03', { ...given, species: 'xoai', place: village }))
      .given(goodsGiven, told('2023-02-04', { ...given, quantity: 20 }))
    expect(story.sum('funds.trees-of-species')).toBe(80)
    expect(story.sum('funds.trees-at-places')).toBe(80)
    expect(story.sum('funds.trees-left')).toBe(0)
  })
})

describe('An enterprise', () => {
  const unitOf = (kind: UnitKind) =>
    opened().stands(units, unit, '2022-12-30', {
      name: 'Hoa Sen',
      kind,
      level: null,
      home: district,
      place: null,
      code: null,
    })

  test('gives as a firm; its Party cell is somebody else', () => {
    const story = unitOf('enterprise')
    story
      .given(moneyReceived, told('2023-03-01', { fund, amount: 30_000_000, unit }))
      .given(moneyReceived, told('2023-03-02', { fund, amount: 2_000_000, party: commune }))
    expect(story.sum('funds.received')).toBe(32_000_000)
    expect(story.sum('funds.received-from-enterprises')).toBe(30_000_000)
    expect(story.sum('funds.given-by-enterprise')).toBe(30_000_000)
  })

  test('is no school and no agency', () => {
    const story = unitOf('school')
    story.given(moneyReceived, told('2023-03-01', { fund, amount: 30_000_000, unit }))
    expect(story.sum('funds.received-from-enterprises')).toBe(0)
    expect(story.sum('funds.given-by-enterprise')).toBe(0)
  })
})

describe('A grant', () => {
  const asked = (body: object = { person: an }) =>
    told('2023-05-01', { grant, fund, ground: 'illness', seen: true, ...body }, commune)

  test('is asked for, decided and paid; only the payment leaves the fund', () => {
    const story = opened().given(grantRequested, asked())
    story.given(grantDecided, told('2023-05-20', { grant, amount: 8_200_000 }))
    expect(balanceOn(story, '2023-05-31')).toBe(310_000_000)
    story.given(grantPaid, told('2023-06-02', { grant }))
    expect(balanceOn(story, '2023-06-30')).toBe(301_800_000)
    expect(story.sum('funds.grants-paid')).toBe(8_200_000)
    expect(story.sum('funds.grant-turns-non-members')).toBe(1)
    expect(story.when(grantPaid, told('2023-07-01', { grant })).refused).toEqual(['grant-not-decided'])
    expect(story.when(grantDecided, told('2023-07-01', { grant, amount: 1 })).refused).toEqual([
      'grant-not-requested',
    ])
  })

  test('goes to one person or one household, whose papers were seen, out of an open fund', () => {
    const story = opened()
    expect(story.when(grantRequested, asked({})).refused).toEqual(['grant-one-beneficiary'])
    expect(story.when(grantRequested, asked({ person: an, household })).refused).toEqual([
      'grant-one-beneficiary',
    ])
    expect(story.when(grantRequested, asked({ person: an, seen: false })).refused).toEqual([
      'grant-condition-not-seen',
    ])
    expect(new Story().when(grantRequested, asked()).refused).toEqual(['fund-not-open'])
  })

  test('is shown outside by initials and village, never by the name', () => {
    const story = opened()
      .stands(persons, an, '2022-12-30', {
        fullName: 'Nguyễn Văn An',
        givenName: 'An',
        sortKey: 'an nguyen van',
        bornOn: '1970',
        sex: 'male',
        ethnicity: null,
        occupation: null,
        education: null,
        residence: village,
      })
      .given(grantRequested, asked())
    const row = story.history('fund-grants', grant).on(day('2023-05-02'))
    expect(row).toMatchObject({ shownAs: 'N. V. A.', place: village })
    expect(story.when(grantRequested, asked({ person: an })).vi).not.toContain('An')
  })

  test('may be refused with a reason, and is then neither decided nor paid', () => {
    const story = opened()
      .given(grantRequested, asked({ household }))
      .given(grantRefused, told('2023-05-10', { grant, reason: 'Đã được quỹ khác hỗ trợ' }))
    expect(story.when(grantDecided, told('2023-05-20', { grant, amount: 1 })).refused).toEqual([
      'grant-not-requested',
    ])
    expect(story.when(grantPaid, told('2023-05-20', { grant })).refused).toEqual(['grant-not-decided'])
    expect(story.when(grantRefused, told('2023-05-20', { grant, reason: 'Lần nữa' })).refused).toEqual([
      'grant-not-requested',
    ])
  })
})
