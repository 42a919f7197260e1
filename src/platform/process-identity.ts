// A pid alone does not name a process: it is given out again, after a restart of a container nearly always.
// With its start time and the realm its pid counts in (this boot, this pid namespace) it does.
import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

export type ProcessIdentity = { pid: number; startedAt: string; realm: string }

/** 'elsewhere' is a process of another container or machine sharing the folder: nothing is known of it. */
export type Whereabouts = 'alive' | 'gone' | 'elsewhere'

const realm = currentRealm()

/** identityOf a process running now, in this realm. */
export function identityOf(pid: number): ProcessIdentity {
  return { pid, startedAt: startTime(pid) ?? 'unknown', realm }
}

export const thisProcess: ProcessIdentity = identityOf(process.pid)

export function whereabouts(identity: ProcessIdentity): Whereabouts {
  if (identity.realm !== realm) return 'elsewhere'
  if (!isRunning(identity.pid)) return 'gone'
  return startTime(identity.pid) === identity.startedAt ? 'alive' : 'gone'
}

/** isRunning is true for a process of any user, but not for one that has ended and waits to be reaped. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return statOf(pid)?.state !== 'Z'
}

/** programName is the name of a running program where the system tells it, else null. */
export function programName(pid: number): string | null {
  return statOf(pid)?.name ?? null
}

/** parseIdentity reads what was stored as JSON; null when the text is no identity (half written, foreign). */
export function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const { pid, startedAt, realm } = JSON.parse(text)
    if (Number.isInteger(pid) && typeof startedAt === 'string' && typeof realm === 'string') {
      return { pid, startedAt, realm }
    }
  } catch {
    // Not JSON: told by the null below.
  }
  return null
}

function startTime(pid: number): string | null {
  if (process.platform === 'linux') return statOf(pid)?.startedAt ?? null
  if (process.platform === 'win32') return 'unknown'
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  return answer.stdout?.trim() || null
}

function statOf(pid: number): { name: string; state: string; startedAt: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands in parentheses and may itself hold spaces and parentheses.
    const nameEnd = stat.lastIndexOf(')')
    const fields = stat.slice(nameEnd + 2).split(' ')
    return {
      name: stat.slice(stat.indexOf('(') + 1, nameEnd),
      state: fields[0] ?? '',
      startedAt: fields[19] ?? '',
    }
  } catch {
    return null
  }
}

function currentRealm(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}
