import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { withFolderLock } from './folder-lock.ts'
import { identityOf, thisProcess, whereabouts } from './process-identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'dangbo-lock-'))
const lock = join(folder, 'lock')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('one at a time, and the lock is given back when the work fails', async () => {
  let inside = 0
  const work = async () => {
    expect(++inside).toBe(1)
    await sleep(20)
    inside--
    throw new Error('work failed')
  }
  const ends = await Promise.allSettled([1, 2, 3].map(() => withFolderLock(lock, work)))
  expect(ends.map((end) => end.status === 'rejected' && end.reason.message)).toEqual(
    Array(3).fill('work failed'),
  )
})

test('the lock of a process that has died is taken over, though its pid lives again', async () => {
  writeFileSync(lock, JSON.stringify({ ...thisProcess, startedAt: 'long ago' }))
  expect(await withFolderLock(lock, async () => 'done')).toBe('done')
})

test('a process is known by more than its pid', () => {
  expect(whereabouts(identityOf(process.ppid))).toBe('alive')
  expect(whereabouts({ ...thisProcess, startedAt: '1' })).toBe('gone')
  expect(whereabouts({ ...thisProcess, pid: 2 ** 30 })).toBe('gone')
  expect(whereabouts({ ...thisProcess, realm: 'another container' })).toBe('elsewhere')
})
