import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureInstalled } from './install.mjs'

let root = ''

// Stands in for npm: slow, makes node_modules, and counts how often it ran.
const fakeNpm = [
  process.execPath,
  '-e',
  "const f = require('node:fs'); f.mkdirSync('node_modules', { recursive: true }); f.appendFileSync('ran', 'x'); setTimeout(() => {}, 150)",
]
const timesRun = () => readFileSync(join(root, 'ran'), 'utf8').length

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install '))
  writeFileSync(join(root, 'package-lock.json'), '{}')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('installs once, and again only when the lock file has changed', async () => {
  expect(await ensureInstalled({ root, command: fakeNpm })).toBe(true)
  expect(await ensureInstalled({ root, command: fakeNpm })).toBe(false)
  writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }')
  expect(await ensureInstalled({ root, command: fakeNpm })).toBe(true)
  expect(timesRun()).toBe(2)
})

test('of several at once one installs and the others wait for it', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => ensureInstalled({ root, command: fakeNpm })))
  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(timesRun()).toBe(1)
})

test('a failed installation is reported and tried again the next time', async () => {
  const failing = [process.execPath, '-e', 'process.exit(7)']
  await expect(ensureInstalled({ root, command: failing })).rejects.toThrow('mã 7')
  expect(await ensureInstalled({ root, command: fakeNpm })).toBe(true)
})

test('the lock of a process that died is taken over', async () => {
  const lock = join(root, '.dangbo-install.lock')
  mkdirSync(lock)
  utimesSync(lock, new Date(0), new Date(0))
  expect(await ensureInstalled({ root, command: fakeNpm })).toBe(true)
})
