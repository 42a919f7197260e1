import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import type { MemberOutline } from '../member-outline.ts'
import { idOf, placeId, root } from '../organisations.ts'
import { openedOn } from '../people.ts'
import {
  agencyPosts,
  allPosts,
  communePosts,
  districtSeat,
  type HolderOutline,
  mobilisation,
  type Offices,
  officesAtOpening,
  type PostOutline,
  standingDeputy,
  steeringBoard,
  steeringPosts,
  tenureId,
} from '../posts.ts'
import { cadrePolicy } from './cadre-policy.ts'

/** Posts, steering committee and who holds what, as the book is opened with them. */
const brought = (holders: readonly HolderOutline[]): Happening[] => [
  {
    key: steeringBoard.id,
    kind: 'unit.brought-forward',
    organisation: root,
    on: openedOn,
    body: { unit: steeringBoard.id, name: steeringBoard.name, kind: 'board', level: 'district', home: root },
  },
  ...allPosts.map(({ id, ...post }) => ({
    key: id,
    kind: 'position.brought-forward',
    organisation: root,
    on: openedOn,
    body: { post: id, ...post },
  })),
  ...holders.map(({ post, member, appointedOn, forPost }) => ({
    key: `${post.id} ${member.id}`,
    kind: 'tenure.brought-forward',
    organisation: post.of,
    on: openedOn,
    body: {
      tenure: tenureId(post, member),
      person: member.id,
      post: post.id,
      ...(appointedOn ? { appointedOn } : {}),
      ...(forPost ? { forPost: forPost.id } : {}),
    },
  })),
]

const inTheYear = (given: Chance): Day => addDays(day('2023-01-10'), given.between(0, 340))

const decision = (kind: string, key: string, on: Day, body: object, effectiveOn?: Day): Happening => ({
  key,
  kind,
  organisation: root,
  on,
  ...(effectiveOn ? { effectiveOn } : {}),
  paper: 'committee',
  body: { ...body },
})

const takes = (kind: string, member: MemberOutline, post: PostOutline, on: Day): Happening =>
  decision(kind, `${post.id} ${member.id}`, on, {
    tenure: tenureId(post, member),
    person: member.id,
    post: post.id,
  })

/** A deputy to every office of the first twelve; nine change offices; four go down to a commune. */
const appointedAndMoved = (given: Chance, offices: Offices): Happening[] => {
  const appointing = agencyPosts.slice(0, 12)
  const exchanging = agencyPosts.slice(12)
  return [
    ...appointing.map(({ cell, deputy }) =>
      takes('cadre.appointed', offices.next(cell), deputy, inTheYear(given)),
    ),
    ...exchanging.slice(0, 9).flatMap(({ deputy }, index) => {
      const to = exchanging[index + 1]?.deputy
      return to ? [takes('cadre.transferred', offices.holderOf(deputy), to, inTheYear(given))] : []
    }),
    ...appointing
      .slice(0, 4)
      .flatMap(({ deputy }, index) =>
        communePosts
          .slice(index + 1, index + 2)
          .map((commune) =>
            takes('cadre.rotated', offices.holderOf(deputy), commune.deputy, inTheYear(given)),
          ),
      ),
  ]
}

const reappointed = (given: Chance, { holders }: Offices): Happening[] =>
  holders
    .filter(
      ({ post, appointedOn }) =>
        appointedOn?.startsWith('2018') && post.id !== agencyPosts[mobilisation]?.head.id,
    )
    .map(({ post, member, appointedOn }) => {
      const endsOn = addMonths(day(appointedOn ?? ''), 60)
      const decidedOn = addDays(endsOn, -given.between(12, 25))
      return decision('cadre.reappointed', post.id, decidedOn, { held: tenureId(post, member) }, endsOn)
    })

/** The head of the mobilisation board retires; the standing deputy secretary heads it as well. */
const retirementAndConcurrentPost = (offices: Offices): Happening[] => {
  const head = agencyPosts[mobilisation]?.head
  if (!head) return []
  return [
    decision(
      'cadre.retired',
      'mobilisation',
      day('2023-01-19'),
      { person: offices.holderOf(head).id },
      day('2023-02-01'),
    ),
    takes('cadre.concurrent-post-assigned', offices.holderOf(standingDeputy), head, day('2023-02-15')),
  ]
}

const coOpted = (given: Chance, offices: Offices): Happening[] => [
  ...communePosts.flatMap(({ office, besides, seat }) =>
    [1, 2, 3].map(() => takes('cadre.co-opted', offices.next(office, ...besides), seat, inTheYear(given))),
  ),
  ...agencyPosts
    .slice(19, 22)
    .map(({ head }) => takes('cadre.co-opted', offices.holderOf(head), districtSeat, inTheYear(given))),
]

/** Nominated some weeks before the councils elect; each nomination ends with the election. */
const nominatedAndElected = (given: Chance, { holders }: Offices): Happening[] =>
  communePosts.flatMap(({ seat, elected: [, deputyChair, council] }, commune) => {
    const members = holders.filter(({ post }) => post.id === seat.id).map(({ member }) => member)
    const posts = [deputyChair, council, ...(commune < 3 ? [deputyChair] : [])]
    return posts.flatMap((post, index): Happening[] => {
      const member = members[index + 3]
      if (!post || !member) return []
      const on = inTheYear(given)
      const electedOn = addDays(on, given.between(8, 30))
      const nomination = idOf('nomination', post.title, member.id)
      return [
        decision('cadre.nominated', `${post.id} ${member.id}`, on, {
          nomination,
          person: member.id,
          post: post.id,
          term: '2021-2026',
        }),
        ...(electedOn > '2023-12-29'
          ? []
          : [
              takes('cadre.elected', member, post, electedOn),
              decision('nomination.closed', nomination, electedOn, { nomination }),
            ]),
      ]
    })
  })

/** Two heads of office join the steering committee; one seat stays empty. */
const steeringCommittee = (offices: Offices): Happening[] =>
  agencyPosts.slice(12, 14).map(({ head }) => {
    const member = offices.holderOf(head)
    return {
      ...decision('steering.member-assigned', head.id, day('2023-06-15'), {
        tenure: tenureId(steeringPosts.member, member),
        person: member.id,
        post: steeringPosts.member.id,
        forPost: head.id,
      }),
      decision: 'steering 35',
    }
  })

const charges = (offices: Offices): Happening[] =>
  communePosts.map(({ commune }, index) => {
    const looking = agencyPosts.filter((_, at) => at !== mobilisation)[index]
    const member = looking ? offices.holderOf(looking.head) : offices.holderOf(standingDeputy)
    return {
      ...decision('charge.assigned', commune.name, day('2023-01-12'), {
        charge: idOf('charge', commune.name),
        person: member.id,
        place: placeId(commune.name),
      }),
      decision: 'charges',
    }
  })

const leftService = (offices: Offices): Happening[] =>
  agencyPosts.slice(-1).map(({ cell }) =>
    decision('cadre.left-service', 'one', day('2023-08-30'), {
      person: offices.next(cell).id,
      reason: 'Theo nguyện vọng cá nhân',
    }),
  )

export const cadres = (cast: Cast): Happening[] => {
  const given = chance(20230817)
  const offices = officesAtOpening(cast)
  return [
    ...brought(offices.holders),
    ...retirementAndConcurrentPost(offices),
    ...charges(offices),
    ...appointedAndMoved(given, offices),
    ...reappointed(given, offices),
    ...coOpted(given, offices),
    ...nominatedAndElected(given, offices),
    ...steeringCommittee(offices),
    ...leftService(offices),
    ...cadrePolicy(cast, offices),
  ]
}
