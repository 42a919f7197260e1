import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureGridRow } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { ask } from '#ui/api.ts'
import { startOfYearOf } from '#ui/days.ts'

/** Figures of every organisation directly below one, in one answer. */
export const figuresBelow = (organisation: string, ids: readonly string[], on: Day) =>
  queryOptions({
    queryKey: ['book', 'figure-grid', 'below', organisation, ids, on],
    queryFn: ({ signal }) =>
      ask<FigureGridRow[]>(
        '/figure-grid',
        { ids: ids.join(','), by: 'organisation', organisation, from: startOfYearOf(on), to: on },
        signal,
      ),
    staleTime: 120_000,
    placeholderData: keepPreviousData,
  })
