// npm run prove [-- S27 member.joined …]: each kind of docs/systems.md is taken out of its effect in
// turn, and every system that names it must have a test that fails. Minutes, not part of npm test.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

/** Rows of docs/systems.md that name kinds and tests. */
const systems = () =>
  readFileSync(join(packageRoot, 'docs/systems.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| S\d/.test(line))
    .map((line) => {
      const [id = '', name = '', , , kinds = '', , tests = ''] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
      return {
        id,
        name,
        kinds: [...kinds.matchAll(/`([^`]+)`/g)].map(([, kind = '']) => kind),
        tests: [...tests.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => normalize(join('docs', link))),
      }
    })
    .filter((one) => one.kinds.length > 0)

/** Test files that fail without the kind. @param {string} kind @param {string[]} tests */
const failing = (kind, tests) => {
  const folder = mkdtempSync(join(tmpdir(), 'dangbo-prove-'))
  const output = join(folder, 'result.json')
  spawnSync(
    process.execPath,
    [
      join(packageRoot, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'scripts/prove/without-kind.config.ts'],
      ...['--root', packageRoot, '--reporter', 'json', '--outputFile', output, ...tests],
    ],
    { cwd: packageRoot, env: { ...process.env, DANGBO_WITHOUT_KIND: kind }, stdio: 'ignore' },
  )
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'))
  rmSync(folder, { recursive: true })
  return new Set(
    testResults
      // A file that cannot even be read proves nothing.
      .filter((file) => file.assertionResults.some((one) => one.status === 'failed'))
      .map((file) => normalize(file.name).slice(packageRoot.length + 1)),
  )
}

await ensureInstalled()
const asked = process.argv.slice(2)
const rows = systems().filter(
  (one) => asked.length === 0 || asked.includes(one.id) || one.kinds.some((kind) => asked.includes(kind)),
)
const kinds = [...new Set(rows.flatMap((one) => one.kinds))].filter(
  (kind) => !asked.some((one) => !/^S\d+$/.test(one)) || asked.includes(kind),
)
let unproved = 0
for (const kind of kinds) {
  const naming = rows.filter((one) => one.kinds.includes(kind))
  const failed = failing(kind, [...new Set(naming.flatMap((one) => one.tests))])
  for (const { id, name, tests } of naming) {
    const proof = tests.filter((test) => failed.has(test))
    if (proof.length === 0) unproved += 1
    console.log(`${proof.length > 0 ? 'proved  ' : 'UNPROVED'} ${kind}  ${id} ${name}  ${proof.join(' ')}`)
  }
}
console.log(`${kinds.length} kinds taken out, ${unproved} systems with no test that fails`)
process.exitCode = unproved > 0 ? 1 : 0
