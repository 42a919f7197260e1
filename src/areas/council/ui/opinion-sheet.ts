import type { Label } from '#kernel/label.ts'
import { searchKey } from '#kernel/names.ts'
import { countsLines, pastedRows } from '#ui/clipboard.ts'
import { readDay } from '#ui/days.ts'
import { type Field, fieldIds, fields } from '../intakes.ts'

/** The columns of a table of opinions, in the order of the printed summary (bảng tổng hợp ý kiến). */
export const columns = ['request', 'field', 'place', 'to', 'due'] as const
export type Column = (typeof columns)[number]
/** One line as typed: everything is text until it is sent. */
export type Typed = { readonly [column in Column]?: string }

/** What a heading may say of a column, most particular first. */
const headings: { readonly [column in Column]: readonly string[] } = {
  request: ['noi dung', 'y kien', 'kien nghi'],
  field: ['linh vuc'],
  place: ['dia ban', 'xa, thi tran', 'dia phuong', 'xa'],
  to: ['chuyen den', 'co quan', 'tham quyen', 'don vi', 'noi tra loi'],
  due: ['han', 'thoi han'],
}

const columnOf = (heading: string): Column | null => {
  const said = searchKey(heading)
  const found = (['due', 'to', 'field', 'request', 'place'] as const).find((column) =>
    headings[column].some((one) => said === one || said.startsWith(`${one} `) || said.includes(` ${one}`)),
  )
  return found ?? null
}

/**
 * A table copied from a spreadsheet, put in from a line and column on. With a heading the columns may stand in
 * any order and a column of numbers is left out; without one they follow those of the table on screen.
 */
export const pasted = (
  clipboard: string,
  from: { line: number; column: Column },
  sheet: readonly Typed[],
): Typed[] => {
  const rows = pastedRows(clipboard)
  const [first = [], ...others] = rows
  const named = first.map(columnOf)
  const isHeading = named.includes('request') && named.filter(Boolean).length >= Math.min(2, first.length)
  const start = columns.indexOf(from.column)
  const order: readonly (Column | null)[] = isHeading ? named : columns.slice(start)
  const body = isHeading ? others : rows.map((row) => (countsLines(rows) ? row.slice(1) : row))
  const next = [...sheet]
  for (const [index, row] of body.entries()) {
    const told = Object.fromEntries(
      row.flatMap((cell, at) => {
        const column = order[at]
        return column ? [[column, cell]] : []
      }),
    ) as Typed
    next[from.line + index] = { ...next[from.line + index], ...told }
  }
  return Array.from(next, (line) => line ?? {})
}

export interface Known {
  subject: string
  name: string
}

const bare = (name: string) => searchKey(name).replace(/^(?:xa|thi tran|phuong) /, '')

/** A commune or body by its name, with or without the word before it; nothing where two could be meant. */
const named = (all: readonly Known[], typed: string): string | null => {
  const asked = bare(typed)
  const exact = all.filter((one) => bare(one.name) === asked)
  const found = exact.length ? exact : all.filter((one) => bare(one.name).includes(asked))
  return found.length === 1 ? (found[0]?.subject ?? null) : null
}

const sameField = (label: Label, typed: string) => {
  const [said, asked] = [searchKey(label.vi), searchKey(typed)]
  return said === asked || said.split(', ').includes(asked)
}
const fieldNamed = (typed: string): Field | null =>
  fieldIds.find((id) => sameField(fields[id], typed)) ?? null

export interface Line {
  request: string
  field?: Field
  place?: string
  to?: string
  due?: string
}

export interface Read {
  lines: Line[]
  /** Words of the table nothing could be made of: told, and left out. */
  unknown: string[]
}

/** What is sent of a sheet: lines with a request. What is not understood is told and left for later. */
export const readSheet = (
  sheet: readonly Typed[],
  { communes, units }: { communes: readonly Known[]; units: readonly Known[] },
): Read => {
  const unknown: string[] = []
  const read = <T>(
    typed: string | undefined,
    found: (text: string) => T | null | undefined,
  ): T | undefined => {
    const text = typed?.trim()
    if (!text) return undefined
    const value = found(text) ?? undefined
    if (value === undefined && !unknown.includes(text)) unknown.push(text)
    return value
  }
  const lines = sheet.flatMap((typed): Line[] => {
    const request = typed.request?.trim()
    if (!request) return []
    const field = read(typed.field, fieldNamed)
    const place = read(typed.place, (text) => named(communes, text))
    const to = read(typed.to, (text) => named(units, text))
    const due = read(typed.due, readDay)
    return [
      {
        request,
        ...(field ? { field } : {}),
        ...(place ? { place } : {}),
        ...(to ? { to } : {}),
        ...(due ? { due } : {}),
      },
    ]
  })
  return { lines, unknown }
}
