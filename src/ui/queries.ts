import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureAnswer, KindAnswer, RecordAnswer, RegisterAnswer, TraceAnswer } from '#kernel/answers.ts'
import { ask, type Query } from './api.ts'
import type { Asked } from './use-trace.ts'

// Everything read from the book is under the key 'book': one entry may move any figure, so an
// entry makes all of it stale at once.

interface EvidencePage {
  page: number
  pageSize: number
  /** Later pages are those of the first: as known when it was asked. */
  known: number | undefined
}

const askTrace = ({ ref, ...question }: Asked, page: EvidencePage, signal: AbortSignal) =>
  ask<TraceAnswer>(`/figures/${encodeURIComponent(ref)}/records`, { ...question, ...page }, signal)

const nextPage = (
  { records_total, known }: TraceAnswer,
  { page, pageSize }: EvidencePage,
): EvidencePage | undefined =>
  page * pageSize < records_total ? { page: page + 1, pageSize, known } : undefined

/** A figure opened, with its newest records; their reader asks on. */
export const traceOf = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['book', 'trace', asked],
    queryFn: ({ signal, pageParam }) => askTrace(asked, pageParam, signal),
    initialPageParam: { page: 1, pageSize: 100, known: asked.known } as EvidencePage,
    getNextPageParam: (last, _all, asked) => nextPage(last, asked),
    select: ({ pages }) => withEvidence(pages),
  })

/** A figure opened, with all its records. */
export const wholeTraceOf = (asked: Asked) =>
  queryOptions({
    queryKey: ['book', 'whole-trace', asked],
    queryFn: async ({ signal }) => {
      const pages: TraceAnswer[] = []
      let page: EvidencePage | undefined = { page: 1, pageSize: 500, known: asked.known }
      while (page) {
        const answer: TraceAnswer = await askTrace(asked, page, signal)
        pages.push(answer)
        page = nextPage(answer, page)
      }
      return withEvidence(pages)
    },
  })

const withEvidence = (pages: readonly TraceAnswer[]): TraceAnswer => ({
  ...(pages[0] as TraceAnswer),
  evidence: pages.flatMap((one) => one.evidence),
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
