import type { Command } from 'commander'
import type { BookMatch, SaidClaim } from '#kernel/check-answers.ts'
import type { AskOptions } from './asked.ts'

export interface AgainstOptions extends AskOptions {
  against?: boolean
}

export const addAgainst = (command: Command): Command =>
  command
    .option('--against', 'also hold each claim against the figure of the book it speaks of')
    .option('--organisation <code, name or id>', 'whom a text is about that names nobody')
    .option('--from <day>', 'first day of the period where the text names none')
    .option('--to <day>', 'last day of that period')

/** What the book counts for each claim; undefined, and no database opened, unless asked for. */
export const heldAgainst = async (
  text: string,
  claims: readonly SaidClaim[],
  options: AgainstOptions,
): Promise<BookMatch[] | undefined> => {
  if (!options.against) return undefined
  const [{ openProgram }, { readEnv }, { chosenBook, readQuestion }, { inBook, theBook }] = await Promise.all(
    [import('../program.ts'), import('#platform/env.ts'), import('./asked.ts'), import('#book/session.ts')],
  )
  const [{ againstBook }, { bookFacts }, { understood }] = await Promise.all([
    import('#checks/against-book/against-book.ts'),
    import('#checks/against-book/book-facts.ts'),
    import('#checks/against-book/understood.ts'),
  ])
  const program = await openProgram({ ...readEnv(), logLevel: 'error' }, 'guest')
  try {
    const { db, catalogue, clock } = program
    const book = await chosenBook(program, options.book)
    return await inBook(db, theBook(book.id), async (tx) => {
      const today = clock.today() as Parameters<typeof readQuestion>[3]
      const { period, organisation } = await readQuestion(tx, book, options, today)
      const facts = await bookFacts(tx, book, catalogue, { period, organisation: organisation ?? book.root })
      const read = understood(text, facts, catalogue.figures)
      return againstBook(claims, read, { tx, book, catalogue, facts, maySee: () => true })
    })
  } finally {
    await program.close()
  }
}

/** How many claims the book knows, and those it counts otherwise. */
export const bookLines = (claims: readonly SaidClaim[], book: readonly BookMatch[] = []): string[] => {
  const known = book.filter((one) => one.figure !== null)
  const off = known.filter((one) => one.verdict !== 'ok')
  if (book.length === 0) return []
  return [
    `${known.length}/${book.length} số liệu có trong sổ, ${off.length} chỗ không khớp hoặc chưa có số.`,
    ...off.map((one) => `– «${claims[one.claim]?.text ?? ''}» (${one.figure?.label ?? ''}): ${one.message}`),
  ]
}
