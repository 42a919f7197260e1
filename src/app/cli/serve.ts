import type { Command } from 'commander'

export const addServe = (cli: Command): void => {
  cli
    .command('serve')
    .description('serve the screens and the API')
    .option('--expose-sample', 'serve a sample book on another address than 127.0.0.1')
    .action(async () => {
      await import('../main.ts')
    })
}
