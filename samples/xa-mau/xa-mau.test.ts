import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiOf } from '#app/api/api.ts'
import { bookNamed } from '#book/books.ts'
import { verifyLinks } from '#book/handover/links.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import type { RecordAnswer, RegisterLine } from '#kernel/answers.ts'
import { bodiesNotInBeing } from '#kernel/body-lives.ts'
import { day } from '#kernel/calendar.ts'
import { toJson } from '#kernel/quantity.ts'
import { reportDesk } from '#reports/index.ts'
import { shippedTemplates } from '#reports/template/load.ts'
import { clientsOf } from '#testing/clients.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { root } from './structure.ts'

let sample: SampleBook
beforeAll(async () => {
  sample = await sampleBook('xa-mau', '2026-11-15T08:00:00+07:00')
}, 280_000)
afterAll(() => sample.drop())

const valueIn = async (name: string, figure: string, on: string) => {
  const book = await bookNamed(sample.program.db, name)
  return inBook(sample.program.db, theBook(book.id), async (tx) => {
    const period = { from: day(`${on.slice(0, 4)}-01-01`), to: day(on) }
    const [one] = await new Ledger(tx, book, sample.program.catalogue).values([{ figure }], { period })
    return one?.value ? toJson(one.value) : 0
  })
}

const signedIn = (account: string) => {
  const { program } = sample
  const reports = reportDesk(program.catalogue, shippedTemplates())
  return clientsOf(apiOf({ ...program, reports, addressOf: () => '127.0.0.1' })).as(account)
}

describe('the commune that received its organisations from Lắk', () => {
  test('has 45 organisations and about 950 members, none lost on the way', async () => {
    const book = await sample.book()
    const { rows } = await inBook(sample.program.db, theBook(book.id), (tx) =>
      sql<{ organisations: number }>`select count(*)::int as organisations from register_row
        where book = ${book.id} and register = 'party-organisations' and known_to is null
          and valid_from <= '2026-10-31' and '2026-10-31' < valid_to`.execute(tx),
    )
    expect(rows[0]?.organisations).toBe(45)
    const members = await valueIn('xa-mau', 'members', '2026-10-31')
    expect(members).toBeGreaterThan(930)
    expect(members).toBeLessThan(970)
    expect(await valueIn('xa-mau', 'members.in-register', '2026-10-31')).toBe(members)
  })

  test('every village of the three old communes has a cell', async () => {
    const villages = await valueIn('xa-mau', 'places.villages', '2026-10-31')
    expect(villages).toBeGreaterThan(30)
    expect(await valueIn('xa-mau', 'places.villages-with-cell', '2026-10-31')).toBe(villages)
  })

  test('nothing the district set itself for 2024 is left without an outcome', async () => {
    const became = async (what: string, on: string) => valueIn('lak-2025', `resolutions.year-${what}`, on)
    const outcomes = await Promise.all(
      ['done', 'carried', 'dropped'].map((what) => became(what, '2024-12-31')),
    )
    expect(outcomes.every((count) => count > 0)).toBe(true)
    expect(outcomes.reduce((all, count) => all + count, 0)).toBe(await became('work', '2024-12-31'))
    expect(await became('open', '2024-12-31')).toBe(0)
    // What went on into 2025 was settled before the book was closed.
    expect(await became('open', '2025-06-30')).toBe(0)
  })

  test('the district’s book is closed, reads as before, and is linked', async () => {
    const old = await bookNamed(sample.program.db, 'lak-2025')
    expect(old.closed_on).toBe('2025-06-30')
    expect(await valueIn('lak-2025', 'members', '2023-12-31')).toBe(3348)
    expect(await verifyLinks(sample.program.db, old)).toEqual([])
    expect(await verifyLinks(sample.program.db, await sample.book())).toEqual([])
  })

  test('nothing it took over speaks of the district, and nobody came along for living there', async () => {
    const book = await sample.book()
    const { rows } = await inBook(sample.program.db, theBook(book.id), (tx) =>
      sql<{ register: string; rows: number; district: number }>`
        select register, count(*)::int as rows, (count(*) filter (where data::text ~* 'huyện'))::int as district
        from register_row where book = ${book.id} and known_to is null and valid_to > '2026-10-31'
        group by register`.execute(tx),
    )
    expect(rows.filter((one) => one.district > 0)).toEqual([])
    const count = (register: string) => rows.find((one) => one.register === register)?.rows ?? 0
    expect(count('persons')).toBeLessThan(count('memberships') * 1.1)
  })

  test('the one officer signs in to this book and does the work of six functions', async () => {
    const board = await signedIn('xaydungdang')
    const { status, body } = await board.get('/api/session')
    expect([status, body.book.name]).toEqual([200, 'xa-mau'])
    const entered = new Set(body.areas.flatMap((one: { enter: string[] }) => one.enter))
    // Organisation and cadres, ideology, evaluation, registry, synthesis.
    for (const kind of [
      'organisation.established',
      'cadre.appointed',
      'study-conference.held',
      'organisation.graded',
      'term.begun',
      'target.assigned',
    ])
      expect(entered).toContain(kind)
    // Help to the inspection commission reads, and enters nothing of its own yet.
    expect(body.account.roles).toContain('inspection')
  })

  test('calls its cells as the rules of the day call them', async () => {
    const board = await signedIn('xaydungdang')
    const kindsOn = async (on: string) => {
      const { body } = await board.get(`/api/registers/party-organisations?on=${on}&pageSize=100`)
      const column = body.columns.find((one: { field: string }) => one.field === 'kind')
      const kinds = new Set<string>(body.rows.map((row: RegisterLine) => String(row.data.kind)))
      return [...kinds].map((kind) => column.values[kind].vi).sort()
    }
    // 294-QĐ/TW, then 20-QĐ/TW from 8/4/2026, then 208-QĐ/TW from 26/7/2026.
    expect(await kindsOn('2026-04-07')).toEqual(['Chi bộ cơ sở', 'Đảng bộ xã'])
    expect(await kindsOn('2026-04-08')).toEqual(['Chi bộ cơ sở', 'Đảng bộ xã'])
    expect(await kindsOn('2026-07-25')).toEqual(['Chi bộ cơ sở', 'Đảng bộ xã'])
    expect(await kindsOn('2026-07-26')).toEqual(['Chi bộ', 'Đảng bộ xã'])
  })

  test('admits under each of the three rule packs, and its papers name the one of the day', async () => {
    const board = await signedIn('xaydungdang')
    const { body } = await board.get('/api/records?kind=member.admission-decided&pageSize=100')
    const paperOf = async (on: string): Promise<string> => {
      const { id } = body.rows.find((one: RecordAnswer) => one.decidedOn === on)
      const { body: html } = await board.get(`/api/records/${id}/papers/quyet-dinh-ket-nap.html`)
      return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    }
    for (const [on, rules] of [
      ['2026-03-19', '294-QĐ/TW'],
      ['2026-05-14', '20-QĐ/TW'],
      ['2026-08-13', '208-QĐ/TW'],
    ] as const) {
      const paper = await paperOf(on)
      expect(paper).toContain(rules)
      expect(paper).toMatch(/ĐẢNG BỘ TỈNH ĐẮK LẮK ĐẢNG ỦY XÃ HỒ MẪU \* Số \d+-QĐ\/ĐU/)
      expect(paper).toContain('T/M BAN THƯỜNG VỤ')
      expect(paper).toContain('Ban Xây dựng Đảng của Đảng ủy xã Hồ Mẫu')
      // A cell directly under the commune has nobody between: it is named once.
      expect(paper).not.toMatch(
        /(Chi bộ [^,]+), \1|nghị quyết của (Chi bộ [^,]+), ngày [\d/]+, và nghị quyết của \2/,
      )
      expect(paper).not.toMatch(/(?<!\p{L})huyện/iu)
    }
  })

  test('no paper that falls out of a record names a body that is not there on its day', async () => {
    const board = await signedIn('xaydungdang')
    const withPapers = [...sample.program.catalogue.kinds.values()].filter((one) => one.papers?.length)
    let read = 0
    // The decisions of the first day name the posts they end.
    const firstPapers = '2025-08-01'
    for (const kind of withPapers) {
      const { body } = await board.get(`/api/records?kind=${kind.id}&pageSize=100`)
      const latest = (body.rows as RecordAnswer[] | undefined)?.filter((one) => one.decidedOn >= firstPapers)
      for (const { id, decidedOn } of latest?.slice(-1) ?? [])
        for (const paper of kind.papers ?? []) {
          const { status, body: html } = await board.get(`/api/records/${id}/papers/${paper}.html`)
          if (status !== 200) continue
          read += 1
          const ended = bodiesNotInBeing(day(decidedOn)).flatMap((one) => [
            ...(one.names ?? []),
            ...(one.heads ?? []).flatMap((head) => (one.of ?? []).map((of) => `${head} ${of}`)),
          ])
          expect(
            [
              ...ended.filter((one) => one !== 'Thành ủy'),
              'Ban Tổ chức của Đảng ủy xã',
              'Ban Tổ chức.',
            ].filter((one) => html.includes(one)),
            `${kind.id} ${paper}`,
          ).toEqual([])
        }
    }
    expect(read).toBeGreaterThan(4)
  })

  test('its report has the head block of a commune, after 05-HD/VPTW', async () => {
    const board = await signedIn('xaydungdang')
    const { body } = await board.get('/api/reports/bao-cao-nam?from=2026-01-01&to=2026-10-31')
    expect(body.head).toMatchObject({ superior: 'ĐẢNG BỘ TỈNH ĐẮK LẮK', issuing: 'ĐẢNG ỦY XÃ HỒ MẪU' })
    expect(body.formatPack).toBe('05')
    expect(/.{0,60}(?<!\p{L})huyện.{0,20}/iu.exec(JSON.stringify(body))?.[0]).toBeUndefined()
  })

  test('has the posts of a commune of 2026, and nobody holds one of the old committees', async () => {
    const board = await signedIn('xaydungdang')
    const { body } = await board.get('/api/registers/positions?pageSize=200')
    const titles = body.rows.map((one: RegisterLine) => one.name)
    for (const title of [
      'Bí thư Đảng ủy xã',
      'Trưởng Ban Xây dựng Đảng Đảng ủy xã',
      'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã',
      'Chánh Văn phòng Đảng ủy xã',
      'Chủ tịch UBND xã',
    ])
      expect(titles).toContain(title)
    expect(titles.filter((one: string) => /huyện|thị trấn|xã (?:Đắk Liêng|Buôn Triết)/i.test(one))).toEqual(
      [],
    )
    expect(body.rows.filter((one: RegisterLine) => one.data.managedBy === 'district')).toEqual([])
    expect(await valueIn('xa-mau', 'cadres.committee-held', '2026-10-31')).toBeGreaterThan(20)
  })

  test('begins under its own root', async () => {
    expect((await sample.book()).root).toBe(root)
  })
})
