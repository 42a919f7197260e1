import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { RegisterAnswer, RegisterLine } from '#kernel/answers.ts'
import { ask, type Query } from './api.ts'
import { registerPage } from './queries.ts'

export const pageSize = 100

export interface RegisterRows {
  first: RegisterAnswer | undefined
  error: unknown
  total: number
  rowAt: (index: number) => RegisterLine | undefined
  /** Tells which rows are on screen, so that only their pages are asked for. */
  look: (from: number, to: number) => void
  refetch: () => void
}

/** Rows of a register by their place in it; a hundred thousand of them cost what is on screen. */
export const useRegisterRows = (register: string, query: Query): RegisterRows => {
  const [pages, setPages] = useState<readonly number[]>([])
  const first = useQuery({
    ...registerPage(register, { ...query, page: 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const total = first.data?.total ?? 0
  const wanted = pages.filter((page) => page > 1 && (page - 1) * pageSize < total)
  const others = useQueries({
    queries: wanted.map((page) => registerPage(register, { ...query, page, pageSize })),
  })
  const look = useCallback((from: number, to: number) => {
    const next: number[] = []
    for (let page = Math.floor(from / pageSize) + 1; page <= Math.floor(to / pageSize) + 1; page++)
      next.push(page)
    setPages((before) => (before.join() === next.join() ? before : next))
  }, [])
  const rowAt = (index: number): RegisterLine | undefined => {
    const page = Math.floor(index / pageSize) + 1
    const answer = page === 1 ? first.data : others[wanted.indexOf(page)]?.data
    return answer?.rows[index % pageSize]
  }
  return { first: first.data, error: first.error, total, rowAt, look, refetch: () => void first.refetch() }
}

const largest = 500

/** Every row that matches, page after page, telling how far it has come. */
export const allRows = async (
  register: string,
  query: Query,
  told: (done: number, total: number) => void,
): Promise<RegisterLine[]> => {
  const rows: RegisterLine[] = []
  for (let page = 1; ; page++) {
    const answer = await ask<RegisterAnswer>(`/registers/${encodeURIComponent(register)}`, {
      ...query,
      page,
      pageSize: largest,
    })
    rows.push(...answer.rows)
    told(rows.length, answer.total)
    if (rows.length >= answer.total || answer.rows.length === 0) return rows
  }
}
