import { isSaying } from '../encodings/decoded.ts'
import { broken, encrypted, inflatesTooFar, scanned, unreadable } from '../refusals.ts'
import { streamsGrowTooFar } from './growing-streams.ts'
import { linesOf, type Placed } from './lines.ts'
import { withoutPageNumbers } from './page-numbers.ts'
import { paragraphsOf } from './paragraphs.ts'

const mostPages = 3000
const mostMs = 60_000
const mostCharacters = 40_000_000

const open = async (bytes: Uint8Array) => {
  // Loaded here: a large library that only PDF needs.
  const { getDocumentProxy } = await import('unpdf')
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
    })
  } catch (error) {
    return unreadable((error as { name?: string }).name === 'PasswordException' ? encrypted : broken)
  }
}

/**
 * The text layer of a PDF: lines joined into paragraphs, page numbers left out. Refuses scans, passwords, damage, and
 * files that unpack too far or take too long.
 */
export const readPdf = async (bytes: Uint8Array): Promise<{ text: string; pagesWithoutText: number[] }> => {
  if (streamsGrowTooFar(bytes)) return unreadable(inflatesTooFar)
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > mostPages) return unreadable(inflatesTooFar)
    const started = performance.now()
    const pages: Placed[][] = []
    let [length, width] = [0, 0]
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const [left = 0, , right = 0] = page.view
      width = Math.max(width, right - left)
      const { items } = await page.getTextContent()
      const placed = items.flatMap((item) => ('str' in item ? [placedOf(item)] : []))
      pages.push(placed)
      page.cleanup()
      for (const { text } of placed) length += text.length
      if (length > mostCharacters || performance.now() - started > mostMs) return unreadable(inflatesTooFar)
    }
    const pagesWithoutText = pages.flatMap((page, at) =>
      page.some(({ text }) => isSaying(text)) ? [] : [at + 1],
    )
    if (pagesWithoutText.length === pages.length) return unreadable(scanned)
    const text = paragraphsOf(withoutPageNumbers(pages.map(linesOf)), width)
    return { text, pagesWithoutText }
  } finally {
    await pdf.destroy()
  }
}

const placedOf = (item: { str: string; transform: number[]; width: number; height: number }): Placed => {
  const [, , , , x = 0, y = 0] = item.transform
  return { text: item.str.replace(/(?!\s)\p{Cc}/gu, ''), x, y, width: item.width, height: item.height }
}
