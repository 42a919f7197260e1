// Who uses the running server. The last to leave stops it, whoever started it, so a command's work is never cut
// short by the server ending, nor the other way round. Changed only under the home's lock.
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseIdentity, thisProcess, whereabouts } from '../process-identity.ts'

/** A data folder has one host (the program serving it) and any number of guests (commands). */
export type UserRole = 'host' | 'guest'

/** enter registers this process; the answer takes it out again. */
export function enter(users: string, role: UserRole): () => void {
  const path = join(users, `${role}-${process.pid}-${randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(thisProcess), { mode: 0o600 })
  return () => rmSync(path, { force: true })
}

/** present lists who is there, forgetting those that died; a process of another container counts as there. */
export function present(users: string): UserRole[] {
  return readdirSync(users).flatMap((name): UserRole[] => {
    const path = join(users, name)
    const identity = parseIdentity(readFileSync(path, 'utf8'))
    if (identity && whereabouts(identity) !== 'gone') return [name.startsWith('host-') ? 'host' : 'guest']
    rmSync(path, { force: true })
    return []
  })
}

/** forgetElsewhere drops the users of other containers: with no server running they cannot be using it. */
export function forgetElsewhere(users: string): void {
  for (const name of readdirSync(users)) {
    const identity = parseIdentity(readFileSync(join(users, name), 'utf8'))
    if (!identity || whereabouts(identity) === 'elsewhere') rmSync(join(users, name), { force: true })
  }
}
