import { Command } from 'commander'
import { readEnv } from '#platform/env.ts'
import type { Program } from '../program.ts'
import { answer, exitRefused, sayRefusal } from './answer.ts'
import { addCheck } from './check.ts'
import { addExport } from './export.ts'
import { addFigures } from './figures.ts'
import { addImport } from './import.ts'
import { addJournal } from './journal.ts'
import { addPublished } from './published.ts'
import { addReport } from './report.ts'
import { addSafekeeping } from './safekeeping.ts'

const cli = new Command('dangbo')
  .description('The working books of a local Party committee')
  .option('--json', 'answer with one JSON value')
  .option('--book <name>', 'which book, where there are several')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : exitRefused)
  })
  .showHelpAfterError()

/** Opens the database only for the commands that need one. */
const run = async (work: (program: Program) => Promise<void>): Promise<void> => {
  try {
    const { openProgram } = await import('../program.ts')
    const program = await openProgram({ ...readEnv(), logLevel: 'error' }, 'guest')
    try {
      await work(program)
    } finally {
      await program.close()
    }
  } catch (error) {
    sayRefusal(error, cli.opts<{ json?: boolean }>().json ?? false)
  }
}

addCheck(cli)
addFigures(cli, run)
addExport(cli, run)
addImport(cli, run)
addJournal(cli, run)
addPublished(cli, run)
addReport(cli, run)
addSafekeeping(cli, run)

cli
  .command('sample')
  .description('invented books for trying things out')
  .command('load <name>')
  .description('load a sample book')
  .action((name: string, _own: unknown, command: Command) =>
    run(async (program) => {
      const { loadSample } = await import('../samples.ts')
      const started = performance.now()
      const book = await loadSample(program, name)
      const seconds = (performance.now() - started) / 1000
      const loaded = { book: book.name, head: book.head, seconds: Number(seconds.toFixed(1)) }
      answer(
        command.optsWithGlobals<{ json?: boolean }>().json ?? false,
        loaded,
        () => `Đã nạp sổ mẫu «${book.name}»: ${book.head} nội dung (${loaded.seconds} giây).`,
      )
    }),
  )

cli
  .command('serve')
  .description('serve the screens and the API')
  .option('--expose-sample', 'serve a sample book on another address than 127.0.0.1')
  .action(async () => {
    await import('../main.ts')
  })

await cli.parseAsync()
