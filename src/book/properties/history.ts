import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { SubmittedEntry } from '#book/journal/entry.ts'
import { subjectRows } from '#book/registers/ask.ts'
import { inBook } from '#book/session.ts'
import { addDays, type Day } from '#kernel/calendar.ts'
import { Refused } from '#kernel/refusal.ts'
import {
  cellA,
  cellB,
  ended,
  founded,
  joins,
  leaves,
  moves,
  root,
  type SmallBook,
  superior,
  transferred,
} from '#testing/small-book.ts'

// Random histories of the small area. A step is a handful of small numbers, so that a failure shrinks
// well; what it means is decided when it is entered, by what the book holds at that moment. Whatever
// the book refuses is no part of the history.

type Record = NonNullable<SubmittedEntry['records']>[number]
type Given = Partial<SubmittedEntry>

const verbs = ['join', 'move', 'leave', 'found', 'end', 'merge', 'transfer'] as const
const others = ['fund', 'observe', 'target', 'reverse', 'correct'] as const
type Verb = (typeof verbs)[number] | (typeof others)[number]
const often: readonly Verb[] = [
  'join',
  'join',
  'move',
  'move',
  'merge',
  'merge',
  'transfer',
  'fund',
  'correct',
]

export interface Step {
  verb: Verb
  who: number
  where: number
  to: number
  day: number
}

const step = (verb: Verb, who: number, where: number, to: number, day: number): Step => ({
  verb,
  who,
  where,
  to,
  day,
})

/** A small tree with people in it and money in its funds, without which most steps would be refused. */
const beginnings: readonly Step[] = [
  step('found', 0, 3, 0, 0),
  step('found', 0, 4, 3, 0),
  step('join', 0, 0, 0, 1),
  step('join', 1, 3, 0, 1),
  step('join', 2, 1, 0, 2),
  step('join', 3, 4, 0, 3),
  step('fund', 4, 2, 0, 1),
  step('fund', 5, 0, 0, 2),
]

export const steps = (length: { minLength: number; maxLength: number }): fc.Arbitrary<Step[]> =>
  fc
    .array(
      fc.record({
        verb: fc.constantFrom<Verb>(...often, ...verbs, ...others),
        who: fc.nat(5),
        where: fc.nat(5),
        to: fc.nat(5),
        day: fc.integer({ min: 1, max: 15 }),
      }),
      // Without `size` fast-check prefers short arrays, and a short history proves little.
      { ...length, size: 'max' },
    )
    .map((drawn) => [...beginnings, ...drawn])

const slot = (group: number, index: number) => `00000000-0000-4000-8000-0000000${group}000${index}`
export const people = [0, 1, 2, 3, 4, 5].map((index) => slot(1, index))
/** Cells that exist from the start, and those a history may found, end and found again. */
export const cells = [cellA, cellB, root, ...[0, 1, 2].map((index) => slot(2, index))]
export const cellAt = (index: number): string => cells[index % cells.length] ?? root

/** Few enough that several things happen on one day, which is where orders differ. */
export const dayAt = (index: number): Day => addDays('2022-11-20' as Day, index * 37)

/** One entry as it was accepted. */
export interface Told {
  entry: Given & { id: string }
  /** The book's head after it. */
  end: number
}

/** Enters the steps one after the other; `after` is called at the end of each accepted entry. */
export const enterSteps = async (
  book: SmallBook,
  all: readonly Step[],
  after: (told: Told) => Promise<void> = async () => {},
): Promise<Told[]> => {
  const history: Told[] = []
  for (const [index, step] of all.entries()) {
    const given = await entryOf(book, step, index, history)
    if (!given) continue
    const told = await enterAllowed(book, { id: randomUUID(), ...given })
    if (!told) continue
    history.push(told)
    await after(told)
  }
  return history
}

/** Null when the book refuses the entry; any other failure is a fault. */
export const enterAllowed = async (book: SmallBook, entry: Told['entry']): Promise<Told | null> => {
  try {
    await book.enter(entry)
    return { entry, end: (await book.book()).head }
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

const entryOf = async (
  book: SmallBook,
  { verb, who, where, to, day: at }: Step,
  index: number,
  history: readonly Told[],
): Promise<Given | null> => {
  const [person, cell, other, day] = [people[who] ?? '', cellAt(where), cellAt(to), dayAt(at)]
  const earlier = history[(who * 7 + where) % Math.max(history.length, 1)]
  switch (verb) {
    case 'join':
      return { records: [joins(person, cell, day)] }
    case 'move':
    case 'leave': {
      const from = (await onDay(book, 'people', person, day))?.cell
      if (typeof from !== 'string') return null
      return { records: [verb === 'move' ? moves(person, from, other, day) : leaves(person, from, day)] }
    }
    case 'found':
      return { records: [founded(cell, `Chi bộ ${where}`, other, day)] }
    case 'end':
      return cell === root ? null : { records: [ended(cell, day)] }
    case 'merge':
      return merge(book, cell, other, day)
    case 'transfer':
      return cell === root ? null : { records: [transferred(cell, other, day)] }
    case 'reverse':
      return earlier ? { reverses: idsOf(earlier) } : null
    case 'correct':
      return earlier ? correction(earlier, day) : null
    default:
      return { records: [valued(verb, { cell, day, index, year: 2022 + (to % 3), who })] }
  }
}

/** Amounts are powers of three, so that no two records, nor any sums of them, can stand in for each other. */
const valued = (
  verb: 'fund' | 'observe' | 'target',
  { cell, day, index, year, who }: { cell: string; day: Day; index: number; year: number; who: number },
): Record => {
  const amount = 3 ** (index % 33)
  const bodies = {
    fund: { fund: who % 2 ? 'a' : 'b', amount: who < 2 ? -amount : amount },
    observe: { year, amount, isEstimate: who % 2 === 0 },
    target: {
      figure: who % 2 ? 'joins' : 'output',
      year,
      amount,
      assigner: who < 3 ? superior : root,
      comparison: '>=',
    },
  }
  const kinds = { fund: 'fund.moved', observe: 'output.observed', target: 'target.set' }
  return { id: randomUUID(), kind: kinds[verb], organisation: cell, decidedOn: day, body: bodies[verb] }
}

const idsOf = ({ entry }: Told): string[] => (entry.records ?? []).map((one) => one.id)

/** The same subjects and amounts on another day, in one entry with the reversal. */
const correction = (told: Told, day: Day): Given => ({
  reverses: idsOf(told),
  records: (told.entry.records ?? []).map((one) => ({ ...one, id: randomUUID(), decidedOn: day })),
})

/** Everybody of a cell, and every cell under it, goes to another on the day it ends. */
const merge = async (book: SmallBook, cell: string, into: string, day: Day): Promise<Given | null> => {
  if (cell === into || cell === root) return null
  const records: Record[] = []
  for (const person of people)
    if ((await onDay(book, 'people', person, day))?.cell === cell)
      records.push(moves(person, cell, into, day))
  for (const below of cells)
    if ((await onDay(book, 'party-organisations', below, day))?.parent === cell)
      records.push(transferred(below, into, day))
  return { records: [...records, ended(cell, day)] }
}

const onDay = async (book: SmallBook, register: string, subject: string, day: Day) => {
  const info = await book.book()
  const rows = await inBook(book.db, book.actor, (tx) => subjectRows(tx, info, register, subject))
  return rows.find((one) => one.from <= day && (one.to === null || day < one.to))?.data
}
