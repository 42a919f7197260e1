import { describe, expect, it } from 'vitest'
import { addDays, day } from '#kernel/calendar.ts'
import { dueState } from '#kernel/worklist.ts'
import { stateOf } from './due.ts'

describe('a due day', () => {
  it('is near in its last thirty days and late the day after it', () => {
    expect(stateOf('2023-03-31', '2023-02-28')).toBe('open')
    expect(stateOf('2023-03-31', '2023-03-01')).toBe('soon')
    expect(stateOf('2023-03-31', '2023-03-31')).toBe('soon')
    expect(stateOf('2023-03-31', '2023-04-01')).toBe('late')
  })
  it('that nobody set is never late', () => expect(stateOf('', '2023-04-01')).toBe('open'))
  it('stands on a screen as it stands in the lists of the desk', () => {
    const on = day('2024-02-15')
    for (let ahead = -40; ahead <= 40; ahead += 1) {
      const due = addDays(on, ahead)
      expect(stateOf(due, on)).toBe(dueState(due, on))
    }
  })
})
