import { extname } from 'node:path'
import { encrypted, isImage, notWord, oldOffice, otherFormat, unreadable } from './refusals.ts'

/** Formats that are read. */
export type Format = 'docx' | 'pdf' | 'html' | 'md' | 'txt'

const starts = (bytes: Uint8Array, sign: string, at = 0): boolean =>
  [...sign].every((character, index) => bytes[at + index] === character.charCodeAt(0))

const images = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', '\0\0\x01\0', '8BPS']

const looksLikeImage = (bytes: Uint8Array): boolean =>
  images.some((sign) => starts(bytes, sign)) ||
  (starts(bytes, 'BM') && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0) ||
  (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) ||
  (starts(bytes, 'ftyp', 4) && ['heic', 'heix', 'mif1', 'avif'].some((brand) => starts(bytes, brand, 8)))

/** Compound files: an old Office document, or a new one behind a password. */
const compound = (bytes: Uint8Array): never => {
  const wide = [...'EncryptedPackage'].join('\0')
  return unreadable(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wide) ? encrypted : oldOffice,
  )
}

/** The first thousand characters, for signs only: whatever the encoding, ASCII reads as ASCII. */
const beginning = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 2000)).toString('latin1').replaceAll('\0', '')

/** Tells the format by content first and by the file's name second. Refuses what is none of those read. */
export const recognised = (name: string, bytes: Uint8Array): Format => {
  if (starts(bytes, '\xd0\xcf\x11\xe0')) return compound(bytes)
  if (starts(bytes, 'PK\x03\x04') || starts(bytes, 'PK\x05\x06')) return 'docx'
  if (beginning(bytes).slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (looksLikeImage(bytes)) return unreadable(isImage)
  if (
    starts(bytes, '{\\rtf') ||
    starts(bytes, 'Rar!') ||
    starts(bytes, '7z\xbc\xaf') ||
    starts(bytes, '\x1f\x8b')
  )
    return unreadable(starts(bytes, '{') ? otherFormat : notWord)
  const extension = extname(name).toLowerCase()
  const opens = beginning(bytes).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(opens))
    return 'html'
  if (extension === '.html' || extension === '.htm') return 'html'
  if (/^\s*<\?xml\b/.test(opens)) return unreadable(otherFormat)
  return extension === '.md' ? 'md' : 'txt'
}
