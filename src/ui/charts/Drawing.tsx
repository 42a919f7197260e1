import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import classes from './Charts.module.css'
import { type Ink, inkOf } from './ink.ts'

use([LineChart, BarChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])

interface Props {
  /** The chart in the colours of the page. */
  draw: (ink: Ink) => EChartsCoreOption
  height: number
  /** A mark was chosen: the series' name and the place of the mark in it. */
  onMark: (series: string, index: number, from: HTMLElement) => void
}

/**
 * Draws with the library; everything a chart says stands in a table beside it, so the drawing itself is hidden
 * from who cannot see it.
 */
export const Drawing = ({ draw, height, onMark }: Props) => {
  const place = useRef<HTMLDivElement>(null)
  const chosen = useRef(onMark)
  chosen.current = onMark
  useEffect(() => {
    const element = place.current
    if (!element) return
    const chart = init(element, null, { renderer: 'svg' })
    const redraw = () => chart.setOption({ animation: false, ...draw(inkOf(element)) }, true)
    redraw()
    chart.on('click', ({ seriesName, dataIndex }) => {
      if (seriesName !== undefined) chosen.current(seriesName, dataIndex, element)
    })
    const size = new ResizeObserver(() => chart.resize())
    size.observe(element)
    const theme = new MutationObserver(redraw)
    theme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    return () => {
      size.disconnect()
      theme.disconnect()
      chart.dispose()
    }
  }, [draw])
  return <div ref={place} className={classes.drawing} style={{ height }} aria-hidden="true" />
}
