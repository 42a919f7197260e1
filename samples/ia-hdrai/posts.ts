import { day } from '#kernel/calendar.ts'
import type { Cast } from './cast.ts'
import type { Happening } from './happening.ts'
import {
  cellId,
  communeBody,
  communes,
  idOf,
  pairedOffices,
  placeId,
  root,
  villages,
} from './organisations.ts'
import { type MemberOutline, openedOn } from './people.ts'
import { admitted } from './year/admissions.ts'

export interface PostOutline {
  id: string
  title: string
  role: string
  of: string
  managedBy: 'district' | 'grassroots'
  place?: string
}

const postBroughtForward = ({ id, ...body }: PostOutline): Happening => ({
  key: id,
  kind: 'position.brought-forward',
  organisation: root,
  on: openedOn,
  body: { post: id, ...body },
})

const holds = (post: PostOutline, person: string): Happening => ({
  key: `${post.id} ${person}`,
  kind: 'tenure.brought-forward',
  organisation: post.of,
  on: openedOn,
  body: { tenure: tenureId(post, person), person, post: post.id },
})
export const tenureId = (post: PostOutline, person: string) => idOf('tenure', post.id, person)

interface VillagePosts {
  cell: string
  head: PostOutline
  secretary: PostOutline
}

const villagePosts: readonly VillagePosts[] = communes.flatMap((commune) =>
  villages.map((name) => {
    const cell = cellId(communeBody(commune), name)
    const where = `${name} xã ${commune}`
    const place = placeId(commune, name)
    return {
      cell,
      head: {
        id: idOf('post', 'Trưởng', where),
        title: `Trưởng ${where}`,
        role: 'village-head',
        of: communeBody(commune),
        managedBy: 'grassroots',
        place,
      },
      secretary: {
        id: idOf('post', 'Bí thư', where),
        title: `Bí thư Chi bộ ${where}`,
        role: 'secretary',
        of: cell,
        managedBy: 'grassroots',
      },
    }
  }),
)

/** One head for each paired office, and a deputy from each side. */
export const officePosts = pairedOffices.map(({ name, parts }) => ({
  name,
  parts,
  head: {
    id: idOf('post', 'Trưởng', name),
    title: `Thủ trưởng ${name}`,
    role: 'leader',
    of: cellId(root, name),
    managedBy: 'district' as const,
  },
  deputies: parts.map((part) => ({
    id: idOf('post', 'Phó', name, part),
    title: `Phó phụ trách ${part}`,
    role: 'deputy-leader',
    of: cellId(root, name),
    managedBy: 'district' as const,
  })),
}))

const bySecretaryAlready = 10
const electedIn2023 = 3
const headsAdmittedIn2023 = 3

interface Village extends VillagePosts {
  /** Head at the opening, member or not yet. */
  headIs: string
  secretaryIs: MemberOutline
}

/** Ten heads lead their cell at the opening; three more are elected; three heads become members in the year. */
const villagesAtOpening = (cast: Cast): Village[] => {
  const admittedTo = new Map(admitted(cast).map((one) => [one.cell, one.person.id]))
  let admittedHeads = 0
  return villagePosts.map((posts, index) => {
    const [first, second] = cast.staying(posts.cell)
    if (!first || !second) throw new RangeError(`nobody left in ${posts.cell}`)
    if (index < bySecretaryAlready) return { ...posts, headIs: first.id, secretaryIs: first }
    const newcomer = admittedTo.get(posts.cell)
    const isAdmitted =
      index >= bySecretaryAlready + electedIn2023 && newcomer && admittedHeads < headsAdmittedIn2023
    if (isAdmitted) admittedHeads += 1
    return { ...posts, headIs: isAdmitted && newcomer ? newcomer : second.id, secretaryIs: first }
  })
}

/** People who hold a post before they are members are in the book from the opening on. */
export const headsNotYetMembers = (cast: Cast): ReadonlySet<string> => {
  const members = new Set(cast.members.map((one) => one.id))
  return new Set(
    villagesAtOpening(cast)
      .map((one) => one.headIs)
      .filter((id) => !members.has(id)),
  )
}

/** Who leads the paired offices: the head first, then the deputy of each side. */
export const officeHolders = (cast: Cast): { name: string; post: PostOutline; member: MemberOutline }[] =>
  officePosts.flatMap(({ name, head, deputies }) => {
    const people = cast.staying(cellId(root, name))
    return [head, ...deputies].flatMap((post, index) => {
      const member = people[index]
      return member ? [{ name, post, member }] : []
    })
  })

export const postsAtOpening = (cast: Cast): Happening[] => [
  ...villagePosts.flatMap(({ head, secretary }) => [head, secretary]).map(postBroughtForward),
  ...officePosts.flatMap(({ head, deputies }) => [head, ...deputies]).map(postBroughtForward),
  ...villagesAtOpening(cast).flatMap(({ head, headIs, secretary, secretaryIs }) => [
    holds(head, headIs),
    holds(secretary, secretaryIs.id),
  ]),
  ...officeHolders(cast).map(({ post, member }) => holds(post, member.id)),
]

/** In three villages the cell elects the head of the village as its secretary. */
export const elections = (cast: Cast): Happening[] =>
  villagesAtOpening(cast)
    .slice(bySecretaryAlready, bySecretaryAlready + electedIn2023)
    .flatMap(({ cell, secretary, secretaryIs, headIs }, index): Happening[] => {
      const of = { organisation: cell, on: day(`2023-0${3 + index}-18`), paper: 'grassroots' as const }
      return [
        {
          ...of,
          key: secretary.id,
          kind: 'cadre.relieved',
          body: { held: tenureId(secretary, secretaryIs.id), reason: 'Theo nguyện vọng' },
        },
        {
          ...of,
          key: secretary.id,
          kind: 'cadre.elected',
          body: { tenure: tenureId(secretary, headIs), person: headIs, post: secretary.id },
        },
      ]
    })
