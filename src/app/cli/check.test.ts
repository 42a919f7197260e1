import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paragraph, run, wordFile } from '#checks/documents/given.ts'
import { addCheck } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'dangbo-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let said = ''
beforeEach(() => {
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

const wrong =
  'Toàn huyện có 102 tổ chức cơ sở đảng, gồm: 25 đảng bộ cơ sở, 14 chi bộ cơ sở và 61 chi bộ trực thuộc.'
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const check = async (...given: string[]): Promise<{ exit: unknown; json: unknown }> => {
  const cli = new Command('dangbo').option('--json').exitOverride()
  addCheck(cli)
  await cli.parseAsync(['check', ...given, '--json'], { from: 'user' })
  return { exit: process.exitCode ?? 0, json: JSON.parse(said) }
}

test('a wrong total in a Word file is a finding, and is written into it as a comment', async () => {
  const out = join(folder, 'out.docx')
  const { exit, json } = await check(file('a.docx', wordFile(paragraph(run(wrong)))), '--word', out)
  expect(exit).toBe(1)
  expect(json).toMatchObject({ findings: [{ verdict: 'inconsistent', stated: 102, expected: 100 }] })
  const parts = unzipSync(readFileSync(out))
  expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('100')
})

test('a text that adds up answers nothing to look at', async () => {
  expect((await check(file('a.txt', wrong.replace('102', '100')))).exit).toBe(0)
})

test.each([
  ['bad-day', [file('d.txt', wrong), '--day', '2025-13-45']],
  ['document-image', [file('a.png', Buffer.from('\x89PNG\r\n', 'latin1'))]],
  ['unreadable-text', [join(folder, 'none.txt')]],
  ['document-not-annotated', [file('b.txt', wrong), '--word', join(folder, 'b.docx')]],
  [
    'unwritable-file',
    [file('c.docx', wordFile(paragraph(run(wrong)))), '--word', join(folder, 'none', 'c.docx')],
  ],
])('%s is a refusal, not a finding', async (code, given) => {
  expect(await check(...given)).toMatchObject({ exit: 2, json: { error: [{ code }] } })
})

test("a paragraph taken over from last year's report is noted, whatever the format of either", async () => {
  const said =
    'Đã tổ chức 12 cuộc kiểm tra, giám sát; nội bộ đoàn kết, thống nhất, không có đơn thư vượt cấp, cán bộ và đảng viên yên tâm công tác.'
  const earlier = file('earlier.docx', wordFile(paragraph(run(said))))
  const { json } = await check(file('now.txt', said), '--earlier', earlier, '--day', '2025-12-31')
  expect(json).toMatchObject({ notes: [{ note: 'as-last-year' }] })
})
