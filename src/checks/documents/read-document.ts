import { decoded, type Encoding, isSaying, notEmpty, withoutOldFonts } from './encodings/decoded.ts'
import { htmlText } from './html/html-text.ts'
import { type Format, recognised } from './recognised.ts'
import { largestDocument, refusedFor, scanned, tooLarge, unreadable } from './refusals.ts'

/** What a document says. */
export interface ReadDocument {
  /** NFC; paragraphs as lines, cells of a table's row apart by tabs. */
  text: string
  format: Format
  /** How the letters were written, where the format does not say. */
  encoding?: Encoding
  /** Pages of a PDF, from 1, that hold no text: empty ones, and pictures of what nobody read. */
  pagesWithoutText?: number[]
}

const plain = (format: 'txt' | 'md' | 'html', bytes: Uint8Array): ReadDocument => {
  const { text, encoding } = decoded(bytes)
  const said = withoutOldFonts((format === 'html' ? htmlText(text) : text).replace(/^\ufeff/, ''))
  return { text: notEmpty(said.text.normalize('NFC')), format, encoding: said.encoding ?? encoding }
}

const read = async (name: string, bytes: Uint8Array): Promise<ReadDocument> => {
  if (bytes.length > largestDocument) return unreadable(tooLarge)
  const format = recognised(name, bytes)
  if (format === 'docx') {
    const { readWord } = await import('./word/read-word.ts')
    const word = readWord(bytes)
    if (!isSaying(word.text) && word.package.hasPictures) return unreadable(scanned)
    return { text: notEmpty(word.text), format }
  }
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts')
    const { text, pagesWithoutText } = await readPdf(bytes)
    const said = withoutOldFonts(text)
    return {
      text: said.text.normalize('NFC'),
      format,
      ...(pagesWithoutText.length > 0 ? { pagesWithoutText } : {}),
    }
  }
  return plain(format, bytes)
}

/**
 * Reads a document whole or refuses it: text, Markdown, HTML, Word or PDF, told by content first and by name second.
 * Throws Refused and nothing else, whatever the bytes.
 */
export const readDocument = async (name: string, bytes: Uint8Array): Promise<ReadDocument> => {
  try {
    return await read(name, bytes)
  } catch (error) {
    throw refusedFor(name, error)
  }
}
