import { yearPeriod } from '#kernel/calendar.ts'
import { remedyPlan } from '#samples/luc-yen/year/remedies.ts'
import type { PublishedFigure, PublishedText } from './quoted.ts'

const counted = (id: string, figure: string, quoted: string): PublishedFigure => ({
  id,
  figure: `${figure}[${remedyPlan}]`,
  quoted,
  unit: 'nhiệm vụ',
  print: { as: 'number', decimals: 0, ...(quoted.includes(' ') ? { unit: 'nhiệm vụ' } : {}) },
  period: yearPeriod(2023),
})

/** A text on Party building in Lục Yên district, 2023: one plan of remedies. */
export const publishedLucYen: PublishedText = {
  name: 'luc-yen',
  rounding: 'truncate',
  figures: [
    counted('LYE-01', 'resolutions.tasks-done', '12'),
    counted('LYE-02', 'resolutions.tasks', '16 nhiệm vụ'),
    counted('LYE-03', 'resolutions.tasks-carried', '4 nhiệm vụ'),
  ],
}
