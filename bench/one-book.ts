// One book: every counted figure and the whole report, against SQL written by hand for these very numbers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProgram, type Program } from '#app/program.ts'
import { loadSample } from '#app/samples.ts'
import type { BookInfo } from '#book/books.ts'
import { Memory } from '#book/ledger/memory.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { toSteps } from '#kernel/quantity.ts'
import { readEnv } from '#platform/env.ts'
import { connect } from '#platform/postgres/database.ts'
import { joinOrStartPostgres } from '#platform/postgres/start.ts'
import { type ReportDesk, reportDesk } from '#reports/index.ts'
import { shippedTemplates } from '#reports/template/load.ts'
import { best } from './best.ts'

const rounds = 50
const period = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }
const sqlIn = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

const dataFolder = mkdtempSync(join(tmpdir(), 'dangbo-bench-'))
const program = await openProgram(readEnv({ DANGBO_DATA: dataFolder, DANGBO_LOG: 'error' }), 'guest')
try {
  const start = performance.now()
  const book = await loadSample(program, 'lak')
  console.log(`sample of ${book.head} records loaded in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  await figuresAgainstHand(program, book)
  await report(program, book)
} finally {
  await program.close()
  rmSync(dataFolder, { recursive: true, force: true })
}

async function figuresAgainstHand({ db, catalogue }: Program, book: BookInfo): Promise<void> {
  const figures = [...catalogue.figures.values()].filter((figure) => figure.form !== 'formula')
  const refs = figures.map((figure) => ({ figure: figure.id }))
  const byHand = sqlIn('by-hand-figures.sql')
  const server = await joinOrStartPostgres({ dataFolder })
  const { pool, close } = connect(server.config)
  try {
    await pool.query(sqlIn('by-hand.sql'))
    const hand = () => pool.query<{ figure: string; steps: number }>(byHand, [period.from, period.to])
    const ask = (memory?: Memory) =>
      inBook(db, theBook(book.id), (tx) => new Ledger(tx, book, catalogue, memory).values(refs, { period }))
    const memory = new Memory()
    const [counted, written] = [await ask(memory), await hand()]
    const expected = new Map(written.rows.map((row) => [row.figure, BigInt(row.steps)]))
    for (const { figure, value } of counted) {
      const absent = figure.form === 'series' ? null : 0n
      const steps = value ? toSteps(value, figure.unit) : null
      if (steps !== (expected.get(figure.id) ?? absent))
        throw new Error(`${figure.id}: ${steps} by the book, ${expected.get(figure.id)} by hand`)
    }
    const [ours, theirs] = [await best(rounds, () => ask()), await best(rounds, hand)]
    const again = await best(rounds, () => ask(memory))
    console.log(
      `${figures.length} figures, identical values: ${ours.ms.toFixed(1)} ms by the book, ` +
        `${theirs.ms.toFixed(1)} ms by hand: ${(ours.ms / theirs.ms).toFixed(1)}×; ` +
        `asked again ${again.ms.toFixed(1)} ms`,
    )
  } finally {
    await close()
    await server.stop()
  }
}

async function report({ db, catalogue }: Program, book: BookInfo): Promise<void> {
  const within = <T>(work: Parameters<typeof inBook<T>>[2]) => inBook(db, theBook(book.id), work)
  const question = { template: 'bao-cao-nam', period }
  const desk = reportDesk(catalogue)
  const remembering = reportDesk(catalogue, shippedTemplates(), new Memory())
  const compose = (by: ReportDesk) => within((tx) => by.compose(tx, book, question))
  const print = () => within(async (tx) => desk.docx(tx, book, await desk.compose(tx, book, question)))
  await print()
  await compose(remembering)
  const composed = await best(rounds, () => compose(desk))
  const again = await best(rounds, () => compose(remembering))
  const printed = await best(rounds, print)
  console.log(
    `whole report composed with its checks: ${composed.ms.toFixed(0)} ms, ` +
      `again ${again.ms.toFixed(0)} ms; to Word: ${printed.ms.toFixed(0)} ms`,
  )
}
