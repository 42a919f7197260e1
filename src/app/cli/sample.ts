import type { Command } from 'commander'
import { loadSample } from '../samples.ts'
import { answer } from './answer.ts'
import type { Run } from './run.ts'

export const addSample = (cli: Command, run: Run): void => {
  cli
    .command('sample')
    .description('invented books for trying things out')
    .command('load <name>')
    .description('load a sample book')
    .action((name: string, _own: unknown, command: Command) =>
      run(async (program) => {
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
}
