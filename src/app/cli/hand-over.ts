import type { Command } from 'commander'
import { handOver } from '#book/handover/hand-over.ts'
import { handOverSchema } from '#book/handover/plan.ts'
import { answer } from './answer.ts'
import { chosenBook } from './asked.ts'
import { planFrom } from './json-file.ts'
import type { Run } from './run.ts'

export const addHandOver = (cli: Command, run: Run): void => {
  cli
    .command('hand-over <plan>')
    .description('close a book and begin its successors, from a JSON plan; run again, it goes on')
    .action((file: string, _own: unknown, command: Command) =>
      run(async (program) => {
        const options = command.optsWithGlobals<{ json?: boolean; book?: string }>()
        const book = await chosenBook(program, options.book)
        const done = await handOver(program.journal, book, await planFrom(file, handOverSchema))
        answer(options.json ?? false, done, () =>
          [
            `Sổ «${book.name}» đã đóng ở vị trí ${done.closed.position}, dấu ${done.closed.hash}.`,
            ...done.successors.map(
              (one) =>
                `Sổ «${one.book}» nhận ${one.records} nội dung${one.repeated ? ' (đã nhận từ trước)' : ''}.`,
            ),
          ].join('\n'),
        )
      }),
    )
}
