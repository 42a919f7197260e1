import { searchKey } from '#kernel/names.ts'
import { countsLines, pastedRows } from './clipboard.ts'
import { readDay, readVagueDay } from './days.ts'
import { readNumber } from './NumberField.tsx'
import type { Field, Values } from './record-schema.ts'

/** The cells of a pasted line by the field each fills. */
export type PastedLine = { readonly [field: string]: string }

const startsAlike = (heading: string, label: string): boolean => {
  const [said, known] = [searchKey(heading), searchKey(label)]
  return said !== '' && (known.startsWith(said) || said.startsWith(known))
}

/**
 * The lines of a table copied from a spreadsheet. With a heading its columns may stand in any order; without one they
 * follow the fields, and a first column that only counts is left out.
 */
export const pastedLines = (clipboard: string, fields: readonly Field[]): PastedLine[] => {
  const asked = fields.filter((one) => one.control !== 'new-subject')
  const rows = pastedRows(clipboard)
  const [first = [], ...others] = rows
  const named = first.map((cell) => asked.find((one) => startsAlike(cell, one.label.vi)))
  const isHeading = named.filter(Boolean).length >= Math.min(2, asked.length)
  const from = asked.length > 1 && !isHeading && countsLines(rows) && first.length > asked.length ? 1 : 0
  const order = isHeading ? named : asked
  const lines = isHeading ? others : rows.map((row) => row.slice(from))
  return lines.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => {
        const field = order[at]
        return field && cell ? [[field.name, cell]] : []
      }),
    ),
  )
}

/** Finds the one subject of a register that bears a name; undefined where nobody does, or several. */
export type FindSubject = (register: string, name: string) => Promise<string | undefined>

const choiceNamed = ({ choices }: Field, text: string): string | undefined =>
  Object.entries(choices ?? {}).find(([, label]) => searchKey(label.vi) === searchKey(text))?.[0]

const isYes = (text: string): boolean => ['x', 'co', '1', 'dung'].includes(searchKey(text))

const valueIn = async (field: Field, text: string, find: FindSubject): Promise<unknown> => {
  switch (field.control) {
    case 'subject': {
      for (const register of (field.register ?? '').split('|')) {
        const found = await find(register, text)
        if (found) return found
      }
      return undefined
    }
    case 'choice':
      return choiceNamed(field, text)
    case 'number':
    case 'money':
      return readNumber(text)
    case 'flag':
      return isYes(text)
    case 'day':
      return readDay(text)
    case 'vague-day':
      return readVagueDay(text)
    default:
      return text
  }
}

export interface ReadLines {
  values: Values[]
  /** What stands in the table and is nothing the form knows: left blank and told. */
  unknown: string[]
}

/** Lines as the form holds them. */
export const readLines = async (
  lines: readonly PastedLine[],
  fields: readonly Field[],
  find: FindSubject,
): Promise<ReadLines> => {
  const unknown: string[] = []
  const values = await Promise.all(
    lines.map(async (line) => {
      const read: [string, unknown][] = []
      for (const field of fields) {
        const text = line[field.name]
        if (!text) continue
        const value = await valueIn(field, text, find)
        if (value === undefined) unknown.push(text)
        else read.push([field.name, value])
      }
      return Object.fromEntries(read)
    }),
  )
  return { values, unknown: [...new Set(unknown)] }
}
