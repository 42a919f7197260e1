import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#platform/package-root.ts'
import { parseTemplate } from './parse.ts'
import type { Template } from './template.ts'

/** The templates that ship with the program. @throws Refused template-… for one that cannot be read */
export const shippedTemplates = (folder = join(packageRoot(), 'templates')): Template[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.vi.md'))
    .sort()
    .map((name) => parseTemplate(readFileSync(join(folder, name), 'utf8'), name))
