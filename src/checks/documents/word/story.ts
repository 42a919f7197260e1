import { broken, unreadable } from '../refusals.ts'
import { tokensOf } from '../xml/tokens.ts'
import { blockClosers, blockOpeners, markDeletion } from './blocks.ts'
import type { StyleFonts } from './fonts.ts'
import { inlineClosers, inlineOpeners, readText } from './inline.ts'
import { newReading, type Story } from './reading.ts'
import { usualNames } from './vocabulary.ts'

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

const openers = { ...blockOpeners, ...inlineOpeners }
const closers = { ...blockClosers, ...inlineClosers }

/** Reads one part of a document, the body or the notes of one kind, as if every tracked change were accepted. */
export const readStory = (xml: string, fonts: StyleFonts): Story => {
  const reading = newReading(xml, fonts)
  const { path } = reading
  const nameOf = usualNames(xml)
  let skippedAt = Number.POSITIVE_INFINITY
  for (const token of tokensOf(xml)) {
    const skipped = path.length >= skippedAt
    if (token.type === 'text') {
      if (!skipped) readText(reading, token)
    } else if (token.type === 'open') {
      const name = nameOf(token)
      path.push(name)
      if (skipped) continue
      if (name === 'w:del') markDeletion(reading)
      if (unread.has(name)) skippedAt = path.length
      else openers[name]?.(reading, token)
    } else {
      if (!skipped) closers[path.at(-1) ?? '']?.(reading, token)
      else if (path.length === skippedAt) skippedAt = Number.POSITIVE_INFINITY
      path.pop()
    }
  }
  return reading.flows.length === 1 ? reading.story : unreadable(broken)
}
