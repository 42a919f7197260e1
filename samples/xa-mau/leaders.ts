import { castOf2023 } from '../lak/cast.ts'
import type { MemberOutline } from '../lak/member-outline.ts'
import { communePosts, officesAtOpening, type PostOutline } from '../lak/posts.ts'
import { merged } from './structure.ts'

// The people who led the three old communes lead the new one.

const isHere = new Set(merged.map((one) => one.name))
export const oldCommittees = communePosts.filter((one) => isHere.has(one.commune.name))

const titles = [
  'secretary',
  'standing',
  'deputy',
  'building',
  'inspection',
  'office',
  'first',
  'second',
  'front',
] as const
/** First, second: the two deputy heads of the people's committee. */
export type Leading = (typeof titles)[number]

export interface Leaders {
  heads: { readonly [title in Leading]: MemberOutline }
  /** Who sat on the three old committees, committee by committee. */
  seats: readonly (readonly MemberOutline[])[]
  /** Who held a post of the old books. */
  holdersOf: (post: PostOutline | undefined) => MemberOutline[]
}

const found = (): Leaders => {
  const { holders } = officesAtOpening(castOf2023())
  const holdersOf: Leaders['holdersOf'] = (post) =>
    holders.filter((one) => one.post.id === post?.id).map((one) => one.member)
  const inOrder = (['secretary', 'deputy', 'chair'] as const).flatMap((of) =>
    oldCommittees.map((one) => holdersOf(of === 'chair' ? one.elected[0] : one[of])[0]),
  )
  const heads = Object.fromEntries(titles.map((title, index) => [title, inOrder[index]])) as Leaders['heads']
  return { heads, seats: oldCommittees.map((one) => holdersOf(one.seat).slice(0, 9)), holdersOf }
}

let known: Leaders | undefined
export const leaders = (): Leaders => {
  known ??= found()
  return known
}

export const leaderOf = (title: Leading): string => leaders().heads[title].id
