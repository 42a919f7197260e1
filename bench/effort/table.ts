import type { Repeated } from './facts.ts'
import { type Effort, secondsOf } from './hand.ts'

/** A line of the month: what one time takes, and how often it comes. */
export interface MonthLine {
  name: string
  effort: Effort
  /** Times in a month. */
  times: number
  source: string
  /** Why it could not be done to the end, or null. */
  open: string | null
}

export interface MonthOf {
  who: string
  /** What the month may take, seconds. */
  most: number
  lines: readonly MonthLine[]
  twice: readonly Repeated[]
}

export const monthSeconds = ({ lines }: Pick<MonthOf, 'lines'>): number =>
  lines.reduce((sum, one) => sum + secondsOf(one.effort) * one.times, 0)

const fixed = (value: number, digits: number) => value.toFixed(digits)
const spell = (seconds: number) =>
  seconds < 600 ? `${fixed(seconds / 60, 1)} minutes` : `${fixed(seconds / 3600, 2)} hours`

const columns = ['task', 'taps', 'keys', 'seconds', 'a month', 'seconds a month'] as const

const row = ({ name, effort, times, open }: MonthLine): string[] => [
  open ? `${name} (filled in, not handed in)` : name,
  String(effort.taps),
  String(effort.keys),
  fixed(secondsOf(effort), 1),
  fixed(times, times < 1 ? 3 : 1),
  fixed(secondsOf(effort) * times, 1),
]

/** The month of one person as a table for reading and for the documentation, dearest first. */
export const printMonth = (month: MonthOf): string => {
  const lines = [...month.lines].sort((a, b) => secondsOf(b.effort) * b.times - secondsOf(a.effort) * a.times)
  const total = monthSeconds(month)
  return [
    `### ${month.who}`,
    '',
    `| ${columns.join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map((one) => `| ${row(one).join(' | ')} |`),
    `| **together** | | | | | **${fixed(total, 1)}** |`,
    '',
    `${spell(total)} a month, of at most ${spell(month.most)}. Facts typed twice: ${month.twice.length}.`,
    ...month.twice.map(
      ({ value, at }) => `- "${value}": ${at.map((one) => `${one.task}, ${one.field}`).join('; ')}`,
    ),
    '',
  ].join('\n')
}
