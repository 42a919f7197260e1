import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { pages } from './pages.ts'

/** Writes docs/generated, or with --check says which pages are stale. */
const folder = join(packageRoot(), 'docs/generated')
const made = pages()

const written = (file: string): string | null => {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return null
  }
}

if (process.argv.includes('--check')) {
  const stale = Object.entries(made).filter(([file, text]) => written(file) !== text)
  for (const [file] of stale) process.stderr.write(`stale: docs/generated/${file} (npm run docs)\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (!(file in made)) rmSync(join(folder, file))
  for (const [file, text] of Object.entries(made)) writeFileSync(join(folder, file), text)
}
