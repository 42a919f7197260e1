import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportOwed } from '#kernel/report-answers.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf } from '#testing/clients.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { apiOf } from './api.ts'

let lak: LakBook
let as: ReturnType<typeof clientsOf>['as']
let office: Client
beforeAll(async () => {
  lak = await lakBook()
  const { program } = lak
  const app = apiOf({ ...program, reports: reportDesk(program.catalogue), addressOf: () => '127.0.0.1' })
  as = clientsOf(app).as
  office = await as('tonghop')
})
afterAll(() => lak.drop())

const year = { from: '2023-01-01', to: '2023-12-31', missingAllowed: true }
const close = (client: Client, more: object = {}) =>
  client.post('/api/reports/bao-cao-nam/close', { ...year, ...more })

describe('closing a report', () => {
  it('freezes it with its place in the journal; the next one is the next draft', async () => {
    const { status, body } = await close(office)
    expect(status).toBe(201)
    const { head, head_hash } = await lak.book()
    expect(body).toMatchObject({
      closedBy: 'tonghop',
      journalHash: head_hash,
      report: { known: head, draftNumber: 1 },
    })
    expect((await close(await as('thuongtruc'))).body.report.draftNumber).toBe(2)
    const { body: listed } = await office.get('/api/reports/closed')
    expect(listed).toHaveLength(2)
    expect(listed).toContainEqual(
      expect.objectContaining({ id: body.id, template: 'bao-cao-nam', closedBy: 'tonghop' }),
    )
    const reader = await as('xem')
    const opened = await reader.get(`/api/reports/closed/${body.id}`)
    expect(opened.body).toEqual(body)
    expect((await reader.get(`/api/reports/closed/${body.id}/drift`)).body).toEqual([])
  })

  it('is for the permanent secretariat and the office', async () => {
    for (const account of ['tochuc', 'chibo', 'xem', 'admin']) {
      const { status, body } = await close(await as(account))
      expect([account, status, body.error.code]).toEqual([account, 403, 'forbidden-closing'])
    }
    const none = await office.post('/api/reports/khong-co/close', {})
    expect([none.status, none.body.error.code]).toEqual([404, 'unknown-template'])
  })

  it('shows a cell only what was closed for its branch', async () => {
    const { body } = await close(office)
    const cell = await as('chibo')
    expect((await cell.get('/api/reports/closed')).body).toEqual([])
    const foreign = await cell.get(`/api/reports/closed/${body.id}`)
    expect([foreign.status, foreign.body.error.code]).toEqual([403, 'outside-scope'])
    const missing = await cell.get(`/api/reports/closed/${randomUUID()}`)
    expect([missing.status, missing.body.error.code]).toEqual([404, 'report-not-found'])
  })
})

describe('what a report waits for', () => {
  const owed = async (period: string) =>
    (await office.get(`/api/reports/bao-cao-nam?${period}`)).body.owed as ReportOwed[]

  it('is owed by the department that enters it, with the form and the day of its last entry', async () => {
    const lines = await owed('from=2024-01-01&to=2024-12-31')
    const output = lines.find(
      (one) => one.form?.fill.figure === 'targets.gross-output' && one.why === 'missing',
    )
    expect(output?.form).toMatchObject({
      kind: 'series.observed',
      fill: { from: '2024-01-01', to: '2024-12-31' },
    })
    expect(output?.lastOn).toMatch(/^2023-/u)
    expect(output?.who.flatMap((one) => one.role.en)).toContain("People's committee")
    expect(lines).toContainEqual(
      expect.objectContaining({
        why: 'no-target',
        form: expect.objectContaining({
          kind: 'target.assigned',
          fill: expect.objectContaining({ plan: 'KTXH-2024' }),
        }),
      }),
    )
    const rounds = lines.find((one) => one.form?.kind === 'campaign-round.held')
    expect([rounds?.why, rounds?.who[0]?.role.en]).toEqual(['not-entered', 'Mobilisation board'])
  })

  it('is the forecast, of a year that is not over', async () => {
    const lines = await owed('from=2023-01-01&to=2023-10-31')
    expect(lines.map((one) => one.form)).toContainEqual(
      expect.objectContaining({
        kind: 'forecast.made',
        fill: { figure: 'members.admissions-decided', month: '2023-10' },
      }),
    )
  })

  it('is nothing once all is entered, and is kept with a report that is closed without', async () => {
    expect(await owed('from=2023-01-01&to=2023-12-31')).toEqual([])
    const { body } = await close(office, { from: '2024-01-01', to: '2024-12-31' })
    expect(body.report.owed).toEqual(await owed('from=2024-01-01&to=2024-12-31'))
  })

  it('fills in only what its forms ask for', async () => {
    const forms = (await owed('from=2024-01-01&to=2024-12-31')).flatMap((one) => one.form ?? [])
    const strange = forms.flatMap(({ kind, fill }) => {
      const fields = Object.keys(lak.program.catalogue.kind(kind).body.shape)
      return Object.keys(fill).filter((field) => !fields.includes(field))
    })
    expect(forms.length).toBeGreaterThan(10)
    expect(strange).toEqual([])
  })
})

describe('drift', () => {
  it('names the numbers that changed and the records that made it so, to whoever may read them', async () => {
    const { body: closed } = await close(office)
    const board = await as('tochuc')
    const [joined] = (await board.get('/api/records?kind=member.died&pageSize=1')).body.rows
    const taken = await board.post(`/api/records/${joined.id}/reversal`, { reason: 'ghi nhầm người' })
    expect(taken.status).toBe(201)
    const drift = (await board.get(`/api/reports/closed/${closed.id}/drift`)).body
    expect(drift.length).toBeGreaterThan(0)
    expect(drift[0].was).not.toBe(drift[0].now)
    expect(drift[0].causes).toMatchObject([
      { sentence: { vi: 'Hủy bỏ: ghi nhầm người' }, enteredBy: 'tochuc' },
    ])
    const reader = (await (await as('xem')).get(`/api/reports/closed/${closed.id}/drift`)).body
    expect(reader[0].causes).toMatchObject([{ id: '', enteredBy: '' }])
    expect((await office.get(`/api/reports/closed/${closed.id}`)).body).toEqual(closed)
  })
})
