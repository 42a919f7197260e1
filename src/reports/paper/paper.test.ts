import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Day } from '#kernel/calendar.ts'
import { formatPackOn } from '#kernel/rulebook.ts'
import type { Report } from '../compose/report.ts'
import type { Slot } from '../compose/slots.ts'
import type { TraceLine } from '../trace-lines.ts'
import { toAnnex } from './annex.ts'
import { toDocx } from './docx.ts'
import { toHtml } from './html.ts'
import { toXlsx } from './xlsx.ts'

const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
const slot = (printed: string, value: number): Slot => ({
  type: 'slot',
  ref: 'members',
  printed,
  value,
  exact: `${value}/1`,
  estimate: false,
  missing: false,
  hedge: null,
  hedgeHolds: true,
  decimals: 0,
  rounding: 'truncate',
  assigner: null,
  period,
  organisation: 'goc',
  findings: [0],
})

const report: Report = {
  template: 'bao-cao-nam',
  title: { vi: 'Báo cáo năm', en: 'Annual report' },
  organisation: { id: 'goc', name: 'Đảng bộ huyện Lắk' },
  period,
  known: 12,
  rounding: 'truncate',
  formatPack: '36',
  draftNumber: 1,
  nodes: [
    { type: 'heading', level: 1, text: [{ type: 'text', text: 'PHẦN THỨ NHẤT' }] },
    { type: 'heading', level: 2, text: [{ type: 'text', text: 'I. ĐẢNG VIÊN' }] },
    {
      type: 'paragraph',
      text: [
        { type: 'text', text: 'Tổng số ' },
        slot('3.348 đảng viên', 3348),
        { type: 'text', text: ', ', bold: true },
        { type: 'typed', text: '61' },
        { type: 'text', text: ' người; đồng chí ', italic: true },
        { type: 'names', text: 'Y Ƀlŭl Niê Blô', ref: 'members' },
        { type: 'text', text: ' <thử & dấu>.' },
      ],
    },
    {
      type: 'list',
      items: [[{ type: 'text', text: 'Việc thứ nhất' }], [{ type: 'text', text: 'Việc thứ hai' }]],
    },
  ],
  findings: [
    {
      check: 'units.schools-covered',
      label: { vi: 'Trường học có chi bộ', en: 'Schools with a cell' },
      says: { vi: '41/42', en: '41/42' },
      level: 'note',
      refs: [],
      names: ['Trường Thử'],
    },
  ],
  missing: [],
  typed: 1,
  paper: {
    superiorBody: 'Đảng bộ tỉnh Đắk Lắk',
    issuingBody: 'Huyện ủy Lắk',
    symbol: 'HU',
    place: 'Lắk',
    kind: 'báo cáo',
    abstract: 'Kết quả công tác năm 2023',
    authority: 'T/M BAN THƯỜNG VỤ',
    post: 'BÍ THƯ',
    recipients: ['Thường trực Tỉnh ủy Đắk Lắk (báo cáo),'],
    office: 'Văn phòng Huyện ủy',
    issuedOn: null,
  },
}
const line: TraceLine = {
  ref: 'members',
  printed: '3.348 đảng viên',
  label: { vi: 'Tổng số đảng viên', en: 'Members' },
  meaning: { vi: 'Đảng viên cuối kỳ.', en: 'Members at the end.' },
  unit: { vi: 'đảng viên', en: 'members' },
  organisation: 'Đảng bộ huyện Lắk',
  period,
  assigner: null,
  value: 3348,
  unrounded: '3.348',
  records: 3348,
  bases: ['1-QĐ/HU, 02/01/2023'],
  papers: 4,
  fingerprint: '0123456789ab',
}
const before = formatPackOn('2023-12-31' as Day)
const after = formatPackOn('2026-06-10' as Day)

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** The structure of a document a line each: what a reader sees and how it stands, without Word's own ids. */
const outlineOf = (bytes: Uint8Array): string =>
  part(bytes, 'word/document.xml')
    .replace(/ (?:xmlns|mc|r):?\w*="[^"]*"/g, '')
    .replace(/></g, '>\n<')
    .split('\n')
    .filter((one) => !/^<\/(?!w:(?:tbl|tr|tc|p)>)/.test(one))
    .join('\n')

const golden = (name: string, text: string) => {
  const path = join(import.meta.dirname, 'golden', name)
  if (process.env.UPDATE_GOLDEN === '1' && !process.env.CI) writeFileSync(path, `${text}\n`)
  expect(text).toBe(readFileSync(path, 'utf8').trimEnd())
}

test('a report under 36-HD/VPTW', async () =>
  golden('report-36.xml', outlineOf(await toDocx(report, before))))

test('a report under 05-HD/VPTW', async () => {
  const issued = { ...report, paper: { ...report.paper, issuedOn: '2026-06-10' as Day } }
  golden('report-05.xml', outlineOf(await toDocx(issued, after)))
})

test('the annex', async () => golden('annex.xml', outlineOf(await toAnnex(report, [line], before))))

test('a page for the browser', () => golden('report.html', toHtml(report, before).trimEnd()))

test('the issued text is a Party paper and carries no marks', async () => {
  for (const format of [before, after]) {
    const text = part(await toDocx(report, format), 'word/document.xml').replace(/<[^>]+>/g, '')
    for (const said of [
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'ĐẢNG BỘ TỈNH ĐẮK LẮK',
      'HUYỆN ỦY LẮK',
      '-BC/HU',
      'Nơi nhận:',
    ])
      expect(text).toContain(said)
    for (const never of ['CỘNG HÒA', 'Số:', 'căn cứ', '41/42', '0123456789ab'])
      expect(text).not.toContain(never)
    expect(text).toContain('Y Ƀlŭl Niê Blô')
  }
})

test('pages are numbered from the second, on A4 with the margins of the format', async () => {
  const xml = part(await toDocx(report, before), 'word/document.xml')
  expect(xml).toContain('<w:titlePg')
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
})

test('the list of figures opens as a workbook with numbers in it', async () => {
  const workbook = await readXlsx(await toXlsx(report, [line]))
  expect(workbook.sheets[0]?.rows[1]).toEqual(
    expect.arrayContaining([1, 'Tổng số đảng viên', 3348, '3.348 đảng viên', '31/12/2023']),
  )
})

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

test.skipIf(!soffice)('a word processor opens it as it was written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dangbo-paper-'))
  try {
    const file = join(folder, 'report.docx')
    writeFileSync(file, await toDocx(report, before))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const asked = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]
    execFileSync(soffice ?? '', asked, { stdio: 'ignore', timeout: 50_000 })
    const text = readFileSync(join(folder, 'report.txt'), 'utf8')
    expect(text).toContain('Tổng số 3.348\u00a0đảng viên, 61 người; đồng chí Y Ƀlŭl Niê Blô <thử & dấu>.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
