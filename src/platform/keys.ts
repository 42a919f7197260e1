// Sealed fields: each subject's key is stored in the database only wrapped by the master key, which never is.
// Destroying the wrapped key makes everything sealed with it unreadable, in every backup made afterwards.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createDurably } from './durable-file.ts'
import { PlatformRefusal } from './refusal.ts'

const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
const version = 'k1'

export type Keys = {
  /** wrap makes a subject's key storable. */
  wrap(key: Uint8Array): string
  /** unwrap refuses 'bad-master-key' when the key was wrapped by another master key. */
  unwrap(wrapped: string): Buffer
  /** Tells two master keys apart without revealing either; a backup carries it. */
  fingerprint: string
}

/** openKeys uses the given master key, or the one in the data folder, made there the first time. */
export async function openKeys(where: { dataFolder: string; masterKey?: Uint8Array | null }): Promise<Keys> {
  const master = where.masterKey ?? (await storedMasterKey(join(where.dataFolder, 'keys', 'master.key')))
  if (master.byteLength !== keyBytes) {
    throw new PlatformRefusal('bad-master-key', 'Khóa chính phải dài đúng 32 byte.')
  }
  return {
    wrap: (key) => encrypt(key, master, 'wrapped key'),
    unwrap: (wrapped) => {
      const key = decrypt(wrapped, master, 'wrapped key')
      if (key) return key
      throw new PlatformRefusal(
        'bad-master-key',
        'Khóa chính không mở được dữ liệu này. Hãy dùng lại khóa (DANGBO_KEY hoặc keys/master.key) đã dùng khi ghi.',
      )
    },
    fingerprint: createHash('sha256').update('dangbo master key').update(master).digest('hex').slice(0, 16),
  }
}

/** newKey makes a key for one subject. */
export function newKey(): Buffer {
  return randomBytes(keyBytes)
}

/**
 * seal encrypts a field's text. `context` (the subject and field it belongs to) is bound to it, so that a sealed
 * text copied elsewhere does not open there. Sealing the same text twice gives two different results.
 */
export function seal(text: string, key: Uint8Array, context = ''): string {
  return encrypt(Buffer.from(text, 'utf8'), key, context)
}

/** unseal reads what seal wrote with this key and context, and refuses 'sealed-text-unreadable' otherwise. */
export function unseal(sealed: string, key: Uint8Array, context = ''): string {
  const text = decrypt(sealed, key, context)
  if (text) return text.toString('utf8')
  throw new PlatformRefusal('sealed-text-unreadable', 'Không giải mã được: sai khóa hoặc dữ liệu đã bị sửa.')
}

async function storedMasterKey(path: string): Promise<Buffer> {
  if (!existsSync(path)) await createDurably(path, `${newKey().toString('base64')}\n`)
  const master = Buffer.from(await readFile(path, 'utf8'), 'base64')
  if (master.length === keyBytes) return master
  throw new PlatformRefusal(
    'bad-master-key',
    `Tệp khóa ${path} hỏng; hãy khôi phục từ bản sao lưu của khóa, đừng xóa tệp này.`,
  )
}

function encrypt(plain: Uint8Array, key: Uint8Array, context: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

function decrypt(sealed: string, key: Uint8Array, context: string): Buffer | null {
  const [mark, body] = sealed.split('.')
  const bytes = Buffer.from(body ?? '', 'base64url')
  if (mark !== version || bytes.length < nonceBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
  } catch {
    return null
  }
}
