const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The kinds of scan a record may rest on, told by their first bytes: a name or a header may say anything. */
export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png' | typeof word

const beginnings: readonly (readonly [ScanType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

const packed = [0x50, 0x4b, 0x03, 0x04]
/** A package of parts is a Word document by the part that holds its text. */
const isWord = (bytes: Uint8Array): boolean =>
  packed.every((byte, at) => bytes[at] === byte) && Buffer.from(bytes).includes('word/document.xml')

/** Null for anything that is neither PDF, Word (.docx), JPEG nor PNG. */
export const scanType = (bytes: Uint8Array): ScanType | null =>
  beginnings.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ??
  (isWord(bytes) ? word : null)

/** How the name of such a file ends. */
export const extensionOf = (type: ScanType): string => (type === word ? 'docx' : (type.split('/')[1] ?? ''))
