import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '#platform/package-root.ts'

const root = packageRoot()
const leftOut = new Set(['node_modules', 'dist', 'data', 'coverage', '.git'])

const documentsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : documentsIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })

const documents = documentsIn(root).map((path) => ({
  name: relative(root, path),
  folder: dirname(path),
  text: readFileSync(path, 'utf8'),
}))

const withoutCode = (text: string) =>
  text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/^ {4,}.*$/gm, '')
    .replace(/`[^`]*`/g, '')

/** Made by a command, or made up for a guide. */
const needNotExist = /^(docs\/generated|src\/areas\/sports|dist|data)\b/

describe('The documents', () => {
  test('link to what is there', () => {
    const broken = documents.flatMap(({ name, folder, text }) =>
      [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^(https?:|mailto:|#)/.test(link))
        .filter((link) => !existsSync(join(folder, decodeURIComponent(link.split('#')[0] ?? ''))))
        .map((link) => `${name}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  test('name files that are there', () => {
    const broken = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/`((?:src|docs|scripts|samples|rulebook|templates|migrations|bench|e2e)\/[^`\s]*)`/g)]
        .map(([, path = '']) => path)
        .filter((path) => !/[<>{}*…]/.test(path) && !needNotExist.test(path))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${name}: ${path}`),
    )
    expect(broken).toEqual([])
  })

  test('name scripts of the package that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const named = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/npm run (?:-s )?([a-z-]+)/g)].map(([, script = '']) => ({ name, script })),
    )
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([])
  })

  test('speak of the product, not of any one machine', () => {
    const words = /\/(work|tmp|root|home|Users)\/|\.\.\/shared/
    const found = documents.flatMap(({ name, text }) => {
      const hit = words.exec(text)
      return hit ? [`${name}: ${hit[0]}`] : []
    })
    expect(found).toEqual([])
  })

  test('raise no voice, and address nobody as anh or chị', () => {
    const loud = documents.filter(({ text }) => /[\p{L}\d)]!(?!\[)/u.test(withoutCode(text)))
    const familiar = documents.filter(
      ({ name, text }) => name.endsWith('.vi.md') && /(?<!\p{L})(anh|chị)(?!\p{L})/iu.test(withoutCode(text)),
    )
    expect([...loud, ...familiar].map(({ name }) => name)).toEqual([])
  })

  test('show pictures a page can carry', () => {
    const folder = join(root, 'docs/pictures')
    const heavy = readdirSync(folder).filter((file) => statSync(join(folder, file)).size > 300 * 1024)
    expect(heavy).toEqual([])
  })
})
