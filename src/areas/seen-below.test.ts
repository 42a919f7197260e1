import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { branchUnder } from '#access/branch.ts'
import { namesOf } from '#book/journal/read.ts'
import { askRegister } from '#book/registers/ask.ts'
import { type Actor, inBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'

const [commune, otherCommune, part, partCell, cell, otherCell, paper, person] = [
  'đảng bộ xã',
  'đảng bộ xã khác',
  'đảng bộ bộ phận',
  'chi bộ của đảng bộ bộ phận',
  'chi bộ',
  'chi bộ khác',
  'nghị quyết',
  'An',
].map(idOf) as [string, string, string, string, string, string, string, string]

const opening = '2022-12-31'
let story: Awaited<ReturnType<typeof wholeBook>>

const stands = (organisation: string, kind: string, parent?: string) => ({
  on: opening,
  body: { organisation, name: kind, kind, sector: 'commune', serves: [], ...(parent ? { parent } : {}) },
})
const conference = (title: string, organisation: string, on: string) => ({
  organisation,
  on,
  body: { conference: idOf(title), title, documents: [paper], form: 'in-person', attended: 30 },
})

beforeAll(async () => {
  story = await wholeBook(opening, '2023-12-31T08:00:00+07:00')
  const enter = async (...told: Parameters<typeof story.enter>) =>
    expect(await story.enter(...told)).toEqual([])
  await enter(
    'organisation.brought-forward',
    stands(root, 'district-body'),
    stands(commune, 'grassroots-body', root),
    stands(otherCommune, 'grassroots-body', root),
    stands(cell, 'cell', commune),
    stands(otherCell, 'cell', commune),
    stands(part, 'sectional-body', commune),
    stands(partCell, 'cell', part),
  )
  await enter('person.recorded', {
    organisation: otherCell,
    on: opening,
    body: { person, fullName: 'Nguyễn Văn An', bornOn: '1970', sex: 'male' },
  })
  await enter('member.brought-forward', {
    organisation: otherCell,
    on: opening,
    body: { person, status: 'full', joinedOn: '2000' },
  })
  await enter('directive.issued', {
    on: '2023-01-05',
    body: { document: paper, type: 'resolution', number: '1-NQ/HU', title: 'Nghị quyết' },
  })
  await enter(
    'study-conference.held',
    conference('của huyện', root, '2023-02-01'),
    conference('của xã', commune, '2023-02-10'),
    conference('của xã khác', otherCommune, '2023-02-11'),
    conference('của chi bộ', cell, '2023-02-20'),
    conference('của chi bộ khác', otherCell, '2023-02-21'),
  )
}, 60_000)
afterAll(() => story.drop())

/** Whoever is bound to a branch, as the book stood on a day. */
const boundTo = async (node: string, today: string): Promise<Actor> => {
  const { id, head } = await story.info()
  const branch = await inBook(story.program.db, story.actor, (tx) => branchUnder(tx, id, node, head))
  const on = today as Day
  return { ...story.actor, scope: branch.inSight(on), above: branch.above(on), clearance: 1 }
}

const seen = async (actor: Actor, register: string) =>
  inBook(story.program.db, actor, async (tx) => {
    const asked = { register: story.program.catalogue.register(register), on: day('2023-12-31') }
    return (await askRegister(tx, await story.info(), asked)).rows
  })
const transfer = async (organisation: string) => {
  const decided = {
    on: '2023-12-01',
    body: { organisation, to: otherCommune },
    basis: { number: '9-QĐ/HU' },
  }
  expect(await story.enter('organisation.transferred', decided)).toEqual([])
}
const titles = (rows: Awaited<ReturnType<typeof seen>>) => rows.map(({ data }) => data.title).sort()

describe('what a superior issues', () => {
  test('is seen by those below, and not what stands beside them', async () => {
    const ofCell = await seen(await boundTo(cell, '2023-12-31'), 'study-conferences')
    expect(titles(ofCell)).toEqual(['của chi bộ', 'của huyện', 'của xã'])
    const ofCommune = await seen(await boundTo(otherCommune, '2023-12-31'), 'study-conferences')
    expect(titles(ofCommune)).toEqual(['của huyện', 'của xã khác'])
  })

  test('shows nobody of other cells: not who took part, not the people, not the records', async () => {
    const actor = await boundTo(cell, '2023-12-31')
    const delegations = await seen(actor, 'study-delegations')
    expect(delegations.map(({ organisation }) => organisation)).toEqual([cell])
    expect(await seen(actor, 'memberships')).toEqual([])
    expect(await seen(actor, 'persons')).toEqual([])
    expect((await seen(actor, 'party-organisations')).map(({ subject }) => subject)).toEqual([cell])
  })

  test('is told with the name of the superior, and no other organisation is named', async () => {
    const { id } = await story.info()
    const { catalogue, db } = story.program
    const name = await inBook(db, await boundTo(cell, '2023-12-31'), (tx) =>
      namesOf(tx, catalogue, id, [root, commune, otherCell]),
    )
    expect([root, commune, otherCell].map(name)).toEqual([
      'district-body',
      'grassroots-body',
      otherCell.slice(0, 8),
    ])
  })

  test('names nobody, in no register that is seen below', () => {
    const below = [...story.program.catalogue.registers.values()].filter((one) => one.seenBelow)
    expect(below.length).toBeGreaterThan(0)
    for (const { id, references } of below) expect(Object.values(references), id).not.toContain('persons')
  })

  test('goes with the organisation: after a move the new superior is the one', async () => {
    await transfer(cell)
    const after = await seen(await boundTo(cell, '2023-12-31'), 'study-conferences')
    expect(titles(after)).toEqual(['của chi bộ', 'của huyện', 'của xã khác'])
  })
})

describe('sight of a branch', () => {
  test('ends for what moved elsewhere together with the organisation between', async () => {
    const scope = async () => (await boundTo(commune, '2023-12-31')).scope
    expect(await scope()).toEqual(expect.arrayContaining([part, partCell]))
    await transfer(part)
    expect(await scope()).toEqual(expect.not.arrayContaining([part]))
    expect(await scope()).toEqual(expect.not.arrayContaining([partCell]))
  })
})
