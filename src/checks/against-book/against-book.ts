import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { figureAnswers } from '#book/ledger/answers.ts'
import type { Memory } from '#book/ledger/memory.ts'
import type { Tx } from '#book/session.ts'
import type { FigureAnswer } from '#kernel/answers.ts'
import { type Day, type Period, printDay } from '#kernel/calendar.ts'
import type { BookMatch, SaidClaim } from '#kernel/check-answers.ts'
import { type Figure, type FigureRef, printFigureRef } from '#kernel/figure.ts'
import { printPercent } from '#kernel/numerals.ts'
import { divide, type Exact, exact, isZero, multiply, toJson } from '#kernel/quantity.ts'
import type { Claim } from '../claims/claim.ts'
import type { BookFacts } from './book-facts.ts'
import type { Meaning } from './meaning.ts'
import type { MeantQuestion } from './questions.ts'
import { labelOf, outOfSight, severalMeant, unmatched, whyNot } from './says.ts'
import type { Understood } from './understood.ts'
import { asClaimed, exactOf, type Judged, judge, judgedAs } from './verdict.ts'

/** The book a text is held against, and how far whoever asks may see of it. */
export interface HeldAgainst {
  tx: Tx
  book: BookInfo
  catalogue: Catalogue
  memory?: Memory | undefined
  facts: BookFacts
  /** Whether figures of this organisation may be told. */
  maySee: (organisation: string, period: Period) => boolean
}

const keyOf = (ref: FigureRef, { period, organisation }: MeantQuestion): string =>
  `${printFigureRef(ref)}|${organisation}|${period.from}|${period.to}`

/** Every question once, all of them together. */
const answersTo = async (
  held: HeldAgainst,
  questions: readonly MeantQuestion[],
): Promise<(ref: FigureRef, question: MeantQuestion) => FigureAnswer> => {
  const asked = new Map<string, FigureRef>()
  for (const one of questions)
    for (const ref of one.whole ? [one.ref, one.whole] : [one.ref])
      asked.set(keyOf(ref, one), { ...ref, period: one.period, organisation: one.organisation })
  const { tx, book, catalogue, memory, facts } = held
  const answers = await figureAnswers(
    tx,
    book,
    catalogue,
    [...asked.values()],
    { period: facts.period },
    { count: true, memory },
  )
  const answerOf = new Map([...asked.keys()].map((key, at) => [key, answers[at]]))
  return (ref, question) => {
    const answer = answerOf.get(keyOf(ref, question))
    if (!answer) throw new Error('a question without an answer')
    return answer
  }
}

/** Holds every claim of a text against the figure it speaks of. One match for each claim, in their order. */
export const againstBook = async (
  claims: readonly SaidClaim[],
  { claims: read, meanings }: Understood,
  held: HeldAgainst,
): Promise<BookMatch[]> => {
  const placeOf = new Map(read.map((claim, at) => [`${claim.start}-${claim.end}`, at]))
  const seen = (one: MeantQuestion) => held.maySee(one.organisation, one.period)
  const answer = await answersTo(held, meanings.flatMap((one) => one.questions).filter(seen))
  const names = new Map(held.facts.named.map((one) => [one.id, one.name]))
  const name = (id: string) => names.get(id) ?? held.book.title
  return claims.map((said, claim) => {
    const at = placeOf.get(`${said.start}-${said.end}`)
    const [own, meaning] = at === undefined ? [] : [read[at], meanings[at]]
    if (!own || !meaning || meaning.questions.length === 0) return unmatched(claim, whyNot(meaning?.whyNot))
    if (!meaning.questions.every(seen)) return unmatched(claim, outOfSight)
    return matchOf(claim, own, meaning, answer, held, name)
  })
}

const sameAnswers = (answers: readonly FigureAnswer[]): boolean =>
  answers.every((one) => one.exact === answers[0]?.exact)

const matchOf = (
  at: number,
  claim: Claim,
  { questions }: Meaning,
  answer: (ref: FigureRef, question: MeantQuestion) => FigureAnswer,
  { catalogue, book }: HeldAgainst,
  name: (id: string) => string,
): BookMatch => {
  const question = questions[0] as MeantQuestion
  const answers = questions.map((one) => answer(one.ref, one))
  // Two plans that ask the same leave nothing open; two that differ do, whatever the text states.
  if (!sameAnswers(answers)) {
    const labels = questions.map((one) => labelOf(answer(one.ref, one), one.ref))
    return unmatched(at, severalMeant(labels))
  }
  const counted = answer(question.ref, question)
  const whole = question.whole ? answer(question.whole, question) : undefined
  const figure = catalogue.figure(question.ref.figure)
  const exactly = exactOf(counted.exact)
  const value = exactly ? asClaimed(figure, exactly, question) : null
  const printed = printedAs(figure, question, value, counted.printed)
  const wholeValue = exactOf(whole?.exact ?? null)
  const of = whole ? { ...whole, value: wholeValue } : undefined
  const label = labelOf(counted, question.ref)
  const early = beforeOpening(figure, question, book.opened_on)
  return {
    claim: at,
    figure: {
      id: counted.id,
      label: label.vi,
      english: label.en,
      period: question.period,
      organisation: { id: question.organisation, name: name(question.organisation) },
      printed: early ? '…' : whole ? `${printed}/${whole.printed}` : printed,
      value: early ? null : whole ? shareOf(value, wholeValue) : value && toJson(value),
      records: counted.records,
      ...(whole
        ? {
            whole: {
              id: whole.id,
              label: whole.label.vi,
              english: whole.label.en,
              printed: whole.printed,
              records: whole.records,
            },
          }
        : {}),
    },
    ...(early ?? judge(claim, { printed, records: counted.records, value }, of)),
  }
}

/** A book knows nothing of what was done before it was opened: nought there would be no count. */
const beforeOpening = (figure: Figure, { ref, period }: MeantQuestion, openedOn: Day): Judged | undefined => {
  if (ref.scenario === 'target' || figure.form === 'series' || figure.form === 'formula') return undefined
  const known =
    figure.form === 'flow' || figure.form === 'distinct' ? period.from >= openedOn : period.to >= openedOn
  return known
    ? undefined
    : judgedAs('missing', {
        vi: `Sổ mở từ ngày ${printDay(openedOn)}, chưa ghi việc trước đó.`,
        en: `The book was opened on ${printDay(openedOn)} and knows nothing of before.`,
      })
}

const shareOf = (part: Exact | null, whole: Exact | null): number | null =>
  part && whole && !isZero(whole) ? toJson(divide(part, whole)) : null

/** As lists show it; points with their unit, the excess over a plan or a fall as the text speaks of them. */
const printedAs = (
  { unit }: Figure,
  { over, down }: MeantQuestion,
  value: Exact | null,
  listed: string,
): string => {
  if (value === null) return listed
  if (unit.id === 'point') return `${listed} ${unit.label.vi}`
  if (!over && !down) return listed
  return unit.id === 'percent'
    ? printPercent(multiply(value, exact(100)), { decimals: 2, zeros: 'trim' }).text
    : listed.replace(/^[-−]/, '')
}
