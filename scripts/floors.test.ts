import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { packageRoot } from './build.mjs'

interface Report {
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number }
}

const cruise = (folder: string): Report => {
  const program = join(packageRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout } = spawnSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(stdout)
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A small house of its own with the real rules, in which the given file breaks one. */
const planted = (file: string, text: string): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'dangbo-floors-'))
  folders.push(folder)
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(packageRoot, name), join(folder, name))
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'))
  const files = {
    'src/kernel/day.ts': 'export const day = 1\n',
    'src/book/append.ts': 'export const append = 1\n',
    'src/areas/members/index.ts': 'export const members = 1\n',
    'src/areas/targets/index.ts': 'export const targets = 1\n',
    'src/ui/Figure.tsx': 'export const Figure = 1\n',
    'src/app/web/main.tsx': 'export const main = 1\n',
    [file]: text,
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return cruise(folder).summary.violations.map((one) => one.rule.name)
}

describe('the floors of the house', () => {
  it('hold, and the checker has really seen the modules', () => {
    const { summary } = cruise(packageRoot)
    expect(summary.totalCruised).toBeGreaterThan(100)
    expect(summary.violations.map((one) => `${one.rule.name}: ${one.from}`)).toEqual([])
  })

  it.each([
    ['kernel-looks-down-only', 'src/kernel/up.ts', "export * from '#book/append.ts'\n"],
    ['book-looks-down-only', 'src/book/up.ts', "export * from '../areas/members/index.ts'\n"],
    [
      'areas-screens-stand-on-ui',
      'src/areas/members/ui/up.ts',
      "export * from '#book/append.ts'\nexport * from '#ui/Figure.tsx'\n",
    ],
    ['areas-do-not-meet', 'src/areas/members/sideways.ts', "export * from '#areas/targets/index.ts'\n"],
    ['ui-looks-down-only', 'src/ui/Up.tsx', "export * from '#areas/members/index.ts'\n"],
    ['browser-takes-the-doors', 'src/app/web/deep.ts', "export * from '#book/append.ts'\n"],
    ['kernel-is-pure', 'src/kernel/disk.ts', "import 'node:fs'\n"],
    ['no-circles', 'src/kernel/circle.ts', "import './circle.ts'\n"],
  ])('%s is told when it is broken', (rule, file, text) => {
    expect(planted(file, text)).toContain(rule)
  })
})
