import { describe, expect, it } from 'vitest'
import { exact } from '#kernel/quantity.ts'
import { oneSlip } from './slips.ts'

const slip = (total: number, ...parts: number[]) =>
  oneSlip(
    exact(total),
    parts.map((one) => exact(one)),
  )

describe('one slip of the pen', () => {
  it('is two digits exchanged or one wrong', () => {
    expect(slip(5591, 780, 1472, 183, 2886)).toBe(true)
    expect(slip(40210, 20110, 12100, 5000)).toBe(true)
  })
  it('is nothing that many other rests would be too', () => {
    expect(slip(500, 300, 150)).toBe(false)
    expect(slip(310, 120, 80, 60)).toBe(false)
  })
  it('is no small rest that may be others', () => {
    expect(slip(12580, 12000, 577)).toBe(false)
  })
  it('is nothing where all adds up', () => {
    expect(slip(5591, 780, 1742, 183, 2886)).toBe(false)
  })
})
