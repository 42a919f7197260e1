import { broken, unreadable } from '../refusals.ts'
import { attribute, attributesOf, type Token } from '../xml/tokens.ts'
import { between, rowOf } from './flow.ts'
import { type Handlers, hostOrRun, isRead, parent, put, type Reading } from './reading.ts'

const closeParagraph = (reading: Reading): void => {
  const paragraph = reading.paragraphs.pop()
  if (!paragraph) return
  if (!paragraph.joined) put(reading, [between('\n')])
  put(reading, paragraph.aside)
}

const closeRow = (reading: Reading): void => {
  const row = reading.rows.pop()
  if (row && !row.deleted) put(reading, [...rowOf(row.cells), between('\n')])
}

/** A text box follows the paragraph it hangs on, so that it does not cut its sentence. */
const closeBox = (reading: Reading): void => {
  reading.hosts.pop()
  const read = reading.flows.pop() ?? []
  const paragraph = reading.paragraphs.at(-1)
  if (!paragraph) put(reading, read)
  else for (const piece of read) paragraph.aside.push(piece)
}

/** The lines that part notes from text are kept as notes with a type; they say nothing. */
const openNote = (reading: Reading, token: Token): void => {
  const separates = attributesOf(reading.xml, token).has('w:type')
  reading.note = separates ? undefined : attribute(reading.xml, token, 'id')
  reading.flows.push([])
}

const closeNote = (reading: Reading): void => {
  const read = reading.flows.pop()
  if (reading.note !== undefined && read) reading.story.byNote.set(reading.note, read)
  reading.note = undefined
}

const cite = (kind: 'footnote' | 'endnote') => (reading: Reading, token: Token) => {
  const id = attribute(reading.xml, token, 'id') ?? ''
  if (isRead(reading)) reading.story.notes.push({ kind, id, run: hostOrRun(reading) })
}

/** A deletion marked on the end of a paragraph or on a row, not around text. */
export const markDeletion = (reading: Reading): void => {
  const row = reading.rows.at(-1)
  const paragraph = reading.paragraphs.at(-1)
  if (parent(reading) === 'w:trPr' && row) row.deleted = true
  else if (parent(reading) === 'w:rPr' && reading.path.at(-3) === 'w:pPr' && paragraph)
    paragraph.joined = true
}

const deepestTable = 20

/** Paragraphs, tables, text boxes and notes where they begin. */
export const blockOpeners: Handlers = {
  'w:p': ({ paragraphs }) => paragraphs.push({ joined: false, aside: [] }),
  'w:pStyle': ({ xml, paragraphs }, token) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.style = attribute(xml, token, 'val')
  },
  'w:tr': ({ rows }) => {
    // What each table copies from the one inside it would grow without end.
    if (rows.length >= deepestTable) unreadable(broken)
    rows.push({ cells: [], deleted: false })
  },
  'w:tc': ({ flows }) => flows.push([]),
  'w:txbxContent': (reading) => {
    reading.hosts.push(hostOrRun(reading))
    reading.flows.push([])
  },
  'w:footnoteReference': cite('footnote'),
  'w:endnoteReference': cite('endnote'),
  'w:footnote': openNote,
  'w:endnote': openNote,
}

/** The same where they end. */
export const blockClosers: Handlers = {
  'w:p': closeParagraph,
  'w:tc': ({ rows, flows }) => rows.at(-1)?.cells.push(flows.pop() ?? []),
  'w:tr': closeRow,
  'w:txbxContent': closeBox,
  'w:footnote': closeNote,
  'w:endnote': closeNote,
}
