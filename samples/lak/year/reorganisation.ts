import { day } from '#kernel/calendar.ts'
import { type Cast, isHandedOver, successors } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { bodiesToDissolve, bodyId, cellId, communeBody, root, unitId } from '../organisations.ts'
import { cooperative, enterprises } from '../units.ts'

const decidedOn = day('2023-05-08')
const effectiveOn = day('2023-05-15')

export const cooperativeCell = cellId(communeBody('Buôn Triết'), cooperative)
export const enterpriseCell = cellId(root, 'Doanh nghiệp huyện')

/** Two bodies of the district's offices are dissolved; each of their 22 cells is founded anew under the district. */
const bodiesDissolved = ({ members }: Cast): Happening[] => {
  const shared = { organisation: root, on: decidedOn, effectiveOn, paper: 'committee' as const }
  const agencies = bodiesToDissolve.flatMap(({ name, agencies: names }) =>
    names.map((agency) => ({ agency, body: bodyId(name) })),
  )
  return [
    ...agencies.map(({ agency }) => ({
      ...shared,
      key: agency,
      kind: 'organisation.established',
      body: {
        organisation: cellId(root, agency),
        name: `Chi bộ ${agency}`,
        kind: 'grassroots-cell',
        parent: root,
        sector: 'agency',
        serves: [unitId(agency)],
        members: members.filter((one) => one.cell === cellId(bodyId(bodyOf(agency)), agency)).length,
      },
    })),
    ...members
      .filter((one) => isHandedOver(one.cell))
      .map((one) => ({
        ...shared,
        key: one.id,
        kind: 'member.moved',
        organisation: one.cell,
        decision: 'hand-over 2023',
        body: { person: one.id, to: successors.get(one.cell) ?? '', because: 'reorganisation' },
      })),
    ...agencies.map(({ agency, body }) => ({
      ...shared,
      key: cellId(body, agency),
      kind: 'organisation.dissolved',
      decision: `dissolution ${body}`,
      body: { organisation: cellId(body, agency), reason: 'Sắp xếp tổ chức cơ sở đảng' },
    })),
    ...bodiesToDissolve.map(({ name }) => ({
      ...shared,
      key: bodyId(name),
      kind: 'organisation.dissolved',
      decision: `dissolution ${bodyId(name)}`,
      body: { organisation: bodyId(name), reason: 'Sắp xếp tổ chức cơ sở đảng' },
    })),
  ]
}

const bodyOf = (agency: string): string =>
  bodiesToDissolve.find(({ agencies }) => (agencies as readonly string[]).includes(agency))?.name ?? ''

const founded = (
  cell: { id: string; name: string; kind: string; parent: string; serves: string[] },
  on: string,
  joining: Cast['members'],
): Happening[] => [
  {
    key: cell.id,
    kind: 'organisation.established',
    organisation: root,
    on: day(on),
    paper: 'committee',
    body: {
      organisation: cell.id,
      name: cell.name,
      kind: cell.kind,
      parent: cell.parent,
      sector: 'enterprise',
      serves: cell.serves,
      members: joining.length,
      fullMembers: joining.length,
    },
  },
  ...joining.map(
    (one): Happening => ({
      key: one.id,
      kind: 'member.moved',
      organisation: one.cell,
      on: day(on),
      paper: 'committee',
      decision: `members of ${cell.name}`,
      body: { person: one.id, to: cell.id, because: 'transfer' },
    }),
  ),
]

const enterpriseCells = (cast: Cast): Happening[] => [
  ...founded(
    {
      id: cooperativeCell,
      name: `Chi bộ ${cooperative}`,
      kind: 'cell',
      parent: communeBody('Buôn Triết'),
      serves: [unitId(cooperative)],
    },
    '2023-07-03',
    cast.toCooperative,
  ),
  ...founded(
    {
      id: enterpriseCell,
      name: 'Chi bộ Doanh nghiệp',
      kind: 'grassroots-cell',
      parent: root,
      serves: enterprises.map(unitId),
    },
    '2023-08-10',
    cast.toEnterprise,
  ),
]

export const reorganisation = (cast: Cast): Happening[] => [
  ...bodiesDissolved(cast),
  ...enterpriseCells(cast),
]
