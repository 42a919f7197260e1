import type { Command } from 'commander'
import { sql } from 'kysely'
import { backup, restore } from '#book/backup.ts'
import { books } from '#book/books.ts'
import { verifyJournal } from '#book/journal/verify.ts'
import { rebuild } from '#book/rebuild.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Program } from '../program.ts'
import { answer, exitFindings } from './answer.ts'

type Run = (work: (program: Program) => Promise<void>) => Promise<void>
const isJson = (command: Command) => command.optsWithGlobals<{ json?: boolean }>().json ?? false

/** Backup, restore and the doctor's visit. */
export const addSafekeeping = (cli: Command, run: Run): void => {
  cli
    .command('backup <file>')
    .description('everything that cannot be derived, in one file')
    .action((file: string, _own: unknown, command: Command) =>
      run(async ({ db, keys, files }) => {
        const lines = await backup(db, keys, files, file)
        answer(
          isJson(command),
          { file, lines },
          () => `Đã sao lưu vào ${file} (${lines} dòng). Khóa chính để riêng.`,
        )
      }),
    )

  cli
    .command('restore <file>')
    .description('restore a backup into a data folder without books, and prove it')
    .action((file: string, _own: unknown, command: Command) =>
      run(async ({ db, keys, files, catalogue }) => {
        const restored = await restore(db, catalogue, keys, files, file)
        answer(
          isJson(command),
          restored,
          () =>
            `Đã khôi phục ${restored.books.join(', ')}: ${restored.records} nội dung; số liệu dựng lại khớp.`,
        )
      }),
    )

  cli
    .command('doctor')
    .description('look the installation over: database, journal, registers and figures')
    .action((_own: unknown, command: Command) =>
      run(async (program) => {
        const report = await examine(program)
        if (report.findings.length > 0) process.exitCode = exitFindings
        answer(isJson(command), report, () =>
          [
            `PostgreSQL ${report.postgres}, Node ${report.node}`,
            ...report.books.map((book) => `Sổ ${book.name}: ${book.records} nội dung`),
            ...(report.findings.length === 0 ? ['Không có gì phải sửa.'] : report.findings),
          ].join('\n'),
        )
      }),
    )
}

const examine = async ({ db, catalogue }: Program) => {
  const { rows } = await sql<{
    version: string
  }>`select current_setting('server_version') as version`.execute(db)
  const findings: string[] = []
  const examined: { name: string; records: number }[] = []
  for (const book of await books(db)) {
    const verified = await inBook(db, theBook(book.id), (tx) => verifyJournal(tx, book.id))
    examined.push({ name: book.name, records: verified.records })
    for (const fault of verified.faults)
      findings.push(`Sổ ${book.name}, vị trí ${fault.position}: ${fault.fault}`)
    const rebuilt = await rebuild(db, catalogue, book.id, { verify: true })
    for (const one of rebuilt.changed)
      findings.push(`Sổ ${book.name}, ${one.figure}: đang là ${one.before}, dựng lại ra ${one.after}`)
    if (rebuilt.rowsChanged > 0)
      findings.push(`Sổ ${book.name}: ${rebuilt.rowsChanged} dòng sổ khác khi dựng lại`)
  }
  return { postgres: rows[0]?.version ?? '', node: process.versions.node, books: examined, findings }
}
