import { readFile, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { checkText } from '#checks/check-text.ts'
import { largestText, readableText, unreadable } from '#checks/readable-text.ts'
import { Refused } from '#kernel/refusal.ts'
import { answer, exitFindings, sayRefusal } from './answer.ts'

const bytesOf = async (file: string): Promise<Uint8Array> => {
  if (file === '-') {
    const parts: Buffer[] = []
    let size = 0
    for await (const part of process.stdin) {
      const bytes = Buffer.from(part as Uint8Array)
      size += bytes.length
      parts.push(bytes)
      if (size > largestText) break
    }
    return Buffer.concat(parts)
  }
  try {
    const { size } = await stat(file)
    if (size > largestText) throw new Refused([unreadable({ name: file, why: 'lớn hơn 20 MB' })])
    return await readFile(file)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused([unreadable({ name: file, why: 'không có tệp này hoặc không được phép mở' })])
  }
}

/** `check FILE|-`: what a text claims and what of it does not add up. Opens no book. */
export const addCheck = (cli: Command): void => {
  cli
    .command('check <file>')
    .description('read a report (.txt, .md, .html, - for standard input) and say what does not add up')
    .action(async (file: string, _own: unknown, command: Command) => {
      const json = command.optsWithGlobals<{ json?: boolean }>().json ?? false
      try {
        const checked = checkText(readableText(file, await bytesOf(file)))
        const wrong = checked.findings.filter((one) => ['inconsistent', 'rounding'].includes(one.verdict))
        answer(json, checked, () =>
          [
            `${checked.claims.length} số liệu, ${checked.findings.length} quan hệ, ${wrong.length} chỗ cần xem.`,
            ...wrong.map((one) => `– «${one.text.replace(/\s+/g, ' ')}»: ${one.message}`),
          ].join('\n'),
        )
        if (wrong.length > 0) process.exitCode = exitFindings
      } catch (error) {
        sayRefusal(error, json)
      }
    })
}
