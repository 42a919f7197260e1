import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { History, type RegisterRow, type Row } from '#kernel/register.ts'
import { rulePackOn } from '#kernel/rulebook.ts'
import { criterionAssessed } from './criteria.ts'
import { ocopRecognisedKind } from './ocop.ts'
import { seriesObserved } from './series-observed.ts'
import { targetAssigned } from './target-assigned.ts'
import { vietgapCertified, vietgapWithdrawn } from './vietgap.ts'

const organisation = '00000000-0000-4000-8000-000000000001'
const subject = '00000000-0000-4000-8000-000000000002'
const superior = '00000000-0000-4000-8000-000000000003'
const year = { from: '2023-01-01', to: '2023-12-31' }

const record = (of: Kind, body: object, on = '2023-06-30'): JournalRecord<never, never> => ({
  id: '00000000-0000-4000-8000-00000000000a',
  kind: of.id,
  version: 1,
  organisation,
  decidedOn: day(on),
  effectiveOn: day(on),
  basis: null,
  body: of.body.parse(body) as never,
  facts: {} as never,
})

const history = (rows: RegisterRow[]) => new History(rows)
const row = (of: Row): RegisterRow => ({
  subject,
  from: day('2022-12-31'),
  to: day('2024-12-31'),
  opened: 1,
  closed: null,
  row: of,
})
const codes = (of: Kind, body: object, loaded: object = { home: history([]) }) =>
  of
    .rule(record(of, body), loaded as never, rulePackOn(day('2023-06-30')))
    .flatMap((one) => (one ? [one.code] : []))

describe('an observation', () => {
  const estimate = {
    figure: 'targets.gross-output',
    ...year,
    amount: 2_929_000_000_000,
    isEstimate: true,
    source: 'Chi cục Thống kê',
  }

  test('posts once, over its period, as an estimate', () => {
    expect(seriesObserved.posts(record(seriesObserved, estimate))).toEqual([
      expect.objectContaining({
        from: year.from,
        day: year.to,
        amount: 2_929_000_000_000,
        scenario: 'estimate',
      }),
    ])
  })

  test('says that it is one', () => {
    expect(seriesObserved.tells.vi(record(seriesObserved, estimate), (id) => id)).toBe(
      'Tổng giá trị sản xuất năm 2023: ước 2.929 tỷ đồng',
    )
  })

  test('is refused when its period ends before it begins', () => {
    expect(codes(seriesObserved, { ...estimate, from: '2024-01-01' })).toEqual([
      'period-ends-before-it-begins',
    ])
  })

  test('keeps a rate in whole steps, exactly as it was typed', () => {
    const rate = { ...estimate, figure: 'targets.poverty-rate', amount: 22.44 }
    expect(seriesObserved.posts(record(seriesObserved, rate))[0]?.amount).toBe(224_400)
    expect(seriesObserved.tells.vi(record(seriesObserved, rate), (id) => id)).toBe(
      'Tỷ lệ hộ nghèo năm 2023: ước 22,44%',
    )
  })

  test('is refused when it is finer than a step of its unit', () => {
    expect(codes(seriesObserved, { ...estimate, amount: 2929.5 })).toEqual(['finer-than-its-unit'])
  })

  test('has a source and a figure of the closed list', () => {
    expect(seriesObserved.body.safeParse({ ...estimate, source: ' ' }).success).toBe(false)
    expect(seriesObserved.body.safeParse({ ...estimate, figure: 'targets.own-idea' }).success).toBe(false)
  })
})

describe('a target', () => {
  const given = {
    figure: 'members.admissions-decided',
    plan: 'KN-2023',
    comparison: '>=',
    amount: 110,
    ...year,
    assigner: superior,
  }

  test('posts under its plan, with its assigner', () => {
    expect(targetAssigned.posts(record(targetAssigned, given))).toEqual([
      {
        figure: 'members.admissions-decided',
        of: 'KN-2023',
        subject: null,
        from: year.from,
        day: year.to,
        amount: 110,
        scenario: 'target',
        assigner: superior,
        organisation,
      },
    ])
  })

  test('is told in words, with who assigns whom', () => {
    const names = new Map([
      [organisation, 'Đảng bộ huyện'],
      [superior, 'Tỉnh ủy'],
    ])
    const tell = (body: object) =>
      targetAssigned.tells.vi(record(targetAssigned, body), (id) => names.get(id) ?? id)
    expect(tell(given)).toBe(
      'Tỉnh ủy giao Đảng bộ huyện năm 2023: Kết nạp đảng viên từ 110 đảng viên trở lên (KN-2023)',
    )
    expect(tell({ ...given, assigner: organisation })).toMatch(/^Đảng bộ huyện tự đặt chỉ tiêu năm 2023/)
  })

  test('cannot wish for more of what should fall', () => {
    expect(codes(targetAssigned, { ...given, figure: 'targets.child-malnutrition' })).toEqual([
      'target-against-its-direction',
    ])
    expect(codes(targetAssigned, given)).toEqual([])
  })
})

describe('a new-rural criterion', () => {
  const assessed = { subject, met: true }

  test('is assessed only once the commune’s criteria are in the book', () => {
    expect(codes(criterionAssessed, assessed, { criterion: history([]) })).toEqual([
      'criterion-not-brought-forward',
    ])
  })

  test('is not assessed to stand as it stands', () => {
    const criterion = history([row({ criterion: 5, met: true })])
    expect(codes(criterionAssessed, assessed, { criterion })).toEqual(['criterion-stands-so-already'])
    expect(codes(criterionAssessed, { subject, met: false }, { criterion })).toEqual([])
  })
})

describe('items', () => {
  test('a recognised product counts under its stars and ends the day after its last valid one', () => {
    const given = record(ocopRecognisedKind, {
      product: subject,
      name: 'Gạo sạch',
      stars: 3,
      level: 'district',
      validUntil: '2026-06-29',
    })
    expect(ocopRecognisedKind.posts(given)).toEqual([
      expect.objectContaining({ figure: 'targets.ocop-recognised', of: '3', amount: 1, subject }),
    ])
    expect(ocopRecognisedKind.changes(given).map(({ does, on }) => [does, on])).toEqual([
      ['open', '2023-06-30'],
      ['close', '2026-06-30'],
    ])
  })

  test('a certificate cannot end before it begins', () => {
    const area = {
      certificate: subject,
      name: 'Cánh đồng',
      crop: 'rice',
      area: 5000,
      validUntil: '2023-01-01',
    }
    expect(codes(vietgapCertified, area)).toEqual(['validity-ends-before-it-begins'])
  })

  test('only a valid certificate can be withdrawn', () => {
    const given = { certificate: subject, reason: 'Không duy trì quy trình' }
    expect(codes(vietgapWithdrawn, given, { certificate: history([row({ quantity: 0 })]) })).toEqual([
      'item-not-valid',
    ])
    expect(codes(vietgapWithdrawn, given, { certificate: history([row({ quantity: 5000 })]) })).toEqual([])
  })
})
