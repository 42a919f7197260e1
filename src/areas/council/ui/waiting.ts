import type { RegisterLine } from '#kernel/answers.ts'
import { stateOf } from '#ui/due.ts'

/** One case as the screen shows it. */
export interface Waiting {
  id: string
  /** The organisation whose work it is. */
  home: string
  request: string
  intake: string
  place: string
  body: string
  answerer: string
  due: string
  receivedOn: string
  state: 'late' | 'soon' | 'open'
}

export const whose = ['government', 'council', 'others', 'unrouted'] as const
export type Whose = (typeof whose)[number]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Cases nobody has answered yet, the soonest due first; those without a day come last. */
export const waitingIn = (rows: readonly RegisterLine[], on: string): Waiting[] =>
  rows
    .filter((row) => row.data.state !== 'answered')
    .map(({ subject, name, data, organisation }) => ({
      id: subject,
      home: organisation?.id ?? '',
      request: name,
      intake: text(data.intake),
      place: text(data.place),
      body: text(data.answeredBy),
      answerer: text(data.answerer),
      due: text(data.due),
      receivedOn: text(data.receivedOn),
      state: stateOf(text(data.due), on),
    }))
    .sort(
      (a, b) => (a.due || '9999').localeCompare(b.due || '9999') || a.receivedOn.localeCompare(b.receivedOn),
    )

export const isOf = (one: Waiting, asked: Whose): boolean => {
  if (!one.body) return asked === 'unrouted'
  if (asked === 'others') return one.answerer !== 'government' && one.answerer !== 'council'
  return one.answerer === asked
}

export interface Owing {
  body: string
  waiting: Waiting[]
  late: number
}

/** By the body that owes the answers: who has most of them late comes first. */
export const byBody = (waiting: readonly Waiting[]): Owing[] => {
  const bodies = new Map<string, Waiting[]>()
  for (const one of waiting) bodies.set(one.body, [...(bodies.get(one.body) ?? []), one])
  return [...bodies]
    .map(([body, its]) => ({ body, waiting: its, late: its.filter((one) => one.state === 'late').length }))
    .sort((a, b) => b.late - a.late || b.waiting.length - a.waiting.length)
}

const settles: { readonly [intake: string]: string } = {
  'hot-line': 'hot-line.resolved',
  'arising-matter': 'arising-matter.considered',
}

/** The one form that settles all of these; none where they are of different kinds. */
export const settledBy = (chosen: readonly Waiting[]): string | null => {
  const kinds = new Set(chosen.map((one) => settles[one.intake] ?? 'case.answered'))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}
