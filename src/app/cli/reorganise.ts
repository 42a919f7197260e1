import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Counts, type Preview, planSchema } from '#areas/organisations/reorganisation/index.ts'
import { appendEntry } from '#book/journal/append.ts'
import { theBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Program } from '../program.ts'
import { reorganisation } from '../reorganising/reorganise.ts'
import { answer } from './answer.ts'
import { chosenBook } from './asked.ts'
import type { Run } from './run.ts'

const badPlan = refusal('bad-plan', {
  vi: 'Không đọc được phương án sắp xếp {file}: {problem}.',
  en: 'The plan {file} cannot be read: {problem}.',
})

const readPlan = async (file: string) => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Refused([badPlan({ file, problem: error.message })])
  })
  try {
    return planSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new Refused([badPlan({ file, problem: (error as Error).message })])
  }
}

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
        const plan = await readPlan(file)
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
