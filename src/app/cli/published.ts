import type { Command } from 'commander'
import { books } from '#book/books.ts'
import { recordsAt } from '#book/journal/find.ts'
import { evidenceOf } from '#book/ledger/evidence.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { parseFigureRef } from '#kernel/figure.ts'
import { toJson } from '#kernel/quantity.ts'
import type { Program } from '../program.ts'
import { publishedNamed } from '../published/index.ts'
import { agrees, type PublishedText, printAsPublished } from '../published/quoted.ts'
import { answer, exitFindings } from './answer.ts'

/** A figure a source article printed, beside what the book's records say of it. */
export interface PublishedAnswer {
  id: string
  figure: string
  value: number | null
  unit: string
  printed: string
  quoted: string
  ok: boolean
  records: { id: string; amount: number }[]
}

/** Answers every figure of a published text from a book of the sample, loaded when it is absent. */
export const publishedAnswers = async (
  program: Program,
  text: PublishedText,
  bookName = text.name,
): Promise<PublishedAnswer[]> => {
  const { loadSample } = await import('../samples.ts')
  const existing = (await books(program.db)).find((one) => one.name === bookName)
  const book = existing ?? (await loadSample(program, text.name, { as: bookName }))
  return inBook(program.db, theBook(book.id), async (tx) => {
    const answers: PublishedAnswer[] = []
    for (const figure of text.figures) {
      const ref = parseFigureRef(figure.figure)
      if (!ref) throw new Error(`not a figure: ${figure.figure}`)
      const { period, organisation } = figure
      const question = { period, ...(organisation ? { organisation } : {}) }
      const [value] = await new Ledger(tx, book, program.catalogue).values([ref], question)
      if (!value) continue
      const evidence = await evidenceOf(tx, book, value, book.head)
      const found = await recordsAt(
        tx,
        book.id,
        evidence.map((one) => one.position),
      )
      const idAt = new Map(found.map((row) => [row.position, row.id]))
      answers.push({
        id: figure.id,
        figure: figure.figure,
        value: value.value ? toJson(value.value) : null,
        unit: figure.unit,
        printed: value.value ? printAsPublished(value.value, figure.print, text.rounding) : '…',
        quoted: figure.quoted,
        ok: agrees(value.value, figure, text.rounding),
        records: evidence.map((one) => ({ id: idAt.get(one.position) ?? '', amount: toJson(one.amount) })),
      })
    }
    return answers
  })
}

export const addPublished = (
  cli: Command,
  run: (work: (program: Program) => Promise<void>) => Promise<void>,
) => {
  cli
    .command('published <name>')
    .description('the figures a source article printed, counted again from the sample book')
    .action((name: string, _own: unknown, command: Command) =>
      run(async (program) => {
        const { json, book } = command.optsWithGlobals<{ json?: boolean; book?: string }>()
        const answers = await publishedAnswers(program, publishedNamed(name), book)
        if (answers.some((one) => !one.ok)) process.exitCode = exitFindings
        answer(json ?? false, answers, () =>
          [
            ...answers.map(
              (one) =>
                `${one.ok ? 'đúng' : 'KHÁC'}\t${one.id}\t${one.printed}\t«${one.quoted}»\t${one.records.length} căn cứ`,
            ),
            `${answers.filter((one) => one.ok).length}/${answers.length}`,
          ].join('\n'),
        )
      }),
    )
}
