import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isErrno } from './durable-file.ts'
import { parseIdentity, thisProcess, whereabouts } from './process-identity.ts'
import { PlatformRefusal } from './refusal.ts'

const waitMs = 120_000
const pollMs = 20

/**
 * withFolderLock runs `work` while this process holds the lock file, waiting for whoever holds it; the lock of a
 * process that has died is taken over. Refuses 'lock-not-released' after two minutes.
 */
export async function withFolderLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + waitMs
  while (!tryLock(path)) {
    if (Date.now() > deadline) {
      throw new PlatformRefusal(
        'lock-not-released',
        `Một tiến trình khác đang giữ khóa ${path} quá lâu. Hãy kiểm tra tiến trình ghi trong tệp đó.`,
      )
    }
    await sleep(pollMs)
  }
  try {
    return await work()
  } finally {
    unlock(path)
  }
}

/** tryLock takes the lock at once or answers false. Synchronous, so that a dying process can use it too. */
export function tryLock(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const own = `${path}.${randomUUID()}`
  // Written aside and linked into place, so that no one ever reads a lock that does not name its holder yet.
  writeFileSync(own, JSON.stringify(thisProcess), { mode: 0o600 })
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error
    removeIfAbandoned(path)
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

export function unlock(path: string): void {
  rmSync(path, { force: true })
}

function removeIfAbandoned(path: string): void {
  if (!isAbandoned(path)) return
  // Two waiters may both see the dead holder. What is moved away is looked at again, and a lock taken in
  // between is put back.
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
    if (!isAbandoned(aside)) linkSync(aside, path)
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'EEXIST')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** A holder 'elsewhere' counts as gone: its container has ended, or PostgreSQL itself refuses the second server. */
function isAbandoned(path: string): boolean {
  try {
    const holder = parseIdentity(readFileSync(path, 'utf8'))
    return holder === null || whereabouts(holder) !== 'alive'
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false
    throw error
  }
}
