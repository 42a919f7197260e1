import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#platform/package-root.ts'

const root = packageRoot()
const source = join(root, 'src')
const filesNamed = (end: string): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end))
    .map((path) => join(source, path))

const classesIn = (sheet: string): Set<string> => {
  const rules = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return new Set([...rules.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))
}

/** A component with a sheet it reads classes from, under the name it gives the sheet. */
interface Use {
  component: string
  code: string
  name: string
  sheet: string
}
const uses: Use[] = filesNamed('.tsx').flatMap((component) => {
  const code = readFileSync(component, 'utf8')
  return [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name = '', path = '']) => ({
    component: component.slice(root.length + 1),
    code,
    name,
    sheet: path.startsWith('#') ? join(source, path.slice(1)) : join(dirname(component), path),
  }))
})
const named = ({ code, name }: Use): string[] =>
  [...code.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(
    ([, one = '']) => one,
  )

test('every class a component names is in its sheet', () => {
  const missing = uses.flatMap((use) => {
    const there = classesIn(use.sheet)
    return named(use)
      .filter((one) => !there.has(one))
      .map((one) => `${use.component}: ${use.name}.${one}`)
  })
  expect(uses.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

test('no sheet keeps a class that nobody names', () => {
  const idle = filesNamed('.module.css').flatMap((sheet) => {
    const users = uses.filter((use) => use.sheet === sheet)
    // A class read by a value ("own[state]") is one of those the sheet has.
    if (users.some(({ code, name }) => code.includes(`${name}[`))) return []
    const read = new Set(users.flatMap(named))
    return [...classesIn(sheet)]
      .filter((one) => !read.has(one))
      .map((one) => `${sheet.slice(root.length + 1)}: .${one}`)
  })
  expect(idle).toEqual([])
})
