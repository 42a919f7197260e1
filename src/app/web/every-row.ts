import { queryOptions } from '@tanstack/react-query'
import type { Query } from '#ui/api.ts'
import { allRows } from '#ui/use-register-rows.ts'

/** A whole register on a day, for those that are a page long: the tree, the places, the criteria. */
export const everyRow = (register: string, query: Query) =>
  queryOptions({
    queryKey: ['book', 'register', register, 'all', query],
    queryFn: () => allRows(register, query, () => {}),
  })
