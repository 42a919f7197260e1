import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { areas } from '#areas/index.ts'
import { type BookInfo, bookById, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { evidenceOf } from '#book/ledger/evidence.ts'
import { type FigureValue, Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef } from '#kernel/figure.ts'
import { sum, toJson } from '#kernel/quantity.ts'
import { fixedClock } from '#platform/clock.ts'
import { openKeys } from '#platform/keys.ts'
import { lak } from '#samples/lak/index.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { type FreshDatabase, freshDatabase } from '#testing/database.ts'
import { inlineIn, slotsIn, textOf } from './compose/slots.ts'
import { type Report, type ReportDesk, reportDesk } from './index.ts'
import { faultsAgainst } from './template/fits.ts'
import { shippedTemplates } from './template/load.ts'

const catalogue = new Catalogue(areas, sharedRegisters)
const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }

test('every shipped template names figures there are, in ways that fit them', () => {
  const faults = shippedTemplates().flatMap((one) =>
    faultsAgainst(one, catalogue).map((fault) => fault.message),
  )
  expect(faults).toEqual([])
})

let fresh: FreshDatabase<unknown>
let book: BookInfo
let desk: ReportDesk
let report: Report
let journal: Journal
beforeAll(async () => {
  fresh = await freshDatabase()
  const db = fresh.database.db
  const keys = await openKeys({ dataFolder: mkdtempSync(join(tmpdir(), 'dangbo-keys-')) })
  journal = { db, catalogue, keys, clock: fixedClock('2026-06-30T08:00:00+07:00') }
  const { name, title, root, superior, openedOn } = lak
  const made = await makeBook(db, { name, title: title.vi, root, superior, openedOn, isSample: true })
  for (const entry of lak.entries()) await appendEntry(journal, theBook(made.id), entrySchema.parse(entry))
  book = await bookById(db, made.id)
  desk = reportDesk(catalogue)
  report = await within((tx) => desk.compose(tx, book, { template: 'bao-cao-nam', period }))
})
afterAll(() => fresh.drop())

const within = <T>(work: (tx: Parameters<Parameters<typeof inBook>[2]>[0]) => Promise<T>) =>
  inBook(fresh.database.db, theBook(book.id), work)

test('names only those the year leaves out, as it counts them', () => {
  const text = textOf(inlineIn(report.nodes))
  const missing = /236\/238 chi bộ đăng ký;\s+chưa đăng ký: ([^.]+)\./.exec(text)?.[1] ?? ''
  expect(missing.split(/, | và /)).toHaveLength(2)
})

test.each([
  ['LAK-01, 02', '19/19 chỉ tiêu'],
  ['LAK-03', 'ước đạt 2.929 tỷ đồng'],
  ['LAK-04', 'bằng 101% kế hoạch Tỉnh ủy Đắk Lắk giao'],
  ['LAK-05', '108,1% so với năm 2022'],
  ['LAK-06', 'ước tăng 8,1%'],
  ['LAK-07', 'ước đạt hơn 43,4 tỷ đồng'],
  ['LAK-08', 'bằng 134,49% kế hoạch Tỉnh ủy Đắk Lắk giao'],
  ['LAK-09', '86,73% kế hoạch Huyện ủy Lắk giao'],
  ['LAK-10', 'thu được 30 tỷ đồng'],
  ['LAK-11', '136,37% kế hoạch Tỉnh ủy Đắk Lắk giao và 136,37% kế hoạch Huyện ủy Lắk giao'],
  ['LAK-12', 'ước đạt 35 triệu đồng/người/năm'],
  ['LAK-13', 'ước giảm 4,29%'],
  ['LAK-14', 'ước giảm 8,97%'],
  ['LAK-15, 16, 17', '138/190 tiêu chí (72,63%)'],
  ['LAK-18', 'thêm 04 tiêu chí'],
  ['LAK-19', '04 sản phẩm được công nhận'],
  ['LAK-20', 'hơn 114 ha'],
  ['LAK-21, 22', '181 hội nghị học tập, quán triệt văn bản của Đảng, có 12.409 lượt cán bộ, đảng viên'],
  ['LAK-23, 24', '32 lớp cho 2.670 học viên'],
  ['LAK-81, 82, 83', '01 lớp cho 94 học viên của 51 tổ chức cơ sở đảng'],
  ['LAK-28', 'giải thể 02 đảng bộ'],
  ['LAK-29', '23 chi bộ cơ sở'],
  ['LAK-30', '51 tổ chức cơ sở đảng'],
  ['LAK-31', '202 chi bộ'],
  ['LAK-32, 33', '109/109 thôn, buôn, tổ dân phố'],
  ['LAK-34, 35, 36', '41/42 trường học (97,61%)'],
  ['LAK-37', 'kết nạp 120 đảng viên'],
  ['LAK-38', 'bằng 109% chỉ tiêu Tỉnh ủy Đắk Lắk giao'],
  ['LAK-39', '104% chỉ tiêu Huyện ủy Lắk'],
  ['LAK-40', '3.348 đảng viên'],
  ['LAK-48', '102 lượt công tác cán bộ'],
  ['LAK-49', 'điều động, luân chuyển, bổ nhiệm là 25'],
  ['LAK-50', 'bổ nhiệm lại là 14'],
  ['LAK-51', 'chỉ định bổ sung cấp ủy là 61'],
  ['LAK-52', '01 đồng chí được phân công kiêm nhiệm'],
  ['LAK-53', '80 học viên theo lớp trung cấp'],
  ['LAK-54', '09 đồng chí theo lớp ở tỉnh'],
  ['LAK-55', '08 đồng chí được đề nghị học cao cấp'],
  ['LAK-56', '01 đồng chí được đăng ký bổ sung'],
  ['LAK-57', '04 đồng chí học bồi dưỡng ngạch chuyên viên chính'],
  ['LAK-58', 'hỗ trợ học tập cho 19 đồng chí'],
  ['LAK-59', 'hỗ trợ chữa bệnh cho 08 đồng chí'],
  ['LAK-60', '01 đồng chí thôi việc'],
  ['LAK-41', '93 đồng chí được công nhận'],
  ['LAK-42', '54 đồng chí được trao Huy hiệu'],
  ['LAK-43', 'thành lập thêm 02 chi bộ trong doanh nghiệp'],
  ['LAK-44', 'Chi bộ Hợp tác xã Thái Hải (trực thuộc Đảng bộ xã Buôn Triết) có 09 đảng viên'],
  ['LAK-45', 'Chi bộ Doanh nghiệp (trực thuộc Đảng bộ huyện Lắk) có 05 đảng viên'],
  ['LAK-46', 'Đến cuối kỳ có 02 chi bộ'],
  ['LAK-47', 'có 11 em đang là học sinh'],
  ['LAK-105', 'Năm 2024, phấn đấu kết nạp 126 đảng viên'],
])('%s is printed: %s', (_, text) => {
  expect(textOf(inlineIn(report.nodes))).toContain(text)
})

test('nothing is missing, no number is typed, and every hedge holds', () => {
  expect(report).toMatchObject({ missing: [], typed: 0 })
  expect(slotsIn(report.nodes).filter((slot) => !slot.hedgeHolds)).toEqual([])
})

test('the school without a cell is named, in the text and in the finding', () => {
  const finding = report.findings.find((one) => one.check === 'units.schools-covered')
  expect(finding).toMatchObject({ level: 'note', says: { vi: '41/42' } })
  expect(finding?.names).toHaveLength(1)
  expect(textOf(inlineIn(report.nodes))).toContain(`trường chưa có chi bộ: ${finding?.names[0]}`)
})

test('19/19 carries the finding that the own plan is not met', () => {
  const index = report.findings.findIndex((one) => one.check === 'targets.met-for-each-assigner')
  expect(report.findings[index]?.level).toBe('warning')
  const marked = slotsIn(report.nodes).filter((slot) => slot.findings.includes(index))
  expect(marked.map((slot) => slot.printed)).toEqual(['19', '19'])
})

test('102 carries the finding that the groups it names make 100', () => {
  const index = report.findings.findIndex((one) => one.check === 'cadres.personnel-groups')
  expect(report.findings[index]?.says.vi).toBe('25 + 14 + 61 = 100, khác 102')
  const marked = slotsIn(report.nodes).filter((slot) => slot.findings.includes(index))
  expect(marked.map((slot) => slot.printed)).toEqual(['102 lượt', '25', '14', '61'])
  expect(report.findings.some((one) => one.check === 'cadres.personnel-parts')).toBe(false)
})

test('the head block names the province’s body and the district committee', () => {
  expect(report.paper).toMatchObject({
    superiorBody: 'Đảng bộ tỉnh Đắk Lắk',
    issuingBody: 'Huyện ủy Lắk',
    symbol: 'HU',
  })
})

test('the annex and the list count the records of each number', async () => {
  const annex = await within((tx) => desk.docx(tx, book, report, { annex: true }))
  const list = await within((tx) => desk.xlsx(tx, book, report))
  expect(annex.length).toBeGreaterThan(10_000)
  expect(list.length).toBeGreaterThan(5_000)
})

test('a closed report shows no change until the book changes', async () => {
  const by = { actor: 'tonghop', at: new Date('2024-01-05T01:00:00Z') }
  const closed = await within((tx) => desk.close(tx, book, { template: 'bao-cao-nam', period }, by))
  expect(await within((tx) => desk.drift(tx, book, closed.id))).toEqual([])
})

describe('written before the year ends', () => {
  const november = { from: period.from, to: '2023-11-30' as Day }
  const slotsOf = (one: Report) => slotsIn(one.nodes).filter((slot) => slot.ref.includes('.forecast'))
  let early: Report
  beforeAll(async () => {
    early = await within((tx) => desk.compose(tx, book, { template: 'bao-cao-nam', period: november }))
  })

  test('it tells the day it closes on, and beside what is counted what the year is expected to come to', () => {
    const said = textOf(inlineIn(early.nodes))
    expect(early.paper.abstract).toContain('(tính đến ngày 30/11/2023)')
    const flat = said.replaceAll(/\s+/gu, ' ')
    expect(flat).toMatch(/kết nạp 117 đảng viên, .*? Kết nạp đảng viên ước cả năm 120 đảng viên, bằng 109%/u)
    expect(flat).toMatch(/Tổng giá trị sản xuất ước cả năm đạt 2\.929 tỷ đồng, bằng 101% kế hoạch/u)
    expect(flat).toMatch(/ước cả năm theo kế hoạch .*? có 18\/19 chỉ tiêu/u)
    expect(early.missing).toEqual([])
  })

  test('no forecast passes for a number that is proven', () => {
    const expected = slotsOf(early).filter((slot) => !slot.ref.startsWith('targets.met'))
    expect(expected.length).toBeGreaterThan(10)
    expect(expected.filter((slot) => !slot.estimate)).toEqual([])
  })

  test('a forecast opens into what was counted and what is expected, which add up to it', async () => {
    const ref = parseFigureRef('members.admissions-decided.forecast') as FigureRef
    const [value] = await within((tx) => new Ledger(tx, book, catalogue).values([ref], { period: november }))
    const evidence = await within((tx) => evidenceOf(tx, book, value as FigureValue, book.head))
    expect(toJson(sum(evidence.map((one) => one.amount)))).toBe(120)
    const kinds = await within((tx) =>
      sql<{ kind: string; count: number }>`select kind, count(*) as count from record where book = ${book.id}
        and position = any (${evidence.map((one) => one.position)}::int[]) group by kind order by kind`.execute(
        tx,
      ),
    )
    expect(kinds.rows).toEqual([
      { kind: 'forecast.made', count: 1 },
      { kind: 'member.admission-decided', count: 117 },
    ])
    const meaning = catalogue.figure('members.admissions-decided.forecast')
    expect(meaning.form === 'formula' && meaning.reads.vi).toBe('đã thực hiện + dự ước còn lại')
  })

  test('what nobody forecast is missing and listed, and never the count', async () => {
    const october = { from: period.from, to: '2023-10-31' as Day }
    const one = await within((tx) => desk.compose(tx, book, { template: 'bao-cao-nam', period: october }))
    expect(one.missing).toContain('members.admissions-decided.forecast')
    expect(textOf(inlineIn(one.nodes))).toContain('Kết nạp đảng viên ước cả năm …')
  })

  test('at the end of the year nothing is forecast any more', () => {
    expect(slotsOf(report)).toEqual([])
    expect(textOf(inlineIn(report.nodes))).not.toMatch(/cả năm|tính đến ngày/u)
  })
})

test('the report of the year after opens with what became of the directions', async () => {
  const directed = await within((tx) =>
    sql<{ subject: string; title: string; year: number; directs: boolean }>`
      select subject, data ->> 'title' as title, (data ->> 'year')::int as year, data ->> 'kind' = 'direction' as directs
      from register_row where book = ${book.id} and register = 'tasks' and data ->> 'state' = 'open'
        and data ->> 'year' = '2024' order by subject`.execute(tx),
  )
  const work = [...new Map(directed.rows.map((row) => [row.subject, row])).values()]
  const [done, carried, dropped] = work.filter((row) => !row.directs)
  const kept = work.find((row) => row.directs)
  if (!done || !carried || !dropped || !kept) throw new Error('no directions')
  const ends = (kind: string, task: { subject: string }, more: object) =>
    appendEntry(
      journal,
      theBook(book.id),
      entrySchema.parse({
        id: randomUUID(),
        records: [
          {
            id: randomUUID(),
            kind,
            organisation: book.root,
            decidedOn: '2024-12-20',
            body: { task: task.subject, ...more },
          },
        ],
      }),
    )
  await ends('task.done', done, { proof: 'Báo cáo' })
  await ends('task.done', kept, { proof: 'Chương trình hành động' })
  await ends('task.carried', carried, { year: 2025, due: '2025-06-30', reason: 'chờ kinh phí' })
  await ends('task.dropped', dropped, { reason: 'cấp trên không tổ chức' })

  book = await bookById(fresh.database.db, book.id)
  const year = { from: '2024-01-01' as Day, to: '2024-12-31' as Day }
  const next = await within((tx) => desk.compose(tx, book, { template: 'bao-cao-nam', period: year }))
  const said = textOf(inlineIn(next.nodes))
  expect(said).toContain(`đã hoàn thành 02/${work.length} nhiệm vụ, định hướng`)
  expect(said).toContain(`Định hướng đã thực hiện: ${kept.title}.`)
  expect(said).toContain(`Chuyển tiếp 01 nhiệm vụ sang năm 2025: ${carried.title} (chờ kinh phí).`)
  expect(said).toContain(`Thôi thực hiện 01 nhiệm vụ: ${dropped.title} (cấp trên không tổ chức).`)
  expect(said).toContain(`đang thực hiện là ${work.length - 4}, gồm: `)
  expect(next.missing).toContain('targets.gross-output')
})

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

/** What a word processor reads of a Word file. */
const openedIn = (program: string, paper: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dangbo-annual-'))
  try {
    const file = join(folder, 'report.docx')
    writeFileSync(file, paper)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const written = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]
    execFileSync(program, [profile, '--headless', ...written], { stdio: 'ignore', timeout: 100_000 })
    return readFileSync(join(folder, 'report.txt'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.skipIf(!soffice).each([
  ['of the year', period, 200],
  ['before the year ends', { from: period.from, to: '2023-11-30' as Day }, 200],
  ['of a year hardly begun', { from: '2024-01-01' as Day, to: '2024-12-31' as Day }, 60],
])(
  'a word processor opens the report %s with every number in it',
  async (_, asked, least) => {
    const one = await within((tx) => desk.compose(tx, book, { template: 'bao-cao-nam', period: asked }))
    const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')
    const opened = plain(openedIn(soffice ?? '', await within((tx) => desk.docx(tx, book, one))))
    const numbers = slotsIn(one.nodes).map((slot) => plain(slot.printed))
    expect(numbers.length).toBeGreaterThan(least)
    expect(numbers.filter((number) => !opened.includes(number))).toEqual([])
  },
  120_000,
)
