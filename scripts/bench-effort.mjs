// npm run bench:effort: a month of a cell, of a commune's officer and of a district office, replayed in the browser;
// with names (cell, district, commune) only of these. It ends with 1 when it takes longer than it may, or somebody types a fact twice. Takes several minutes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildScreens, packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
await buildScreens()
const child = spawn(
  process.execPath,
  ['--import', 'tsx', join(packageRoot, 'bench/effort.ts'), ...process.argv.slice(2)],
  {
    cwd: packageRoot,
    stdio: 'inherit',
  },
)
child.once('exit', (code) => {
  process.exitCode = code ?? 1
})
