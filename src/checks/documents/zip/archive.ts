import { crc32, inflateRawSync } from 'node:zlib'
import { broken, encrypted, inflatesTooFar, unreadable } from '../refusals.ts'

/** One file of an archive, as its directory lists it. */
export interface Entry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  flags: number
  crc: number
  packed: number
  unpacked: number
  /** Where its own head begins. */
  at: number
  /** Its line in the directory, byte for byte. */
  listed: Uint8Array
}

const endSignature = 0x06054b50
const listedSignature = 0x02014b50
const headSignature = 0x04034b50

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const endOfDirectory = (view: DataView): number => {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return unreadable(broken)
}

const mostEntries = 20_000

/** The entries of an archive in the order of its directory. Refuses one that is cut off or contradicts itself. */
export const entriesOf = (bytes: Uint8Array): Entry[] => {
  const view = viewOf(bytes)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) return unreadable(inflatesTooFar)
  const entries: Entry[] = []
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || view.getUint32(at, true) !== listedSignature) return unreadable(broken)
    const nameLength = view.getUint16(at + 28, true)
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (at + length > end) return unreadable(broken)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      listed: bytes.subarray(at, at + length),
    })
    at += length
  }
  return entries
}

/** The packed bytes of an entry. */
export const packedBytes = (bytes: Uint8Array, entry: Entry): Uint8Array => {
  const view = viewOf(bytes)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== headSignature)
    return unreadable(broken)
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (from + entry.packed > bytes.length) return unreadable(broken)
  return bytes.subarray(from, from + entry.packed)
}

/** Largest part, and all read parts together, in bytes. */
const largestPart = 48 * 1024 * 1024
const largestSum = 96 * 1024 * 1024
// Office XML shrinks 10 to 60 times; a bomb 1000 times. Small parts may shrink as they like.
const highestRatio = 250
const free = 4 * 1024 * 1024

/** Unpacks parts of one archive; together they may not grow past what a document holds. */
export const unpacker = (bytes: Uint8Array) => {
  let left = largestSum
  return (entry: Entry): Uint8Array => {
    if (entry.flags & 1) return unreadable(encrypted)
    const packed = packedBytes(bytes, entry)
    const most = Math.min(largestPart, left, free + highestRatio * packed.length)
    const unpacked = entry.method === 0 ? packed : inflated(packed, entry, most)
    if (unpacked.length > most) return unreadable(inflatesTooFar)
    if (crc32(unpacked) !== entry.crc) return unreadable(broken)
    left -= unpacked.length
    return unpacked
  }
}

// The limit is zlib's own: inflating stops at the first byte too many, whatever size the directory claims.
const inflated = (packed: Uint8Array, entry: Entry, most: number): Uint8Array => {
  if (entry.method !== 8) return unreadable(broken)
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    return unreadable((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? inflatesTooFar : broken)
  }
}
