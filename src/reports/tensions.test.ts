import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#app/catalogue.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Period, yearPeriod } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef } from '#kernel/figure.ts'
import { type Exact, exact, toJson } from '#kernel/quantity.ts'
import { packageRoot } from '#platform/package-root.ts'
import { type SampleBook, sampleBook } from '#testing/sample-book.ts'
import { inlineIn, slotsIn, textOf } from './compose/slots.ts'
import { type Report, reportDesk } from './index.ts'
import { faultsAgainst } from './template/fits.ts'
import { shippedTemplates } from './template/load.ts'
import { parseTemplate } from './template/parse.ts'

// What the published texts leave in doubt (docs/tensions.md), found by the checks of the reports composed from the
// books. Nothing in the books is bent to agree.

const period = yearPeriod(2023)

const front = `---
id: thon
title: Thôn
title.en: Villages
kind: báo cáo
abstract: Bí thư kiêm trưởng thôn
rounding: truncate
authority: T/M
post: BÍ THƯ
---
`
const ownTemplate = (prose: string) => parseTemplate(`${front}\n${prose}\n`, 'thon')
const villages = ownTemplate(
  'Bí thư kiêm trưởng thôn đạt {{cadres.village-head-secretaries.share@own | decimals 2 | percent}} kế hoạch.',
)

interface Told {
  report: Report
  text: string
  finding: (check: string) => Report['findings'][number] | undefined
}

const books: { [name: string]: SampleBook } = {}
const told: { [name: string]: Told } = {}
const desk = reportDesk(catalogue, [...shippedTemplates(), villages])

const compose = async (name: string, template = 'bao-cao-nam'): Promise<Told> => {
  const sample = books[name] ?? (await sampleBook(name))
  books[name] = sample
  const book = await sample.book()
  const report = await inBook(sample.program.db, theBook(book.id), (tx) =>
    desk.compose(tx, book, { template, period }),
  )
  return {
    report,
    text: textOf(inlineIn(report.nodes)),
    finding: (check) => report.findings.find((one) => one.check === check),
  }
}

const exactly = async (name: string, refs: readonly FigureRef[], when: Period = period) => {
  const sample = books[name]
  if (!sample) throw new Error(name)
  const book = await sample.book()
  const values = await inBook(sample.program.db, theBook(book.id), (tx) =>
    new Ledger(tx, book, catalogue).values(refs, { period: when }),
  )
  return values.map(({ value }) => value)
}

const values = async (name: string, ...refs: string[]): Promise<(number | null)[]> => {
  const asked = refs.flatMap((ref) => parseFigureRef(ref) ?? [])
  return (await exactly(name, asked)).map((value) => value && toJson(value))
}

/** What a check asks of the book of Lắk, by name, and how it judges: of the book, and with something changed. */
const judged = async (id: string) => {
  const check = catalogue.checks.find((one) => one.id === id)
  const { lak: sample } = books
  if (!check || !sample) throw new Error(id)
  const book = await sample.book()
  const asked = Object.entries(check.figures({ organisation: book.root, period, known: book.head }))
  const found = await exactly(
    'lak',
    asked.map(([, ref]) => ref),
  )
  const given: { [name: string]: Exact | null } = Object.fromEntries(
    asked.map(([name], index) => [name, found[index] ?? null]),
  )
  return {
    given,
    holds: check.judge(given).holds,
    holdsWith: (changed: typeof given) => check.judge({ ...given, ...changed }).holds,
  }
}

beforeAll(async () => {
  for (const name of ['lak', 'ia-hdrai', 'luc-yen']) told[name] = await compose(name)
})
afterAll(async () => {
  for (const book of Object.values(books)) await book.drop()
})

const of = (name: string): Told => {
  const found = told[name]
  if (!found) throw new Error(name)
  return found
}

describe('found when the report of Lắk is composed', () => {
  const warnings: [string, string, string][] = [
    ['X01', 'cadres.personnel-groups', '25 + 14 + 61 = 100, khác 102'],
    [
      'X02',
      'targets.met-for-each-assigner',
      '19/19 cấp trên giao. 18/19 cấp mình giao, chưa đạt: Thu ngân sách',
    ],
    ['X03', 'targets.printed-share', '30 ÷ 22 = 136,36%; số chính xác: 30,002 ÷ 22 = 136,37%'],
    ['X16', 'council.regular-sessions', '1 kỳ họp thường kỳ, luật yêu cầu ít nhất 2'],
  ]
  test.each(warnings)('%s: %s', (_, check, says) => {
    expect(of('lak').finding(check)).toMatchObject({ level: 'warning' })
    expect(of('lak').finding(check)?.says.vi).toContain(says)
  })

  test('X02 names the item the own plan asked more of, and no item of another plan', () => {
    expect(of('lak').finding('targets.met-for-each-assigner')?.says.vi).toMatch(
      /chưa đạt: Thu ngân sách nhà nước trên địa bàn$/,
    )
  })

  test('X04: rates are cut, and how they would round is told beside', () => {
    expect(of('lak').finding('report.rates-cut')).toMatchObject({ level: 'note' })
    expect(of('lak').finding('report.rates-cut')?.says.vi).toContain('97,61% (97,62%)')
    expect(of('lak').text).toContain('97,61%')
  })

  test('X15: 72 papers went another way than the network, which is stated and nothing amiss', () => {
    expect(of('lak').finding('office.network-within-papers-out')).toMatchObject({
      level: 'note',
      says: { vi: '1.220/1.292 văn bản đi trên iDoc, 72 văn bản ngoài hệ thống' },
    })
  })

  test('X18: villages reached by rounds are counted once and those left out are named', () => {
    expect(of('lak').finding('mobilisation.villages-all-reached')).toMatchObject({ says: { vi: '83/109' } })
    expect(of('lak').finding('mobilisation.villages-all-reached')?.names).toHaveLength(26)
    expect(of('lak').text).toContain('Các đoàn phát động thành lập trong năm phụ trách 76 buôn')
  })

  test('X19: partners are many to one, and the two villages without are named', () => {
    expect(of('lak').finding('mobilisation.buons-all-twinned')).toMatchObject({
      says: { vi: '74/76' },
      names: ['Buôn Yuk La 3', 'Buôn Đắk Sar'],
    })
  })

  test('X23: the programme done has its numerator and denominator', () => {
    expect(of('lak').text).toContain('Chương trình sau điều chỉnh đã hoàn thành 25/25 cuộc (100%)')
    expect(of('lak').text).toContain('chương trình gốc hoàn thành 95,83%')
    expect(of('lak').finding('inspection.programme-done')).toMatchObject({ says: { vi: '32/33' } })
  })
})

describe('kept apart by what the book counts', () => {
  test('X05: the 23 new cells are among the 51, and 30 stood before', async () => {
    const before = { from: period.from, to: period.from }
    const [opening] = await exactly('lak', [{ figure: 'organisations.grassroots' }], before)
    const [added, dissolved, now] = await values(
      'lak',
      'organisations.established-grassroots-cells',
      'organisations.dissolved-bodies',
      'organisations.grassroots',
    )
    expect([opening && toJson(opening), added, dissolved, now]).toEqual([30, 23, 2, 51])
    const { holds, holdsWith } = await judged('organisations.grassroots-parts')
    expect([holds, holdsWith({ whole: exact(202) })]).toEqual([true, false])
  })

  test('X06: one enterprise cell is of a body and one stands directly under the district', () => {
    expect(of('lak').text).toContain('(trực thuộc Đảng bộ xã Buôn Triết) có 09 đảng viên')
    expect(of('lak').text).toContain('(trực thuộc Đảng bộ huyện Lắk) có 05 đảng viên')
  })

  test('X07: the learners came from every grassroots organisation', async () => {
    const [sending, all] = await values(
      'lak',
      'learning.organisations-sending[office-skills]',
      'organisations.grassroots',
    )
    expect([sending, all]).toEqual([51, 51])
  })

  test('X08, X11: admissions by decision are not the whole movement of members', async () => {
    const { given, holds, holdsWith } = await judged('members.balance')
    const opening = toJson(given.opening ?? exact(0))
    expect(holds).toBe(true)
    expect(given.closing && toJson(given.closing)).toBe(3348)
    const leavers = Object.entries(given).filter(([name]) => name.startsWith('out'))
    expect(leavers.some(([, value]) => value && toJson(value) > 0)).toBe(true)
    expect(holdsWith({ closing: exact(BigInt(opening + 121)) })).toBe(false)
  })

  test('X17: key projects are part of those opened, in number and in money', async () => {
    for (const id of ['projects.opened-parts', 'projects.opened-amount-parts']) {
      const { holds, holdsWith, given } = await judged(id)
      expect(holds, id).toBe(true)
      expect(holdsWith({ whole: given.part0 ?? null }), id).toBe(false)
    }
  })

  test('X20: what a fund spent and has left follows from what it had and received', async () => {
    expect((await judged('funds.balanced')).holds).toBe(true)
    expect(of('lak').text).toContain('hơn 500 triệu đồng cho 61 người, số dư còn trên 544 triệu đồng')
  })

  test('X22: the same number twice is two figures', () => {
    const refs = slotsIn(of('lak').report.nodes).filter((slot) => /^61(?!\d)/.test(slot.printed))
    expect(new Set(refs.map((slot) => slot.ref)).size).toBeGreaterThan(2)
  })

  test('X24, X25: growth is the ratio less 100, a fall of a rate is in points', async () => {
    const [growth, ratio] = await values(
      'lak',
      'targets.gross-output.growth',
      'targets.gross-output.on-last-year',
    )
    expect((ratio ?? 0) - (growth ?? 0)).toBeCloseTo(100, 9)
    expect(catalogue.figure('targets.poverty-reduction').unit.id).not.toBe(
      catalogue.figure('targets.gross-output.growth').unit.id,
    )
  })

  test('X26: every “hơn”, “trên”, “gần” holds for the exact value', () => {
    const hedged = slotsIn(of('lak').report.nodes).filter((slot) => slot.hedge && slot.hedge !== 'estimate')
    expect(hedged.length).toBeGreaterThan(4)
    expect(hedged.filter((slot) => !slot.hedgeHolds)).toEqual([])
  })

  test('X34: a class is of theory or of skills, never of both', async () => {
    const { given, holds, holdsWith } = await judged('learning.classes-by-kind')
    expect([holds, given.part0 && toJson(given.part0)]).toEqual([true, 32])
    expect(holdsWith({ part0: exact(33) })).toBe(false)
  })

  test('X42: two assigners may ask the same, and each is named', () => {
    expect(of('lak').text).toContain(
      '136,37% kế hoạch Tỉnh ủy Đắk Lắk giao và 136,37% kế hoạch Huyện ủy Lắk giao',
    )
  })

  test('X44: inspected members are turns, members are persons', () => {
    expect(catalogue.figure('inspection.base-members-inspected').unit.id).not.toBe(
      catalogue.figure('members').unit.id,
    )
    expect(of('lak').text).toContain('854 lượt đảng viên')
  })

  test('X45: a group of several actions is the sum of its actions', async () => {
    const [group, nominated, coOpted] = await values(
      'lak',
      'cadres.nominated-and-co-opted',
      'cadres.nominations',
      'cadres.co-options',
    )
    expect(group).toBe((nominated ?? 0) + (coOpted ?? 0))
  })

  test('X32: a target without its assigner is refused when the program starts', () => {
    const faults = (prose: string) => faultsAgainst(ownTemplate(prose), catalogue).length
    expect(faults('Phấn đấu {{members.admissions-decided.target | period next-year}}.')).toBe(1)
    expect(faults('Phấn đấu {{members.admissions-decided.target@own | period next-year}}.')).toBe(0)
  })
})

describe('found when the reports of the other two are composed', () => {
  test('X27: 13 village heads against the own plan and against the province’s', () => {
    expect(of('ia-hdrai').finding('cadres.village-head-secretaries-for-each-assigner')).toMatchObject({
      level: 'warning',
      says: { vi: '13 người, kế hoạch cấp mình 14; 61,9%, kế hoạch cấp trên 50%' },
    })
  })

  test('X04: 92,85% is cut too, in another district', async () => {
    const { text, finding } = await compose('ia-hdrai', 'thon')
    expect(text).toContain('92,85%')
    expect(finding('report.rates-cut')?.says.vi).toContain('92,85% (92,86%)')
  })

  test('X28: all heads are members, not all are secretary, and who is not is named', () => {
    const { text, finding } = of('ia-hdrai')
    expect(text).toContain('Trưởng thôn là đảng viên có 21/21 đồng chí')
    expect(finding('cadres.village-heads-members')).toBeUndefined()
    expect(finding('cadres.village-heads-secretaries')?.names).toHaveLength(8)
  })

  test('X29: 15 of the 17 registered; the two are named', () => {
    expect(of('ia-hdrai').finding('evaluation.four-good-met')).toMatchObject({ says: { vi: '15/17' } })
    expect(of('ia-hdrai').finding('evaluation.four-good-met')?.names).toHaveLength(2)
  })

  test('X31: 12 done, the four carried on are named', async () => {
    expect(await values('luc-yen', 'resolutions.year-done', 'resolutions.year-carried')).toEqual([12, 4])
    expect(of('luc-yen').text).toMatch(
      /Chuyển tiếp 04 nhiệm vụ sang năm 2024: [^.;]+; [^.;]+; [^.;]+; [^.;]+\./,
    )
  })

  test('X40: the task without a person or a day is named', () => {
    expect(of('luc-yen').finding('resolutions.tasks-assigned-to-one')?.names).toEqual([
      'Rà soát tài liệu quản lý đảng viên',
    ])
  })
})

describe('the page of tensions', () => {
  const page = readFileSync(join(packageRoot(), 'docs/tensions.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (X\d\d) \|(.*)\|$/gm)]

  test('has every one of the 48, in order', () => {
    const ids = Array.from({ length: 48 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`)
    expect(rows.map(([, id]) => id)).toEqual(ids)
  })

  test('names only checks and figures there are, and files there are', () => {
    const known = new Set([
      ...catalogue.checks.map((one) => one.id),
      ...catalogue.figures.keys(),
      ...catalogue.kinds.keys(),
      'report.rates-cut',
    ])
    for (const [, id = '', rest = ''] of rows) {
      for (const [, name = ''] of rest.matchAll(/`([a-z-]+\.[a-z.-]+)`/g))
        expect(known, `${id}: ${name}`).toContain(name)
      for (const [, path = ''] of rest.matchAll(/\]\(\.\.\/([^)]+)\)/g))
        expect(() => readFileSync(join(packageRoot(), path)), `${id}: ${path}`).not.toThrow()
      expect(rest, id).toMatch(/\]\(\.\.\//)
    }
  })
})
