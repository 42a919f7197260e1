import { describe, expect, test } from 'vitest'
import { planSchema } from '#areas/organisations/reorganisation/index.ts'
import type { Day } from '#kernel/calendar.ts'
import { blanksOf, type Draft, foundedBy, isComplete, planOf, type Work } from './draft.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [root, old, other, fresh, second] = [1, 2, 3, 4, 5].map(id) as [string, string, string, string, string]
const founded = { kind: 'grassroots-cell', parent: root, sector: 'agency' }
const draftOf = (...works: Work[]): Draft => ({
  id: id(99),
  decidedOn: '2023-05-08' as Day,
  basis: { number: '900-QĐ/HU' },
  works,
})
const stepsOf = (...works: Work[]) => planSchema.parse(planOf(draftOf(...works), root)).steps

describe('a draft of a reorganisation', () => {
  test('hợp nhất founds one and merges the others into it', () => {
    const work: Work = {
      id: fresh,
      does: 'consolidate',
      values: { organisations: [old, other], name: ' Chi bộ Văn phòng ', ...founded },
    }
    expect(stepsOf(work)).toMatchObject([
      { does: 'establish', organisation: fresh, name: 'Chi bộ Văn phòng', ...founded },
      { does: 'merge', organisation: old, into: fresh },
      { does: 'merge', organisation: other, into: fresh },
    ])
  })

  test('chia tách founds the parts; the old one ends and all of them succeed it', () => {
    const work: Work = {
      id: id(50),
      does: 'split',
      values: {
        organisation: old,
        parts: [
          { id: fresh, name: 'Chi bộ 1' },
          { id: second, name: 'Chi bộ 2' },
          { id: id(6), name: ' ' },
        ],
        ...founded,
      },
    }
    expect(stepsOf(work)).toMatchObject([
      { does: 'establish', organisation: fresh },
      { does: 'establish', organisation: second },
      { does: 'dissolve', organisation: old, into: [fresh, second] },
    ])
    expect(foundedBy([work]).map((one) => one.name.trim())).toEqual(['Chi bộ 1', 'Chi bộ 2', ''])
  })

  test('giải thể, sáp nhập, chuyển trực thuộc, đổi tên take several organisations at once', () => {
    const organisations = [old, other]
    expect(stepsOf({ id: id(50), does: 'dissolve', values: { organisations, into: fresh } })).toMatchObject([
      { does: 'dissolve', organisation: old, into: [fresh] },
      { does: 'dissolve', organisation: other, into: [fresh] },
    ])
    expect(stepsOf({ id: id(50), does: 'merge', values: { organisations, into: fresh } })).toHaveLength(2)
    expect(stepsOf({ id: id(50), does: 'transfer', values: { organisations, to: fresh } })).toEqual([
      { does: 'transfer', organisation: old, to: fresh },
      { does: 'transfer', organisation: other, to: fresh },
    ])
    const renamed: Work = { id: id(50), does: 'rename', values: { organisation: old, name: 'Chi bộ mới' } }
    expect(stepsOf(renamed)).toEqual([{ does: 'rename', organisation: old, name: 'Chi bộ mới' }])
  })

  test('people and tasks are moved by name', () => {
    const work: Work = {
      id: id(50),
      does: 'move',
      values: { register: 'memberships', from: old, subjects: [id(7), id(8)], to: other },
    }
    expect(planSchema.parse(planOf(draftOf(work), root)).moves).toEqual([
      { register: 'memberships', subjects: [id(7), id(8)], to: other },
    ])
  })

  test('says what is still blank, and is complete only with a number, a day and whole works', () => {
    const half: Work = {
      id: fresh,
      does: 'split',
      values: { organisation: old, parts: [{ id: fresh, name: 'A' }] },
    }
    expect(blanksOf(half)).toEqual(['parts', 'kind', 'parent', 'sector'])
    expect(blanksOf({ id: fresh, does: 'rename', values: { organisation: old } })).toEqual(['name'])
    const whole: Work = { id: fresh, does: 'dissolve', values: { organisations: [old, ''] } }
    expect(isComplete(draftOf(whole))).toBe(true)
    expect(isComplete({ ...draftOf(whole), basis: {} })).toBe(false)
    expect(isComplete({ ...draftOf(whole), decidedOn: undefined })).toBe(false)
    expect(isComplete(draftOf())).toBe(false)
    expect(isComplete(draftOf(whole, half))).toBe(false)
  })
})
