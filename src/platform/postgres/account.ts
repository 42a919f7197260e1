import { chownSync, closeSync, constants, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { PlatformRefusal } from '../refusal.ts'

/** The user PostgreSQL runs as. PostgreSQL refuses root, so a process of root switches to another. */
export type Account = { isSwitched: boolean; uid: number; gid: number }

const nobody = 65534

/**
 * accountFor keeps the user a cluster already belongs to, else takes the data folder's owner, else nobody. An owner
 * without a name on this machine (a folder mounted into a container) is passed over: initdb wants a name.
 */
export function accountFor(dataFolder: string, cluster: string): Account {
  const ownUid = process.getuid?.() ?? -1
  if (ownUid !== 0) return { isSwitched: false, uid: ownUid, gid: process.getgid?.() ?? -1 }
  if (process.platform !== 'linux') {
    throw new PlatformRefusal(
      'postgres-unreachable-as-root',
      'PostgreSQL không chạy bằng root (sudo). Hãy chạy lại bằng người dùng thường.',
    )
  }
  if (existsSync(cluster)) return switchedTo(cluster)
  const owner = existsSync(dataFolder) ? switchedTo(dataFolder) : null
  return owner && owner.uid !== 0 && hasName(owner.uid)
    ? owner
    : { isSwitched: true, uid: nobody, gid: nobody }
}

function switchedTo(folder: string): Account {
  const { uid, gid } = statSync(folder)
  return { isSwitched: true, uid, gid }
}

function hasName(uid: number): boolean {
  const passwd = readFileSync('/etc/passwd', 'utf8')
  return passwd.split('\n').some((line) => line.split(':')[2] === String(uid))
}

/** giveTo hands a folder over to the account. */
export function giveTo(account: Account, folder: string): void {
  if (account.isSwitched) chownSync(folder, account.uid, account.gid)
}

/** A folder as the account can name it, with what must be passed to `spawn` for the name to hold. */
export type Passage = {
  path: string
  options: { cwd?: string; uid?: number; gid?: number }
  descriptors: number[]
  close(): void
}

/**
 * passageTo lets the account into a folder it owns although it may not pass the folders above (/root is closed
 * to everybody else): root opens the folder and the child is given it open, as descriptor 3, whose name in /proc
 * leads straight to the folder. So the data stays where the office put it.
 */
export function passageTo(folder: string, account: Account): Passage {
  if (!account.isSwitched) return { path: folder, options: {}, descriptors: [], close: () => {} }
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)
  return {
    path: '/proc/self/fd/3',
    options: { cwd: '/', uid: account.uid, gid: account.gid },
    descriptors: [descriptor],
    close: () => closeSync(descriptor),
  }
}
