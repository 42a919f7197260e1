import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { balanceOf } from '#areas/members/ui/balance.ts'
import type { FigureGridRow } from '#kernel/answers.ts'
import { addDays, day } from '#kernel/calendar.ts'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf } from '#testing/clients.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { apiOf } from './api.ts'

// The lists of what is due in the district of 2023, as its officers read them.

let lak: LakBook
let as: ReturnType<typeof clientsOf>['as']
let office: Client
beforeAll(async () => {
  lak = await lakBook()
  const { program } = lak
  as = clientsOf(
    apiOf({ ...program, reports: reportDesk(program.catalogue), addressOf: () => '127.0.0.1' }),
  ).as
  office = await as('tochuc')
})
afterAll(() => lak.drop())

const listOn = async (id: string, on: string): Promise<WorklistAnswer> =>
  (await office.get(`/api/worklists/${id}?on=${on}`)).body
const counted = async (figure: string, from: string, to: string): Promise<number> =>
  (await office.get(`/api/figures?ids=${figure}&from=${from}&to=${to}`)).body[0].value

describe('The badge round', () => {
  test.each(['2023-02-03', '2023-05-19', '2023-09-02', '2023-11-07'])(
    'of %s names before it exactly those who are then awarded',
    async (round) => {
      const eve = addDays(day(round), -1)
      const named = (await listOn('members.badge-round', eve)).lines
      const due = named.filter((one) => !one.values.case)
      expect(due.length).toBe(await counted('members.badges-awarded', round, round))
      expect(due.every((one) => one.due === round && one.values.bornOn)).toBe(true)
      const after = (await listOn('members.badge-round', round)).lines
      const still = new Set(after.map((one) => `${one.subject} ${one.values.tier}`))
      expect(due.filter((one) => still.has(`${one.subject} ${one.values.tier}`))).toEqual([])
    },
  )

  test('is a workbook for whoever proposes', async () => {
    const { status, headers, body } = await office.get(
      '/api/worklists/members.badge-round/excel?on=2023-05-01',
    )
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="members-badge-round-2023-05-01.xlsx"',
    ])
    expect(body.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('What is due', () => {
  test('in files agrees with the figures of files', async () => {
    const { lines } = await listOn('members.files-under-way', '2023-12-31')
    const end = ['2023-01-01', '2023-12-31'] as const
    expect(lines.length).toBe(await counted('members.admission-files', ...end))
    expect(lines.filter((one) => one.values.stepId === 'decision').length).toBe(
      await counted('members.admission-files-awaiting-decision', ...end),
    )
    expect(lines.some((one) => one.values.note?.startsWith('Bị trả lại'))).toBe(true)
  })

  test('in probation and transit are those of the registers, the soonest first', async () => {
    const { lines, late } = await listOn('members.transfers-due', '2023-12-31')
    const { body } = await office.get('/api/registers/transits?on=2023-12-31')
    expect(lines.length).toBe(body.total)
    expect(lines.map((one) => one.due)).toEqual(lines.map((one) => one.due).sort())
    expect(late).toBe(lines.filter((one) => one.due !== null && one.due < '2023-12-31').length)
    const probation = await listOn('members.probation-ends', '2023-12-31')
    expect(probation.lines.map((one) => one.values.stage)).toContain('Đã hết thời gian dự bị')
  })

  test('is told within one’s branch, and to nobody who does not read the registers', async () => {
    const reader = await as('xem')
    const { status, body } = await reader.get('/api/worklists/members.badge-round?on=2023-05-01')
    expect([status, body.error.code]).toEqual([403, 'forbidden-reading'])
    const unknown = await office.get('/api/worklists/members.nothing')
    expect(unknown.body.error.code).toBe('unknown-worklist')
  })
})

describe('The balance of members', () => {
  const ids = [
    ...['joined', 'arrivals', 'restorations', 'departures', 'deaths', 'struck-off', 'expulsions'],
    ...['resignations', 'moves', 'reorganisation', 'in-register'],
  ].map((one) => `members.${one}`)
  const gridOf = async (by: string): Promise<FigureGridRow[]> =>
    (
      await office.get(
        `/api/figure-grid?ids=${[...ids, 'members'].join(',')}&opening=members&by=${by}&from=2023-01-01&to=2023-12-31`,
      )
    ).body

  test('holds in every month, each opening where the one before closed', async () => {
    const rows = await gridOf('month')
    expect(rows.length).toBe(12)
    expect(rows.map((row) => balanceOf(row).difference)).toEqual(rows.map(() => 0))
    const closing = rows.map((row) => row.figures.at(-1)?.value)
    expect(rows.slice(1).map((row) => row.opening[0]?.value)).toEqual(closing.slice(0, -1))
  })

  test('holds for every organisation below, which add up to the whole', async () => {
    const rows = await gridOf('organisation')
    expect(rows.filter((row) => balanceOf(row).difference !== 0).map((row) => row.organisation.name)).toEqual(
      [],
    )
    const sum = rows.reduce((all, row) => all + (row.figures.at(-1)?.value ?? 0), 0)
    expect(sum).toBe(await counted('members', '2023-01-01', '2023-12-31'))
  })

  test('names what does not hold', async () => {
    const [row] = await gridOf('month')
    const broken = (row?.figures ?? []).map((one) =>
      one.id === 'members' ? { ...one, value: (one.value ?? 0) + 2 } : one,
    )
    expect(balanceOf({ ...(row as FigureGridRow), figures: broken }).difference).toBe(2)
  })
})
