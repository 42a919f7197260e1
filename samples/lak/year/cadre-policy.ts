import { addDays, addMonths, type Day, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import type { MemberOutline, PersonOutline } from '../member-outline.ts'
import { personRecorded } from '../opening.ts'
import { idOf, type OrganisationOutline, organisations, root } from '../organisations.ts'
import { inventPerson } from '../people.ts'
import {
  agencyPosts,
  communePosts,
  type Offices,
  type PostOutline,
  secretary,
  standingDeputy,
  villagePosts,
} from '../posts.ts'

const ofTheDistrict = (kind: string, key: string, on: Day, body: object): Happening => ({
  key,
  kind,
  organisation: root,
  on,
  body: { ...body },
})
const decided = (happening: Happening, decision?: string): Happening => ({
  ...happening,
  paper: 'committee',
  ...(decision ? { decision } : {}),
})

const study = (kind: string, member: MemberOutline, on: Day, body: object): Happening =>
  ofTheDistrict(`cadre-study.${kind}`, member.id, on, {
    study: idOf('study', member.id),
    person: member.id,
    ...body,
  })

interface Learners {
  local: readonly MemberOutline[]
  province: readonly MemberOutline[]
  happenings: readonly Happening[]
}

/** A class here and one in the province, a list proposed, one registered late, four on a course. */
const studies = (offices: Offices): Learners => {
  const local = villagePosts.slice(0, 80).map(({ cell }) => offices.next(cell))
  const province = communePosts.slice(0, 9).map(({ office, besides }) => offices.next(office, ...besides))
  const heads = agencyPosts.slice(4, 17).map(({ head }) => offices.holderOf(head))
  const intermediate = { programme: 'political-intermediate', mode: 'part-time' }
  const advanced = { programme: 'political-advanced', venue: 'province' }
  return {
    local,
    province,
    happenings: [
      ...local.map((one) =>
        decided(study('sent', one, day('2023-03-09'), { ...intermediate, venue: 'local' }), 'class here'),
      ),
      ...province.map((one) =>
        decided(
          study('sent', one, day('2023-04-13'), { ...intermediate, venue: 'province' }),
          'class in the province',
        ),
      ),
      ...heads
        .slice(0, 8)
        .map((one) => study('proposed', one, day('2023-05-11'), { ...advanced, mode: 'full-time' })),
      ...heads
        .slice(8, 9)
        .map((one) => study('registered', one, day('2023-06-08'), { ...advanced, mode: 'part-time' })),
      ...heads.slice(9).map((one) =>
        decided(
          study('sent', one, day('2023-09-14'), {
            programme: 'principal-official',
            venue: 'province',
            mode: 'full-time',
          }),
          'course',
        ),
      ),
    ],
  }
}

/** Request, decision, payment; two learners come a second time and are still one person each. */
const aid = (given: Chance, cast: Cast, { local, province }: Learners): Happening[] => {
  const learners = [...province, ...local.slice(0, 10)]
  const ill = cast.members
    .filter((one) => one.part === 'none' && one.bornOn < '1955-01-01' && !cast.dying.includes(one))
    .slice(0, 8)
  const one = (member: MemberOutline, purpose: 'study' | 'treatment', round: number): Happening[] => {
    const key = `${purpose} ${member.id} ${round}`
    const requestedOn = addDays(day(round === 1 ? '2023-04-20' : '2023-09-20'), given.between(0, 40))
    const grantedOn = addDays(requestedOn, given.between(5, 20))
    const amount = purpose === 'study' ? given.between(4, 12) * 500_000 : given.between(3, 10) * 1_000_000
    const id = idOf('aid', key)
    const certified = purpose === 'treatment'
    return [
      ofTheDistrict('aid.requested', key, requestedOn, { aid: id, person: member.id, purpose, certified }),
      decided(ofTheDistrict('aid.granted', key, grantedOn, { aid: id, amount })),
      ofTheDistrict('aid.paid', key, addDays(grantedOn, given.between(2, 12)), { aid: id }),
    ]
  }
  return [
    ...learners.flatMap((member) => one(member, 'study', 1)),
    ...learners.slice(0, 2).flatMap((member) => one(member, 'study', 2)),
    ...ill.flatMap((member) => one(member, 'treatment', 1)),
  ]
}

/** Tết Quý Mão: every holder of a badge of fifty years, and the cadres the standing committee manages. */
const gifts = (given: Chance, cast: Cast, { holders }: Offices): Happening[] => {
  const gift = (member: PersonOutline, because: string, value: number) =>
    ofTheDistrict(
      'gift.delivered',
      `${because} ${member.id}`,
      addDays(day('2023-01-09'), given.between(0, 8)),
      {
        gift: idOf('gift', because, member.id),
        person: member.id,
        because,
        occasion: 'Tết Quý Mão 2023',
        value,
      },
    )
  const old = cast.members.filter((one) => (one.badge?.tier ?? 0) >= 50)
  const managed = new Map(
    holders.filter(({ post }) => post.managedBy === 'district').map(({ member }) => [member.id, member]),
  )
  for (const one of old) managed.delete(one.id)
  return [
    ...old.map((one) => gift(one, 'badge', 500_000)),
    ...[...managed.values()].map((one) => gift(one, 'managed-post', 300_000)),
  ]
}

/** Each head's deputy is planned to follow; the first secretaries' posts are the province's to approve. */
const plans = (offices: Offices): Happening[] => {
  const line = (post: PostOutline, member: MemberOutline, on: Day, term: string) =>
    ofTheDistrict('succession.added', `${term} ${post.id} ${member.id}`, on, {
      plan: idOf('plan', term, post.title, member.id),
      person: member.id,
      post: post.id,
      term,
      minority: member.ethnicity !== 'Kinh',
    })
  const deputies = agencyPosts.map(({ head, deputy }) => ({ head, member: offices.holderOf(deputy) }))
  const present = deputies
    .slice(0, 16)
    .map(({ head, member }) => line(head, member, day('2023-03-16'), '2020-2025'))
  const reviewed = deputies.slice(0, 16).map(({ head, member }, index) =>
    decided(
      ofTheDistrict(index < 2 ? 'succession.removed' : 'succession.kept', head.id, day('2023-10-19'), {
        plan: idOf('plan', '2020-2025', head.title, member.id),
      }),
      'review of plans',
    ),
  )
  const next = agencyPosts.flatMap(({ head, cell }, index) => [
    line(head, deputies[index]?.member ?? offices.next(cell), day('2023-11-16'), '2025-2030'),
  ])
  const above = [secretary, standingDeputy].flatMap((post, index) =>
    agencyPosts
      .slice(index * 2, index * 2 + 2)
      .map(({ head }) => line(post, offices.holderOf(head), day('2023-11-23'), '2025-2030')),
  )
  return [
    ...present.map((one) => decided(one, 'plans of this term')),
    ...reviewed,
    ...next.map((one) => decided(one, 'plans of the next term')),
    ...above.map((one): Happening => ({ ...one, paper: 'province', decision: 'plans of the next term' })),
  ]
}

const boarding = organisations.find((one) => one.sector === 'school' && one.parent === root)

/** Six commune officials, and eight teachers under contract since before the end of 2015. */
const recruitment = (given: Chance): Happening[] => {
  const round = (name: string, kind: string, places: number, more: object, results: Day) => {
    const id = idOf('recruitment', name)
    const candidates = Array.from({ length: places + (kind === 'commune-official' ? 3 : 0) }, (_, index) => {
      const person = inventPerson(
        given,
        `${name} ${index}`,
        boarding as OrganisationOutline,
        addDays(day('1985-01-01'), given.between(0, 4000)),
        results,
      )
      return { person, id: idOf('candidate', name, index), index }
    })
    const listedOn = addMonths(results, -2)
    const by = (happening: Happening, decision: string): Happening => ({
      ...happening,
      paper: 'people',
      decision,
    })
    return [
      by(
        ofTheDistrict('recruitment.opened', name, addMonths(results, -4), {
          round: id,
          name,
          kind,
          places,
          ...more,
        }),
        `${name} plan`,
      ),
      ...candidates.flatMap(({ person, id: candidate, index }) => [
        personRecorded(person, root, listedOn),
        ofTheDistrict('recruitment.candidate-entered', candidate, listedOn, {
          candidate,
          round: id,
          person: person.id,
          ...('contractBefore' in more
            ? { contractSince: addDays(day('2010-09-01'), given.between(0, 1800)) }
            : {}),
        }),
        by(
          ofTheDistrict('recruitment.result', candidate, results, {
            candidate,
            result: index < places ? 'recruited' : 'not-recruited',
          }),
          `${name} result`,
        ),
      ]),
      ofTheDistrict('recruitment.closed', name, results, { round: id }),
    ]
  }
  return [
    ...round('Tuyển dụng công chức cấp xã năm 2023', 'commune-official', 6, {}, day('2023-10-12')),
    ...round(
      'Tuyển dụng đặc cách giáo viên hợp đồng',
      'contract-teacher',
      8,
      { contractBefore: '2015-12-31' },
      day('2023-08-17'),
    ),
  ]
}

export const cadrePolicy = (cast: Cast, offices: Offices): Happening[] => {
  const given = chance(20230818)
  const learners = studies(offices)
  return [
    ...learners.happenings,
    ...aid(given, cast, learners),
    ...gifts(given, cast, offices),
    ...plans(offices),
    ...recruitment(given),
  ]
}
