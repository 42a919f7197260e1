import type { Day } from '#kernel/calendar.ts'
import { type History, historiesNaming, type NamingNeed } from '#kernel/register.ts'
import type { PostRole } from '#subjects/positions.ts'
import { type Tenure, tenures } from '#subjects/tenures.ts'

const committeeRoles: readonly PostRole[] = [
  'secretary',
  'deputy-secretary',
  'standing-member',
  'committee-member',
]

/** The posts of each of these people, to tell which of them sit on a committee. */
export const postsOf = (people: readonly string[]): { [person: string]: NamingNeed<Tenure> } =>
  Object.fromEntries(people.map((one) => [one, historiesNaming(tenures, 'person', one)]))

/** Cấp ủy viên: holds a seat of a Party committee on the day. */
export const sitsOnCommittee = (posts: readonly History<Tenure>[] | undefined, on: Day): boolean =>
  (posts ?? []).some((history) => {
    const row = history.on(on)
    return (
      row !== undefined && row.unit === null && row.role !== undefined && committeeRoles.includes(row.role)
    )
  })

/** Those of these people, whose posts were loaded by `postsOf`, who sit on a committee on the day. */
export const committeeAmong = (people: readonly string[], loaded: object, on: Day): string[] => {
  const posts = loaded as { readonly [person: string]: readonly History<Tenure>[] }
  return people.filter((one) => sitsOnCommittee(posts[one], on))
}
