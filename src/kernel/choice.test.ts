import { describe, expect, test } from 'vitest'
import { bodyLives } from './body-lives.ts'
import { districtLastDay, nameOn, offeredOn } from './choice.ts'

const levels = {
  province: { vi: 'Tỉnh', en: 'Province' },
  district: { vi: 'Huyện', en: 'District', lastDay: districtLastDay },
}
const cell = {
  vi: 'Chi bộ trực thuộc',
  en: 'Cell under a body',
  later: [{ from: '2026-07-26', vi: 'Chi bộ', en: 'Cell' }],
}

describe('a closed value through time', () => {
  test('the district is offered on the last day of its level and not on the next', () => {
    const offered = (on: string, chosen?: string) => offeredOn(levels, on, chosen).map(([value]) => value)
    expect(offered('2025-06-30')).toEqual(['province', 'district'])
    expect(offered('2025-07-01')).toEqual(['province'])
    expect(offered('2025-07-01', 'district')).toEqual(['province', 'district'])
  })

  test('a cell is called by the name of the day', () => {
    expect(nameOn(cell, '2026-07-25').vi).toBe('Chi bộ trực thuộc')
    expect(nameOn(cell, '2026-07-26').vi).toBe('Chi bộ')
    expect(offeredOn({ cell }, '2026-07-26')).toEqual([['cell', { vi: 'Chi bộ', en: 'Cell' }]])
  })

  test('the level ends here on the day the rulebook ends its bodies', () => {
    const ofTheDistrict = ['district-party-committee', 'district-government']
    const ends = bodyLives.filter(({ id }) => ofTheDistrict.includes(id)).map(({ lastDay }) => lastDay)
    expect(ends).toEqual([districtLastDay, districtLastDay])
  })
})
