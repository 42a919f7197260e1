import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureGridRow } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { ask } from '#ui/api.ts'

export interface GridQuestion {
  organisation: string | undefined
  from: Day
  to: Day
  by: 'month' | 'organisation'
}

export const figureGridOf = (ids: readonly string[], opening: readonly string[], question: GridQuestion) =>
  queryOptions({
    queryKey: ['book', 'figure-grid', ids, opening, question],
    queryFn: ({ signal }) =>
      ask<FigureGridRow[]>(
        '/figure-grid',
        { ids: ids.join(','), opening: opening.join(','), ...question },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
