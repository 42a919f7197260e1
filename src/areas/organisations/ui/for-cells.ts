import type { RegisterLine } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { type Month, monthAfter } from './months.ts'

/** One line of the grid as typed from the paper: everything is text until it is sent. */
export interface Typed {
  day: string
  present: string
  reason: string
  contents: string
}

export const untyped: Typed = { day: '', present: '', reason: '', contents: '' }

export interface Waiting {
  id: string
  name: string
  /** What the book holds of the month already; such a line is shown, not asked. */
  told: RegisterLine | undefined
}

/** Cells of the body in the order of the paper, with what is told of the month. */
export const linesOf = (
  organisations: readonly RegisterLine[],
  meetings: readonly RegisterLine[],
  body: string,
  month: Month,
): Waiting[] => {
  const told = new Map(
    meetings
      .filter((one) => one.data.month === month && one.data.form === 'regular')
      .map((one) => [String(one.data.cell), one]),
  )
  return organisations
    .filter((one) => one.data.kind === 'cell' || one.data.kind === 'grassroots-cell')
    .filter((one) => one.data.parent === body || one.subject === body)
    .map((one) => ({ id: one.subject, name: one.name, told: told.get(one.subject) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
}

const two = (text: string): string => text.padStart(2, '0')

/** '7' is the seventh of the month; '2/12' a day of the month after it. */
export const dayTyped = (text: string, month: Month): Day | undefined => {
  const found = /^(\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text.trim())
  if (!found?.[1]) return undefined
  const of = found[2]
    ? [month, monthAfter(month)].find((one) => Number(one.slice(5)) === Number(found[2]))
    : month
  if (!of) return undefined
  const date = new Date(Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5)) - 1, Number(found[1])))
  return date.getUTCDate() === Number(found[1]) ? (`${of}-${two(found[1])}` as Day) : undefined
}

export type Reading =
  | { state: 'empty' }
  | { state: 'wrong'; field: 'day' | 'present' }
  | {
      state: 'ready'
      record: { kind: string; organisation: string; decidedOn: Day; body: { [field: string]: unknown } }
    }

/** What a typed line says: a meeting with its day and count, or a reason, or not yet anything. */
export const readLine = (typed: Typed, cell: string, month: Month, lastDay: Day): Reading => {
  const { day, present, reason, contents } = typed
  if (![day, present, reason, contents].some((one) => one.trim())) return { state: 'empty' }
  if (reason)
    return {
      state: 'ready',
      record: {
        kind: 'cell-meeting.not-held',
        organisation: cell,
        decidedOn: dayTyped(day, month) ?? lastDay,
        body: { month, reason, door: 'entered-for', ...(contents.trim() ? { note: contents.trim() } : {}) },
      },
    }
  const on = dayTyped(day, month)
  if (!on) return { state: 'wrong', field: 'day' }
  if (!/^\d{1,3}$/.test(present.trim())) return { state: 'wrong', field: 'present' }
  return {
    state: 'ready',
    record: {
      kind: 'cell-meeting.held',
      organisation: cell,
      decidedOn: on,
      body: {
        form: 'regular',
        month,
        present: Number(present),
        door: 'entered-for',
        ...(contents.trim() ? { contents: contents.trim() } : {}),
      },
    },
  }
}
