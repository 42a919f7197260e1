import type { Command } from 'commander'
import { verifyLinks } from '#book/handover/links.ts'
import { verifyJournal } from '#book/journal/verify.ts'
import { rebuild } from '#book/rebuild.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Program } from '../program.ts'
import { answer, exitFindings } from './answer.ts'
import { type AskOptions, chosenBook } from './asked.ts'

type Run = (work: (program: Program) => Promise<void>) => Promise<void>

export const addJournal = (cli: Command, run: Run): void => {
  cli
    .command('journal')
    .description('the journal itself')
    .command('verify')
    .description('recompute every fingerprint: no gaps, nothing changed, hand-overs linked')
    .action((_own: unknown, command: Command) =>
      run(async (program) => {
        const options: AskOptions = command.optsWithGlobals()
        const book = await chosenBook(program, options.book)
        const chain = await inBook(program.db, theBook(book.id), (tx) => verifyJournal(tx, book.id))
        const verified = { ...chain, faults: [...chain.faults, ...(await verifyLinks(program.db, book))] }
        if (verified.faults.length > 0) process.exitCode = exitFindings
        answer(options.json ?? false, verified, () =>
          verified.faults.length === 0
            ? `Sổ «${book.name}»: ${verified.records} nội dung, không thiếu, không bị sửa. Dấu: ${verified.headHash}`
            : verified.faults.map((one) => `Vị trí ${one.position}: ${one.fault}`).join('\n'),
        )
      }),
    )

  cli
    .command('rebuild')
    .description('derive registers and figures again from the journal')
    .option('--verify', 'compare only and leave everything as it is')
    .action((own: { verify?: boolean }, command: Command) =>
      run(async (program) => {
        const options: AskOptions = command.optsWithGlobals()
        const book = await chosenBook(program, options.book)
        const rebuilt = await rebuild(program.db, program.catalogue, book.id, { verify: own.verify ?? false })
        const agrees = rebuilt.changed.length === 0 && rebuilt.rowsChanged === 0
        if (!agrees && own.verify) process.exitCode = exitFindings
        answer(options.json ?? false, { ...rebuilt, agrees }, () =>
          agrees
            ? `Dựng lại ${rebuilt.entries} lần ghi: sổ và số liệu khớp hoàn toàn.`
            : [
                `${rebuilt.rowsChanged} dòng sổ khác trước.`,
                ...rebuilt.changed.map((one) => `${one.figure}: ${one.before} → ${one.after}`),
              ].join('\n'),
        )
      }),
    )
}
