import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isErrno } from '../durable-file.ts'
import { PlatformRefusal } from '../refusal.ts'

/** Where the bundled PostgreSQL keeps its things inside the data folder. */
export type Home = {
  folder: string
  cluster: string
  lock: string
  users: string
  log: string
  /** Names the server process we started; a server without it was started by others and is never stopped by us. */
  server: string
  password: string
}

/** openHome makes the folder, closed to other users: whoever reaches the socket in it is let in without a password. */
export function openHome(dataFolder: string): Home {
  const folder = join(dataFolder, 'postgres')
  const home = {
    folder,
    cluster: join(folder, 'cluster'),
    lock: join(folder, 'lock'),
    users: join(folder, 'users'),
    log: join(folder, 'server.log'),
    server: join(folder, 'server.json'),
    password: join(folder, 'password'),
  }
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    mkdirSync(home.users, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (!isErrno(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) throw error
    throw new PlatformRefusal(
      'data-folder-unusable',
      `Không ghi được vào thư mục dữ liệu ${dataFolder}. Hãy chạy bằng đúng người dùng đã tạo nó, hoặc đổi chủ sở hữu: chown -R <người dùng> "${dataFolder}".`,
      { cause: error },
    )
  }
  return home
}
