import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { PlatformRefusal } from '../refusal.ts'
import type { Home } from './home.ts'

export const socketPort = 5432

/** The kernel keeps 104 to 108 bytes for a socket's path. */
const longestPath = 100

/**
 * socketFolder is the folder to connect through. The server's socket always lies in the cluster; where the path
 * to it is too long, a private temporary folder gets a short link to it, and a note in the data folder says so.
 */
export function socketFolder(home: Home): string {
  if (fits(home.cluster)) return home.cluster
  const places = [tmpdir(), '/tmp'].map((place) => join(place, `dangbo-${userInfo().uid}`))
  const place = places.find((candidate) => fits(join(candidate, shortName(home.cluster)))) ?? '/tmp'
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(place)
  if (uid !== process.getuid?.() || (mode & 0o077) !== 0) {
    throw new PlatformRefusal(
      'data-folder-unusable',
      `Đường dẫn thư mục dữ liệu quá dài, và thư mục tạm ${place} không thuộc riêng người dùng này. Hãy xóa thư mục tạm ấy hoặc chọn DANGBO_DATA ngắn hơn.`,
    )
  }
  const link = join(place, shortName(home.cluster))
  pointTo(home.cluster, link)
  writeFileSync(
    join(home.folder, 'DUONG-DAN-SOCKET.txt'),
    `Đường dẫn tới thư mục này quá dài cho một socket, nên chương trình kết nối qua liên kết:\n${link}\n`,
  )
  return link
}

/** fits tells whether the socket's path stays short enough in this folder; a letter may take several bytes. */
function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestPath
}

function shortName(cluster: string): string {
  return createHash('sha256').update(cluster).digest('hex').slice(0, 16)
}

function pointTo(target: string, link: string): void {
  try {
    if (readlinkSync(link) === target) return
  } catch {
    // Not there yet, or not a link: replaced below.
  }
  rmSync(link, { force: true })
  symlinkSync(target, link)
}
