import { NativeSelect } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { Day } from '#kernel/calendar.ts'
import { DayField } from '#ui/DayField.tsx'
import { endOfYearOf, looksLikeDay, showDay, startOfYearOf } from '#ui/days.ts'
import { Icon } from '#ui/Icon.tsx'
import { useSay } from '#ui/language.tsx'
import { useScope } from '#ui/scope.tsx'
import { useAsked, useChangeAddress } from '../address.ts'
import { words } from '../words.ts'
import classes from './ReportScreen.module.css'

interface Days {
  from: Day
  to: Day
}

/** The period in the address, or the whole year of the screen's day. */
export const usePeriod = (): Partial<Days> => {
  const from = useAsked('from')
  const to = useAsked('to')
  const { on } = useScope()
  if (looksLikeDay(from) && looksLikeDay(to)) return { from, to }
  return { from: startOfYearOf(on), to: endOfYearOf(on) }
}

const spans = (year: number) => [
  { id: 'year', label: words.calendarYear, fill: { year }, from: `${year}-01-01`, to: `${year}-12-31` },
  { id: 'admin', label: words.adminYear, fill: { year }, from: `${year - 1}-12-15`, to: `${year}-12-14` },
  { id: 'half', label: words.half, fill: { year }, from: `${year}-01-01`, to: `${year}-06-30` },
  ...[
    ['01-01', '03-31'],
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ].map(([from, to], index) => ({
    id: `q${index + 1}`,
    label: words.quarter,
    fill: { year, n: index + 1 },
    from: `${year}-${from}`,
    to: `${year}-${to}`,
  })),
]

interface Props {
  period: Days
  rounding: 'half-up' | 'truncate'
}

/** Period, its two days, and the rounding, all carried by the address. */
export const PeriodControl = ({ period, rounding }: Props) => {
  const say = useSay()
  const { on } = useScope()
  const change = useChangeAddress()
  const year = Number(period.to.slice(0, 4)) || Number(on.slice(0, 4))
  const choices = [...spans(year), ...spans(year - 1)]
  const chosen = choices.find((one) => one.from === period.from && one.to === period.to)
  const isPhone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  const controls = (
    <div className={classes.controls}>
      <NativeSelect
        label={say(words.periodLabel)}
        value={chosen ? `${chosen.from}/${chosen.to}` : ''}
        onChange={(event) => {
          const [from, to] = event.currentTarget.value.split('/')
          if (from && to) change({ from, to })
        }}
      >
        <option value="">{say(words.ownPeriod)}</option>
        {choices.map((one) => (
          <option key={`${one.from}/${one.to}`} value={`${one.from}/${one.to}`}>
            {say(one.label, one.fill)}
          </option>
        ))}
      </NativeSelect>
      <DayField
        label={say(words.from)}
        value={period.from}
        onChange={(from) => from && change({ from, to: period.to })}
      />
      <DayField
        label={say(words.to)}
        value={period.to}
        onChange={(to) => to && change({ from: period.from, to })}
      />
      <NativeSelect
        label={say(words.rounding)}
        value={rounding}
        onChange={(event) => change({ rounding: event.currentTarget.value })}
      >
        <option value="half-up">{say(words.roundHalfUp)}</option>
        <option value="truncate">{say(words.truncate)}</option>
      </NativeSelect>
    </div>
  )
  if (!isPhone) return controls
  const days = `${showDay(period.from)}–${showDay(period.to)}`
  return (
    <details className={classes.collapse}>
      <summary>
        {chosen ? say(chosen.label, chosen.fill) : days} ·{' '}
        {say(rounding === 'truncate' ? words.truncate : words.roundHalfUp)}
        <Icon name="down" size={18} />
      </summary>
      {controls}
    </details>
  )
}
