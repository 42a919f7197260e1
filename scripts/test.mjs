// npm test: installs what is missing, builds, and runs every test, browser journeys included. The last
// line counts them, for people and for machines alike.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildScreens, buildServer, packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
await buildServer()
await buildScreens()

const folder = mkdtempSync(join(tmpdir(), 'dangbo-results-'))
const results = join(folder, 'results.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const vitest = join(packageRoot, 'node_modules/vitest/vitest.mjs')
const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: packageRoot,
  stdio: 'inherit',
})
const code = await new Promise((resolve) => child.on('close', resolve))
try {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  // A file that cannot be loaded has no tests to fail, but it has failed.
  const failed = numFailedTests > 0 ? numFailedTests : code === 0 ? 0 : Math.max(1, numFailedTestSuites)
  console.log(
    `\n${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`,
  )
} catch {
  console.log('\n0 passed, 1 failed')
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = code === 0 ? 0 : 1
