import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'

/** What a PostgreSQL server writes about itself into its data directory while it runs. */
export type PostmasterFile = { pid: number; port: number; isReady: boolean }

export function postmasterPath(home: Home): string {
  return join(home.cluster, 'postmaster.pid')
}

/** postmasterFile is null when there is none, or it is only half written. */
export function postmasterFile(home: Home): PostmasterFile | null {
  try {
    const lines = readFileSync(postmasterPath(home), 'utf8').split('\n')
    const [pid, port] = [Number.parseInt(lines[0] ?? '', 10), Number.parseInt(lines[3] ?? '', 10)]
    return pid > 0 ? { pid, port, isReady: lines[7]?.trim() === 'ready' } : null
  } catch {
    return null
  }
}
