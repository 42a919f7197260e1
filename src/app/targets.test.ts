import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { root, superior, wholeBook } from '#testing/whole-book.ts'

// The stories of targets, series, poverty, new-rural criteria and certificates in a real book, each from
// its first record to the figure that a report prints.

const opening = '2022-12-31'
const year = { from: '2023-01-01', to: '2023-12-31' }
const [commune, other, place, village, hamlet, cell] = [
  'xã',
  'xã khác',
  'địa bàn',
  'buôn',
  'thôn',
  'chi bộ',
].map(idOf) as [string, string, string, string, string, string]

let book: Awaited<ReturnType<typeof wholeBook>>
beforeAll(async () => {
  book = await wholeBook(opening, '2025-02-01T08:00:00+07:00')
  const stands = (organisation: string, kind: string, sector: string, parent?: string) => ({
    on: opening,
    body: { organisation, name: kind, kind, sector, ...(parent ? { parent } : {}) },
  })
  const area = (id: string, kind: string, more: object = {}) => ({
    organisation: commune,
    on: opening,
    body: { place: id, name: kind, kind, home: commune, ...more },
  })
  const refused = [
    ...(await book.enter(
      'organisation.brought-forward',
      stands(root, 'district-body', 'agency'),
      stands(commune, 'grassroots-body', 'commune', root),
      stands(other, 'grassroots-body', 'commune', root),
      stands(cell, 'cell', 'residential', commune),
    )),
    ...(await book.enter(
      'place.brought-forward',
      area(place, 'commune'),
      area(village, 'buon', { parent: place, speciallyDifficult: true }),
      area(hamlet, 'thon', { parent: place }),
    )),
  ]
  expect(refused).toEqual([])
})
afterAll(() => book.drop())

const million = 1_000_000
const observed = (figure: string, amount: number, more: object = {}) => ({
  on: '2023-12-14',
  body: { figure: `targets.${figure}`, ...year, amount, isEstimate: true, source: 'Chi cục Thuế', ...more },
})
const target = (figure: string, amount: number, assigner: string, more: object = {}) => ({
  on: '2023-01-05',
  body: { figure, plan: 'KTXH-2023', comparison: '>=', amount, ...year, assigner, ...more },
})

describe('Budget revenue against two plans', () => {
  test('is met for one assigner and not for the other, and adds up from its parts', async () => {
    const revenue = 'targets.budget-revenue'
    expect(
      await book.enter(
        'target.assigned',
        target(revenue, 32_290 * million, superior),
        target(revenue, 50_070 * million, root),
      ),
    ).toEqual([])
    expect(await book.figures([revenue, 'targets.met[KTXH-2023]@superior'])).toEqual([null, 0])
    const taxes = observed('budget-revenue.taxes', 30_002 * million)
    expect(
      await book.enter('series.observed', taxes, observed('budget-revenue.other', 13_425 * million)),
    ).toEqual([])
    expect(
      await book.figures([
        revenue,
        `${revenue}.taxes`,
        `${revenue}.other`,
        'targets.assigned[KTXH-2023]@superior',
        'targets.met[KTXH-2023]@superior',
        'targets.met[KTXH-2023]@own',
      ]),
    ).toEqual([43_427 * million, 30_002 * million, 13_425 * million, 1, 1, 0])
    const [share = 0] = await book.figures([`${revenue}.share@superior`])
    expect(share).toBeCloseTo(134.49, 2)
  })

  test('items of the taxes stand beside the whole, and the official value comes before the estimate', async () => {
    await book.enter('series.observed', observed('budget-revenue.registration', 4_100 * million))
    await book.enter(
      'series.observed',
      observed('budget-revenue.registration', 4_200 * million, { isEstimate: false }),
    )
    expect(await book.figures(['targets.budget-revenue.registration'])).toEqual([4_200 * million])
  })

  test('a series of the whole body is not entered for a commune, and none for a cell', async () => {
    const of = (organisation: string, figure: string) => ({ organisation, ...observed(figure, 10) })
    expect(await book.enter('series.observed', of(commune, 'gross-output'))).toEqual([
      'series-finer-than-its-grain',
    ])
    expect(await book.enter('series.observed', of(cell, 'sown-area'))).toEqual([
      'series-finer-than-its-grain',
    ])
    expect(await book.enter('series.observed', of(commune, 'sown-area'))).toEqual([])
    expect(await book.figures(['targets.sown-area'], { organisation: commune })).toEqual([10])
  })
})

test('output grows on what was brought forward of the year before', async () => {
  const before = { from: '2022-01-01', to: '2022-12-31', isEstimate: false }
  const output = (amount: number, more = {}) => observed('gross-output', amount * 1000 * million, more)
  expect(await book.enter('series.brought-forward', { ...output(2709, before), on: opening })).toEqual([])
  expect(await book.enter('series.observed', output(2929))).toEqual([])
  const [growth = 0, ratio = 0] = await book.figures([
    'targets.gross-output.growth',
    'targets.gross-output.on-last-year',
  ])
  expect(growth).toBeCloseTo(8.1, 1)
  expect(ratio).toBeCloseTo(108.1, 1)
  expect(await book.enter('series.observed', observed('income-per-person', 35 * million))).toEqual([])
  expect(await book.figures(['targets.income-per-person'])).toEqual([35 * million])
})

describe('The poverty review', () => {
  const review = (of: string | undefined, households: number[], on = '2023-12-10') => {
    const [all, poor, nearPoor, minorityHouseholds, minorityPoor, minorityNearPoor] = households
    const counted = { households: all, poor, nearPoor, minorityHouseholds, minorityPoor, minorityNearPoor }
    return { organisation: commune, on, body: { commune: place, ...(of ? { village: of } : {}), ...counted } }
  }

  test('falls from the rates as stated until both years are reviewed', async () => {
    const before = { from: '2022-01-01', to: '2022-12-31', isEstimate: false }
    await book.enter('series.brought-forward', { ...observed('poverty-rate', 26.73, before), on: opening })
    await book.enter('series.observed', observed('poverty-rate', 22.44))
    expect(await book.figures(['targets.poverty-reduction'])).toEqual([4.29])
  })

  test('goes from the households of each village to the fall in points', async () => {
    expect(
      await book.enter(
        'poverty.brought-forward',
        review(village, [100, 40, 10, 90, 38, 9], opening),
        review(hamlet, [200, 20, 20, 20, 5, 2], opening),
      ),
    ).toEqual([])
    expect(await book.enter('poverty.reviewed', review(village, [100, 30, 15, 90, 28, 14]))).toEqual([])
    expect(await book.figures(['targets.villages-reviewed', 'targets.villages-not-reviewed'])).toEqual([1, 1])
    expect(await book.enter('poverty.reviewed', review(hamlet, [200, 15, 10, 20, 4, 2]))).toEqual([])
    expect(
      await book.figures([
        'targets.households',
        'targets.poor-households',
        'targets.near-poor-households',
        'targets.poverty-rate.reviewed',
        'targets.multidimensional-poverty-rate',
        'targets.poverty-reduction',
        'targets.villages-not-reviewed',
      ]),
    ).toEqual([300, 45, 25, 15, expect.closeTo(23.333, 2), 5, 0])
    // Every household of the difficult village, and the minority ones of the other: 120.
    expect(
      await book.figures(['targets.poverty-rate-difficult.reviewed', 'targets.poverty-reduction-difficult']),
    ).toEqual([expect.closeTo((34 / 120) * 100, 6), expect.closeTo((45 / 120) * 100 - (34 / 120) * 100, 6)])
    expect(await book.figures(['targets.minority-poverty-rate'])).toEqual([
      expect.closeTo((32 / 110) * 100, 6),
    ])
  })

  test('has no rate in a year that is not reviewed yet', async () => {
    expect(
      await book.figures(['targets.poverty-rate.reviewed'], { from: '2024-01-01', to: '2024-06-30' }),
    ).toEqual([null])
  })

  test('is of a village of its commune, once a year, and its parts fit into the whole', async () => {
    const again = review(village, [100, 30, 15, 90, 28, 14], '2023-12-20')
    expect(await book.enter('poverty.reviewed', again)).toEqual(['poverty-reviewed-already'])
    const whole = review(undefined, [300, 45, 25, 110, 32, 16], '2023-12-20')
    expect(await book.enter('poverty.reviewed', whole)).toEqual(['poverty-reviewed-already'])
    const next = (households: number[], of: string | undefined = village) =>
      review(of, households, '2024-12-20')
    for (const wrong of [
      [100, 60, 50, 0, 0, 0],
      [100, 10, 10, 101, 0, 0],
      [100, 10, 10, 50, 11, 0],
      [100, 10, 10, 5, 4, 4],
      [100, 30, 30, 90, 20, 20],
    ])
      expect(await book.enter('poverty.reviewed', next(wrong))).toEqual(['poverty-parts-beyond-the-whole'])
    const elsewhere = {
      ...next([1, 0, 0, 0, 0, 0]),
      body: { ...next([1, 0, 0, 0, 0, 0]).body, commune: village, village: hamlet },
    }
    expect(await book.enter('poverty.reviewed', elsewhere)).toEqual(['poverty-not-a-commune'])
    const nested = { ...next([1, 0, 0, 0, 0, 0]), body: { ...next([1, 0, 0, 0, 0, 0]).body, village: place } }
    expect(await book.enter('poverty.reviewed', nested)).toEqual(['poverty-village-of-another-commune'])
  })
})

test('a criterion is brought forward unmet, then met: one more of the commune’s nineteen', async () => {
  const subject = idOf('tiêu chí 5')
  const stands = (criterion: number, met: boolean) => ({
    organisation: commune,
    on: opening,
    body: {
      subject: criterion === 5 ? subject : idOf(`tiêu chí ${criterion}`),
      commune: place,
      criterion,
      met,
    },
  })
  expect(await book.enter('criterion.brought-forward', stands(5, false), stands(6, true))).toEqual([])
  const ids = ['targets.rural-criteria-met', 'targets.rural-criteria', 'targets.rural-criteria-met.change']
  expect(await book.figures(ids)).toEqual([1, 19, 0])
  const met = { organisation: commune, on: '2023-09-20', body: { subject, met: true } }
  expect(await book.enter('criterion.assessed', met)).toEqual([])
  expect(await book.figures(ids)).toEqual([2, 19, 1])
  const [share = 0] = await book.figures(['targets.rural-criteria-met.of-all'])
  expect(share).toBeCloseTo(200 / 19, 6)
})

describe('OCOP products', () => {
  const product = (name: string, on: string, validUntil: string) => ({
    organisation: commune,
    on,
    body: { product: idOf(name), name, stars: 3, level: 'district', validUntil },
  })
  const valid = () => book.figures(['targets.ocop-recognised[3]', 'targets.ocop-products'])

  test('are brought forward, recognised and withdrawn', async () => {
    expect(await book.enter('ocop.brought-forward', product('Cà phê', opening, '2024-03-31'))).toEqual([])
    expect(await valid()).toEqual([0, 1])
    expect(await book.enter('ocop.recognised', product('Gạo sạch', '2023-11-24', '2026-11-23'))).toEqual([])
    expect(await valid()).toEqual([1, 2])
    const withdrawn = {
      organisation: commune,
      on: '2023-12-20',
      body: { product: idOf('Gạo sạch'), reason: 'Vi phạm' },
    }
    expect(await book.enter('ocop.withdrawn', withdrawn)).toEqual([])
    expect(await valid()).toEqual([1, 1])
  })

  test('are told half a year before their recognition ends, withdrawn ones not', async () => {
    const ending = async (on: string) =>
      (await book.worklist('targets.ocop-ending', on)).map(({ subject, due }) => [subject, due])
    expect(await ending('2023-09-29')).toEqual([])
    expect(await ending('2023-10-01')).toEqual([[idOf('Cà phê'), '2024-03-31']])
    expect(await ending('2024-04-01')).toEqual([])
    expect(await ending('2026-11-01')).toEqual([])
  })
})

test('VietGAP rice is the area of what is valid on the day', async () => {
  const certificate = (name: string, on: string, area: number, validUntil: string) => ({
    organisation: commune,
    on,
    body: { certificate: idOf(name), name, crop: 'rice', area, validUntil },
  })
  const area = async () => (await book.figures(['targets.vietgap-rice-area']))[0]
  expect(
    await book.enter('vietgap.brought-forward', certificate('Cánh đồng 1', opening, 42.5, '2024-10-14')),
  ).toEqual([])
  expect(await area()).toBe(42.5)
  expect(
    await book.enter('vietgap.certified', certificate('Cánh đồng 2', '2023-08-22', 21, '2026-08-21')),
  ).toEqual([])
  expect(await area()).toBe(63.5)
  expect((await book.worklist('targets.vietgap-ending', '2024-05-01')).map((one) => one.due)).toEqual([
    '2024-10-14',
  ])
  const withdrawn = {
    organisation: commune,
    on: '2023-12-01',
    body: { certificate: idOf('Cánh đồng 2'), reason: 'Không duy trì' },
  }
  expect(await book.enter('vietgap.withdrawn', withdrawn)).toEqual([])
  expect(await area()).toBe(42.5)
})

describe('The month', () => {
  const september = { from: '2023-01-01', to: '2023-09-30' }
  const forecast = (month: string, more: number, on: string) => ({
    on,
    body: { figure: 'targets.jobs-found', month, more, reason: 'Hai sàn giao dịch việc làm quý IV' },
  })

  test('the forecast of the year is what is counted and what is expected after it', async () => {
    const counted = observed('jobs-found', 900, { to: '2023-09-30', isEstimate: false })
    expect(await book.enter('series.observed', { ...counted, on: '2023-10-02' })).toEqual([])
    const ids = ['targets.jobs-found', 'targets.jobs-found.forecast']
    expect(await book.figures(ids, september)).toEqual([900, null])
    expect(await book.enter('forecast.made', forecast('2023-09', 250, '2023-10-03'))).toEqual([])
    expect(await book.figures(ids, september)).toEqual([900, 1150])
    expect(await book.enter('forecast.made', forecast('2023-09', 300, '2023-10-04'))).toEqual([])
    expect(await book.figures(ids, september)).toEqual([900, 1200])
    // What was expected after September is not added to what October has counted.
    expect(await book.figures(['targets.jobs-found.forecast'], { ...september, to: '2023-10-31' })).toEqual([
      null,
    ])
  })

  test('is forecast once it has ended, and not after December', async () => {
    expect(await book.enter('forecast.made', forecast('2023-10', 1, '2023-10-30'))).toEqual([
      'month-not-ended',
    ])
    expect(await book.enter('forecast.made', forecast('2023-12', 1, '2024-01-02'))).toEqual([
      'forecast-nothing-left',
    ])
  })

  test('is concluded upon once; a commune’s own conclusion is not the committee’s', async () => {
    const concluded = (organisation: string, on = '2023-10-05') => ({
      organisation,
      on,
      body: { month: '2023-09', conclusion: 'Đạt tiến độ', late: 'Thu ngân sách: Chi cục Thuế, 30/11' },
    })
    const ids = ['targets.months-concluded', 'targets.months-not-concluded']
    expect(await book.enter('month.concluded', concluded(commune))).toEqual([])
    expect(await book.figures(ids, { ...september, to: '2023-10-31' })).toEqual([0, 10])
    expect(await book.enter('month.concluded', concluded(root, '2023-09-29'))).toEqual(['month-not-ended'])
    expect(await book.enter('month.concluded', concluded(root))).toEqual([])
    expect(await book.figures(ids, { ...september, to: '2023-10-31' })).toEqual([1, 9])
    expect(await book.enter('month.concluded', concluded(root))).toEqual(['month-concluded-already'])
  })
})

describe('Admissions asked for', () => {
  const admissions = 'members.admissions-decided'
  const asked = (organisation: string, plan: string, amount: number) => ({
    organisation,
    ...target(admissions, amount, root, { plan }),
  })

  test('what is allotted to the organisations below adds up to the whole', async () => {
    expect(await book.enter('target.assigned', asked(root, 'KN-2023', 5))).toEqual([])
    expect(await book.figures(['targets.allotted[KN-2023-PB]@own'])).toEqual([null])
    expect(
      await book.enter('target.assigned', asked(commune, 'KN-2023-PB', 3), asked(other, 'KN-2023-PB', 2)),
    ).toEqual([])
    expect(await book.figures([`${admissions}.target@own`, 'targets.allotted[KN-2023-PB]@own'])).toEqual([
      5, 5,
    ])
  })

  test('a target of the term stands from the opening on', async () => {
    const term = { from: '2021-01-01', to: '2025-12-31', plan: 'DH-XV' }
    const inTerm = { ...target(admissions, 550, root, term), on: opening }
    expect(await book.enter('target.brought-forward', inTerm)).toEqual([])
    expect(await book.figures([`${admissions}.target[DH-XV]@own`], { from: term.from, to: term.to })).toEqual(
      [550],
    )
  })
})
