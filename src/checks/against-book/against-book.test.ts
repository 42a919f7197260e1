import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureAnswers } from '#book/ledger/answers.ts'
import { inBook, theBook } from '#book/session.ts'
import { day, yearPeriod } from '#kernel/calendar.ts'
import type { BookMatch } from '#kernel/check-answers.ts'
import { type FigureRef, parseFigureRef, printFigureRef } from '#kernel/figure.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import { checkText } from '../check-text.ts'
import { againstBook } from './against-book.ts'
import { type BookFacts, bookFacts } from './book-facts.ts'
import { understood } from './understood.ts'

let lak: LakBook
let facts: BookFacts
beforeAll(async () => {
  lak = await lakBook()
  const book = await lak.book()
  const asked = { period: yearPeriod(2023), organisation: book.root }
  facts = await inBook(lak.program.db, theBook(book.id), (tx) =>
    bookFacts(tx, book, lak.program.catalogue, asked),
  )
})
afterAll(() => lak.drop())

const matches = async (text: string): Promise<BookMatch[]> => {
  const book = await lak.book()
  const { catalogue } = lak.program
  const held = { book, catalogue, facts, maySee: () => true }
  const read = understood(text, facts, catalogue.figures)
  return inBook(lak.program.db, theBook(book.id), (tx) =>
    againstBook(checkText(text).claims, read, { tx, ...held }),
  )
}
const seen = (all: readonly BookMatch[]) => all.map((one) => [one.figure?.id ?? null, one.verdict])

/** Sentences of an invented report, each with the figures its numbers are. "#" stands for a number. */
const sentences: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    'Trong năm, toàn Đảng bộ tổ chức kết nạp # đảng viên mới, đạt #% chỉ tiêu tỉnh giao.',
    'members.admissions-decided',
    'members.admissions-decided.share@superior',
  ],
  ['Xét công nhận đảng viên chính thức # đồng chí.', 'members.recognitions'],
  ['Đến ngày 31/12/2023, toàn huyện có # đảng viên.', 'members'],
  ['Đảng viên dự bị: # đồng chí.', 'members.probationary'],
  ['Xóa tên # đảng viên, khai trừ # đồng chí.', 'members.struck-off', 'members.expulsions'],
  ['Đảng bộ huyện hiện có # tổ chức cơ sở đảng.', 'organisations.grassroots'],
  ['Giải thể # đảng bộ cơ sở.', 'organisations.dissolved-bodies'],
  ['Thành lập # chi bộ trong doanh nghiệp.', 'organisations.established-enterprise-cells'],
  ['Còn # trường học chưa có chi bộ.', 'units.schools-without-cell'],
  ['Tặng Huy hiệu Đảng cho # đảng viên.', 'members.badges-awarded'],
  ['Tỷ lệ che phủ rừng đạt #%.', 'targets.forest-cover'],
  ['Tỷ lệ hộ nghèo còn #%.', 'targets.poverty-rate'],
  ['Giải quyết việc làm cho # lao động.', 'targets.jobs-found'],
  ['Công nhận # sản phẩm đạt OCOP 3 sao.', 'targets.ocop-recognised[3]'],
  ['Sản lượng lương thực có hạt # tấn.', 'targets.grain-output'],
]
const heading = 'Báo cáo công tác năm 2023 của Đảng bộ huyện Lắk\n\n'
const figures = sentences.flatMap(([, ...ids]) => ids)

const report = (numbers: readonly string[]): string => {
  let at = 0
  return heading + sentences.map(([text]) => text.replace(/#/g, () => numbers[at++] ?? '')).join('\n')
}
const printed = async (): Promise<string[]> => {
  const book = await lak.book()
  const refs = figures.map((id) => parseFigureRef(id) as FigureRef)
  const answers = await inBook(lak.program.db, theBook(book.id), (tx) =>
    figureAnswers(tx, book, lak.program.catalogue, refs, { period: yearPeriod(2023) }),
  )
  return answers.map((one) => one.printed.replace('%', ''))
}

describe('a report on the year', () => {
  it('is true where it prints what the book counts, figure by figure', async () => {
    const all = await matches(report(await printed()))
    expect(seen(all)).toEqual(figures.map((id) => [id, 'ok']))
    for (const one of all) expect(one.figure?.records, one.figure?.id).toBeGreaterThan(0)
  })

  it('is told by how much each number is off', async () => {
    const more = (await printed()).map((number) =>
      number.includes(',') ? `${Number.parseInt(number, 10) + 7},5` : `${number.replaceAll('.', '')}0`,
    )
    const all = await matches(report(more))
    expect(seen(all)).toEqual(figures.map((id) => [id, 'differs']))
    expect(all[0]?.message).toBe('Sổ ghi 120 (từ 120 căn cứ), văn bản ghi 1200: nhiều hơn 1.080.')
  })

  it('is matched by meaning: whatever its numbers, its claims speak of the same figures', async () => {
    const { catalogue } = lak.program
    const meant = (numbers: readonly string[]) =>
      understood(report(numbers), facts, catalogue.figures).meanings.map((one) => one.questions)
    const first = meant(figures.map(() => '12'))
    expect(first.every((one) => one.length === 1)).toBe(true)
    const numbers = fc.array(fc.integer({ min: 2, max: 1799 }).map(String), {
      minLength: figures.length,
      maxLength: figures.length,
    })
    fc.assert(
      fc.property(numbers, (given) => {
        expect(meant(given)).toEqual(first)
      }),
    )
  })
})

describe('of a year that is not over', () => {
  const november = { from: day('2023-01-01'), to: day('2023-11-30') }
  const meant = async (text: string) => {
    const { catalogue } = lak.program
    const { meanings } = understood(text, { ...facts, period: november }, catalogue.figures)
    return meanings.map((one) => one.questions.map(({ ref }) => printFigureRef(ref)).join())
  }

  it.each([
    ['Kết nạp 117 đảng viên; ước cả năm kết nạp 120 đảng viên.', ['', '.forecast']],
    ['Kết nạp đảng viên ước thực hiện cả năm 120 đồng chí.', ['.forecast']],
    ['Cả năm ước kết nạp 120 đảng viên.', ['.forecast']],
    ['Kết nạp ước đạt 117 đảng viên.', ['']],
  ])('%s', async (text, of) => {
    expect(await meant(text)).toEqual(of.map((more) => `members.admissions-decided${more}`))
  })

  it('is held against the plan by what is expected, where that is spoken of', async () => {
    expect(await meant('Kết nạp đảng viên ước cả năm 120 đồng chí, bằng 109% chỉ tiêu tỉnh giao.')).toEqual([
      'members.admissions-decided.forecast',
      'members.admissions-decided.forecast.share@superior',
    ])
  })

  it('has nothing to tell of the whole of it where nobody may forecast the figure', async () => {
    expect(await meant('Ước cả năm công nhận đảng viên chính thức 95 đồng chí.')).toEqual([''])
  })

  it('is the figure itself once the year is over', async () => {
    const { meanings } = understood('Kết nạp ước cả năm 120 đảng viên.', facts, lak.program.catalogue.figures)
    expect(meanings[0]?.questions.map(({ ref }) => ref.figure)).toEqual(['members.admissions-decided'])
  })
})

describe('of whom', () => {
  it.each([
    ['Đảng bộ huyện Krông Bông kết nạp 140 đảng viên.', 'huyện Krông Bông'],
    ['Toàn tỉnh kết nạp 2.450 đảng viên.', 'toàn tỉnh'],
    ['Đảng bộ xã Ea Trul có 150 đảng viên.', 'xã Ea Trul'],
  ])('a place the book does not have is named: %s', async (text, name) => {
    const [one] = await matches(heading + text)
    expect(one).toMatchObject({ figure: null, verdict: 'unmatched' })
    expect(one?.message).toContain(name)
  })

  it('is the organisation the sentence begins with, a commune by its place, a cell by its village', async () => {
    const all = await matches(
      `${heading}Đảng bộ xã Đắk Liêng kết nạp 9 đảng viên, công nhận chính thức 6 đồng chí. Chi bộ Buôn Yuk La 3 có 17 đảng viên.\nChi bộ Hợp tác xã Thái Hải trực thuộc Đảng bộ xã Buôn Triết có 09 đảng viên.`,
    )
    expect(all.map((one) => one.figure?.organisation.name)).toEqual([
      'Đảng bộ xã Đắk Liêng',
      'Đảng bộ xã Đắk Liêng',
      'Chi bộ Buôn Yuk La 3',
      'Chi bộ Hợp tác xã Thái Hải',
    ])
  })

  it('is nobody of the book in a text about another district', async () => {
    const all = await matches(
      'Huyện ủy Ia Pa tổng kết năm 2023\n\nToàn huyện kết nạp 75 quần chúng ưu tú. Đảng bộ huyện có 40 tổ chức cơ sở đảng.',
    )
    expect(seen(all)).toEqual([
      [null, 'unmatched'],
      [null, 'unmatched'],
    ])
  })
})

describe('when', () => {
  it.each([
    ['Trong 6 tháng đầu năm 2023, kết nạp 55 đảng viên.', '2023-01-01', '2023-06-30'],
    ['Quý III kết nạp 30 đảng viên.', '2023-07-01', '2023-09-30'],
    ['Tháng 11/2023 kết nạp 12 đảng viên.', '2023-11-01', '2023-11-30'],
    ['Tính đến ngày 14/12/2023, kết nạp 118 đảng viên.', '2023-01-01', '2023-12-14'],
    ['So với năm 2022, số đảng viên kết nạp là 120 đảng viên.', '2023-01-01', '2023-12-31'],
  ])('%s', async (text, from, to) => {
    const [one] = await matches(heading + text)
    expect(one?.figure).toMatchObject({ id: 'members.admissions-decided', period: { from, to } })
  })

  it('before the book was opened is not counted as nought', async () => {
    const [one] = await matches(`${heading}Năm 2022, kết nạp 118 đảng viên.`)
    expect(one).toMatchObject({ verdict: 'missing', figure: { value: null, printed: '…' } })
  })

  it('of what is planned is the year planned for', async () => {
    const all = await matches(
      `${heading}Nhiệm vụ năm 2024\n- Kết nạp 126 đảng viên.\n- Phấn đấu kết nạp 130 đảng viên.`,
    )
    expect(all.map((one) => [one.figure?.id, one.figure?.period.from, one.verdict])).toEqual([
      ['members.admissions-decided.target@own', '2024-01-01', 'ok'],
      ['members.admissions-decided.target@own', '2024-01-01', 'differs'],
    ])
  })
})

describe('what narrows a claim leaves it unmatched', () => {
  it.each([
    'Kết nạp 45 đảng viên nữ.',
    'Kết nạp 60 đảng viên là người dân tộc thiểu số.',
    'Kết nạp 70 đảng viên dưới 30 tuổi.',
    'Đối với nữ, kết nạp 45 đảng viên.',
    'Trao Huy hiệu 30 năm tuổi Đảng cho 20 đồng chí.',
    'Đợt 19/5 trao Huy hiệu Đảng cho 12 đồng chí.',
    'Kiểm tra 20 tổ chức cơ sở đảng và 854 đảng viên.',
    'Kiểm tra 20 chi bộ.',
    'Tiếp nhận 45 đơn khiếu nại, tố cáo của công dân.',
    'Đến cuối kỳ tiếp nhận 22 văn bản.',
    'Kỷ luật tổ chức đảng: khiển trách 02, cảnh cáo 01.',
    'Nghị quyết số 05 có 5 nhiệm vụ đang thực hiện.',
    'Bồi dưỡng kết nạp đảng cho 180 quần chúng.',
    'Thu nhập bình quân của hộ nghèo đạt 12 triệu đồng/người/năm.',
    'Giá trị sản xuất nông nghiệp đạt 1.200 tỷ đồng.',
    'Hội Nông dân kết nạp 120 hội viên.',
    'Huyện phấn đấu đến năm 2025 kết nạp 600 đảng viên.',
    'Các xã Đắk Liêng, Buôn Tría kết nạp 20 đảng viên.',
    'So với năm trước, tăng 15 đảng viên.',
    'Tỷ lệ hộ nghèo giảm từ 26,73% xuống mức thấp.',
    'Bình quân mỗi chi bộ có 14 đảng viên.',
    'Có 5 đảng viên được khen thưởng.',
    'Bổ nhiệm 5 hiệu trưởng.',
    'Bổ nhiệm 05 đồng chí trưởng phòng.',
    'Trao 500 suất quà cho hộ nghèo.',
    'Cử 12 đồng chí đi học lớp kế toán.',
    'Trao Huy hiệu Đảng qua các đợt 03/02 và 19/5 cho 20 đồng chí.',
    'Mô hình kinh tế tăng 12%.',
    'Xếp loại hoàn thành xuất sắc 12 cơ quan.',
    'Phát triển đảng viên ở 12 trường học.',
    'Kết nạp 12 đảng viên là dân quân ở khu dân cư.',
    'Năm 2023, 227/238 chi bộ sinh hoạt thường kỳ đầy đủ.',
    'Cấp ủy viên dự 40 cuộc sinh hoạt chi bộ.',
    'Tổ công tác của Tỉnh ủy dự 5 cuộc sinh hoạt chi bộ.',
    'Kiểm tra việc thực hiện quy chế dân chủ ở 12 tổ chức đảng.',
    'Tạo nguồn 30 quần chúng ưu tú.',
  ])('%s', async (text) => {
    const all = await matches(heading + text)
    expect(all.length).toBeGreaterThan(0)
    expect(all.map((one) => one.figure)).toEqual(all.map(() => null))
  })

  it('and so does a plan of which nobody says whose it is, where the two differ', async () => {
    const open = await matches(`${heading}Kết nạp 120 đảng viên, đạt 109% kế hoạch.`)
    expect(open[1]?.message).toMatch(/^Có thể là «.+cấp trên giao.+» hoặc «.+tự đề ra.+»/)
    const same = await matches(`${heading}Tổng giá trị sản xuất đạt 2.929 tỷ đồng, đạt 101% kế hoạch.`)
    expect(same[1]).toMatchObject({ verdict: 'ok', figure: { id: 'targets.gross-output.share@superior' } })
  })
})

it('a pair is held against both its figures, its percentage against their share', async () => {
  const [pair, share] = await matches(`${heading}Có 40/42 trường học có chi bộ, đạt tỷ lệ 95,24%.`)
  expect(pair).toMatchObject({
    verdict: 'differs',
    message: 'Sổ ghi 41/42 (từ 41 căn cứ), văn bản ghi 40/42: tử số ít hơn 1.',
    figure: { id: 'units.schools-with-cell', printed: '41/42', whole: { id: 'units.schools' } },
  })
  expect(share?.figure?.id).toBe('units.schools-with-cell.share')
})

describe('a sentence with several numbers', () => {
  it.each([
    [
      'Kết nạp 120 đảng viên, bằng 109% chỉ tiêu Tỉnh ủy Đắk Lắk giao và 104% chỉ tiêu Huyện ủy Lắk tự giao.',
      [
        'members.admissions-decided',
        'members.admissions-decided.share@superior',
        'members.admissions-decided.share@own',
      ],
    ],
    [
      'Điều động, luân chuyển và bổ nhiệm 25 đồng chí; bổ nhiệm lại 14 đồng chí.',
      ['cadres.moved-and-appointed', 'cadres.reappointments'],
    ],
    [
      'Có 253 tổ chức đảng được xếp loại, trong đó 35 hoàn thành xuất sắc nhiệm vụ, 194 hoàn thành tốt nhiệm vụ.',
      [
        'evaluation.organisations-graded',
        'evaluation.organisations-graded[excellent]',
        'evaluation.organisations-graded[good]',
      ],
    ],
    [
      'Kết quả xếp loại đảng viên: 356 đồng chí hoàn thành xuất sắc (11% số được xếp loại), 2.409 đồng chí hoàn thành tốt.',
      [
        'evaluation.members-graded[excellent]',
        'evaluation.members-graded.share[excellent]',
        'evaluation.members-graded[good]',
      ],
    ],
    [
      'Cấp ủy cơ sở và chi bộ kiểm tra 20 tổ chức đảng, 854 lượt đảng viên (trong đó 104 lượt cấp ủy viên).',
      [
        'inspection.base-organisations-inspected',
        'inspection.base-members-inspected',
        'inspection.base-committee-members-inspected',
      ],
    ],
    [
      'Khiển trách 02 đảng viên, cảnh cáo 01 đảng viên.',
      ['inspection.members-disciplined[reprimand]', 'inspection.members-disciplined[warning]'],
    ],
    [
      'Ban hành 1.292 văn bản đi, trong đó 1.220 văn bản phát hành trên iDoc (94,42%).',
      ['office.papers-out', 'office.papers-out-on-network', 'office.papers-out-on-network.of-all'],
    ],
    ['Toàn huyện có 12 doanh nghiệp có chi bộ.', [null]],
    [
      'Kết quả xếp loại đảng viên: 356 đồng chí hoàn thành xuất sắc (10% tổng số dân).',
      ['evaluation.members-graded[excellent]', null],
    ],
    [
      'Hỗ trợ học tập cho 19 đồng chí, hỗ trợ chữa bệnh cho 08 đồng chí.',
      ['cadres.persons-aided[study]', 'cadres.persons-aided[treatment]'],
    ],
  ])('%s', async (sentence, ids) => {
    const all = await matches(heading + sentence)
    expect(all.map((one) => one.figure?.id ?? null)).toEqual(ids)
  })
})

it('an excess over the plan is the share less a hundred', async () => {
  const [, over] = await matches(`${heading}Kết nạp 120 đảng viên, vượt 9,09% chỉ tiêu tỉnh giao.`)
  expect(over).toMatchObject({ verdict: 'ok', figure: { printed: '9,09%' } })
})

it('whatever the text, there is one answer for each claim', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const nfc = text.normalize('NFC')
      expect(await matches(nfc)).toHaveLength(checkText(nfc).claims.length)
    }),
    { numRuns: 20 },
  )
})
