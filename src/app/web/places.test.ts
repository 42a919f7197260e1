import { describe, expect, it } from 'vitest'
import type { SessionAnswer } from '#kernel/answers.ts'
import { offices } from './offices.ts'
import { always, iconOfArea, more, officePlaces, own } from './places.ts'

const every = [...offices.until2025, ...offices.since2025].flatMap((office) => office.areas)
const area = (id: string, enter: string[] = []): SessionAnswer['areas'][number] => ({
  id,
  label: { vi: id, en: id },
  enter,
  read: [],
})
const placesOf = (areas: SessionAnswer['areas'], on = '2023-12-31') =>
  officePlaces(areas, on).flatMap((office) => office.places)

describe('the places of the program', () => {
  it('have an icon each', () => {
    const icons = [...always, more, ...Object.values(own).flat()].map((one) => one.icon)
    const all = [...icons, ...Object.values(iconOfArea)]
    expect(all.filter((icon, index) => all.indexOf(icon) !== index)).toEqual([])
  })

  it('leave no area without a screen or an icon of its own', () => {
    for (const id of every) expect(own[id] ?? iconOfArea[id], id).toBeDefined()
  })

  it('are those of the account’s areas only', () => {
    expect(placesOf([area('learning')]).map((one) => one.to)).toEqual(['/learning'])
    expect(placesOf([])).toEqual([])
  })

  it('stand in the offices of the day', () => {
    const named = (on: string) => officePlaces([area('learning')], on).map((office) => office.id)
    expect(named('2025-06-30')).toEqual(['propaganda'])
    expect(named('2025-07-01')).toEqual(['party-building'])
  })

  it('are shown where something is entered only to those who may', () => {
    const has = (enter: string[]) =>
      placesOf([area('organisations', enter)]).some((one) => one.to === '/reorganise')
    expect(has([])).toBe(false)
    expect(has(['organisation.dissolved'])).toBe(true)
  })
})
