import { faults } from './faults.ts'
import type { Place } from './template.ts'

/** One line of a template's file, counted from 1. */
export interface Line {
  text: string
  line: number
}

/** What front matter says under one key. */
export interface Entry {
  value: string
  items: { text: string; place: Place }[]
  place: Place
}

/** Front matter between two lines of ---, and the lines after it. @throws TemplateFault */
export const splitFront = (source: string): { front: Line[]; body: Line[] } => {
  const lines = source
    .normalize('NFC')
    .split(/\r?\n/)
    .map((text, index) => ({ text, line: index + 1 }))
  const end = lines.findIndex((one, index) => index > 0 && one.text.trim() === '---')
  if (lines[0]?.text.trim() !== '---' || end < 0) throw faults.noFrontMatter({ line: 1, column: 1 })
  return { front: lines.slice(1, end), body: lines.slice(end + 1) }
}

/** The entries of front matter by their key. @throws TemplateFault */
export const entriesOf = (lines: readonly Line[]): Map<string, Entry> => {
  const entries = new Map<string, Entry>()
  let last: Entry | undefined
  for (const { text, line } of lines) {
    if (text.trim() === '') continue
    const item = /^- (.+)$/.exec(text)
    if (item?.[1] && last) {
      last.items.push({ text: item[1], place: { line, column: 3 } })
      continue
    }
    const pair = /^([a-z.]+):\s*(.*)$/.exec(text)
    if (!pair?.[1]) throw faults.badKey({ line, column: 1 }, text)
    const value = pair[2] ?? ''
    last = { value, items: [], place: { line, column: text.length - value.length + 1 } }
    entries.set(pair[1], last)
  }
  return entries
}

/** @throws TemplateFault for a key that is missing or empty */
export const required = (entries: ReadonlyMap<string, Entry>, key: string): Entry => {
  const found = entries.get(key)
  if (!found?.value) throw faults.badKey({ line: 1, column: 1 }, key)
  return found
}

export const headingPattern = /^(#{1,3}) (.+?)(?:\s*\{at (\S+)\})?\s*$/

/** Lines that belong together: a heading, an item or a paragraph with the lines that continue it. */
export const chunksOf = (lines: readonly Line[]): Line[][] => {
  const chunks: Line[][] = []
  let isOpen = false
  for (const one of lines) {
    const isEmpty = one.text.trim() === ''
    const isHeading = headingPattern.test(one.text)
    const last = chunks.at(-1)
    if (isOpen && last && !isEmpty && !isHeading && !one.text.startsWith('- ')) last.push(one)
    else if (!isEmpty) chunks.push([one])
    isOpen = !isEmpty && !isHeading
  }
  return chunks
}
