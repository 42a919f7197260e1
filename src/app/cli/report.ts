import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Command } from 'commander'
import { inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { reportDesk } from '#reports/index.ts'
import type { Program } from '../program.ts'
import { answer } from './answer.ts'
import { type AskOptions, chosenBook, readQuestion } from './asked.ts'

const badFormat = refusal('unknown-report-format', {
  vi: 'Báo cáo xuất được ra .docx, .html hoặc .xlsx, không phải «{format}».',
  en: 'A report is written as .docx, .html or .xlsx, not "{format}".',
})

interface ReportOptions extends AskOptions {
  out: string
  rounding?: 'half-up' | 'truncate'
  annex?: boolean
}

export const addReport = (
  cli: Command,
  run: (work: (program: Program) => Promise<void>) => Promise<void>,
) => {
  cli
    .command('report <template>')
    .description('compose a report and write it as Word, HTML or Excel')
    .requiredOption('--out <file>', 'FILE.docx, FILE.html or FILE.xlsx')
    .option('--organisation <code, name or id>')
    .option('--from <day>')
    .option('--to <day>')
    .option('--known <position>')
    .option('--rounding <mode>', 'half-up or truncate; the template says which without')
    .option('--annex', 'the annex of evidence instead of the text')
    .action((template: string, _own: unknown, command: Command) =>
      run(async (program) => {
        const options = command.optsWithGlobals<ReportOptions>()
        const book = await chosenBook(program, options.book)
        const written = await inBook(program.db, theBook(book.id), async (tx) => {
          const desk = reportDesk(program.catalogue)
          const question = await readQuestion(tx, book, options, day(program.clock.today()))
          const report = await desk.compose(tx, book, {
            template,
            ...question,
            ...(options.rounding ? { rounding: options.rounding } : {}),
          })
          const bytes = async () => {
            const format = extname(options.out)
            if (format === '.docx') return desk.docx(tx, book, report, { annex: options.annex ?? false })
            if (format === '.xlsx') return desk.xlsx(tx, book, report)
            if (format === '.html') return desk.html(report)
            throw new Refused([badFormat({ format: format || options.out })])
          }
          await writeFile(options.out, await bytes())
          return { report, out: options.out }
        })
        const { missing, findings, typed } = written.report
        answer(options.json ?? false, { out: options.out, missing, findings, typed }, () =>
          [
            `Đã viết ${options.out}.`,
            ...findings.map(
              (one) => `${one.level === 'warning' ? '▲' : '·'} ${one.label.vi}: ${one.says.vi}`,
            ),
          ].join('\n'),
        )
      }),
    )
}
