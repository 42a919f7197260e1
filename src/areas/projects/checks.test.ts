import { expect, test } from 'vitest'
import { exact } from '#kernel/quantity.ts'
import { checks } from './checks.ts'

const check = (id: string) => {
  const found = checks.find((one) => one.id === `projects.${id}`)
  if (!found) throw new Error(`no check ${id}`)
  return found
}
const whole = (value: number) => exact(BigInt(value))
const print = (value: ReturnType<typeof exact> | null) => String(value ? value.n / value.d : '…')

test('what was opened is made of the key projects and the others', () => {
  const parts = { part0: whole(8), part1: whole(7) }
  expect(check('opened-parts').judge({ whole: whole(15), ...parts }).holds).toBe(true)
  const wrong = check('opened-parts').judge({ whole: whole(16), ...parts })
  expect(wrong.holds).toBe(false)
  expect(wrong.says(print).vi).toBe('8 + 7 = 15, khác 16')
  const amounts = { part0: whole(348_135), part1: whole(109_700), whole: whole(457_835) }
  expect(check('opened-amount-parts').judge(amounts).holds).toBe(true)
})

test('amounts are those of the eve, those opened and what was changed', () => {
  const period = { from: '2023-01-01', to: '2023-12-31' } as never
  const asked = check('amounts-balance').figures({ period })
  expect(Object.values(asked).map((one) => one.figure)).toEqual([
    'projects.amount',
    'projects.amount',
    'projects.decided-amount',
    'projects.changed-amount',
  ])
  const values = { opening: whole(0), in0: whole(456_635), in1: whole(1_200), closing: whole(457_835) }
  expect(check('amounts-balance').judge(values).holds).toBe(true)
})

test('models nobody reviewed are named', () => {
  const reviewed = check('models-all-reviewed')
  expect(reviewed.missing?.figure).toBe('projects.models-unreviewed')
  expect(reviewed.judge({ n: whole(51), all: whole(58) }).holds).toBe(false)
})

test('no more is disbursed than was decided', () => {
  const judged = (part: number) =>
    check('disbursed-within-amount').judge({ part: whole(part), whole: whole(100) }).holds
  expect([judged(100), judged(101)]).toEqual([true, false])
})
