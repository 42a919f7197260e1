import { crc32, deflateRawSync } from 'node:zlib'
import { type Entry, entriesOf, packedBytes } from './archive.ts'

interface Written {
  head: Uint8Array
  name: Uint8Array
  body: Uint8Array
  listed: Uint8Array
}

const fixedTime = 0x21_0000 // 1 January 1980, so that equal input gives equal output

const headOf = (name: Uint8Array, flags: number, method: number, time: number, sizes: readonly number[]) => {
  const head = new Uint8Array(30)
  const view = new DataView(head.buffer)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, flags, true)
  view.setUint16(8, method, true)
  view.setUint32(10, time, true)
  for (const [at, size] of sizes.entries()) view.setUint32(14 + 4 * at, size, true)
  view.setUint16(26, name.length, true)
  return head
}

/** An entry of the old archive: its packed bytes and its line of the directory are taken over as they are. */
const kept = (bytes: Uint8Array, entry: Entry): Written => {
  const view = new DataView(entry.listed.buffer, entry.listed.byteOffset, entry.listed.byteLength)
  const nameLength = view.getUint16(28, true)
  const name = entry.listed.slice(46, 46 + nameLength)
  const listed = entry.listed.slice()
  // Sizes now stand in the head: nothing follows the packed bytes any more.
  const flags = entry.flags & ~8
  new DataView(listed.buffer).setUint16(8, flags, true)
  const sizes = [entry.crc, entry.packed, entry.unpacked]
  const time = view.getUint32(12, true)
  return {
    head: headOf(name, flags, entry.method, time, sizes),
    name,
    body: packedBytes(bytes, entry),
    listed,
  }
}

const fresh = (path: string, content: Uint8Array): Written => {
  const name = new TextEncoder().encode(path)
  const body = deflateRawSync(content)
  const sizes = [crc32(content), body.length, content.length]
  const head = headOf(name, 0x800, 8, fixedTime, sizes)
  const listed = new Uint8Array(46 + name.length)
  const view = new DataView(listed.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, 20, true)
  listed.set(head.subarray(4, 28), 6)
  listed.set(name, 46)
  return { head, name, body, listed }
}

const endOf = (count: number, size: number, at: number): Uint8Array => {
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, at, true)
  return end
}

/** The archive with some parts replaced or added; the packed bytes of every other part stay as they were. */
export const rewritten = (bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const entries = entriesOf(bytes)
  const there = new Set(entries.map((entry) => entry.name))
  const written = [
    ...entries.map((entry) => {
      const content = parts.get(entry.name)
      return content ? fresh(entry.name, content) : kept(bytes, entry)
    }),
    ...[...parts].filter(([path]) => !there.has(path)).map(([path, content]) => fresh(path, content)),
  ]
  const files: Uint8Array[] = []
  let at = 0
  for (const { head, name, body, listed } of written) {
    new DataView(listed.buffer, listed.byteOffset).setUint32(42, at, true)
    files.push(head, name, body)
    at += head.length + name.length + body.length
  }
  const directory = written.map((one) => one.listed)
  const size = directory.reduce((sum, one) => sum + one.length, 0)
  return Buffer.concat([...files, ...directory, endOf(written.length, size, at)])
}
