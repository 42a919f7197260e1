import { describe, expect, test } from 'vitest'
import { units } from '#subjects/units.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aUnit } from '#testing/rows.ts'
import { organisationBroughtForward } from '../kinds/beginnings.ts'
import { organisationDissolved } from '../kinds/endings.ts'
import { consequences } from './consequences.ts'
import { balanceMoved, holdingsMoved, organisationSucceeded } from './kinds.ts'
import { planSchema } from './plan.ts'
import { previewOf } from './preview.ts'

const [root, one, other, third] = ['huyện', 'chi bộ 1', 'chi bộ 2', 'chi bộ 3'].map(idOf) as [
  string,
  string,
  string,
  string,
]
const on = '2023-05-08'
const basis = { number: '1-QĐ/HU' }
const unit = idOf('phòng')

const story = () => {
  const told = new Story()
  for (const [id, under] of [
    [root, undefined],
    [one, root],
    [other, root],
    [third, root],
  ] as const)
    told.given(organisationBroughtForward, {
      organisation: root,
      on: '2022-12-31',
      body: {
        organisation: id,
        name: 'Chi bộ',
        kind: under ? 'grassroots-cell' : 'district-body',
        ...(under ? { parent: under } : {}),
        sector: 'agency',
      },
    })
  return told.stands(units, unit, '2022-12-31', aUnit({ name: 'Phòng', level: null, home: one }))
}
const moving = (more: object = {}, withBasis: { basis?: typeof basis } = { basis }) => ({
  organisation: root,
  on,
  ...withBasis,
  body: { register: 'units', field: 'home', from: one, to: other, subjects: [unit], ...more },
})

describe('what goes with its organisation', () => {
  test('is of the other from that day, and nothing else of it changes', () => {
    const { refused, changes } = story().when(holdingsMoved, moving())
    expect(refused).toEqual([])
    expect(changes).toEqual([{ register: 'units', subject: unit, on, does: 'amend', patch: { home: other } }])
  })

  test('must be of the organisation it leaves', () => {
    expect(story().when(holdingsMoved, moving({ from: third })).refused).toEqual(['not-held-there'])
  })

  test('goes to another, by a decision', () => {
    expect(story().when(holdingsMoved, moving({ to: one })).refused).toEqual(['carried-to-itself'])
    expect(story().when(holdingsMoved, moving({}, {})).refused).toEqual(['decision-needed'])
  })
})

describe('the balance of an organisation', () => {
  const balance = {
    organisation: root,
    on,
    basis,
    body: { figure: 'funds.balance', argument: 'nghèo', from: one, to: other, amount: 700 },
  }
  test('stays while it stands', () => {
    expect(story().when(balanceMoved, balance).refused).toEqual(['still-stands'])
  })
  test('is its successor’s once it has ended, to the last đồng', () => {
    const ended = story().given(organisationDissolved, {
      organisation: root,
      on,
      basis,
      body: { organisation: one },
    })
    const { refused, posts } = ended.when(balanceMoved, balance)
    expect(refused).toEqual([])
    expect(posts.map((line) => [line.organisation, line.of, line.amount])).toEqual([
      [one, 'nghèo', -700],
      [other, 'nghèo', 700],
    ])
  })
})

describe('successors', () => {
  const named = (successors: string[]) => ({
    organisation: root,
    on,
    basis,
    body: { organisation: one, successors },
  })
  test('are others than the ended, at least one', () => {
    expect(story().when(organisationSucceeded, named([])).refused).toEqual(['successor-needed'])
    expect(story().when(organisationSucceeded, named([one])).refused).toEqual(['successor-needed'])
    const { refused, changes } = story().when(organisationSucceeded, named([other, third]))
    expect(refused).toEqual([])
    expect(changes).toMatchObject([
      { register: 'successions', subject: one, does: 'open', row: { successors: [other, third] } },
    ])
  })
})

describe('a plan', () => {
  const plan = planSchema.parse({
    organisation: root,
    decidedOn: on,
    basis,
    steps: [{ does: 'dissolve', organisation: one, into: [other, third] }],
    moves: [{ register: 'units', subjects: [unit], to: third }],
  })
  const rows = ['An', 'Bình'].map((name) => ({
    register: 'memberships',
    field: 'cell',
    subject: idOf(name),
    organisation: one,
    row: {},
  }))
  const affected = {
    rows: [...rows, { register: 'units', field: 'home', subject: unit, organisation: one, row: {} }],
    balances: [{ figure: 'funds.balance', of: null, subject: null, organisation: one, amount: 5 }],
  }
  const carrier = {
    register: 'memberships',
    field: 'cell',
    kind: 'member.moved',
    record: ({ subject, from, to }: { subject: string; from: string; to: string }) => ({
      organisation: from,
      body: { person: subject, to },
    }),
  }

  test('gives what is named to whom it names, and all the rest to the first successor', () => {
    const records = consequences(idOf('plan'), plan, affected, [carrier])
    expect(records.map((record) => [record.kind, record.body.to ?? null])).toEqual([
      ['organisation.dissolved', null],
      ['member.moved', other],
      ['member.moved', other],
      ['organisation.holdings-moved', third],
      ['organisation.balance-moved', other],
      ['organisation.succeeded', null],
    ])
    expect(consequences(idOf('plan'), plan, affected, [carrier])).toEqual(records)
  })

  test('tells before and after of every organisation it reaches', () => {
    const tree = new Map([[one, { name: 'Chi bộ 1', parent: root }]])
    const { moved, organisations } = previewOf(plan, affected, tree)
    expect(moved).toEqual({ memberships: 2, units: 1 })
    expect(organisations).toMatchObject([
      {
        organisation: one,
        change: 'dissolved',
        before: { holdings: { memberships: 2, units: 1 } },
        after: null,
      },
      { organisation: other, change: 'receives', after: { holdings: { memberships: 2 } } },
      { organisation: third, change: 'receives', after: { holdings: { units: 1 } } },
    ])
  })
})
