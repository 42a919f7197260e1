import { inflateSync } from 'node:zlib'

const largestStream = 64 * 1024 * 1024
const largestSum = 512 * 1024 * 1024

const marker = Buffer.from('stream')

const inflates = (packed: Uint8Array): number | 'too far' => {
  try {
    return inflateSync(packed, { maxOutputLength: largestStream }).length
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too far' : 0
  }
}

/**
 * Whether the streams of a PDF unpack into more than a document holds. Asked before the file is opened, because the
 * reader of PDF unpacks without a limit; pictures do not count, it never unpacks them for text.
 */
export const streamsGrowTooFar = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let sum = 0
  let before = 0
  for (let at = file.indexOf(marker); at >= 0; at = file.indexOf(marker, at + marker.length)) {
    if (file.toString('latin1', at - 3, at) === 'end') {
      before = at
      continue
    }
    const from = at + marker.length + (file[at + marker.length] === 0x0d ? 2 : 1)
    const dictionary = file.toString('latin1', Math.max(before, at - 2000), at)
    if (/\/Subtype\s*\/Image/.test(dictionary) || (file[from] ?? 0) % 16 !== 8) continue
    const grown = inflates(file.subarray(from))
    if (grown === 'too far') return true
    sum += grown
    if (sum > largestSum) return true
  }
  return false
}
