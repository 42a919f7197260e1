// Builds dist/ when the sources are newer than the last build: the server and the command line with
// esbuild, the screens with Vite. Nothing is built twice, so every command may call this first.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(packageRoot, 'dist')

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return /\.test\.tsx?$/.test(entry.name) ? [] : [path]
  })

/** Size and time of every source: cheap to take, different after any edit. @param {string[]} folders */
const stampOf = (folders) => {
  const hash = createHash('sha256')
  for (const folder of folders.map((one) => join(packageRoot, one)).filter(existsSync))
    for (const file of filesIn(folder)) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}|${size}|${mtimeMs}\n`)
    }
  return hash.update(readFileSync(join(packageRoot, 'package-lock.json'))).digest('hex')
}

/** @param {string} name @param {string} stamp @param {() => Promise<void>} build */
const unlessBuilt = async (name, stamp, build) => {
  const file = join(dist, `.${name}-stamp`)
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return false
  await build()
  mkdirSync(dist, { recursive: true })
  writeFileSync(file, stamp)
  return true
}

const serverFolders = ['src', 'samples', 'rulebook', 'templates']

/** The server and the command line. @returns {Promise<boolean>} whether anything was built */
export const buildServer = () =>
  unlessBuilt('server', stampOf(serverFolders), async () => {
    const { build } = await import('esbuild')
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(join(packageRoot, 'package.json'), 'utf8'),
    )
    const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    rmSync(join(dist, 'server'), { recursive: true, force: true })
    await build({
      absWorkingDir: packageRoot,
      entryPoints: {
        main: 'src/app/main.ts',
        cli: 'src/app/cli/main.ts',
        handbook: 'src/app/handbook/main.ts',
        'check-worker': 'src/app/checking/worker.ts',
      },
      outdir: 'dist/server',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      sourcemap: true,
      external: packages.flatMap((name) => [name, `${name}/*`]),
      loader: { '.sql': 'text', '.md': 'text' },
      logLevel: 'warning',
    })
  })

/** The screens. @returns {Promise<boolean>} */
export const buildScreens = () =>
  unlessBuilt('web', stampOf(['src/ui', 'src/app/web', 'src/areas', 'src/kernel']), async () => {
    const { build } = await import('vite')
    await build({
      root: join(packageRoot, 'src/app/web'),
      configFile: join(packageRoot, 'vite.config.ts'),
      logLevel: 'warn',
    })
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ensureInstalled } = await import('./install.mjs')
  await ensureInstalled()
  await buildServer()
  await buildScreens()
}
