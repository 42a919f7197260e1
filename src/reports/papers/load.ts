import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { parsePaper } from './parse.ts'
import type { PaperTemplate } from './template.ts'

/** The papers that ship with the program. @throws Refused template-… for one that cannot be read */
export const shippedPapers = (folder = join(packageRoot(), 'templates', 'papers')): PaperTemplate[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.vi.md'))
    .sort()
    .map((name) => parsePaper(readFileSync(join(folder, name), 'utf8'), name))
