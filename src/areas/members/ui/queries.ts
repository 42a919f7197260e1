import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureGridRow } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { ask } from '#ui/api.ts'

interface Where {
  organisation: string | undefined
  on: Day
}

export const worklistOf = (id: string, where: Where) =>
  queryOptions({
    queryKey: ['book', 'worklist', id, where],
    queryFn: ({ signal }) => ask<WorklistAnswer>(`/worklists/${id}`, { ...where }, signal),
  })

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
