// npm run docs: writes docs/generated from the code; with --check fails where a page is stale.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildServer, packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
await buildServer()
await import(pathToFileURL(join(packageRoot, 'dist/server/handbook.js')).href)
