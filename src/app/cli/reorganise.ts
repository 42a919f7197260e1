import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { type Counts, type Preview, planSchema } from '#areas/organisations/reorganisation/index.ts'
import { appendEntry } from '#book/journal/append.ts'
import { theBook } from '#book/session.ts'
import type { Program } from '../program.ts'
import { reorganisation } from '../reorganising/reorganise.ts'
import { answer } from './answer.ts'
import { chosenBook } from './asked.ts'
import { planFrom } from './json-file.ts'
import type { Run } from './run.ts'

const inWords = ({ catalogue }: Program, counts: Counts): string =>
  Object.entries(counts)
    .map(([register, count]) => `${count} ${catalogue.registers.get(register)?.label.vi.toLowerCase()}`)
    .join(', ')

const table = (program: Program, { moved, organisations }: Preview): string[] => [
  `Chuyển: ${inWords(program, moved) || 'không có'}.`,
  ...organisations.map(
    ({ name, before, after }) =>
      `${name}\t${before ? inWords(program, before.holdings) || '–' : 'chưa có'}\t→\t${after ? inWords(program, after.holdings) || '–' : 'kết thúc'}`,
  ),
]

export const addReorganise = (cli: Command, run: Run): void => {
  cli
    .command('reorganise <plan>')
    .description('one decision on the structure, from a JSON plan, with all that follows from it')
    .option('--dry-run', 'the table before and after; write nothing')
    .option('--id <uuid>', 'the id of the entry, so that a repeated send is told')
    .action((file: string, own: { dryRun?: boolean; id?: string }, command: Command) =>
      run(async (program) => {
        const options = command.optsWithGlobals<{ json?: boolean; book?: string }>()
        const book = await chosenBook(program, options.book)
        const plan = await planFrom(file, planSchema)
        const { entry, preview } = await reorganisation(program, book.id, own.id ?? randomUUID(), plan)
        const dry = own.dryRun ?? false
        const actor = theBook(book.id, 'sap-xep')
        const { records } = await appendEntry(program.journal, actor, entry, { dry })
        answer(options.json ?? false, { entry: entry.id, dry, records: records.length, preview }, () =>
          [
            ...table(program, preview),
            `${records.length} nội dung ${dry ? 'sẽ ghi' : 'đã ghi'} trong một lần ghi ${entry.id}.`,
          ].join('\n'),
        )
      }),
    )
}
