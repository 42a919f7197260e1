import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { Program } from '../program.ts'
import { answer, exitFindings } from './answer.ts'
import { chosenBook } from './asked.ts'

const noImport = refusal('kind-not-imported', {
  vi: 'Chưa có cách nhập «{kind}» từ Excel; hiện nhập được: {kinds}.',
  en: '"{kind}" is not imported from Excel yet; these are: {kinds}.',
})
const noFile = refusal('file-not-found', {
  vi: 'Không mở được tệp {file}.',
  en: 'The file {file} cannot be opened.',
})

/** Which kinds come from lists, and what reads them. */
const profiles = {
  'organisation.brought-forward': async () =>
    (await import('../import/organisations.ts')).importOrganisations,
  'member.brought-forward': async () => (await import('../import/members.ts')).importMembers,
  'cell-meeting.held': async () => (await import('../import/meetings.ts')).importMeetings,
  'paper-day.received': async () => (await import('../import/papers.ts')).importPapers('in'),
  'paper-day.sent': async () => (await import('../import/papers.ts')).importPapers('out'),
}
const isImported = (kind: string): kind is keyof typeof profiles => kind in profiles

interface ImportOptions {
  json?: boolean
  book?: string
  dryRun?: boolean
  validRowsOnly?: boolean
}

export const addImport = (
  cli: Command,
  run: (work: (program: Program) => Promise<void>) => Promise<void>,
) => {
  cli
    .command('import <kind> <file>')
    .description(
      `bring records in from an Excel list (${Object.keys(profiles).join(', ')}); papers from .csv too`,
    )
    .option('--dry-run', 'read and judge every row, write nothing')
    .option('--valid-rows-only', 'write the rows without errors and list the others')
    .action((kind: string, file: string, _own: unknown, command: Command) =>
      run(async (program) => {
        const options = command.optsWithGlobals<ImportOptions>()
        if (!isImported(kind))
          throw new Refused([noImport({ kind, kinds: Object.keys(profiles).join(', ') })])
        const bytes = await readFile(file).catch(() => {
          throw new Refused([noFile({ file })])
        })
        const book = await chosenBook(program, options.book)
        const read = await profiles[kind]()
        const imported = await read(program.journal, book, bytes, {
          dry: options.dryRun ?? false,
          validOnly: options.validRowsOnly ?? false,
          actor: 'nhap-excel',
        })
        if (imported.errors.length > 0) process.exitCode = exitFindings
        answer(options.json ?? false, imported, () =>
          [
            ...imported.errors.map((one) => `Dòng ${one.row}: ${one.message}`),
            ...imported.notes.map((one) => `Dòng ${one.row} (lưu ý): ${one.message}`),
            `${imported.accepted}/${imported.rows} dòng ${imported.dry ? 'nhập được' : 'đã nhập'}.`,
          ].join('\n'),
        )
      }),
    )
}
