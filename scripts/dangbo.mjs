// npm run -s dangbo -- COMMAND: the command line, built on demand. Only the answer goes to stdout.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildServer, packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
await buildServer()
await import(pathToFileURL(join(packageRoot, 'dist/server/cli.js')).href)
