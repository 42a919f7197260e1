import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureGridRow, RecordAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { ask } from './api.ts'
import { startOfYearOf } from './days.ts'
import type { RecordsAnswer } from './queries.ts'
import { useScope } from './scope.tsx'
import { allRows } from './use-register-rows.ts'

export interface Where {
  organisation: string | undefined
  on: Day
}

/** The year up to the day looked at, of the organisation looked at. */
export interface YearSoFar {
  organisation: string | undefined
  from: Day
  to: Day
}

export const useYearSoFar = (): YearSoFar => {
  const { on, organisation } = useScope()
  return { organisation, from: startOfYearOf(on), to: on }
}

/** Every row of a register on the day; `filter` as the API reads it. */
export const rowsOf = (register: string, where: Where, filter?: string) =>
  queryOptions({
    queryKey: ['book', 'register', 'every row', register, where, filter],
    queryFn: () => allRows(register, { ...where, filter }, () => {}),
  })

export const monthsOf = (ids: readonly string[], year: YearSoFar) =>
  queryOptions({
    queryKey: ['book', 'figure-grid', ids, year],
    queryFn: ({ signal }) =>
      ask<FigureGridRow[]>('/figure-grid', { ids: ids.join(','), by: 'month', ...year }, signal),
    placeholderData: keepPreviousData,
  })

const largest = 500

/** Everything entered of one kind in the year, newest first. */
export const recordsIn = (kind: string, { organisation, from, to }: YearSoFar) =>
  queryOptions({
    queryKey: ['book', 'records', 'every', kind, organisation, from, to],
    queryFn: async ({ signal }) => {
      const records: RecordAnswer[] = []
      for (let page = 1; ; page++) {
        const query = { kind, organisation, from, to, page, pageSize: largest }
        const answer = await ask<RecordsAnswer>('/records', query, signal)
        records.push(...answer.rows)
        if (records.length >= answer.total || answer.rows.length === 0) return records
      }
    },
  })
