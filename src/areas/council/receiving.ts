import { z } from 'zod'
import { type Day, dayOrNone, yearOf } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import type { PostingLine } from '#kernel/posting.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type Change, historyIn, type Loaded, opens } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { chosen, count, labelled, onDay, subject, text } from '#subjects/fields.ts'
import { units } from '#subjects/units.ts'
import { caseFigures } from './case-figures.ts'
import { type Answerer, answererOf, competences, fields, type Intake } from './intakes.ts'
import { pointsAtSomebody } from './private-text.ts'
import { dueBeforeReceived, namesSomebody, noCalendar, numberTwice } from './refusals.ts'
import { type Case, cases } from './registers.ts'

// What every intake shares: a list of requests taken in at once, each a case with a life of its own.

export const request = (label = { vi: 'Nội dung', en: 'Request' }) =>
  text(label, {
    help: {
      vi: 'Chỉ ghi yêu cầu; không ghi tên, số điện thoại của người nêu.',
      en: 'The request only; no name and no telephone number of whoever raised it.',
    },
  })

/** A limit given as a day, or as working days from the receipt. */
export const limit = {
  due: onDay({ vi: 'Hạn trả lời', en: 'Due' }).optional(),
  within: count({ vi: 'Hoặc trong số ngày làm việc', en: 'Or within working days' }).optional(),
}

/** What may be known of a request when it is taken in. */
export const lineFields = {
  number: count({ vi: 'Số thứ tự', en: 'Number' }).optional(),
  field: chosen(fields, { vi: 'Lĩnh vực', en: 'Field' }).optional(),
  competence: chosen(competences, { vi: 'Thẩm quyền', en: 'Competence' }).optional(),
  place: subject('places', { vi: 'Xã, thị trấn', en: 'Commune' }).optional(),
  to: subject('units', { vi: 'Chuyển đến', en: 'Sent to' }).optional(),
  ...limit,
}

export const linesOf = <T extends z.core.$ZodShape>(shape: T, label: { vi: string; en: string }) =>
  labelled(z.array(z.strictObject(shape)).max(200), label)

/** A request as it is taken in; `subject` is the case it opens. */
export interface Taken extends Partial<Omit<Case, 'due'>> {
  subject: string
  request: string
  to?: string | undefined
  due?: string | undefined
  within?: number | undefined
}

interface NumberedLine {
  number?: number | undefined
}

/** Lines without a number go on from the one before. */
export const numbersOf = (lines: readonly NumberedLine[]): number[] => {
  const numbers: number[] = []
  for (const { number } of lines) numbers.push(number ?? (numbers.at(-1) ?? 0) + 1)
  return numbers
}

/** The lines of one list: the same place in the same list is the same case. */
export const taken = <L extends NumberedLine>(
  list: string,
  lines: readonly L[],
): (Omit<L, 'number'> & { subject: string })[] => {
  const numbers = numbersOf(lines)
  return lines.map(({ number: _, ...line }, index) => ({
    ...line,
    subject: derivedSubject('case', list, numbers[index] ?? 0),
  }))
}

export const dueOf = (
  { due, within }: Pick<Taken, 'due' | 'within'>,
  receivedOn: Day,
): Day | null | undefined => {
  if (due !== undefined) return dayOrNone(due)
  return within === undefined ? null : addWorkingDays(receivedOn, within, holidays)
}

/** The bodies that lines are sent to, each once: what the answerer is told from. */
export const unitsNamed = (lines: readonly { to?: string | undefined }[]) =>
  Object.fromEntries(
    [...new Set(lines.flatMap(({ to }) => to ?? []))].map((id) => [`unit ${id}`, historyIn(units, id)]),
  )

type UnitsLoaded = Loaded<ReturnType<typeof unitsNamed>>
export type Answerers = { readonly [unit: string]: Answerer }

export const answerersIn = (
  lines: readonly { to?: string | undefined }[],
  loaded: UnitsLoaded,
  on: Day,
): Answerers =>
  Object.fromEntries(lines.flatMap(({ to }) => (to ? [[to, answererOf(loaded[`unit ${to}`]?.on(on))]] : [])))

/** What is wrong with a list of requests, whatever door it came through. */
export const faultsOf = (lines: readonly Taken[], numbers: readonly number[], on: Day): Refusal[] => {
  const named = lines.find((one) => pointsAtSomebody(one.request))
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  const dues = lines.map((one) => dueOf(one, on))
  return [
    named && namesSomebody({ request: named.request }),
    twice !== undefined && numberTwice({ number: twice }),
    dues.some((due) => due && due < on) && dueBeforeReceived(),
    dues.some((due) => due === undefined) && noCalendar(),
  ].filter((one) => one !== undefined && one !== false)
}

interface Received {
  intake: Intake
  home: string
  on: Day
  answerers?: Answerers
}

export const caseOpened = (one: Taken, { intake, home, on, answerers = {} }: Received): Change => {
  const { subject: id, to, within: _, due: __, request: asked, ...known } = one
  return opens(cases, id, on, {
    intake,
    request: asked,
    field: known.field ?? null,
    competence: known.competence ?? null,
    place: known.place ?? null,
    home,
    receivedOn: on,
    year: yearOf(on),
    contact: known.contact ?? null,
    channel: known.channel ?? null,
    proposer: known.proposer ?? null,
    budget: known.budget ?? null,
    amount: known.amount ?? null,
    answeredBy: to ?? null,
    answerer: to ? (answerers[to] ?? 'other') : null,
    due: dueOf(one, on) ?? null,
    state: to ? 'routed' : 'received',
    outcome: null,
    answeredOn: null,
    answer: null,
  })
}

/** Counted as received, and as due on the day its answer is. */
export const casePosts = (lines: readonly Taken[], intake: Intake, on: Day): PostingLine[] => {
  const { received, due: isDue } = caseFigures[intake]
  return lines.flatMap((one) => {
    const due = dueOf(one, on)
    return [
      received.add(on, 1, { subject: one.subject }),
      ...(due ? [isDue.add(due, 1, { subject: one.subject })] : []),
    ]
  })
}
