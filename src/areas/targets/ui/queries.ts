import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AllottedAnswer, MonthBoard, TermAnswer } from '#kernel/target-answers.ts'
import { ask, type Query } from '#ui/api.ts'
import { allRows } from '#ui/use-register-rows.ts'

const board = <T>(path: string, query: Query) =>
  queryOptions({
    queryKey: ['book', path, query],
    queryFn: ({ signal }) => ask<T>(path, query, signal),
    placeholderData: keepPreviousData,
  })

export const monthOf = (query: Query) => board<MonthBoard>('/targets/month', query)
export const allottedOf = (query: Query) => board<AllottedAnswer>('/targets/allotted', query)
export const termOf = (query: Query) => board<TermAnswer>('/targets/term', query)

export const rowsOf = (register: string, query: Query) =>
  queryOptions({
    queryKey: ['book', 'register', register, 'all', query],
    queryFn: () => allRows(register, query, () => {}),
  })
