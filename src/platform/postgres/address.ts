import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { superuser } from './cluster.ts'
import type { Home } from './home.ts'
import { postmasterFile } from './postmaster-file.ts'
import { socketFolder, socketPort } from './socket-folder.ts'

/** PostgresConfig says which database to connect to: ours, or one given as a URL. */
export type PostgresConfig = OwnDatabase | { connectionString: string }

/** On a socket, `host` is the folder it lies in. */
export type OwnDatabase = { host: string; port: number; user: string; database: string; password?: string }

const isWindows = process.platform === 'win32'

/** addressOf gives the address of this home's server, which must run where it listens on TCP. */
export function addressOf(home: Home, database: string): OwnDatabase {
  if (!isWindows) return { host: socketFolder(home), port: socketPort, user: superuser, database }
  const port = postmasterFile(home)?.port ?? 0
  return { host: '127.0.0.1', port, user: superuser, database, password: readFileSync(home.password, 'utf8') }
}

/** answers tells whether a server, whoever started it, takes connections here. */
export function answers(home: Home): Promise<boolean> {
  const port = postmasterFile(home)?.port
  if (port === undefined) return Promise.resolve(false)
  const where = isWindows ? { host: '127.0.0.1', port } : { path: socketPath(home) }
  return new Promise((resolve) => {
    const socket = connect(where)
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function socketPath(home: Home): string {
  return join(socketFolder(home), `.s.PGSQL.${socketPort}`)
}
