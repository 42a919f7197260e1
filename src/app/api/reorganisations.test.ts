import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportDesk } from '#reports/index.ts'
import { cellId, communeBody, root, superior } from '#samples/ia-hdrai/organisations.ts'
import { stableId } from '#samples/stable-id.ts'
import { clientsOf } from '#testing/clients.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { apiOf } from './api.ts'

let sample: SampleBook
let clients: ReturnType<typeof clientsOf>
beforeAll(async () => {
  sample = await sampleBook('ia-hdrai')
  const { program } = sample
  const reports = reportDesk(program.catalogue, [])
  clients = clientsOf(apiOf({ ...program, reports, addressOf: () => '127.0.0.1' }))
}, 120_000)
afterAll(() => sample.drop())

const commune = communeBody('Ia Dom')
const [into, from] = ['Thôn 1', 'Thôn 2'].map((name) => cellId(commune, name)) as [string, string]
const plan = {
  organisation: root,
  decidedOn: '2024-01-03',
  basis: { number: '1-QĐ/HU' },
  steps: [{ does: 'merge', organisation: from, into }],
}
const head = async () => (await sample.book()).head

describe('a reorganisation over HTTP', () => {
  test('dry, it tells the table before and after and writes nothing', async () => {
    const board = await clients.as('tochuc')
    const before = await head()
    const { status, body } = await board.post('/api/reorganisations?dry=1', { plan })
    expect(status).toBe(200)
    expect(body.preview.moved.memberships).toBeGreaterThan(3)
    expect(body.preview.organisations.map((one: { change: string }) => one.change)).toEqual([
      'merged',
      'receives',
    ])
    expect(await head()).toBe(before)
  })

  test('dry, it names who stands in the way of a dissolution, and why the book would refuse', async () => {
    const board = await clients.as('tochuc')
    const nowhere = { ...plan, steps: [{ does: 'dissolve', organisation: from }] }
    const { status, body } = await board.post('/api/reorganisations?dry=1', { plan: nowhere })
    expect(status).toBe(200)
    expect(body.entry).toBeNull()
    expect(body.refusals[0].code).toBe('outside-organisation-life')
    const members = body.preview.left.find((one: { register: string }) => one.register === 'memberships')
    expect(members.organisation.id).toBe(from)
    expect(members.count).toBe(body.preview.organisations[0].before.holdings.memberships)
    expect(members.names).toHaveLength(Math.min(5, members.count))
    expect(members.names[0]).toMatch(/^\p{Lu}\p{L}+( \p{Lu}\p{L}*)+/u)
  })

  test('a part split off shows the one it leaves and the new one, nobody lost', async () => {
    const board = await clients.as('tochuc')
    const asked = `/api/registers/memberships?on=2024-01-03&filter=cell:${from}`
    const people = (await board.get(asked)).body.rows.map((one: { subject: string }) => one.subject)
    const organisation = stableId('split off')
    const split = {
      ...plan,
      steps: [
        {
          does: 'establish',
          organisation,
          name: 'Chi bộ mới',
          kind: 'cell',
          parent: commune,
          sector: 'residential',
        },
      ],
      moves: [{ register: 'memberships', subjects: people.slice(0, 3), to: organisation }],
    }
    const { body } = await board.post('/api/reorganisations?dry=1', { plan: split })
    expect(body.refusals).toEqual([])
    const line = (id: string) =>
      body.preview.organisations.find((one: { organisation: string }) => one.organisation === id)
    expect(line(organisation).after.holdings.memberships).toBe(3)
    expect(line(from)).toMatchObject({
      change: 'gives',
      before: { holdings: { memberships: people.length } },
      after: { holdings: { memberships: people.length - 3 } },
    })
  })

  test('is not for who only looks', async () => {
    const reader = await clients.as('xem')
    expect((await reader.post('/api/reorganisations?dry=1', { plan })).status).toBe(403)
  })

  test('is entered as one, asked in both structures, and taken back as one', async () => {
    const board = await clients.as('tochuc')
    const before = await head()
    const entered = await board.post('/api/reorganisations', { id: stableId('merger'), plan })
    expect(entered.status).toBe(201)
    const asked = `/api/figures?ids=members&count=0&organisation=${into}&from=2023-01-01&to=2023-12-31`
    const [then] = (await board.get(asked)).body
    const [restated] = (await board.get(`${asked}&structure=2024-01-04`)).body
    expect(restated.value).toBe(then.value + entered.body.preview.moved.memberships)
    const twice = await board.post('/api/reorganisations', { id: stableId('merger'), plan })
    expect(twice.status).toBe(200)
    expect(twice.body.entry.records.length).toBe(entered.body.entry.records.length)
    expect(await head()).toBe(before + entered.body.entry.records.length)
    const past = (await board.get('/api/reorganisations')).body
    const listed = past.find((one: { entry: string }) => one.entry === entered.body.entry.entry)
    expect(listed).toMatchObject({ ended: 1, takenBack: false, decidedOn: '2024-01-03' })
    const compared = await board.get(`/api/reorganisations/${listed.entry}`)
    const lines = (of: { organisations: { organisation: string }[] }) =>
      Object.fromEntries(of.organisations.map((one) => [one.organisation, one]))
    expect(compared.body.moved).toEqual(entered.body.preview.moved)
    expect(lines(compared.body)).toEqual(lines(entered.body.preview))
    const [first] = entered.body.entry.records
    const back = await board.post(`/api/records/${first.id}/reversal`, { reason: 'Hoãn sáp nhập' })
    expect(back.status).toBe(201)
    expect(await head()).toBe(before + 2 * entered.body.entry.records.length)
    const [again] = (await board.get(`${asked}&structure=2024-01-04`)).body
    expect(again.value).toBe(then.value)
    const after = (await board.get('/api/reorganisations')).body
    expect(after.find((one: { entry: string }) => one.entry === listed.entry).takenBack).toBe(true)
  })

  test('the list tells what was planned earlier, with its table', async () => {
    const reader = await clients.as('xem')
    const [pilot] = (await reader.get('/api/reorganisations')).body.filter(
      (one: { founded: number }) => one.founded === 6,
    )
    expect(pilot).toMatchObject({ ended: 3, decidedOn: '2023-04-10', effectiveOn: '2023-04-17' })
    const { moved, organisations } = (await reader.get(`/api/reorganisations/${pilot.entry}`)).body
    const sum = (side: 'before' | 'after') =>
      organisations.reduce(
        (all: number, one: { [side: string]: { holdings: { memberships?: number } } | null }) =>
          all + (one[side]?.holdings.memberships ?? 0),
        0,
      )
    expect(sum('after')).toBe(sum('before'))
    expect(moved.memberships).toBe(sum('before'))
  })
})

describe('a hand-over over HTTP', () => {
  const handOver = {
    closesOn: '2024-01-04',
    basis: { number: '1-KL/TU' },
    successors: [
      {
        name: 'ia-dom',
        title: 'Đảng bộ xã Ia Dom',
        root: {
          id: stableId('Ia Dom'),
          name: 'Đảng bộ xã Ia Dom',
          kind: 'commune-body',
          sector: 'commune',
        },
        superior,
        branches: [commune],
      },
    ],
  }
  test('is for the keeper of accounts, and can be sent again', async () => {
    const board = await clients.as('tochuc')
    expect((await board.post('/api/hand-overs', handOver)).status).toBe(403)
    const admin = await clients.as('admin')
    const first = await admin.post('/api/hand-overs', handOver)
    expect(first.status).toBe(200)
    const again = await admin.post('/api/hand-overs', handOver)
    expect(again.body.successors).toMatchObject([{ book: 'ia-dom', repeated: true }])
  })
})
