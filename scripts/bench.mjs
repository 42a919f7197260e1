// npm run bench              one book: figures and the whole report, against SQL written by hand
// npm run bench -- --size L  a country: 5.5 million members in 3,321 books
// npm run bench -- --check   the check of a text: 0.1, 1 and 10 MB of report prose
// npm run bench -- screens    what each screen asks of the server, cold, after an entry and again
// npm run bench -- --kill    twenty rounds of killing the program and its database while it writes
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildScreens, buildServer } from './build.mjs'
import { ensureInstalled } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const given = process.argv.slice(2)
const size = given.includes('--size') ? given[given.indexOf('--size') + 1] : 'S'
const asked = { screens: 'screens', '--kill': 'kill', '--check': 'checker' }
const program =
  Object.entries(asked).find(([option]) => given.includes(option))?.[1] ??
  { S: 'one-book', L: 'national' }[size ?? '']

if (!program) {
  process.stderr.write('Dùng: npm run bench -- [screens] [--size S|L] [--check] [--kill]\n')
  process.exitCode = 2
} else {
  await ensureInstalled()
  if (program === 'screens') {
    await buildServer()
    await buildScreens()
  }
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bench', `${program}.ts`)], {
    cwd: root,
    stdio: 'inherit',
  })
  child.once('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
