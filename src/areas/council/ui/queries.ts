import { useQuery } from '@tanstack/react-query'
import { rowsOf, type Where } from '#ui/department-queries.ts'
import { useScope } from '#ui/scope.tsx'

/** Everything that was ever taken in, as it stands on the day. */
export const casesOn = (where: Where) => rowsOf('council-cases', where)
export const contactsOn = (where: Where) => rowsOf('voter-contacts', where)

const communes = 'kind:commune,kind:township'

export const communesOn = (on: Where['on']) => rowsOf('places', { on, organisation: undefined }, communes)
export const unitsOn = (on: Where['on']) => rowsOf('units', { on, organisation: undefined })

/** Names of communes and bodies; nothing for what is not known. */
export const useNames = (): ((id: string) => string) => {
  const { on } = useScope()
  const units = useQuery(unitsOn(on))
  const places = useQuery(communesOn(on))
  const names = new Map([...(units.data ?? []), ...(places.data ?? [])].map((row) => [row.subject, row.name]))
  return (id) => names.get(id) ?? ''
}
