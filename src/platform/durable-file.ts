import { randomUUID } from 'node:crypto'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** writeDurably replaces a file as a whole: after a power cut it is the old one or the new one, never half. */
export async function writeDurably(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  const temporary = await writeBeside(path, bytes, mode)
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

/** createDurably writes a file that must not exist yet; false when somebody else created it first. */
export async function createDurably(
  path: string,
  bytes: Uint8Array | string,
  mode = 0o600,
): Promise<boolean> {
  const temporary = await writeBeside(path, bytes, mode)
  try {
    await link(temporary, path)
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
  await syncFolder(dirname(path))
  return true
}

/**
 * replaceDurably has `write` make a file beside the wanted one, for what is too large to hold in memory, and puts
 * it in place only when it is whole.
 */
export async function replaceDurably<T>(path: string, write: (beside: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const result = await write(temporary)
    const file = await open(temporary, 'r+')
    await file.sync()
    await file.close()
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return result
  } finally {
    await rm(temporary, { force: true })
  }
}

/** isErrno tells whether a system call failed for this reason ('ENOENT', 'EEXIST' …). */
export function isErrno(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

async function writeBeside(path: string, bytes: Uint8Array | string, mode: number): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.tmp`
  const file = await open(temporary, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return temporary
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS journals its own entries.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
