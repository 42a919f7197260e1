// npm run check: everything that must hold before a change is shared, in the order of speed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
const bin = (name) => join(packageRoot, 'node_modules/.bin', name)
const steps = [
  ['format and lint', bin('biome'), ['ci', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['floors', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src', 'samples']],
  ['unused', bin('knip'), []],
  ['generated docs', process.execPath, ['scripts/docs.mjs', '--check']],
  ['tests', process.execPath, ['scripts/test.mjs']],
]
for (const [name, program, args] of steps) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(program, args, { cwd: packageRoot, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\nStopped at: ${name}`)
    process.exit(1)
  }
}
console.log('\nAll checks hold.')
