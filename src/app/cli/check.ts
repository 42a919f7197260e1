import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { checkText } from '#checks/check-text.ts'
import { readDocument } from '#checks/documents/read-document.ts'
import { cannotWrite } from '#checks/documents/refusals.ts'
import type { Finding } from '#kernel/check-answers.ts'
import { Refused } from '#kernel/refusal.ts'
import { answer, exitFindings, sayRefusal } from './answer.ts'
import { type AgainstOptions, addAgainst, bookLines, heldAgainst } from './check-against-book.ts'
import { bytesOf } from './document-bytes.ts'

interface Options extends AgainstOptions {
  word?: string
  earlier?: string
  day?: string
}

const nameOf = (file: string): string => (file === '-' ? 'đầu vào chuẩn' : file)

const textOf = async (file: string): Promise<string> =>
  (await readDocument(nameOf(file), await bytesOf(file))).text

const isWrong = ({ verdict }: Finding): boolean => verdict === 'inconsistent' || verdict === 'rounding'

/** The Word file given, with each finding that is no "ok" as a comment. */
const writeRemarks = async (out: string, file: string, bytes: Uint8Array, findings: readonly Finding[]) => {
  const { annotated } = await import('#checks/documents/word/annotated.ts')
  const remarks = findings
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ start, end, message }) => ({ start, end, text: message, author: 'Dangbo' }))
  const remarked = annotated(bytes, remarks, file)
  await writeFile(out, remarked).catch(() => {
    throw new Refused([cannotWrite({ name: out })])
  })
}

const check = async (file: string, options: Options): Promise<void> => {
  const bytes = await bytesOf(file)
  const name = nameOf(file)
  const { text, pagesWithoutText } = await readDocument(name, bytes)
  if (pagesWithoutText)
    process.stderr.write(`Không có chữ để kiểm tra ở trang: ${pagesWithoutText.join(', ')}.\n`)
  const checked = checkText(text, {
    ...(options.earlier === undefined ? {} : { earlier: await textOf(options.earlier) }),
    ...(options.day === undefined ? {} : { day: (await import('./asked.ts')).readDay(options.day) }),
  })
  if (options.word !== undefined) await writeRemarks(options.word, name, bytes, checked.findings)
  const wrong = checked.findings.filter(isWrong)
  const cut = checked.findings.filter(({ verdict }) => verdict === 'truncated')
  const book = await heldAgainst(text, checked.claims, options)
  answer(options.json ?? false, book ? { ...checked, book } : checked, () =>
    [
      `${checked.claims.length} số liệu, ${checked.findings.length} quan hệ, ${wrong.length} chỗ cần xem, ${cut.length} số in bị cắt.`,
      ...[...wrong, ...cut, ...checked.notes].map(
        (one) => `– «${one.text.replace(/\s+/g, ' ')}»: ${one.message}`,
      ),
      ...bookLines(checked.claims, book),
    ].join('\n'),
  )
  if (wrong.length > 0 || book?.some((one) => one.verdict === 'differs')) process.exitCode = exitFindings
}

/** `check FILE|-`: what a text claims and what of it does not add up. Opens a book only to hold it against. */
export const addCheck = (cli: Command): void => {
  const command = cli
    .command('check <file>')
    .description(
      'read a report (.docx, .pdf, .html, .md, .txt, - for standard input) and say what does not add up',
    )
    .option('--word <out.docx>', 'also write the Word file with the findings as comments')
    .option('--earlier <file>', "last year's text, to find paragraphs taken over unchanged")
    .option('--day <day>', 'the day of the report, where the text does not say')
  addAgainst(command).action(async (file: string, _own: unknown, command: Command) => {
    const options = command.optsWithGlobals<Options>()
    try {
      await check(file, options)
    } catch (error) {
      sayRefusal(error, options.json ?? false)
    }
  })
}
