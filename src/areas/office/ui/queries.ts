import { queryOptions } from '@tanstack/react-query'
import type { RegisterAnswer } from '#kernel/answers.ts'
import { ask } from '#ui/api.ts'
import type { Where } from '#ui/department-queries.ts'

/** The latest papers, last first; the register may hold many thousands. */
export const latestPapers = (where: Where, direction: 'in' | 'out') =>
  queryOptions({
    queryKey: ['book', 'register', 'documents', 'latest', direction, where],
    queryFn: async ({ signal }) => {
      const question = { ...where, filter: `direction:${direction}`, pageSize: 12 }
      const first = await ask<RegisterAnswer>('/registers/documents', { ...question, page: 1 }, signal)
      const last = Math.max(1, Math.ceil(first.total / question.pageSize))
      const answer =
        last === 1
          ? first
          : await ask<RegisterAnswer>('/registers/documents', { ...question, page: last }, signal)
      return [...answer.rows].reverse()
    },
  })

export interface FoundInFile {
  record: string
  label: { vi: string; en: string }
  decidedOn: string
  number: string | null
  title: string | null
  excerpt: string
}

export const filesSaying = (q: string) =>
  queryOptions({
    queryKey: ['book', 'file-texts', q],
    queryFn: ({ signal }) => ask<FoundInFile[]>('/file-texts', { q }, signal),
    enabled: q.length >= 2,
  })
