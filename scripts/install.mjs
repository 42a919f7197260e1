// Installs the dependencies when they are missing or older than the lock file, so that every command works on a
// fresh clone. Only what Node itself brings may be imported here.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)))
const staleMs = 30_000

// Not `npm ci`: it insists on the packages of every system, and a registry may lack those of another one. The exact
// versions come from package.json and the lock file either way.

/**
 * ensureInstalled runs `npm install` where the stamp left by the last one does not fit; of several processes one does,
 * the others wait for it. Answers whether it installed; throws when npm fails. npm's own words go to stderr.
 * @param {{ root?: string, command?: string[] }} [options]
 * @returns {Promise<boolean>}
 */
export async function ensureInstalled({
  root = packageRoot,
  command = ['npm', 'install', '--no-save', '--no-audit', '--no-fund'],
} = {}) {
  if (isInstalled(root)) return false
  return withLock(join(root, '.dangbo-install.lock'), async () => {
    if (isInstalled(root)) return false
    process.stderr.write('Đang cài các gói cần thiết (npm install)…\n')
    await run(command, root)
    writeFileSync(stampFile(root), expectedStamp(root))
    return true
  })
}

/** @param {string} root */
function isInstalled(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === expectedStamp(root)
  } catch {
    return false
  }
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.dangbo-stamp')
}

/** Native packages differ by system and by Node's major version. @param {string} root */
function expectedStamp(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform}-${process.arch} node${process.versions.node.split('.')[0]}\n`
}

/** @param {string[]} command @param {string} root @returns {Promise<void>} */
function run([program = '', ...rest], root) {
  return new Promise((resolve, reject) => {
    // On Windows npm is a batch file, which only a shell starts.
    const child = spawn(program, rest, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else
        reject(
          new Error(`npm install không thành công (${signal ?? `mã ${code}`}); xem thông báo của npm ở trên`),
        )
    })
  })
}

/**
 * Creating a folder is the one step that two processes cannot both do. The holder touches it while it works; one
 * left untouched belonged to a process that died.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withLock(lock, work) {
  while (!tryLock(lock)) {
    removeIfStale(lock)
    await sleep(200)
  }
  const alive = setInterval(() => touch(lock), staleMs / 10)
  try {
    return await work()
  } finally {
    clearInterval(alive)
    rmSync(lock, { recursive: true, force: true })
  }
}

/** After the machine slept the lock may have been taken for a dead one's. @param {string} lock */
function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date())
  } catch {
    // Gone: the other process installs too, and the stamp is written by whoever ends last.
  }
}

/** @param {string} lock */
function tryLock(lock) {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} lock */
function removeIfStale(lock) {
  const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
  if (touched === undefined || Date.now() - touched < staleMs) return
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    rmSync(aside, { recursive: true, force: true })
  } catch {
    // Another waiter moved it first.
  }
}
