import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newKey, openKeys, seal, unseal } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'dangbo-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a sealed text opens with its key and context only, and never reads the same twice', () => {
  const key = newKey()
  const sealed = seal('Ê Đê', key, 'person-1/ethnicity')
  expect(unseal(sealed, key, 'person-1/ethnicity')).toBe('Ê Đê')
  expect(seal('Ê Đê', key, 'person-1/ethnicity')).not.toBe(sealed)
  expect(unseal(seal('', key), key)).toBe('')
  for (const wrong of [
    () => unseal(sealed, newKey(), 'person-1/ethnicity'),
    () => unseal(sealed, key, 'person-2/ethnicity'),
  ]) {
    expect(wrong).toThrow(expect.objectContaining({ code: 'sealed-text-unreadable' }))
  }
})

test('a sealed text that was altered does not open', () => {
  const key = newKey()
  const sealed = seal('có', key)
  const altered = `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'Q' : 'A'}`
  expect(() => unseal(altered, key)).toThrow(expect.objectContaining({ code: 'sealed-text-unreadable' }))
  expect(() => unseal('không phải', key)).toThrow(expect.objectContaining({ code: 'sealed-text-unreadable' }))
})

test('the master key is made once, closed to others, even by two programs at once', async () => {
  const [first, second] = await Promise.all([
    openKeys({ dataFolder: folder }),
    openKeys({ dataFolder: folder }),
  ])
  expect(first.fingerprint).toBe(second.fingerprint)
  expect(statSync(join(folder, 'keys', 'master.key')).mode & 0o777).toBe(0o600)
  const key = newKey()
  expect(second.unwrap(first.wrap(key))).toEqual(key)
})

test('a key wrapped by another master key is refused, and so is a damaged key file', async () => {
  const ours = await openKeys({ dataFolder: folder })
  const theirs = await openKeys({ dataFolder: folder, masterKey: newKey() })
  expect(theirs.fingerprint).not.toBe(ours.fingerprint)
  expect(() => theirs.unwrap(ours.wrap(newKey()))).toThrow(
    expect.objectContaining({ code: 'bad-master-key' }),
  )
  writeFileSync(join(folder, 'keys', 'master.key'), 'hỏng')
  await expect(openKeys({ dataFolder: folder })).rejects.toMatchObject({ code: 'bad-master-key' })
})
