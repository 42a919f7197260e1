import type { Command } from 'commander'
import { figureAnswers, traceAnswer } from '#book/ledger/answers.ts'
import { inBook, theBook } from '#book/session.ts'
import { day } from '#kernel/calendar.ts'
import type { Program } from '../program.ts'
import { answer } from './answer.ts'
import { type AskOptions, chosenBook, readQuestion, readRefs } from './asked.ts'

type Run = (work: (program: Program) => Promise<void>) => Promise<void>

const asking = (command: Command): Command =>
  command
    .option('--organisation <code, name or id>', 'an organisation; the whole book without')
    .option('--from <day>', 'first day of the period')
    .option('--to <day>', 'last day of the period')
    .option('--known <position>', 'as known at this position of the journal')
    .option('--structure <day>', 'restated in the structure of this day')

export const addFigures = (cli: Command, run: Run): void => {
  asking(cli.command('figures').description('values of figures over a period'))
    .option('--ids <a,b>', 'figures, as name[argument]@assigner; every plain figure without')
    .action((own: { ids?: string }, command: Command) =>
      run(async (program) => {
        const options: AskOptions = command.optsWithGlobals()
        const book = await chosenBook(program, options.book)
        const answers = await inBook(program.db, theBook(book.id), async (tx) => {
          const question = await readQuestion(tx, book, options, day(program.clock.today()))
          const refs = own.ids ? readRefs(own.ids) : plainFigures(program)
          return figureAnswers(tx, book, program.catalogue, refs, question, { count: true })
        })
        const values = answers.map(({ id, value, unit, printed, records }) => ({
          id,
          value,
          unit: unit.id,
          printed,
          records,
        }))
        answer(options.json ?? false, values, () =>
          answers.map((one) => `${one.id}\t${one.printed}\t${one.unit.label.vi}\t${one.label.vi}`).join('\n'),
        )
      }),
    )

  asking(cli.command('trace <figure>').description('a figure with the records it was counted from')).action(
    (figure: string, _own: unknown, command: Command) =>
      run(async (program) => {
        const options: AskOptions = command.optsWithGlobals()
        const book = await chosenBook(program, options.book)
        const [ref] = readRefs(figure)
        if (!ref) return
        const trace = await inBook(program.db, theBook(book.id), async (tx) =>
          traceAnswer(
            tx,
            book,
            program.catalogue,
            ref,
            await readQuestion(tx, book, options, day(program.clock.today())),
          ),
        )
        const records = trace.evidence.map(({ id, kind, day, amount, sentence, basis }) => ({
          id,
          kind,
          day,
          amount,
          sentence,
          basis,
        }))
        const { id, value, unit, inputs, reads, meaning } = trace
        const value_ = { id, value, unit: unit.id, meaning: meaning.vi, reads: reads?.vi ?? null }
        const named = inputs.map((one) => ({ name: one.name, id: one.answer.id, value: one.answer.value }))
        answer(options.json ?? false, { ...value_, inputs: named, records }, () =>
          [
            `${trace.label.vi}: ${withUnit(trace.printed, unit)}`,
            meaning.vi,
            ...inputs.map((one) => `  ${one.name} = ${one.answer.printed} (${one.answer.label.vi})`),
            ...records.map((one) => `  ${one.day}\t${one.amount}\t${one.sentence}`),
          ].join('\n'),
        )
      }),
  )
}

/** Figures that can be asked without an argument or an assigner. */
const plainFigures = ({ catalogue }: Program) =>
  [...catalogue.figures.values()]
    .filter((figure) => !figure.of && !figure.id.endsWith('.share'))
    .map((figure) => ({ figure: figure.id }))

/** Money and percentages are printed with their unit already. */
const withUnit = (printed: string, unit: { id: string; label: { vi: string } }) =>
  /%$|đồng$/.test(printed) ? printed : `${printed} ${unit.label.vi}`
