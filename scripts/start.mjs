// npm start: installs what is missing, builds what is older than its sources, and serves.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildScreens, buildServer, packageRoot } from './build.mjs'
import { ensureInstalled } from './install.mjs'

await ensureInstalled()
await buildServer()
await buildScreens()
await import(pathToFileURL(join(packageRoot, 'dist/server/main.js')).href)
