import { cpus } from 'node:os'

export interface Asked {
  screen: string
  account: string
  path: string
}

export interface Time {
  passed: number
  /** Of the server and its database; null where the system does not tell. */
  processor: number | null
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const middleTime = (times: readonly Time[]): Time => ({
  passed: middle(times.map((one) => one.passed)),
  processor: times.some((one) => one.processor === null)
    ? null
    : middle(times.map((one) => one.processor ?? 0)),
})

export interface Measured {
  cold: Time[]
  written: Time[]
  again: Time[]
}

/** The slowest request of each screen, by the middle of its rounds. */
export function print(
  measured: ReadonlyMap<Asked, Measured>,
  bare: readonly Time[],
  loads: readonly number[],
): void {
  console.log(`processes at work on the ${cpus().length} processors: ${range(loads)}`)
  console.log(
    `milliseconds passed (of the processor); a request that asks next to nothing: ${told(middleTime(bare))}`,
  )
  console.log(
    '| screen | requests | after a start | after an entry | again | slowest after a start | after an entry |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | --- | --- |')
  for (const name of new Set([...measured.keys()].map(({ screen }) => screen))) {
    const asked = [...measured].filter(([one]) => one.screen === name)
    const slowest = (of: keyof Measured) =>
      asked.reduce((a, b) => (costOf(b[1][of]) > costOf(a[1][of]) ? b : a))
    const times = (['cold', 'written', 'again'] as const).map((of) => told(middleTime(slowest(of)[1][of])))
    const paths = (['cold', 'written'] as const).map((of) => shortly(slowest(of)[0].path))
    console.log(`| ${[name, asked.length, ...times, ...paths].join(' | ')} |`)
  }
}

function costOf(times: readonly Time[]): number {
  const { passed, processor } = middleTime(times)
  return processor ?? passed
}

function told({ passed, processor }: Time): string {
  return processor === null ? passed.toFixed(0) : `${passed.toFixed(0)} (${processor.toFixed(0)})`
}

/** The address without its question; a subject's id is any. */
function shortly(path: string): string {
  return `\`${decodeURIComponent(path)
    .replace(/\?.*/, '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, '…')}\``
}

function range(of: readonly number[]): string {
  return `${Math.min(...of).toFixed(1)} to ${Math.max(...of).toFixed(1)}`
}
