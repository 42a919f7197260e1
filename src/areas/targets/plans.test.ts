import { describe, expect, test } from 'vitest'
import { yearPeriod } from '#kernel/calendar.ts'
import type { FigureRef, PlanItem } from '#kernel/figure.ts'
import { exact } from '#kernel/quantity.ts'
import { meets, targetsAllotted, targetsAssigned, targetsMet } from './plans.ts'

const organisation = '00000000-0000-4000-8000-000000000001'
const plan: PlanItem[] = [
  { figure: 'targets.budget-revenue', comparison: '>=', organisation },
  { figure: 'targets.child-malnutrition', comparison: '<=', organisation },
  { figure: 'targets.sown-area', comparison: '>=', organisation },
]
const ref: FigureRef = { figure: 'targets.met', of: 'KTXH-2023', by: 'superior' }
const year = yearPeriod(2023)
const question = { period: year }

describe('targets met', () => {
  test('asks actual and target of each item, the target of the plan and assigner in question', () => {
    const inputs = targetsMet.inputs({ ref, question, plan })
    expect(inputs.actual1).toEqual({ figure: 'targets.child-malnutrition', organisation })
    expect(inputs.target1).toEqual({
      figure: 'targets.child-malnutrition',
      scenario: 'target',
      organisation,
      of: 'KTXH-2023',
      by: 'superior',
    })
  })

  test('counts by each item’s comparison; a missing actual is not met', () => {
    const values = {
      actual0: exact(43_427),
      target0: exact(32_290),
      actual1: exact(15),
      target1: exact(16),
      actual2: null,
      target2: exact(1),
    }
    expect(targetsMet.compute(values, plan, year)).toEqual(exact(2))
    expect(targetsMet.counted?.(values, plan)).toEqual([true, true, false])
    expect(targetsMet.compute({ ...values, actual0: exact(32_289) }, plan, year)).toEqual(exact(1))
  })

  test('a plan with no items has no count, not zero', () => {
    expect(targetsMet.compute({}, [], year)).toBeNull()
    expect(targetsAssigned.compute({}, [], year)).toBeNull()
    expect(targetsAssigned.compute({}, plan, year)).toEqual(exact(3))
  })

  test('exactly means neither more nor less', () => {
    expect(meets(exact(5), exact(5), '=')).toBe(true)
    expect(meets(exact(6), exact(5), '=')).toBe(false)
  })
})

test('allotments are added up, and not at all while one of them is unknown', () => {
  expect(targetsAllotted.compute({ target0: exact(3), target1: exact(4) }, [], year)).toEqual(exact(7))
  expect(targetsAllotted.compute({ target0: exact(3), target1: null }, [], year)).toBeNull()
})
