import type { RegisterLine } from '#kernel/answers.ts'
import type { Group } from './words.ts'

// What the screen shows, made from the two registers: no request but theirs.

export interface Holder {
  tenure: string
  person: string
  name: string
  since: string
  concurrent: boolean
  /** The post by virtue of which the holder sits here, and whether it is still held. */
  forPost: { title: string; held: boolean } | null
  noticeOn: string | null
  endsOn: string | null
}
export interface Post {
  id: string
  title: string
  group: Group
  /** The agency, or else the Party organisation it is of. */
  home: string
  seats: number
  holders: readonly Holder[]
}
export interface Office {
  home: string
  posts: readonly Post[]
}

const groupOfRole: { readonly [role: string]: Group } = {
  leader: 'agency',
  'deputy-leader': 'agency',
  staff: 'agency',
  secretary: 'committee',
  'deputy-secretary': 'committee',
  'standing-member': 'committee',
  'committee-member': 'committee',
  'inspection-member': 'committee',
  'council-standing': 'government',
  'peoples-committee-member': 'government',
  'steering-head': 'steering',
  'steering-deputy': 'steering',
  'steering-member': 'steering',
  'village-head': 'village',
}

/** Heads come before deputies, deputies before members. */
const order = Object.keys(groupOfRole)

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const holdersOf = (tenures: readonly RegisterLine[]): Map<string, Holder[]> => {
  const held = new Set(tenures.map(({ data }) => `${data.person} ${data.post}`))
  const byPost = new Map<string, Holder[]>()
  for (const { subject, name, from, data } of tenures) {
    const post = text(data.post)
    const forPost = text(data.forPost)
    if (!post) continue
    const holder: Holder = {
      tenure: subject,
      person: String(data.person),
      name,
      since: from,
      concurrent: data.concurrent === true,
      forPost: forPost
        ? { title: String(data['forPost.name'] ?? ''), held: held.has(`${data.person} ${forPost}`) }
        : null,
      noticeOn: text(data.noticeOn),
      endsOn: text(data.termEndsOn),
    }
    byPost.set(post, [...(byPost.get(post) ?? []), holder])
  }
  return byPost
}

/** Posts with their holders, secretaries of village cells among the villages. */
export const postsOf = (positions: readonly RegisterLine[], tenures: readonly RegisterLine[]): Post[] => {
  const holders = holdersOf(tenures)
  const heads = positions.filter(({ data }) => data.role === 'village-head')
  const villages = new Map(heads.map(({ data, organisation }) => [data.place, organisation?.name ?? '']))
  return positions
    .map(({ subject, organisation, data }) => ({ subject, organisation, data, role: String(data.role) }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ subject, organisation, data, role }) => ({
      id: subject,
      title: String(data.title),
      group: villages.has(data.place) && role === 'secretary' ? 'village' : (groupOfRole[role] ?? 'other'),
      // Head and secretary of a village stand together, under the commune.
      home: villages.get(data.place) ?? text(data['unit.name']) ?? organisation?.name ?? '',
      seats: Number(data.seats ?? 1),
      holders: holders.get(subject) ?? [],
    }))
}

export const vacancies = (post: Post): number => post.seats - post.holders.length

/** The posts of one group by the office they are in, in the order of its name. */
export const officesOf = (posts: readonly Post[], group: Group, onlyVacant: boolean): Office[] => {
  const offices = new Map<string, Post[]>()
  for (const post of posts)
    if (post.group === group && (!onlyVacant || vacancies(post) > 0))
      offices.set(post.home, [...(offices.get(post.home) ?? []), post])
  return [...offices]
    .map(([home, inOffice]) => ({ home, posts: inOffice }))
    .sort((a, b) => a.home.localeCompare(b.home, 'vi'))
}

export interface Attention {
  post: Post
  holder: Holder
  what: 'overdue' | 'due' | 'left-post'
}

/** What waits for a decision on a day: the oldest first. */
export const attentionOn = (posts: readonly Post[], on: string): Attention[] =>
  posts
    .flatMap((post) =>
      post.holders.flatMap((holder): Attention[] => {
        if (holder.forPost && !holder.forPost.held) return [{ post, holder, what: 'left-post' }]
        if (holder.endsOn && holder.endsOn <= on) return [{ post, holder, what: 'overdue' }]
        return holder.noticeOn && holder.noticeOn <= on ? [{ post, holder, what: 'due' }] : []
      }),
    )
    .sort((a, b) => ((a.holder.endsOn ?? '') < (b.holder.endsOn ?? '') ? -1 : 1))
