import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Other work on the machine lengthens every time that passes; the processor time of a request much less. Linux tells
// it of each thread, in nanoseconds.

/** Milliseconds of processor that the server and the database of its data folder have taken so far; null elsewhere. */
export const processorTime = (server: number, dataFolder: string): number | null => {
  if (!existsSync('/proc/self/schedstat')) return null
  const [postmaster = ''] = readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split(
    '\n',
  )
  const all = [String(server), ...processes().filter((one) => parentOf(one) === postmaster)]
  return all.flatMap(threadTimes).reduce((sum, one) => sum + one, 0)
}

const processes = (): string[] => readdirSync('/proc').filter((one) => /^\d+$/.test(one))

/** A process may end while it is looked at: then it has no parent and takes no time. */
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

// The name of the program, in brackets, may hold anything; the parent is the second word after it.
const parentOf = (pid: string): string | undefined =>
  read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1]

const threadTimes = (pid: string): number[] => {
  const folder = `/proc/${pid}/task`
  if (!existsSync(folder)) return []
  return readdirSync(folder).map(
    (thread) => Number(read(`${folder}/${thread}/schedstat`).split(' ')[0]) / 1e6,
  )
}
