import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Catalogue } from '#book/catalogue.ts'
import { inBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { coverage } from '#kernel/check.ts'
import { Refused } from '#kernel/refusal.ts'
import { smallArea } from '#testing/small-area.ts'
import {
  cellA,
  cellB,
  joins,
  leaves,
  observed,
  root,
  type SmallBook,
  smallBook,
  targetSet,
} from '#testing/small-book.ts'
import { slotsIn, textOf } from './compose/slots.ts'
import { type Report, reportDesk } from './index.ts'
import { parseTemplate } from './template/parse.ts'

const source = `---
id: nho
title: Báo cáo nhỏ
title.en: Small report
kind: báo cáo
abstract: Kết quả năm {{year}}
rounding: truncate
authority: T/M BAN THƯỜNG VỤ
post: BÍ THƯ
recipients:
- {{superior}},
---
# Kết quả

Có {{joins | pad 2 | unit "người"}} vào, bằng {{joins.share@own | decimals 2 | percent}}; tổng số {{people | pad 2}}.
Gồm: {{each joins}}{{name}}{{end}}. Sản lượng {{estimated output}}đạt {{output | money ty | decimals 1 | hedge more-than}}.

{{when leavings}}Chỉ khi có {{leavings | pad 2}} người ra.{{end}}

{{when leavings}}Có {{leavings | pad 2}} người ra.{{end}} Năm ngoái {{output | money ty | period previous-year}}.

Đến giữa năm {{people | pad 2 | at 06-30}}; gõ tay 61 người.

- Sang năm {{joins.target@own | period next-year}}.
`
const template = parseTemplate(source, 'nho.vi.md')
const year = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
const people = Array.from({ length: 3 }, () => randomUUID())

let small: SmallBook
beforeAll(async () => {
  small = await smallBook()
  await small.enter({
    records: [
      ...people.map((person, index) => joins(person, index < 2 ? cellA : cellB, `2023-0${index + 5}-20`)),
      observed(2023, 43_427_000_000, true),
      targetSet('joins', 2023, 7, root, '2023-01-05'),
      targetSet('joins', 2024, 8, root, '2023-12-05'),
    ],
  })
})
afterAll(() => small.drop())

const desk = () => reportDesk(small.catalogue, [template])
const within = <T>(work: (tx: Parameters<Parameters<typeof inBook>[2]>[0]) => Promise<T>) =>
  inBook(small.db, small.actor, work)
const compose = async (more: object = {}) => {
  const book = await small.book()
  return within((tx) => desk().compose(tx, book, { template: 'nho', period: year, ...more }))
}
const prose = (report: Report) =>
  report.nodes.map((node) => (node.type === 'list' ? node.items.map(textOf).join('\n') : textOf(node.text)))

test('every slot prints what the ledger answers, in the style it asks for', async () => {
  const report = await compose()
  const names = people.map((person) => `Người ${person.slice(-4)}`)
  expect(prose(report)).toEqual([
    'Kết quả',
    `Có 03 người vào, bằng 42,85%; tổng số 03. Gồm: ${names.join('; ')}. ` +
      'Sản lượng ước đạt hơn 43,4 tỷ đồng.',
    'Năm ngoái ….',
    'Đến giữa năm 02 (tính đến ngày 30/06/2023); gõ tay 61 người.',
    'Sang năm 8.',
  ])
  expect(report).toMatchObject({ missing: ['output'], typed: 1, formatPack: '36' })
  expect(report.findings.map((one) => one.check)).toEqual(['report.rates-cut'])
})

test('a slot tells its exact value, its plan and whether its hedge holds', async () => {
  const slots = slotsIn((await compose()).nodes)
  expect(slots.find((slot) => slot.ref === 'joins.share@own')).toMatchObject({
    exact: '300/7',
    assigner: 'Gốc',
  })
  expect(slots.find((slot) => slot.hedge === 'more-than')).toMatchObject({ hedgeHolds: true, estimate: true })
})

test('rounding is declared per report', async () => {
  expect(prose(await compose({ rounding: 'half-up' }))[1]).toContain('42,86%')
})

test('an organisation of the tree has its own report', async () => {
  const report = await compose({ organisation: cellB })
  expect(prose(report)[1]).toContain('Có 01 người vào')
  expect(report.paper).toMatchObject({
    issuingBody: 'Chi bộ B',
    superiorBody: 'Gốc',
    authority: 'T/M CHI BỘ',
  })
})

test('a check that does not hold is a warning on the slots it speaks of; a gap in coverage a note', async () => {
  const text = { vi: 'phủ', en: 'covered' }
  const covered = coverage(
    'covered',
    text,
    { figure: 'joins' },
    { figure: 'output' },
    { figure: 'people.counted' },
  )
  const catalogue = new Catalogue([{ ...smallArea, checks: [covered] }], [])
  const book = await small.book()
  const report = await within((tx) =>
    reportDesk(catalogue, [template]).compose(tx, book, { template: 'nho', period: year }),
  )
  expect(report.findings).toMatchObject([{ check: 'covered', level: 'note' }, { check: 'report.rates-cut' }])
  expect(report.findings[0]?.names).toHaveLength(3)
  const marked = slotsIn(report.nodes).filter((slot) => slot.findings.length > 0)
  expect(new Set(marked.map((slot) => slot.ref))).toEqual(new Set(['joins', 'joins.share@own', 'output']))
})

test('a template that names a figure there is not is refused when the desk is set up', () => {
  const wrong = parseTemplate(source.replace('{{people ', '{{persons '), 'sai.vi.md')
  expect(() => reportDesk(small.catalogue, [wrong])).toThrow(Refused)
  const noPlan = parseTemplate(source.replace('share@own', 'share'), 'sai.vi.md')
  expect(() => reportDesk(small.catalogue, [noPlan])).toThrow(Refused)
  const noMoney = parseTemplate(source.replace('{{people | pad 2}}', '{{people | money ty}}'), 'sai.vi.md')
  expect(() => reportDesk(small.catalogue, [noMoney])).toThrow(Refused)
})

test('a closed report stands still; what changed since is told with the records that did it', async () => {
  const asked = { template: 'nho', period: year }
  const by = { actor: 'tonghop', at: new Date('2024-01-05T08:00:00+07:00') }
  const book = await small.book()
  await expect(within((tx) => desk().close(tx, book, asked, by))).rejects.toThrow(Refused)
  const closed = await within((tx) => desk().close(tx, book, asked, { ...by, missingAllowed: true }))
  expect(closed).toMatchObject({ report: { draftNumber: 1 }, closedBy: 'tonghop' })
  expect(await within((tx) => desk().drift(tx, book, closed.id))).toEqual([])

  const [first = ''] = people
  await small.enter({ records: [leaves(first, cellA, '2023-11-01')] })
  const later = await small.book()
  const drifts = await within((tx) => desk().drift(tx, later, closed.id))
  expect(drifts.map(({ ref, was, now, causes }) => [ref, was, now, causes.length])).toEqual([
    ['people', '03', '2', 1],
  ])
  expect(drifts[0]?.causes[0]?.sentence.vi).toContain('ra')
  const kept = await within((tx) => desk().open(tx, later, closed.id))
  expect(kept.report).toEqual(closed.report)
  const again = await within((tx) => desk().close(tx, later, asked, { ...by, missingAllowed: true }))
  expect(again.report.draftNumber).toBe(2)
})

test('the same report gives the same bytes, on paper, in its annex and as a list', async () => {
  const book = await small.book()
  const report = await compose()
  const files = () =>
    within(async (tx) => [
      await desk().docx(tx, book, report),
      await desk().docx(tx, book, report, { annex: true }),
      await desk().xlsx(tx, book, report),
    ])
  const once = await files()
  await new Promise((resolve) => setTimeout(resolve, 2100))
  const twice = await files()
  for (const [index, bytes] of twice.entries())
    expect(Buffer.from(bytes).equals(Buffer.from(once[index] ?? []))).toBe(true)
  expect(
    strFromU8(unzipSync(once[0] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
  ).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
})
