import { describe, expect, test } from 'vitest'
import { day, isDay } from './calendar.ts'
import { formatPackOn, rulePackOn, rulePacks } from './rulebook.ts'

describe('Charter packs', () => {
  test.each([
    ['2023-12-14', '24'],
    ['2025-01-19', '24'],
    ['2025-01-20', '232'],
    ['2025-06-30', '232'],
    ['2025-07-01', '294'],
    ['2026-04-08', '20'],
    ['2026-07-25', '20'],
    ['2026-07-26', '208'],
    ['2015-07-26', '24'],
  ])('given %s, then pack %s', (on, id) => {
    expect(rulePackOn(day(on)).id).toBe(id)
  })

  test('given the packs in order, then no day lies between two of them', () => {
    expect(rulePacks.map(({ validTo }) => validTo)).toEqual([
      '2025-01-19',
      '2025-06-30',
      '2026-04-07',
      '2026-07-25',
      null,
    ])
  })

  test('given every pack, then a member is admitted from full 18 to full 60 and serves 12 months', () => {
    for (const pack of rulePacks) {
      expect(pack.admission).toMatchObject({ minAgeMonths: 216, maxAgeMonths: 720, ceremonyWorkingDays: 30 })
      expect(pack.probation).toEqual({ months: 12, considerWorkingDays: 30 })
    }
  })

  test('given every parameter, then its source is cited', () => {
    for (const pack of rulePacks) {
      const { admission, badge } = pack
      for (const name of Object.keys(admission))
        expect(pack.citations[`admission.${name}`]?.source).toBeTruthy()
      for (const name of Object.keys(badge)) expect(pack.citations[`badge.${name}`]?.source).toBeTruthy()
      for (const round of badge.rounds) expect(isDay(`2023-${round}`)).toBe(true)
    }
    expect(rulePackOn(day('2026-08-01')).citations['admission.maxAgeMonths']?.source).toContain('208-QĐ/TW')
    expect(rulePackOn(day('2026-08-01')).citations['probation.months']?.source).toContain('24-QĐ/TW')
  })

  test('given 208-QĐ/TW, then both kinds of cell are printed Chi bộ, and before it they are not', () => {
    const names = (on: string) => rulePackOn(day(on)).organisationKindNames
    expect([names('2026-07-26')['grassroots-cell']?.vi, names('2026-07-26').cell?.vi]).toEqual([
      'Chi bộ',
      'Chi bộ',
    ])
    expect(names('2023-12-14')['grassroots-cell']?.vi).toBe('Chi bộ cơ sở')
    expect(names('2023-12-14').cell?.vi).toBe('Chi bộ trực thuộc')
  })
})

describe('document formats', () => {
  test('given a paper, then 36-HD/VPTW lays it out until 26/5/2026 and 05-HD/VPTW after', () => {
    expect(formatPackOn(day('2023-12-14'))).toMatchObject({ id: '36', validTo: '2026-05-26' })
    expect(formatPackOn(day('2026-05-26')).id).toBe('36')
    expect(formatPackOn(day('2026-05-27'))).toMatchObject({ id: '05', validTo: null })
  })

  test('given either format, then the number has no colon and the page keeps its margins', () => {
    for (const on of ['2023-12-14', '2026-12-14']) {
      const pack = formatPackOn(day(on))
      expect(pack.numberLine.pattern).toBe('Số {number}-{kind}/{body}')
      expect(pack.page.marginsMm).toEqual({ top: 20, bottom: 20, left: 30, right: 15 })
      const { left, right } = pack.page.headerColumnsMm
      expect(left + right).toBe(210 - 30 - 15)
    }
  })
})
