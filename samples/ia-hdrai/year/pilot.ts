import { members as membersArea } from '#areas/members/index.ts'
import {
  consequences,
  type Plan,
  planSchema,
  type Standing,
} from '#areas/organisations/reorganisation/index.ts'
import { day } from '#kernel/calendar.ts'
import type { SubmittedRecord } from '#kernel/record.ts'
import type { SampleEntry } from '../../sample.ts'
import type { Cast } from '../cast.ts'
import { cellId, idOf, pairedOffices, root, unitId } from '../organisations.ts'
import { officeHolders, officePosts, tenureId } from '../posts.ts'

export const decidedOn = day('2023-04-10')
const effectiveOn = day('2023-04-17')
const basis = {
  number: '500-QĐ/HU',
  issuer: 'Ban Thường vụ Huyện ủy Ia H’Drai',
  issuedOn: decidedOn,
  title: 'Dừng thí điểm hợp nhất, tổ chức lại cơ quan tham mưu, giúp việc và cơ quan chuyên môn',
}

/** Of a paired cell, who goes to the second office: every other member, and the deputy who was in charge of it. */
const toSecond = (cast: Cast, name: string): string[] => {
  const [head, first, second] = officeHolders(cast).filter((one) => one.name === name)
  const leaders = new Set([head?.member.id, first?.member.id])
  const others = cast.members
    .filter((one) => one.cell === cellId(root, name) && !leaders.has(one.id))
    .map((one) => one.id)
  return [...new Set([second?.member.id ?? '', ...others.filter((_, index) => index % 2 === 0)])].filter(
    Boolean,
  )
}

/** The trial of paired offices ends by one decision: three cells become six; people and posts return. */
export const endOfPilot = (cast: Cast): Plan =>
  planSchema.parse({
    organisation: root,
    decidedOn,
    effectiveOn,
    basis,
    steps: pairedOffices.flatMap(({ name, parts }) => [
      ...parts.map((part) => ({
        does: 'establish',
        organisation: cellId(root, part),
        name: `Chi bộ ${part}`,
        kind: 'grassroots-cell',
        parent: root,
        sector: 'agency',
        serves: [unitId(part)],
      })),
      {
        does: 'dissolve',
        organisation: cellId(root, name),
        into: parts.map((part) => cellId(root, part)),
        reason: 'Dừng thí điểm hợp nhất',
      },
    ]),
    moves: pairedOffices.flatMap(({ name, parts }) => {
      const to = cellId(root, parts[1])
      const people = toSecond(cast, name)
      const deputy = officePosts.find((one) => one.name === name)?.deputies[1]
      const holder = officeHolders(cast).find((one) => one.post.id === deputy?.id)?.member.id
      return [
        { register: 'memberships', subjects: people, to },
        ...(deputy && holder
          ? [
              { register: 'positions', subjects: [deputy.id], to },
              { register: 'tenures', subjects: [tenureId(deputy, holder)], to },
            ]
          : []),
      ]
    }),
  })

/** What names the three cells on that day: members, posts, and who holds them. */
const standing = (cast: Cast): Standing[] => {
  const paired = new Set<string>(pairedOffices.map(({ name }) => cellId(root, name)))
  const row = (register: string, field: string, subject: string, organisation: string): Standing => ({
    register,
    field,
    subject,
    organisation,
    row: {},
  })
  return [
    ...cast.members
      .filter((one) => paired.has(one.cell))
      .map((one) => row('memberships', 'cell', one.id, one.cell)),
    ...officeHolders(cast).flatMap(({ post, member }) => [
      row('positions', 'organisation', post.id, post.of),
      row('tenures', 'organisation', tenureId(post, member.id), post.of),
    ]),
  ]
}

const shared = { organisation: root, decidedOn, effectiveOn, basis }
const officesReturn = (): SubmittedRecord[] =>
  pairedOffices.flatMap(({ name, parts }) => [
    {
      ...shared,
      id: idOf('record', 'pilot ends', name),
      kind: 'unit.closed',
      body: { unit: unitId(name) },
    },
    ...parts.map((part) => ({
      ...shared,
      id: idOf('record', 'office returns', part),
      kind: 'unit.recorded',
      body: { unit: unitId(part), name: part, kind: 'agency', level: 'district', home: root },
    })),
  ])

export const pilotEnds = (cast: Cast): SampleEntry => {
  const id = idOf('entry', 'end of the pilot')
  const affected = { rows: standing(cast), balances: [] }
  return {
    id,
    source: 'sample',
    records: [
      ...officesReturn(),
      ...consequences(id, endOfPilot(cast), affected, membersArea.carriers ?? []),
    ],
  }
}
