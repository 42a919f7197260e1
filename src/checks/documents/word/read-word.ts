import { firstWhere } from '#kernel/search.ts'
import { between, type Piece } from './flow.ts'
import { styleFonts } from './fonts.ts'
import { inUnicode } from './old-fonts.ts'
import { type WordPackage, wordPackage } from './package.ts'
import type { Element, Run, Story } from './reading.ts'
import { readStory } from './story.ts'

/** A Word file as text, and the way back into it. */
export interface WordText {
  text: string
  package: WordPackage
  xml: string
  runs: readonly Run[]
  elements: readonly Element[]
  /** The pieces that stand in the text from `start` to `end`, in reading order, with what of each. */
  pieces: (start: number, end: number) => { piece: Piece; from: number; to: number }[]
}

const notesOf = (
  wordFile: WordPackage,
  kind: 'footnote' | 'endnote',
  body: Story,
  fonts: ReturnType<typeof styleFonts>,
): Piece[] => {
  const cited = body.notes.filter((note) => note.kind === kind)
  const path = wordFile.related(wordFile.main).find((one) => one.type.endsWith(`/${kind}s`))?.target
  const xml = path === undefined || cited.length === 0 ? undefined : wordFile.part(path)
  if (xml === undefined) return []
  const { byNote } = readStory(xml, fonts)
  // A remark on a note is anchored at its mark: Word takes no remarks in the notes themselves.
  return cited.flatMap(({ id, run }) =>
    (byNote.get(id) ?? []).map((piece) => ({ ...piece, whole: true, element: -1, host: run })),
  )
}

/** The text of a Word file: paragraphs as lines, rows with tabs, then the footnotes and the endnotes; no headers and footers. */
export const readWord = (bytes: Uint8Array): WordText => {
  const wordFile = wordPackage(bytes)
  const xml = wordFile.part(wordFile.main) ?? ''
  const styles = wordFile.related(wordFile.main).find((one) => one.type.endsWith('/styles'))?.target
  const fonts = styleFonts(styles === undefined ? undefined : wordFile.part(styles))
  const body = readStory(xml, fonts)
  const notes = [...notesOf(wordFile, 'footnote', body, fonts), ...notesOf(wordFile, 'endnote', body, fonts)]
  const flow = [...body.flow, ...(notes.length > 0 ? [between('\n'), ...notes] : [])]
  const { text, back } = inUnicode(flow)
  const starts: number[] = []
  let length = 0
  for (const piece of flow) {
    starts.push(length)
    length += piece.text.length
  }
  const pieces = (start: number, end: number) => {
    const [from, to] = [back(start), back(end)]
    const found: { piece: Piece; from: number; to: number }[] = []
    for (let index = pieceAt(starts, from); index < flow.length; index++) {
      const piece = flow[index]
      const begins = starts[index] ?? 0
      if (!piece || begins >= to) break
      const within = { from: Math.max(0, from - begins), to: Math.min(piece.text.length, to - begins) }
      if (within.to > within.from) found.push({ piece, ...within })
    }
    return found
  }
  return { text, package: wordFile, xml, runs: body.runs, elements: body.elements, pieces }
}

/** The last piece that begins at or before the place. */
const pieceAt = (starts: readonly number[], place: number): number =>
  Math.max(0, firstWhere(starts.length, (at) => (starts[at] ?? 0) > place) - 1)
