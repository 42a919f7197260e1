import type { CheckAnswer } from '#kernel/check-answers.ts'
import { send, sendFile } from '#ui/api.ts'

export interface ChosenFile {
  name: string
  /** Kept here, so that what is annotated is what was checked, whatever becomes of the file. */
  bytes: Blob
}

/** One text, typed or chosen; a file stands before what is typed. */
export interface GivenText {
  typed: string
  file: ChosenFile | null
}

export interface Given {
  text: GivenText
  earlier: GivenText
  day: string | undefined
  withBook: boolean
}

export const noText: GivenText = { typed: '', file: null }

export const isGiven = ({ typed, file }: GivenText): boolean => file !== null || typed.trim() !== ''

export const isWord = (file: ChosenFile | null): file is ChosenFile => /\.docx$/i.test(file?.name ?? '')

/** What was checked: what was given then, and the answer. */
export interface Checked {
  given: Given
  answer: CheckAnswer
  /** The day of checking. */
  on: string
}

interface Question {
  day?: string | undefined
  book?: boolean
  period?: { from: string; to: string }
}

/** Checks what is given. A file with last year's text beside it is read first, then checked as text. */
export const checkGiven = async (
  given: Given,
  period: { from: string; to: string },
  signal: AbortSignal,
): Promise<CheckAnswer> => {
  const question: Question = { day: given.day, ...(given.withBook ? { book: true, period } : {}) }
  const earlier = given.earlier.file
    ? (await checkFile(given.earlier.file, {}, signal)).text
    : given.earlier.typed
  if (!given.text.file) return checkTyped(given.text.typed, earlier, question, signal)
  if (!earlier.trim()) return checkFile(given.text.file, question, signal)
  const { text } = await checkFile(given.text.file, {}, signal)
  return checkTyped(text, earlier, question, signal)
}

const checkTyped = (text: string, earlier: string, question: Question, signal: AbortSignal) =>
  send<CheckAnswer>('POST', '/check', { text, ...(earlier.trim() ? { earlier } : {}), ...question }, signal)

const checkFile = ({ name, bytes }: ChosenFile, { day, book, period }: Question, signal: AbortSignal) =>
  sendFile<CheckAnswer>('/check', bytes, { name, day, book: book ? 1 : undefined, ...period }, signal)
