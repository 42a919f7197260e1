import { addMonths, type Day } from '#kernel/calendar.ts'
import { type RowsOf, type WorkLine, worklist } from '#kernel/worklist.ts'
import { type ItemKind, items } from '#subjects/items.ts'

/** Assessing anew takes a season: what ends within half a year is told. */
const monthsAhead = 6

/** The row goes with the last valid day, so what stands is still valid. */
const endingSoon = (on: Day, rows: RowsOf, kind: ItemKind): WorkLine[] =>
  rows(items).flatMap(({ subject, from, row }) => {
    const due = row.validUntil as Day | null
    const isValid = kind === 'ocop-product' ? row.stars !== null : Boolean(row.quantity)
    if (row.kind !== kind || !isValid || !due || due > addMonths(on, monthsAhead)) return []
    const about = { stars: row.stars, area: row.quantity === null ? null : row.quantity / 100 }
    return [{ subject, organisation: row.home, due, values: { ...about, holder: row.holder, since: from } }]
  })

const columns = {
  holder: { vi: 'Chủ thể', en: 'Holder' },
  since: { vi: 'Từ ngày', en: 'Since' },
}

/** Recognition holds 36 months and is then to be assessed anew: Quyết định 148/QĐ-TTg of 24/02/2023. */
export const ocopEnding = worklist(
  'targets.ocop-ending',
  { vi: 'Sản phẩm OCOP sắp hết hạn công nhận', en: 'OCOP products about to lapse' },
  {
    vi: 'Sản phẩm còn hiệu lực, hết hạn trong 6 tháng tới; cần hồ sơ đánh giá, phân hạng lại.',
    en: 'Valid products whose recognition ends within six months; to be assessed anew.',
  },
  {
    reads: [items],
    desk: {
      late: (n) => ({
        vi: `${n} sản phẩm OCOP đã hết hạn công nhận`,
        en: `${n} OCOP products have lapsed`,
      }),
      soon: (n) => ({
        vi: `${n} sản phẩm OCOP sắp hết hạn công nhận`,
        en: `${n} OCOP products are about to lapse`,
      }),
      to: '/new-rural',
    },
    columns: { stars: { vi: 'Sao', en: 'Stars' }, ...columns },
    lines: (on, rows) => endingSoon(on, rows, 'ocop-product'),
  },
)

export const vietgapEnding = worklist(
  'targets.vietgap-ending',
  { vi: 'Giấy chứng nhận VietGAP sắp hết hạn', en: 'VietGAP certificates about to end' },
  {
    vi: 'Giấy chứng nhận còn hiệu lực, hết hạn trong 6 tháng tới.',
    en: 'Valid certificates that end within six months.',
  },
  {
    reads: [items],
    desk: {
      late: (n) => ({
        vi: `${n} giấy chứng nhận VietGAP đã hết hạn`,
        en: `${n} VietGAP certificates have ended`,
      }),
      soon: (n) => ({
        vi: `${n} giấy chứng nhận VietGAP sắp hết hạn`,
        en: `${n} VietGAP certificates end soon`,
      }),
      to: '/new-rural',
    },
    columns: { area: { vi: 'Diện tích (ha)', en: 'Area (ha)' }, ...columns },
    lines: (on, rows) => endingSoon(on, rows, 'vietgap-area'),
  },
)

export const targetWorklists = [ocopEnding, vietgapEnding]
