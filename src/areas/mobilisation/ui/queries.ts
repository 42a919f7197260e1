import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { ask } from '#ui/api.ts'
import type { Where } from '#ui/department-queries.ts'

export const worklistOf = (id: string, { organisation, on }: Where) =>
  queryOptions({
    queryKey: ['book', 'worklist', id, organisation, on],
    queryFn: ({ signal }) => ask<WorklistAnswer>(`/worklists/${id}`, { organisation, on }, signal),
    placeholderData: keepPreviousData,
  })
