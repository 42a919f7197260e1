import type { Figure } from '#kernel/figure.ts'
import { flow, stock } from '#kernel/figure-forms.ts'
import { type GoodsId, goods, goodsIds } from './goods.ts'

/** Goods of one drive, by its name; of all of them only where nothing else is said. */
const ofDrives = (...as: string[]) => ({ as, argumentsIn: 'funds' })
const which = { vi: 'Quỹ, cuộc vận động', en: 'Fund or drive' }

const figuresOf = (id: GoodsId) => {
  const { label, unit } = goods[id]
  const vi = label.vi.toLowerCase()
  const en = label.en.toLowerCase()
  const said = `${vi.replace(/ \(.*/, '')}|${unit.label.vi}`
  return {
    received: flow(
      `funds.${id}-received`,
      { vi: `${label.vi} được ủng hộ`, en: `${label.en} received` },
      unit,
      {
        vi: `Số ${vi} nhận vào cuộc vận động được hỏi trong kỳ; không quy ra tiền.`,
        en: `The ${en} received by the asked drive; not turned into money.`,
      },
      { of: which, said: ofDrives(`${said} + nhận|nhận được|được ủng hộ|ủng hộ`) },
    ),
    given: flow(
      `funds.${id}-given`,
      { vi: `${label.vi} đã cấp`, en: `${label.en} given` },
      unit,
      {
        vi: `Số ${vi} đã cấp, trồng hoặc trao trong kỳ.`,
        en: `The ${en} given out in the period.`,
      },
      { of: which, said: ofDrives(`${said} + cấp|đã cấp|trồng|trao|hỗ trợ`) },
    ),
    left: stock(
      `funds.${id}-left`,
      { vi: `${label.vi} còn lại`, en: `${label.en} left` },
      unit,
      {
        vi: `Số ${vi} đã nhận mà chưa cấp vào ngày cuối kỳ.`,
        en: `The ${en} received and not given out by the last day.`,
      },
      { of: which, neverNegative: true, said: ofDrives(`${said} + còn|còn lại`) },
    ),
  }
}

export const goodsFigures = Object.fromEntries(goodsIds.map((id) => [id, figuresOf(id)])) as {
  [id in GoodsId]: ReturnType<typeof figuresOf>
}

export const everyGoodsFigure: readonly Figure[] = goodsIds.flatMap((id) => Object.values(goodsFigures[id]))
