import { queryOptions } from '@tanstack/react-query'
import type { Query } from '#ui/api.ts'
import { allRows } from '#ui/use-register-rows.ts'

const whole = (register: string, query: Query) =>
  queryOptions({
    queryKey: ['book', 'register', register, 'all', query],
    queryFn: () => allRows(register, query, () => {}),
  })

export const treeOn = (on: string, organisation?: string) =>
  whole('party-organisations', { on, ...(organisation ? { organisation } : {}) })

export const meetingsOf = (year: number, on: string, organisation?: string) =>
  whole('cell-meetings', { on, filter: `year:${year}`, ...(organisation ? { organisation } : {}) })
