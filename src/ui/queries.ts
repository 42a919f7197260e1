import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureAnswer, KindAnswer, RecordAnswer, RegisterAnswer, TraceAnswer } from '#kernel/answers.ts'
import { ask, type Query } from './api.ts'
import type { Asked } from './use-trace.ts'

// Everything read from the book is under the key 'book': one entry may move any figure, so an
// entry makes all of it stale at once.

export const traceOf = (asked: Asked) =>
  queryOptions({
    queryKey: ['book', 'trace', asked],
    queryFn: ({ signal }) => {
      const { ref, ...question } = asked
      return ask<TraceAnswer>(`/figures/${encodeURIComponent(ref)}/records`, { ...question }, signal)
    },
  })

/** Values only: how many records stand behind each is told when it is opened. */
export const figuresOf = (ids: readonly string[], question: Omit<Asked, 'ref'>) =>
  queryOptions({
    queryKey: ['book', 'figures', ids, question],
    queryFn: ({ signal }) =>
      ask<FigureAnswer[]>('/figures', { ids: ids.join(','), count: 0, ...question }, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })

export const registerPage = (register: string, query: Query) =>
  queryOptions({
    queryKey: ['book', 'register', register, query],
    queryFn: ({ signal }) => ask<RegisterAnswer>(`/registers/${encodeURIComponent(register)}`, query, signal),
  })

export interface SubjectAnswer {
  subject: string
  name: string
  rows: RegisterAnswer['rows']
  records: RecordAnswer[]
}

export const subjectOf = (register: string, subject: string) =>
  queryOptions({
    queryKey: ['book', 'subject', register, subject],
    queryFn: ({ signal }) =>
      ask<SubjectAnswer>(
        `/registers/${encodeURIComponent(register)}/${encodeURIComponent(subject)}`,
        {},
        signal,
      ),
  })

export const recordOf = (id: string) =>
  queryOptions({
    queryKey: ['book', 'record', id],
    queryFn: ({ signal }) => ask<RecordAnswer>(`/records/${encodeURIComponent(id)}`, {}, signal),
  })

export interface RecordsAnswer {
  total: number
  page: number
  pageSize: number
  rows: RecordAnswer[]
}

export const recordsOf = (query: Query) =>
  queryOptions({
    queryKey: ['book', 'records', query],
    queryFn: ({ signal }) => ask<RecordsAnswer>('/records', query, signal),
  })

export const kinds = queryOptions({
  queryKey: ['kinds'],
  queryFn: ({ signal }) => ask<KindAnswer[]>('/kinds', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
})
