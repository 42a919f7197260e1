import { useQuery } from '@tanstack/react-query'
import type { KindAnswer } from '#kernel/answers.ts'
import { kinds } from '#ui/queries.ts'
import { useSession } from './session.ts'

/** The kinds this account may enter, as the session grants them. */
export const useEnterable = () => {
  const { areas } = useSession()
  const granted = new Set(areas.flatMap((area) => area.enter))
  const query = useQuery(kinds)
  return { ...query, data: query.data?.filter((one) => granted.has(one.id)) }
}

export const useKind = (id: string): KindAnswer | undefined =>
  useEnterable().data?.find((one) => one.id === id)
