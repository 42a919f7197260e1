import { crc32 } from 'node:zlib'

// Word files are archives already, so they are stored as they are. Dates are those of ZIP's first day: the same
// papers give the same bytes.

const dosDate = 0x0021
const utf8Names = 0x0800

interface Entry {
  name: Uint8Array
  bytes: Uint8Array
  crc: number
  offset: number
}

/** A ZIP archive of a few files, in the order given. */
export const zipOf = (files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array => {
  const parts: Uint8Array[] = []
  let offset = 0
  const add = (bytes: Uint8Array) => {
    parts.push(bytes)
    offset += bytes.length
  }
  const entries = files.map(({ name, bytes }): Entry => {
    const entry = { name: new TextEncoder().encode(name), bytes, crc: crc32(bytes), offset }
    add(localHeader(entry))
    add(bytes)
    return entry
  })
  const start = offset
  for (const entry of entries) add(centralHeader(entry))
  add(endOfDirectory(entries.length, start, offset - start))
  return Buffer.concat(parts)
}

/** What both headers of a file say alike: version, flags, method, time, date, checksum, sizes, length of name. */
const common = ({ name, bytes, crc }: Entry): number[][] => [
  [2, 20],
  [2, utf8Names],
  [2, 0],
  [2, 0],
  [2, dosDate],
  [4, crc],
  [4, bytes.length],
  [4, bytes.length],
  [2, name.length],
  [2, 0],
]

const localHeader = (entry: Entry): Uint8Array =>
  Buffer.concat([fields([[4, 0x04034b50], ...common(entry)]), entry.name])

const centralHeader = (entry: Entry): Uint8Array =>
  Buffer.concat([
    fields([[4, 0x02014b50], [2, 20], ...common(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]]),
    entry.name,
  ])

const endOfDirectory = (count: number, start: number, size: number): Uint8Array =>
  fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, start],
    [2, 0],
  ])

/** Numbers of so many bytes, the lowest first. */
const fields = (all: readonly (readonly number[])[]): Uint8Array => {
  const buffer = Buffer.alloc(all.reduce((sum, [size = 0]) => sum + size, 0))
  let at = 0
  for (const [size = 0, value = 0] of all) at = buffer.writeUIntLE(value, at, size)
  return buffer
}
