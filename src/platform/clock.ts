/** Clock is how the program learns the time, so that a test or a replay can say what time it is. */
export type Clock = {
  now(): Date
  /** The day in Vietnam, 'YYYY-MM-DD', whatever zone the machine is set to. */
  today(): string
}

// en-CA is the locale that writes a day as YYYY-MM-DD.
const vietnameseDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

export const systemClock: Clock = clockReading(() => new Date())

/** fixedClock stands still at an instant ('2026-07-26T08:00:00+07:00'); it throws when that is no instant. */
export function fixedClock(iso: string): Clock {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not an instant: ${iso}`)
  return clockReading(() => new Date(instant))
}

function clockReading(now: () => Date): Clock {
  return { now, today: () => vietnameseDay.format(now()) }
}
