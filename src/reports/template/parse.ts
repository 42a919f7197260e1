import { faults, TemplateFault } from './faults.ts'
import { parseProse } from './prose.ts'
import { isClosingDay } from './slot.ts'
import type { Block, PaperWords, Place, Template } from './template.ts'

interface Line {
  text: string
  line: number
}

/** Reads a template file. @throws Refused template-… with the line and column of the fault */
export const parseTemplate = (source: string, name: string): Template => {
  try {
    const lines = source
      .normalize('NFC')
      .split(/\r?\n/)
      .map((text, index) => ({ text, line: index + 1 }))
    const end = lines.findIndex((one, index) => index > 0 && one.text.trim() === '---')
    if (lines[0]?.text.trim() !== '---' || end < 0) throw faults.noFrontMatter({ line: 1, column: 1 })
    return { ...parseFront(lines.slice(1, end)), blocks: parseBlocks(lines.slice(end + 1)) }
  } catch (error) {
    throw error instanceof TemplateFault ? error.in(name) : error
  }
}

interface Entry {
  value: string
  items: { text: string; place: Place }[]
  place: Place
}

const entriesOf = (lines: readonly Line[]): Map<string, Entry> => {
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

const parseFront = (lines: readonly Line[]): Omit<Template, 'blocks'> => {
  const entries = entriesOf(lines)
  const required = (key: string): Entry => {
    const found = entries.get(key)
    if (!found?.value) throw faults.badKey({ line: 1, column: 1 }, key)
    return found
  }
  const rounding = required('rounding')
  if (rounding.value !== 'half-up' && rounding.value !== 'truncate')
    throw faults.badKey(rounding.place, 'rounding')
  const abstract = required('abstract')
  const paper: PaperWords = {
    kind: required('kind').value,
    abstract: parseProse(abstract.value, abstract.place),
    authority: required('authority').value,
    post: required('post').value,
    recipients: (entries.get('recipients')?.items ?? []).map((item) => parseProse(item.text, item.place)),
  }
  return {
    id: required('id').value,
    title: { vi: required('title').value, en: required('title.en').value },
    rounding: rounding.value,
    paper,
  }
}

const headingPattern = /^(#{1,3}) (.+?)(?:\s*\{at (\S+)\})?\s*$/

/** Lines that belong together: a heading, an item or a paragraph with the lines that continue it. */
const chunksOf = (lines: readonly Line[]): Line[][] => {
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

const parseBlocks = (lines: readonly Line[]): Block[] => {
  const blocks: Block[] = []
  let section: { level: number; at: string } | undefined
  for (const chunk of chunksOf(lines)) {
    const { text: first = '', line = 1 } = chunk[0] ?? {}
    const [, marks, title, at] = headingPattern.exec(first) ?? []
    if (marks && title) {
      const level = marks.length as 1 | 2 | 3
      if (at && !isClosingDay(at)) throw faults.badArgument({ line, column: 1 }, at)
      if (at) section = { level, at }
      else if (section && level <= section.level) section = undefined
      const text = parseProse(title, { line, column: level + 2 })
      blocks.push({ type: 'heading', level, text, ...(at ? { at } : {}) })
      continue
    }
    const isItem = first.startsWith('- ')
    const text = chunk.map((one) => one.text).join('\n')
    const start = { line, column: isItem ? 3 : 1 }
    const prose = parseProse(isItem ? text.slice(2) : text, start, section?.at)
    const last = blocks.at(-1)
    if (!isItem) blocks.push({ type: 'paragraph', text: prose })
    else if (last?.type === 'list') last.items.push(prose)
    else blocks.push({ type: 'list', items: [prose] })
  }
  return blocks
}
