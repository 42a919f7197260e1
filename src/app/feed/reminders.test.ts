import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Memory } from '#book/ledger/memory.ts'
import { fixedClock } from '#platform/clock.ts'
import { openMail } from '#platform/mail.ts'
import { reportDesk } from '#reports/index.ts'
import { type Client, clientsOf } from '#testing/clients.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { apiOf } from '../api/api.ts'
import type { Surroundings } from '../api/surroundings.ts'
import { sendLetters } from './weekly.ts'

// The calendar and the weekly letter of the district's officers, on Tuesday 2 January 2024.

let lak: LakBook
let around: Surroundings
let clients: ReturnType<typeof clientsOf>
let office: Client
beforeAll(async () => {
  lak = await lakBook('2024-01-02T08:00:00+07:00')
  const { program } = lak
  const reports = reportDesk(program.catalogue)
  around = { ...program, reports, memory: new Memory(), addressOf: () => '127.0.0.1' }
  clients = clientsOf(apiOf(around))
  office = await clients.as('tochuc')
})
afterAll(() => lak.drop())

const newAddress = async (client: Client): Promise<string> =>
  (await client.post('/api/reminders/calendar')).body.path
const linesOf = (ics: string, property: string): string[] =>
  ics.split('\r\n').flatMap((line) => (line.startsWith(property) ? [line.slice(property.length)] : []))

describe('a calendar', () => {
  it('tells every due day as an all-day event that names nobody', async () => {
    const { status, body, headers } = await clients.stranger.get(await newAddress(office))
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const files = (await office.get('/api/worklists/members.files-under-way?on=2024-01-02')).body
    const due = files.lines.filter((one: { due: string | null }) => one.due !== null)
    expect(due.length).toBeGreaterThan(0)
    const days = linesOf(body, 'DTSTART;VALUE=DATE:')
    for (const { due: day, name } of due) {
      expect(days).toContain(day.replaceAll('-', ''))
      expect(body.replaceAll('\r\n ', '')).not.toContain(name)
    }
    expect(linesOf(body, 'SUMMARY:').join()).toMatch(/Hồ sơ kết nạp đang làm: \d/)
    expect(new Set(linesOf(body, 'UID:')).size).toBe(days.length)
  })

  it('ends when it is revoked, made anew, or its owner’s password is reset', async () => {
    const statusOf = async (path: string) => (await clients.stranger.get(path)).status
    const first = await newAddress(office)
    const second = await newAddress(office)
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200])
    expect((await office.get('/api/reminders')).body.calendarSince).toContain('2024-01-02')
    await office.delete('/api/reminders/calendar')
    expect(await statusOf(second)).toBe(404)
    expect((await office.get('/api/reminders')).body.calendarSince).toBeNull()

    const reader = await clients.as('xem')
    const third = await newAddress(reader)
    expect(await statusOf(third)).toBe(200)
    const password = 'mot mat khau moi'
    await (await clients.as('admin')).post('/api/accounts/xem/password', { password })
    expect(await statusOf(third)).toBe(404)
    expect(await statusOf('/api/calendar/khong-phai-dia-chi-nao-ca.ics')).toBe(404)
  })

  it('is of the branch of its owner', async () => {
    const cell = await clients.as('chibo')
    const all = await clients.stranger.get(await newAddress(office))
    const own = await clients.stranger.get(await newAddress(cell))
    expect(linesOf(own.body, 'UID:').length).toBeLessThan(linesOf(all.body, 'UID:').length)
  })
})

/** As much of a mail server as a letter needs; keeps what it is given, refuses some addresses. */
const mailServer = async (refused: string) => {
  const letters: string[] = []
  const server: Server = createServer((socket) => {
    let data: string | null = null
    let rest = ''
    socket.write('220 test\r\n')
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      rest += bytes.toString()
      for (let at = rest.indexOf('\r\n'); at >= 0; at = rest.indexOf('\r\n')) {
        const line = rest.slice(0, at)
        rest = rest.slice(at + 2)
        if (data !== null && line !== '.') data += `${line}\n`
        else if (data !== null) {
          letters.push(data)
          data = null
          socket.write('250 taken\r\n')
        } else if (line === 'DATA') {
          data = ''
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write(line.includes(refused) ? '550 no\r\n' : '250 ok\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  return { letters, url: `smtp://127.0.0.1:${port}`, close: () => server.close() }
}

const readable = (letter: string): string => {
  const [head = '', ...body] = letter.split('\n\n')
  const text = body.join('\n\n')
  const isBase64 = /content-transfer-encoding: base64/i.test(head)
  const isQuoted = /content-transfer-encoding: quoted-printable/i.test(head)
  if (isBase64) return Buffer.from(text, 'base64').toString()
  if (!isQuoted) return text
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

describe('the weekly letter', () => {
  it('is written for today and named nobody, to be downloaded where nothing is sent', async () => {
    const { body } = await office.get('/api/reminders/letter.txt')
    const text = Buffer.from(body).toString()
    expect(text).toContain('Phiếu giao ban tuần, 02/01/2024')
    expect(text).toMatch(/- \d+ hồ sơ kết nạp quá hạn ở bước đang làm/)
    const files = (await office.get('/api/worklists/members.files-under-way?on=2024-01-02')).body
    for (const { name } of files.lines) expect(text).not.toContain(name)
  })

  it('goes out once a week; what could not be sent is tried again', async () => {
    const server = await mailServer('khong@nhan.vn')
    const mail = openMail(server.url, 'Dangbo <dangbo@xa.vn>')
    const clerk = await clients.as('vanthu')
    await office.post('/api/reminders/letter', { address: 'tochuc@xa.vn' })
    await clerk.post('/api/reminders/letter', { address: 'khong@nhan.vn' })
    const on = (iso: string) => ({ ...around, clock: fixedClock(iso) })
    try {
      // Wanted on Tuesday: the first comes next Monday, when the office opens.
      expect(await sendLetters(on('2024-01-03T08:00:00+07:00'), mail, null)).toBe(0)
      expect(await sendLetters(on('2024-01-08T05:00:00+07:00'), mail, null)).toBe(0)
      expect(await sendLetters(on('2024-01-08T07:00:00+07:00'), mail, 'https://so.xa.vn')).toBe(1)
      expect(await sendLetters(on('2024-01-10T07:00:00+07:00'), mail, null)).toBe(0)
      expect(server.letters).toHaveLength(1)
      expect(server.letters[0]).toContain('To: tochuc@xa.vn')
      expect(readable(server.letters[0] ?? '')).toContain('Xem chi tiết tại https://so.xa.vn')
      await clerk.post('/api/reminders/letter', { address: 'vanthu@xa.vn' })
      expect(await sendLetters(on('2024-01-10T07:00:00+07:00'), mail, null)).toBe(1)
      await office.delete('/api/reminders/letter')
      expect(await sendLetters(on('2024-01-15T07:00:00+07:00'), mail, null)).toBe(1)
      expect(server.letters.at(-1)).toContain('To: vanthu@xa.vn')
    } finally {
      server.close()
    }
  })

  it('goes to an address only', async () => {
    for (const address of ['vanthu', 'a@b', 'a b@c.vn', 'a@b.vn, c@d.vn']) {
      const { status, body } = await office.post('/api/reminders/letter', { address })
      expect([address, status, body.error.code]).toEqual([address, 422, 'bad-mail-address'])
    }
  })
})
