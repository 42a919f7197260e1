import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { exportBook } from '#book/export.ts'
import { lastDayOf } from '#book/known.ts'
import { inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import type { Program } from '../program.ts'
import { answer } from './answer.ts'
import { type AskOptions, chosenBook, readDay } from './asked.ts'

export const addExport = (
  cli: Command,
  run: (work: (program: Program) => Promise<void>) => Promise<void>,
) => {
  cli
    .command('export <folder>')
    .description('the whole book in open formats: the journal as JSON lines, each register as CSV')
    .option('--on <day>', 'the day of the registers')
    .action((folder: string, own: { on?: string }, command: Command) =>
      run(async (program) => {
        const options: AskOptions = command.optsWithGlobals()
        const book = await chosenBook(program, options.book)
        await mkdir(folder, { recursive: true })
        const files = await inBook(program.db, theBook(book.id), async (tx) => {
          const on = own.on ? readDay(own.on) : await lastDayOf(tx, book, day(program.clock.today()))
          const exported = exportBook(tx, book, program.catalogue, program.keys, on)
          for (const file of exported)
            await pipeline(Readable.from(file.text), createWriteStream(join(folder, file.name)))
          return exported.map((file) => file.name)
        })
        answer(options.json ?? false, { folder, files }, () => `Đã xuất ${files.length} tệp vào ${folder}.`)
      }),
    )
}
