import { sql } from 'kysely'
import { knownAt } from '#book/ledger/scope.ts'
import type { Tx } from '#book/session.ts'
import type { ReportInline, ReportNode, ReportSentence } from '#kernel/report-answers.ts'
import { type SentenceAt, sentenceRegister, sentenceSubject, spacedOnce } from '#kernel/report-sentence.ts'

/** Where a report's sentences stand: the same words in another report are another sentence. */
export type ReportAt = Omit<SentenceAt, 'text'>

/**
 * The sentences of a report that print no number and no names of a register: they rest on nothing the report asks for.
 * Each piece of their text carries their id. Left out are what leads on to a list, as a title does, and the closing
 * words that the form of a report prescribes.
 */
export const sentencesIn = (
  nodes: readonly ReportNode[],
  at: ReportAt,
): { nodes: ReportNode[]; sentences: Omit<ReportSentence, 'basis'>[] } => {
  const found = new Map<string, string>()
  const marked = (inline: readonly ReportInline[]): ReportInline[] =>
    sentencesOf(inline).flatMap((pieces) => {
      const text = plainText(pieces)
      if (text === undefined || isFrame(text)) return pieces
      const id = sentenceSubject({ ...at, text })
      found.set(id, text)
      return pieces.map((one): ReportInline => (one.type === 'text' ? { ...one, sentence: id } : one))
    })
  const done = nodes.map((node): ReportNode => {
    if (node.type === 'heading') return node
    return node.type === 'list'
      ? { ...node, items: node.items.map(marked) }
      : { ...node, text: marked(node.text) }
  })
  return { nodes: done, sentences: [...found].map(([id, text]) => ({ id, text })) }
}

const isFrame = (text: string) =>
  text.endsWith(':') || text.startsWith('Trên đây là ') || !/\p{L}/u.test(text)

/** Its words, unless a value, a number typed or names of a register stand among them. */
const plainText = (pieces: readonly ReportInline[]): string | undefined =>
  pieces.every((one) => one.type === 'text') ? spacedOnce(pieces.map((one) => one.text).join('')) : undefined

/** A full stop ends a sentence where a capital follows; abbreviations and numbers have none after theirs. */
const boundary = /(?<=[.!?…]["”»)]?)(?=\s+["“«(]?\p{Lu})/u

const sentencesOf = (inline: readonly ReportInline[]): ReportInline[][] => {
  const sentences: ReportInline[][] = [[]]
  for (const one of inline) {
    if (one.type !== 'text') {
      sentences.at(-1)?.push(one)
      continue
    }
    for (const [index, text] of one.text.split(boundary).entries()) {
      if (index > 0 || beginsAnew(sentences.at(-1) ?? [], text)) sentences.push([])
      if (text) sentences.at(-1)?.push({ ...one, text })
    }
  }
  return sentences.filter((pieces) => pieces.length > 0)
}

/** The full stop may end one text and the capital begin the next: "**Đạt.** Tiếp tục …". */
const beginsAnew = (before: readonly ReportInline[], text: string): boolean => {
  const last = before.at(-1)
  return last?.type === 'text' && /[.!?…]["”»)]?\s*$/u.test(last.text) && /^\s*["“«(]?\p{Lu}/u.test(text)
}

/** How many things of the book each sentence rests on, as last named. */
export const basesOf = async (
  tx: Tx,
  book: number,
  ids: readonly string[],
  known: number,
): Promise<ReadonlyMap<string, number>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; basis: number }>`
    select distinct on (r.subject) r.subject, jsonb_array_length(r.data -> 'basis') as basis from register_row r
    where r.book = ${book} and r.register = ${sentenceRegister} and ${knownAt('r', known)}
      and r.subject = any (${ids}::uuid[])
    order by r.subject, r.valid_from desc`.execute(tx)
  return new Map(rows.map(({ subject, basis }) => [subject, basis]))
}
