import { readFile, stat } from 'node:fs/promises'
import { cannotOpen, largestDocument, tooLarge } from '#checks/documents/refusals.ts'
import { Refused } from '#kernel/refusal.ts'

const fromStandardInput = async (): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part as Uint8Array)
    size += bytes.length
    parts.push(bytes)
    if (size > largestDocument) throw new Refused([tooLarge({ name: 'đầu vào chuẩn' })])
  }
  return Buffer.concat(parts)
}

/** The bytes of a file, or of standard input for "-". Refuses what cannot be opened, and more than 20 MB unread. */
export const bytesOf = async (file: string): Promise<Uint8Array> => {
  if (file === '-') return fromStandardInput()
  try {
    const { size } = await stat(file)
    if (size > largestDocument) throw new Refused([tooLarge({ name: file })])
    return await readFile(file)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused([cannotOpen({ name: file })])
  }
}
