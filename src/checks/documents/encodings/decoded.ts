import { emptyText, otherFormat, unknownEncoding, unreadable } from '../refusals.ts'
import { guessedEncoding, oldLines } from './guess.ts'
import { type LegacyEncoding, toUnicode } from './legacy.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

const has = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** UTF-16 without its mark: in Vietnamese text most high bytes are 00, 01 or 1E. */
const utf16Unmarked = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const end = Math.min(bytes.length, 20_000)
  let [even, odd] = [0, 0]
  for (let at = 0; at < end; at++) {
    if (![0x00, 0x01, 0x1e].includes(bytes[at] ?? -1)) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const most = (end / 2) * 0.7
  if (odd > most && even < most / 4) return 'utf-16le'
  if (even > most && odd < most / 4) return 'utf-16be'
  return undefined
}

const strict = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const controls = /(?![\s\u007f-\u009f])\p{Cc}/gu

/** Text holds a stray control character at most; other files are full of them. */
const isText = (text: string): boolean => {
  const sample = text.slice(0, 100_000)
  return !text.includes('\0') && (sample.match(controls)?.length ?? 0) <= sample.length / 1000
}

const unicodeOf = (bytes: Uint8Array): { text: string; encoding: Encoding } | undefined => {
  const marked = has(bytes, 0xff, 0xfe) ? 'utf-16le' : has(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
  const wide = marked ?? (bytes.subarray(0, 20_000).includes(0) ? utf16Unmarked(bytes) : undefined)
  const encoding = wide ?? 'utf-8'
  const text = strict(encoding, bytes)
  if (text === undefined) return wide ? unreadable(unknownEncoding) : undefined
  return { text, encoding }
}

/**
 * The characters of a text file: UTF-8, UTF-16 with or without its mark, TCVN3, VNI or Windows-1258. Refuses bytes
 * that are no text, and encodings that are not sure.
 */
export const decoded = (bytes: Uint8Array): { text: string; encoding: Encoding } => {
  const unicode = unicodeOf(bytes)
  if (unicode) {
    if (!isText(unicode.text)) return unreadable(otherFormat)
    return unicode
  }
  const seen = new TextDecoder('windows-1252').decode(bytes)
  if (!isText(seen)) return unreadable(otherFormat)
  const encoding = guessedEncoding(seen)
  if (!encoding) return unreadable(unknownEncoding)
  return { text: toUnicode(seen, encoding), encoding }
}

/** A Unicode text with the lines typed in old fonts turned into Unicode. */
export const withoutOldFonts = (text: string): { text: string; encoding?: LegacyEncoding } => {
  const old = oldLines(text)
  if (old === undefined) return { text }
  if (old === 'unsure') return unreadable(unknownEncoding)
  const lines = text.split('\n').map((line) => (old.isOld(line) ? toUnicode(line, old.encoding) : line))
  return { text: lines.join('\n'), encoding: old.encoding }
}

/** Whether a text has a letter or a digit at all. */
export const isSaying = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The text itself, unless nothing in it could be read. */
export const notEmpty = (text: string): string => (isSaying(text) ? text : unreadable(emptyText))
