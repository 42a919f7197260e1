import { createHash } from 'node:crypto'
import { access, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isErrno, writeDurably } from './durable-file.ts'

/** Attachments, each under the SHA-256 of its bytes, so a scan cannot be exchanged behind a record's back. */
export type FileStore = {
  /** put keeps the bytes, once however often they are given; on return they survive a power cut. */
  put(bytes: Uint8Array): Promise<{ hash: string; size: number }>
  /** get is null when the file is absent, and throws when its bytes no longer match their hash. */
  get(hash: string): Promise<Buffer | null>
  has(hash: string): Promise<boolean>
  /** list gives every hash, sorted. */
  list(): Promise<string[]>
}

const hashPattern = /^[0-9a-f]{64}$/

/** openFiles keeps its files in `<data folder>/files/ab/abcd…`; the folder appears with the first file. */
export function openFiles(dataFolder: string): FileStore {
  const root = join(dataFolder, 'files')
  const place = (hash: string) => {
    // The hash comes from the network; anything else in its place could name a file outside the store.
    if (!hashPattern.test(hash)) throw new RangeError('not a SHA-256 in lower-case hexadecimal')
    return join(root, hash.slice(0, 2), hash)
  }

  const store: FileStore = {
    async put(bytes) {
      const hash = hashOf(bytes)
      if (!(await store.has(hash))) await writeDurably(place(hash), bytes)
      return { hash, size: bytes.byteLength }
    },

    async get(hash) {
      const bytes = await absentAsNull(readFile(place(hash)))
      if (bytes !== null && hashOf(bytes) !== hash) throw new Error(`file ${hash} is damaged on disk`)
      return bytes
    },

    async has(hash) {
      return (await absentAsNull(access(place(hash)))) !== null
    },

    async list() {
      const folders = (await absentAsNull(readdir(root))) ?? []
      const names = await Promise.all(folders.map((folder) => readdir(join(root, folder))))
      return names
        .flat()
        .filter((name) => hashPattern.test(name))
        .sort()
    },
  }
  return store
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** absentAsNull answers null for a missing file; `access` resolves to undefined, which is not null. */
async function absentAsNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}
