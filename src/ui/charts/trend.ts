import type { EChartsCoreOption } from 'echarts/core'
import type { FigureAnswer } from '#kernel/answers.ts'
import type { Asked } from '../use-trace.ts'
import type { Ink } from './ink.ts'

/** One mark of a trend: when, how much, and the question that opens it. */
export interface TrendPoint {
  when: string
  figure: FigureAnswer
  asked: Asked
  /** The organisation was not founded yet: a gap, not nought. */
  notYet?: boolean
}

/** What the trend is to reach: of one assigner, drawn as a level line. */
export interface Plan {
  label: string
  value: number
  printed: string
}

export interface Trend {
  label: string
  points: readonly TrendPoint[]
  plans: readonly Plan[]
  /** Summed from the first point on, to be held against the plan of the year. */
  isCumulative: boolean
}

/** The values drawn: each period's own, or the sum so far; null where there is none. */
export const valuesOf = ({ points, isCumulative }: Trend): (number | null)[] => {
  if (!isCumulative) return points.map(({ figure, notYet }) => (notYet ? null : figure.value))
  let sum = 0
  return points.map(({ figure, notYet }) => {
    if (figure.value === null || notYet) return null
    sum += figure.value
    return sum
  })
}

const compact = new Intl.NumberFormat('vi-VN', { notation: 'compact', maximumFractionDigits: 1 })

/** Bars for what happened in each period, a line for what stands or has come together; plans as dashed levels. */
export const drawTrend =
  (trend: Trend) =>
  ({ ink, quiet, rule, sheet, accent, font }: Ink): EChartsCoreOption => {
    const values = valuesOf(trend)
    const isLine = trend.isCumulative || trend.points.some(({ figure }) => standsOnADay(figure))
    const most = Math.max(0, ...values.map((one) => one ?? 0), ...trend.plans.map((one) => one.value))
    return {
      textStyle: { fontFamily: font, color: ink },
      grid: { left: 8, right: 16, top: 22, bottom: 8, containLabel: true },
      tooltip: {
        trigger: 'axis',
        backgroundColor: sheet,
        borderColor: rule,
        textStyle: { color: ink, fontFamily: font },
        valueFormatter: (value: unknown) =>
          typeof value === 'number' ? value.toLocaleString('vi-VN', { maximumFractionDigits: 2 }) : '…',
      },
      xAxis: {
        type: 'category',
        data: trend.points.map((one) => one.when),
        axisLine: { lineStyle: { color: quiet } },
        axisTick: { show: false },
        axisLabel: { color: quiet, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        max: most > 0 ? undefined : 1,
        axisLabel: { color: quiet, formatter: (value: number) => compact.format(value) },
        splitLine: { lineStyle: { color: rule } },
      },
      series: [
        {
          name: trend.label,
          type: isLine ? 'line' : 'bar',
          data: values,
          barMaxWidth: 34,
          symbol: 'circle',
          symbolSize: 9,
          connectNulls: false,
          lineStyle: { color: ink, width: 2 },
          itemStyle: { color: ink },
          emphasis: { itemStyle: { color: accent } },
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: accent, type: 'dashed', width: 1.5 },
            data: levelsOf(trend.plans).map(({ label, value, printed }, index) => ({
              name: `${label}: ${printed}`,
              yAxis: value,
              label: { position: places[index % places.length], color: ink, formatter: '{b}' },
            })),
          },
        },
      ],
    }
  }

/** Where the names of plans stand, from the highest down, so that two near each other do not overlap. */
const places = ['insideStartTop', 'insideStartBottom', 'insideEndTop', 'insideEndBottom'] as const

const levelsOf = (plans: readonly Plan[]): Plan[] => [...plans].sort((a, b) => b.value - a.value)

const standsOnADay = ({ form }: FigureAnswer): boolean => form === 'stock' || form === 'census'
