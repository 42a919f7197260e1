import type { RegisterLine } from '#kernel/answers.ts'
import { type Grade, gradeIds, reasonsNotGraded } from '../grades.ts'

type Reason = keyof typeof reasonsNotGraded

/** What the minutes say of one member; nothing is chosen beforehand. */
export type Choice = { grade: Grade } | { reason: Reason | null }
export type Choices = { readonly [person: string]: Choice }

const isChoice = (value: unknown): value is Choice => {
  if (typeof value !== 'object' || value === null) return false
  const { grade, reason } = value as { grade?: unknown; reason?: unknown }
  if (grade !== undefined) return gradeIds.some((one) => one === grade)
  return reason === null || (typeof reason === 'string' && reason in reasonsNotGraded)
}

/** The choices in what a device kept; what is none any more is left out. */
export const choicesIn = (kept: unknown): Choices =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).filter((one): one is [string, Choice] => isChoice(one[1])))
    : {}

export interface Line {
  person: string
  name: string
  /** 'YYYY' or more; tells namesakes apart. */
  bornOn: string
  exempt: boolean
  /** The grade that is in the book: its code, and the record that says so. */
  known: { grade: string; record: string } | null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The members of the cell in the order of their names, each with the grade the book has. */
export const linesOf = (members: readonly RegisterLine[], graded: readonly RegisterLine[]): Line[] => {
  const known = new Map(graded.map((line) => [text(line.data.person), line]))
  return members.map((line) => {
    const found = known.get(line.subject)
    return {
      person: line.subject,
      name: line.name,
      bornOn: text(line.data.bornOn),
      exempt: line.data.exempt === true,
      known: found ? { grade: text(found.data.grade), record: found.opened } : null,
    }
  })
}

export const isOpen = (line: Line): boolean => !line.exempt && line.known === null

export const isComplete = (choice: Choice | undefined): boolean =>
  choice !== undefined && ('grade' in choice || choice.reason !== null)

/** The grade a key stands for: 1 to 4, from high to low. */
export const gradeOfKey = (key: string): Grade | undefined => gradeIds[Number(key) - 1]

export interface Minutes {
  cell: string
  year: number
  decidedOn: string
  number: string
  idOf: (person: string) => string
}

/** One record for each member chosen, in the order of the lines: together they are one entry. */
export const recordsOf = (lines: readonly Line[], choices: Choices, minutes: Minutes) => {
  const { cell, year, decidedOn, number, idOf } = minutes
  return lines.filter(isOpen).flatMap(({ person }) => {
    const choice = choices[person]
    if (!choice || !isComplete(choice)) return []
    return [
      {
        id: idOf(person),
        kind: 'grade' in choice ? 'member.graded' : 'member.not-graded',
        organisation: cell,
        decidedOn,
        basis: number ? { number, issuedOn: decidedOn } : null,
        body: { person, year, ...choice },
      },
    ]
  })
}
