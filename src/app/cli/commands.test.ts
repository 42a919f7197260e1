import { Command } from 'commander'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { commandModules, modulesFor } from './commands.ts'

const names = (given: string[]) => modulesFor(given).flatMap((one) => one.commands)

describe('the command line', () => {
  it('finds every command in the module that declares it', async () => {
    for (const { commands, load } of commandModules) {
      const cli = new Command()
      const add = await load()
      add(cli, async () => undefined)
      expect(cli.commands.map((one) => one.name())).toEqual(commands)
    }
  })

  it.each([
    [['check', 'bao-cao.txt', '--json'], ['check']],
    [
      ['--json', '--book', 'lak', 'trace', 'members'],
      ['figures', 'trace'],
    ],
    [
      ['journal', 'verify'],
      ['journal', 'rebuild'],
    ],
  ])('loads for %j no more than is asked', (given, expected) => {
    expect(names(given)).toEqual(expected)
  })

  it.each([[[]], [['--help']], [['chekc', 'x']], [['help', 'check']]])('loads all for %j', (given) => {
    expect(names(given)).toEqual(commandModules.flatMap((one) => one.commands))
  })

  it('checks a text without loading a database, a schema or a file format', async () => {
    const { metafile } = await build({
      entryPoints: [new URL('check.ts', import.meta.url).pathname],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outdir: 'never-written',
      write: false,
      metafile: true,
    })
    const start = Object.entries(metafile.outputs).find(([, one]) => one.entryPoint?.endsWith('cli/check.ts'))
    const loaded = new Set<string>()
    const packages = new Set<string>()
    const follow = (file: string) => {
      if (loaded.has(file)) return
      loaded.add(file)
      for (const one of metafile.outputs[file]?.imports ?? [])
        if (one.kind === 'import-statement' && !one.external) follow(one.path)
        else if (one.kind === 'import-statement' && !one.path.startsWith('node:')) packages.add(one.path)
    }
    follow(start?.[0] ?? '')
    expect(loaded.size).toBeGreaterThan(0)
    expect([...packages]).toEqual([])
  })
})
