import { broken, unreadable } from '../refusals.ts'
import { attribute, attributesOf, characterOf, type Token, tokensOf } from '../xml/tokens.ts'
import { between, type Piece, rowOf } from './flow.ts'
import { fontNamed, type StyleFonts } from './fonts.ts'
import { usualNames } from './vocabulary.ts'

/** A run of the main document and the places at which it may be divided. */
export interface Run {
  from: number
  openTo: number
  /** Its formatting, repeated in both halves; 0 when it has none. */
  formatFrom: number
  formatTo: number
  contentFrom: number
  closeFrom: number
  to: number
}

/** What a piece was read from: a text element or a sign, in a run. */
export interface Element {
  run: number
  kind: 'text' | 'sign'
  from: number
  openTo: number
  closeFrom: number
  to: number
}

/** One part of a document in reading order. Text boxes follow the paragraph they hang on. */
export interface Story {
  flow: Piece[]
  runs: Run[]
  elements: Element[]
  /** The notes referred to, in order, with the run that carries the mark. */
  notes: { kind: 'footnote' | 'endnote'; id: string; run: number }[]
  /** The flow of each note, when the part is one of notes. */
  byNote: Map<string, Piece[]>
}

const off = new Set(['0', 'false', 'off'])

// Of two equal contents one is read (AlternateContent), and nothing of what was deleted or moved away.
const unread = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sectPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPr',
  'w:tcPr',
])

const signs: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

interface Row {
  cells: Piece[][]
  deleted: boolean
}

interface Paragraph {
  style?: string | undefined
  /** Its end was deleted in a tracked change: it goes on in the next one. */
  joined: boolean
  /** Text boxes that hang on it. */
  aside: Piece[]
}

interface OpenRun extends Run {
  index: number
  font?: string | undefined
  style?: string | undefined
  hidden: boolean
}

/** Reads one part of a document: the body, or the notes of one kind. */
export const readStory = (xml: string, fonts: StyleFonts): Story => {
  const story: Story = { flow: [], runs: [], elements: [], notes: [], byNote: new Map() }
  const nameOf = usualNames(xml)
  const path: string[] = []
  const flows: Piece[][] = [story.flow]
  const rows: Row[] = []
  const paragraphs: Paragraph[] = []
  const runs: OpenRun[] = []
  /** Runs that carry the text boxes being read: what they say is anchored there. */
  const hosts: number[] = []
  const fields: ('code' | 'result')[] = []
  let text: Element | undefined
  let note: string | undefined
  let skippedAt = -1

  const flow = (): Piece[] => flows.at(-1) ?? story.flow
  const parent = (): string => path.at(-2) ?? ''
  const isRead = (): boolean => !fields.includes('code') && !runs.at(-1)?.hidden

  const fontOfRun = (): string | undefined => {
    const run = runs.at(-1)
    return run && (run.font ?? fonts.fontOf(run.style, paragraphs.at(-1)?.style))
  }

  const addElement = (element: Element): number => story.elements.push(element) - 1

  const addSign = (token: Token, sign: string) => {
    if (!isRead()) return
    const run = runs.at(-1)?.index ?? -1
    const { from, to } = token
    const element = addElement({ run, kind: 'sign', from, openTo: to, closeFrom: to, to })
    flow().push({ text: sign, from, to, whole: true, element, host: hosts.at(-1) })
  }

  const addText = (token: Token) => {
    if (!text || !isRead()) return
    const raw = xml.slice(token.from, token.to)
    const element = story.elements.length - 1
    const font = fontOfRun()
    const cdata = raw.startsWith('<![CDATA[')
    const add = (from: number, to: number, said: string, whole: boolean) => {
      if (said !== '') flow().push({ text: said, from, to, whole, element, font, host: hosts.at(-1) })
    }
    if (cdata) return add(token.from, token.to, raw.slice(9, -3), true)
    let at = 0
    for (const reference of raw.matchAll(/&[^;]{0,12};?|[\r]\n?/g)) {
      const from = token.from + reference.index
      add(token.from + at, from, raw.slice(at, reference.index), false)
      at = reference.index + reference[0].length
      const said = reference[0].startsWith('&') ? characterOf(reference[0]) : '\n'
      add(from, token.from + at, said, true)
    }
    add(token.from + at, token.to, raw.slice(at), false)
  }

  const openRun = (token: Token) => {
    const { from, to } = token
    const run = {
      from,
      openTo: to,
      formatFrom: 0,
      formatTo: 0,
      contentFrom: to,
      closeFrom: to,
      to,
      index: story.runs.length,
      hidden: false,
    }
    story.runs.push(run)
    runs.push(run)
  }

  const openers: Record<string, (token: Token) => void> = {
    'w:p': () => paragraphs.push({ joined: false, aside: [] }),
    'w:r': openRun,
    'w:tr': () => rows.push({ cells: [], deleted: false }),
    'w:tc': () => flows.push([]),
    'w:txbxContent': () => {
      hosts.push(hosts.at(-1) ?? runs.at(-1)?.index ?? -1)
      flows.push([])
    },
    'w:t': (token) => {
      const { from, to } = token
      text = { run: runs.at(-1)?.index ?? -1, kind: 'text', from, openTo: to, closeFrom: to, to }
      addElement(text)
    },
    'm:t': (token) => {
      const { from, to } = token
      text = { run: -1, kind: 'sign', from, openTo: to, closeFrom: to, to }
      addElement(text)
    },
    'm:den': () => flow().push(between('/')),
    'w:rPr': (token) => {
      const run = runs.at(-1)
      if (parent() === 'w:r' && run) run.formatFrom = token.from
    },
    'w:rFonts': (token) => {
      const run = runs.at(-1)
      if (run && path.at(-3) === 'w:r') run.font = fontNamed(xml, token)
    },
    'w:rStyle': (token) => {
      const run = runs.at(-1)
      if (run && path.at(-3) === 'w:r') run.style = attribute(xml, token, 'val')
    },
    'w:vanish': (token) => {
      const run = runs.at(-1)
      if (run && path.at(-3) === 'w:r') run.hidden = !off.has(attribute(xml, token, 'val') ?? '1')
    },
    'w:pStyle': (token) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph) paragraph.style = attribute(xml, token, 'val')
    },
    'w:fldChar': (token) => {
      const type = attribute(xml, token, 'fldCharType')
      if (type === 'begin') fields.push('code')
      else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
      else if (type === 'end') fields.pop()
    },
    'w:footnoteReference': (token) => refer('footnote', token),
    'w:endnoteReference': (token) => refer('endnote', token),
    'w:footnote': (token) => openNote(token),
    'w:endnote': (token) => openNote(token),
  }

  const refer = (kind: 'footnote' | 'endnote', token: Token) => {
    const run = hosts.at(-1) ?? runs.at(-1)?.index ?? -1
    if (isRead()) story.notes.push({ kind, id: attribute(xml, token, 'id') ?? '', run })
  }

  const openNote = (token: Token) => {
    note = attributesOf(xml, token).has('w:type') ? undefined : attribute(xml, token, 'id')
    flows.push([])
  }

  const closeParagraph = () => {
    const paragraph = paragraphs.pop()
    if (!paragraph) return
    if (!paragraph.joined) flow().push(between('\n'))
    flow().push(...paragraph.aside)
  }

  const closeNote = () => {
    const read = flows.pop()
    if (note !== undefined && read) story.byNote.set(note, read)
    note = undefined
  }

  const closers: Record<string, (token: Token) => void> = {
    'w:p': closeParagraph,
    'w:r': (token) => {
      const run = runs.pop()
      if (run) [run.closeFrom, run.to] = [token.from, token.to]
    },
    'w:rPr': (token) => {
      const run = runs.at(-1)
      if (parent() === 'w:r' && run) [run.formatTo, run.contentFrom] = [token.to, token.to]
    },
    'w:t': (token) => {
      if (text) [text.closeFrom, text.to] = [token.from, token.to]
      text = undefined
    },
    'm:t': () => {
      text = undefined
    },
    'w:tc': () => rows.at(-1)?.cells.push(flows.pop() ?? []),
    'w:tr': () => {
      const row = rows.pop()
      if (row && !row.deleted) flow().push(...rowOf(row.cells), between('\n'))
    },
    'w:txbxContent': () => {
      hosts.pop()
      const read = flows.pop() ?? []
      const paragraph = paragraphs.at(-1)
      if (paragraph) paragraph.aside.push(...read)
      else flow().push(...read)
    },
    'w:footnote': closeNote,
    'w:endnote': closeNote,
  }

  /** A deletion marked on the end of a paragraph or on a row, not around text. */
  const markDeletion = () => {
    const row = rows.at(-1)
    const paragraph = paragraphs.at(-1)
    if (parent() === 'w:trPr' && row) row.deleted = true
    else if (parent() === 'w:rPr' && path.at(-3) === 'w:pPr' && paragraph) paragraph.joined = true
  }

  const open = (token: Token) => {
    const name = nameOf(token)
    path.push(name)
    if (skippedAt >= 0) return
    if (name === 'w:del') markDeletion()
    if (unread.has(name)) skippedAt = path.length
    else if (signs[name] !== undefined && runs.length > 0 && parent() === 'w:r')
      addSign(token, signs[name] ?? '')
    else openers[name]?.(token)
  }

  const close = (token: Token) => {
    const name = path.at(-1) ?? ''
    if (skippedAt < 0) closers[name]?.(token)
    else if (skippedAt === path.length) skippedAt = -1
    path.pop()
  }

  for (const token of tokensOf(xml)) {
    if (token.type === 'open') open(token)
    else if (token.type === 'close') close(token)
    else if (skippedAt < 0) addText(token)
  }
  if (flows.length !== 1) unreadable(broken)
  return story
}
