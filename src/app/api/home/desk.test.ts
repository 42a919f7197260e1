import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Memory } from '#book/ledger/memory.ts'
import type { Label } from '#kernel/label.ts'
import { reportDesk } from '#reports/index.ts'
import { clientsOf } from '#testing/clients.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { faultsOf } from '#ui/forbidden-words.ts'
import { apiOf } from '../api.ts'

// The desks of a district office, on days of 2023.

interface Line {
  level: string
  text: Label
  detail?: Label
  to: string
  action: Label
  isOwn: boolean
}

let lak: LakBook
let as: ReturnType<typeof clientsOf>['as']
beforeAll(async () => {
  lak = await lakBook()
  const { program } = lak
  const reports = reportDesk(program.catalogue)
  as = clientsOf(apiOf({ ...program, reports, memory: new Memory(), addressOf: () => '127.0.0.1' })).as
})
afterAll(() => lak.drop())

const everybody = ['thuongtruc', 'tonghop', 'tochuc', 'kiemtra', 'vanthu', 'danguy', 'chibo', 'xem', 'admin']
const deskOf = async (account: string, query: string) => {
  const client = await as(account)
  return (await client.get(`/api/home?${query}`)).body as { lines: Line[]; more: number; start: unknown[] }
}
const lineWith = (lines: readonly Line[], text: RegExp) => lines.find((one) => text.test(one.text.vi))

describe('the desk', () => {
  it('has at most twelve lines, the late ones first, and folds the rest', async () => {
    const desk = await deskOf('thuongtruc', 'on=2023-11-15')
    const all = await deskOf('thuongtruc', 'on=2023-11-15&all=1')
    const order = ['late', 'waiting', 'due', 'info']
    const places = all.lines.map((one) => order.indexOf(one.level))
    expect(places).toEqual([...places].sort())
    expect(desk.lines.length + (desk.more > 0 ? 1 : 0)).toBeLessThanOrEqual(12)
    expect(desk.lines.length + desk.more).toBe(all.lines.length)
    const level = (name: string, lines: readonly Line[]) => lines.filter((one) => one.level === name)
    const late = level('late', desk.lines)
    expect(late).toEqual(level('late', all.lines).slice(0, late.length))
    // However much is late, something of the rest is seen.
    if (late.length < all.lines.length) expect(desk.lines.length).toBeGreaterThan(late.length)
    expect(desk.start).toEqual([])
  })

  it('gives a department its own work first, and to a committee all alike', async () => {
    for (const [account, work] of [
      ['kiemtra', /^\/inspection/],
      ['vanthu', /^\/(papers|calendar)/],
      ['tochuc', /^\/(members|posts|meetings|grading|congress|organisations)/],
    ] as const) {
      const { lines } = await deskOf(account, 'on=2023-12-31')
      const mine = lines.filter((one) => one.isOwn)
      expect(mine.length, account).toBeGreaterThan(0)
      expect(
        mine.filter((one) => !work.test(one.to)),
        account,
      ).toEqual([])
      expect(lines.slice(0, mine.length), account).toEqual(mine)
    }
    for (const account of ['thuongtruc', 'danguy', 'xem'])
      expect((await deskOf(account, 'on=2023-12-31&all=1')).lines.every((one) => one.isOwn)).toBe(true)
  })

  it('counts a list as the list itself does, and names the first', async () => {
    const client = await as('tochuc')
    const { lines } = await deskOf('tochuc', 'on=2023-12-31&all=1')
    const files = (await client.get('/api/worklists/members.files-under-way?on=2023-12-31')).body
    const late = lineWith(lines, /hồ sơ kết nạp quá hạn/)
    expect(late).toMatchObject({ level: 'late', to: '/members/files' })
    expect(late?.text.vi).toBe(`${files.late} hồ sơ kết nạp quá hạn ở bước đang làm`)
    expect(late?.detail?.vi).toMatch(
      new RegExp(`^Sớm nhất: ${files.lines[0].name} – .+, hạn \\d\\d/\\d\\d/2023$`),
    )
  })

  it('tells which cells are silent, and why others did not meet', async () => {
    const { lines } = await deskOf('tochuc', 'on=2023-11-15&all=1')
    expect(lineWith(lines, /chưa ghi sinh hoạt tháng 10/)?.detail?.vi).toMatch(/^Chi bộ /)
    const told = lineWith(lines, /chưa sinh hoạt tháng 10.*đã báo lý do/)
    const reasons = [...(told?.detail?.vi.matchAll(/: (\d+)/g) ?? [])].map((one) => Number(one[1]))
    expect(reasons.reduce((all, one) => all + one, 0)).toBe(Number(told?.text.vi.split(' ')[0]))
  })

  it('names who answers for the task that is latest', async () => {
    const { lines } = await deskOf('thuongtruc', 'on=2023-12-31&all=1')
    const tasks = (await (await as('thuongtruc')).get('/api/worklists/resolutions.open-tasks?on=2023-12-31'))
      .body
    const line = lineWith(lines, /nhiệm vụ (quá hạn|sắp đến hạn)/)
    const first = tasks.lines.find((one: { state: string }) => one.state !== 'open')
    expect(Boolean(line)).toBe(Boolean(first))
    if (first) expect(line?.detail?.vi).toContain(first.name)
  })

  it('tells the targets behind before the year ends, and those not met on its last day', async () => {
    const september = await deskOf('tonghop', 'on=2023-09-30&all=1')
    expect(lineWith(september.lines, /chỉ tiêu năm 2023 chậm/)).toMatchObject({
      level: 'due',
      to: '/targets/month',
    })
    const december = await deskOf('tonghop', 'on=2023-12-31&all=1')
    expect(lineWith(december.lines, /chỉ tiêu năm 2023 chưa đạt/)).toMatchObject({ level: 'late' })
  })

  it('is of one’s own branch, and of no register one may not read', async () => {
    const whole = await deskOf('tochuc', 'on=2023-12-20&all=1')
    const branch = await deskOf('danguy', 'on=2023-12-20&all=1')
    const silent = (lines: readonly Line[]) =>
      Number(lineWith(lines, /chưa ghi sinh hoạt tháng 12/)?.text.vi.split(' ')[0] ?? 0)
    expect(silent(branch.lines)).toBeLessThan(silent(whole.lines))
    expect((await deskOf('admin', 'on=2023-12-20')).lines).toEqual([])
  })

  it('says everything in both languages and in the words of the trade', async () => {
    for (const account of everybody) {
      const { lines } = await deskOf(account, 'on=2023-11-15&all=1')
      for (const { text, detail, action } of lines)
        expect(faultsOf({ text, action, ...(detail ? { detail } : {}) }), text.vi).toEqual([])
    }
  })
})
