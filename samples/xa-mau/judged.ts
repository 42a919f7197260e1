import { addDays, day } from '#kernel/calendar.ts'
import { chance } from '../chance.ts'
import type { Happening } from './happening.ts'
import { cells, root } from './structure.ts'

/** The cells at the end of 2025, the commune's first half-year; the dealt grades say nothing of anybody. */
export const judged = (): Happening[] => {
  const given = chance(20251222)
  const excellent = Math.floor((cells.length - 5) / 6)
  return given.shuffled(cells).flatMap((cell, index) => [
    {
      key: `2025 ${cell}`,
      kind: 'self-criticism.held',
      organisation: cell,
      on: addDays(day('2025-12-01'), given.between(0, 12)),
      body: { year: 2025 },
    },
    {
      key: `2025 ${cell}`,
      kind: 'organisation.graded',
      organisation: root,
      on: day('2025-12-22'),
      paper: 'committee' as const,
      decision: 'gradings 2025',
      body: {
        graded: cell,
        year: 2025,
        grade: index < excellent ? 'excellent' : index < excellent + 5 ? 'completed' : 'good',
      },
    },
  ])
}
