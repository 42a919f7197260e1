import { catalogue } from '#app/catalogue.ts'
import type { BookFacts } from '#checks/against-book/book-facts.ts'
import { type Understood, understood } from '#checks/against-book/understood.ts'
import { checkText } from '#checks/check-text.ts'
import { readDocument } from '#checks/documents/read-document.ts'
import type { Day } from '#kernel/calendar.ts'
import type { CheckAnswer, Finding } from '#kernel/check-answers.ts'

/** A text to be checked, typed or as a document. */
export type GivenText = { text: string } | { name: string; bytes: Uint8Array }

/** All of a check that takes time and needs no database: plain data in, plain data out, in any thread. */
export interface CheckJob {
  given: GivenText
  /** Last year's text. */
  earlier?: string | undefined
  /** The day of the report. */
  day?: Day | undefined
  /** What the book has to tell the text by, where it is to be held against one. */
  facts?: BookFacts | undefined
  /** Also write the findings into the document, a Word file, as comments. */
  intoWord?: boolean
}

export interface CheckDone {
  answer: CheckAnswer
  understood?: Understood
  word?: Uint8Array
}

/** Does a job, here or in a thread of its own. Throws Refused for a document that cannot be read. */
export type Checking = (job: CheckJob) => Promise<CheckDone>

/** "Ok" needs no remark. */
const remarksOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ start, end, message }) => ({ start, end, text: message, author: 'Dangbo' }))

export const doJob: Checking = async ({ given, earlier, day, facts, intoWord }) => {
  const text =
    'text' in given ? given.text.normalize('NFC') : (await readDocument(given.name, given.bytes)).text
  const checked = checkText(text, {
    ...(earlier === undefined ? {} : { earlier }),
    ...(day === undefined ? {} : { day }),
  })
  const answer: CheckAnswer = { text, ...checked }
  const done: CheckDone = { answer }
  if (facts) done.understood = understood(text, facts, catalogue.figures)
  if (intoWord && 'bytes' in given) {
    const { annotated } = await import('#checks/documents/word/annotated.ts')
    done.word = annotated(given.bytes, remarksOf(checked.findings), given.name)
  }
  return done
}
