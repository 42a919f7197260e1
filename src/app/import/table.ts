import { readSheet, type Sheet } from './sheet.ts'

/** A workbook begins like every .zip; anything else is text with separators. */
const isWorkbook = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Reads an export that may be .xlsx or .csv. @throws Refused sheet-unreadable, sheet-without-headings */
export const readTable = async (bytes: Uint8Array, isHeading: (text: string) => boolean): Promise<Sheet> => {
  if (isWorkbook(bytes)) return readSheet(bytes, isHeading)
  const lines = csvLines(decoded(bytes))
  const at = lines.findIndex((line, index) => index < 20 && line.filter(isHeading).length >= 3)
  const headings = lines[at]
  // What is no list of any kind is told as a workbook that cannot be read.
  if (!headings) return readSheet(bytes, isHeading)
  return {
    headings,
    rows: lines
      .slice(at + 1)
      .map((cells, index) => ({ number: at + index + 2, cells }))
      .filter((line) => line.cells.some((cell) => cell !== '')),
  }
}

const decoded = (bytes: Uint8Array): string => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes).normalize('NFC')
}

/** The separator that the first line has most of. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1)
  const counted = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const)
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** RFC 4180: quotes around a cell, doubled within it; a cell may hold a line break. */
export const csvLines = (text: string): string[][] => {
  const separator = separatorOf(text)
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    lines.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (sign === '\n') {
      endCell()
      lines.push([])
    } else if (sign !== '\r') cell += sign
  }
  endCell()
  return lines
}
