import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { PlatformRefusal } from '../refusal.ts'
import { type Account, giveTo, passageTo } from './account.ts'
import type { Home } from './home.ts'
import type { PostgresPrograms } from './programs.ts'

export const superuser = 'dangbo'

/** PostgreSQL reads PG*, LC_* and TZ from its environment; what the user's shell has set must not leak in. */
export const postgresEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? process.env : { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/**
 * ensureCluster makes the data directory at the first start. It is made aside and moved into place whole, so an
 * interrupted first start leaves nothing behind that looks like a database. Refuses 'postgres-version-changed'
 * when the directory was written by another major version, which cannot read it. The caller holds the home's lock.
 */
export function ensureCluster(home: Home, programs: PostgresPrograms, account: Account): void {
  const versionFile = join(home.cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    createCluster(home, programs, account)
    return
  }
  const written = Number.parseInt(readFileSync(versionFile, 'utf8'), 10)
  if (written === programs.major) return
  throw new PlatformRefusal(
    'postgres-version-changed',
    `Dữ liệu trong ${home.cluster} do PostgreSQL ${written} ghi, chương trình này dùng PostgreSQL ${programs.major}. Hãy sao lưu bằng phiên bản cũ (dangbo backup) rồi khôi phục vào một thư mục dữ liệu mới (dangbo restore).`,
  )
}

function createCluster(home: Home, programs: PostgresPrograms, account: Account): void {
  for (const name of readdirSync(home.folder)) {
    if (name.startsWith('cluster.')) rmSync(join(home.folder, name), { recursive: true, force: true })
  }
  const unfinished = `${home.cluster}.${randomUUID()}`
  mkdirSync(unfinished, { mode: 0o700 })
  giveTo(account, unfinished)
  initialise(home, unfinished, programs, account)
  renameSync(unfinished, home.cluster)
}

function initialise(home: Home, folder: string, programs: PostgresPrograms, account: Account): void {
  const passage = passageTo(folder, account)
  const locale =
    programs.major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8']
  try {
    const initdb = spawnSync(
      join(programs.bin, 'initdb'),
      [
        '-D',
        passage.path,
        '-U',
        superuser,
        '-E',
        'UTF8',
        ...locale,
        '--data-checksums',
        ...authentication(home),
      ],
      {
        ...passage.options,
        env: postgresEnvironment,
        stdio: ['ignore', 'pipe', 'pipe', ...passage.descriptors],
        encoding: 'utf8',
        windowsHide: true,
      },
    )
    if (initdb.status === 0) return
    const reason = initdb.error?.message ?? (initdb.stderr.trim() || `initdb: ${initdb.signal}`)
    const advice = reason.includes('user does not exist')
      ? `\nNgười dùng uid ${account.uid} chưa có tên trên máy này: hãy thêm một dòng vào /etc/passwd, hoặc chạy bằng người dùng khác.`
      : ''
    rmSync(folder, { recursive: true, force: true })
    throw new PlatformRefusal(
      'postgres-did-not-start',
      `Không tạo được cơ sở dữ liệu trong ${home.folder}:\n${reason}${advice}`,
    )
  } finally {
    passage.close()
  }
}

/**
 * With a socket, the closed folder around it is the lock on the door: a password lying in the same folder would
 * add nothing. Windows has only TCP, which any local user can knock at, so there a password is drawn.
 */
function authentication(home: Home): string[] {
  if (process.platform !== 'win32') return ['--auth=trust']
  writeFileSync(home.password, randomBytes(24).toString('hex'), { mode: 0o600 })
  chmodSync(home.password, 0o600)
  return ['--auth=scram-sha-256', `--pwfile=${home.password}`]
}
