import { faults, TemplateFault } from '../template/faults.ts'
import {
  chunksOf,
  type Entry,
  entriesOf,
  headingPattern,
  type Line,
  required,
  splitFront,
} from '../template/lines.ts'
import type { Place } from '../template/template.ts'
import { parseProse } from './prose.ts'
import { type Block, issuers, numberings, type PaperTemplate, type Piece } from './template.ts'

/** Reads a paper's template. @throws Refused template-… with the line and column of the fault */
export const parsePaper = (source: string, name: string): PaperTemplate => {
  try {
    const { front, body } = splitFront(source)
    return { ...parseFront(entriesOf(front)), blocks: chunksOf(body).reduce(withChunk, []) }
  } catch (error) {
    throw error instanceof TemplateFault ? error.in(name) : error
  }
}

const parseFront = (entries: ReadonlyMap<string, Entry>): Omit<PaperTemplate, 'blocks'> => {
  const said = (key: string): string => required(entries, key).value
  const oneOf = <T extends string>(key: string, choices: readonly T[]): T => {
    const { value, place } = required(entries, key)
    const found = choices.find((one) => one === value)
    if (!found) throw faults.badKey(place, `${key}: ${value}`)
    return found
  }
  const listed = (key: string): Piece[][] =>
    (entries.get(key)?.items ?? []).map((item) => parseProse(item.text, item.place))
  const abstract = entries.get('abstract')
  const symbol = entries.get('symbol')?.value
  const only = entries.get('only')
  return {
    id: said('id'),
    title: { vi: said('title'), en: said('title.en') },
    kind: said('kind'),
    ...(symbol ? { symbol } : {}),
    ...(only ? { only: onlyOf(only) } : {}),
    of: entries.has('of') ? oneOf('of', ['record', 'list']) : 'record',
    issuer: oneOf('issuer', issuers),
    numbering: oneOf('number', numberings),
    abstract: abstract ? parseProse(abstract.value, abstract.place) : [],
    authority: entries.get('authority')?.value ?? '',
    post: said('post'),
    addressed: listed('addressed'),
    grounds: listed('grounds'),
    recipients: listed('recipients'),
  }
}

/** @throws TemplateFault */
const onlyOf = ({ value, place }: Entry): NonNullable<PaperTemplate['only']> => {
  const [, field, equals] = /^(\w+) = (\S+)$/.exec(value) ?? []
  if (!field || !equals) throw faults.badKey(place, `only: ${value}`)
  return { field, equals, place }
}

const withChunk = (blocks: Block[], chunk: Line[]): Block[] => {
  const { text: first = '', line = 1 } = chunk[0] ?? {}
  const [, marks, title] = headingPattern.exec(first) ?? []
  if (marks && title) {
    const level = marks.length as 1 | 2 | 3
    const text = parseProse(title, { line, column: level + 2 })
    return [...blocks, { type: 'heading', level, text }]
  }
  if (first.startsWith('|')) return [...blocks, tableOf(chunk)]
  const isItem = first.startsWith('- ')
  const text = chunk.map((one) => one.text).join('\n')
  const prose = parseProse(isItem ? text.slice(2) : text, { line, column: isItem ? 3 : 1 })
  const last = blocks.at(-1)
  if (!isItem) return [...blocks, { type: 'paragraph', text: prose }]
  if (last?.type !== 'list') return [...blocks, { type: 'list', items: [prose] }]
  return [...blocks.slice(0, -1), { ...last, items: [...last.items, prose] }]
}

interface Cell {
  text: string
  place: Place
}

/** `| Họ và tên {30} | …`: cells between bars; a bar inside {{ }} belongs to the slot. */
const cellsOf = ({ text, line }: Line): Cell[] => {
  const cells: Cell[] = []
  let start = 1
  let depth = 0
  for (let at = 1; at < text.length; at++) {
    if (text.startsWith('{{', at)) depth += 1
    if (text.startsWith('}}', at)) depth -= 1
    if (text[at] !== '|' || depth > 0) continue
    const cell = text.slice(start, at)
    const column = start + 1 + (cell.length - cell.trimStart().length)
    cells.push({ text: cell.trim(), place: { line, column } })
    start = at + 1
  }
  return cells
}

/** @throws TemplateFault */
const tableOf = (chunk: readonly Line[]): Block => {
  const [head, model, ...more] = chunk
  const place = { line: head?.line ?? 1, column: 1 }
  if (!head || !model || more.length > 0) throw faults.badTable(place)
  const [header, cells] = [cellsOf(head), cellsOf(model)]
  if (header.length === 0 || header.length !== cells.length) throw faults.badTable(place)
  const sized = header.map(({ text, place }) => {
    const [, title = text, width] = /^(.*?)\s*\{(\d+)\}$/.exec(text) ?? []
    return { title: parseProse(title, place), width: Number(width ?? 10) }
  })
  return {
    type: 'table',
    header: sized.map((one) => one.title),
    widths: sized.map((one) => one.width),
    cells: cells.map((one) => parseProse(one.text, one.place)),
  }
}
