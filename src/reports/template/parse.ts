import { faults, TemplateFault } from './faults.ts'
import { chunksOf, entriesOf, headingPattern, type Line, required, splitFront } from './lines.ts'
import { parseProse } from './prose.ts'
import { isClosingDay } from './slot.ts'
import type { Block, PaperWords, Template } from './template.ts'

/** Reads a template file. @throws Refused template-… with the line and column of the fault */
export const parseTemplate = (source: string, name: string): Template => {
  try {
    const { front, body } = splitFront(source)
    return { ...parseFront(front), blocks: parseBlocks(body) }
  } catch (error) {
    throw error instanceof TemplateFault ? error.in(name) : error
  }
}

const parseFront = (lines: readonly Line[]): Omit<Template, 'blocks'> => {
  const entries = entriesOf(lines)
  const asked = (key: string) => required(entries, key)
  const rounding = asked('rounding')
  if (rounding.value !== 'half-up' && rounding.value !== 'truncate')
    throw faults.badKey(rounding.place, 'rounding')
  const abstract = asked('abstract')
  const paper: PaperWords = {
    kind: asked('kind').value,
    abstract: parseProse(abstract.value, abstract.place),
    authority: asked('authority').value,
    post: asked('post').value,
    recipients: (entries.get('recipients')?.items ?? []).map((item) => parseProse(item.text, item.place)),
  }
  return {
    id: asked('id').value,
    title: { vi: asked('title').value, en: asked('title.en').value },
    rounding: rounding.value,
    paper,
  }
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
