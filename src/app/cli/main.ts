import { Command } from 'commander'
import { exitRefused } from './answer.ts'
import { modulesFor } from './commands.ts'
import { runOn } from './run.ts'

const cli = new Command('dangbo')
  .description('The working books of a local Party committee')
  .option('--json', 'answer with one JSON value')
  .option('--book <name>', 'which book, where there are several')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : exitRefused)
  })
  .showHelpAfterError()

// Whoever reads only the first lines (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const asked = modulesFor(process.argv.slice(2))
for (const add of await Promise.all(asked.map(({ load }) => load()))) add(cli, runOn(cli))

await cli.parseAsync()
