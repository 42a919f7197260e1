import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { ask } from '../api.ts'
import type { Where } from '../department-queries.ts'

export type WorklistLine = WorklistAnswer['lines'][number]

/** What a list asks for on the day and in the organisation looked at. */
export const worklistOf = (id: string, { organisation, on }: Where) =>
  queryOptions({
    queryKey: ['book', 'worklist', id, organisation, on],
    queryFn: ({ signal }) => ask<WorklistAnswer>(`/worklists/${id}`, { organisation, on }, signal),
    placeholderData: keepPreviousData,
  })
