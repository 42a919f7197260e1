import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { BookMatch } from '#kernel/check-answers.ts'
import { type LakBook, lakBook } from '#testing/lak-book.ts'
import type { Program } from '../program.ts'
import { addCheck } from './check.ts'

const opened = vi.hoisted(() => ({ times: 0, program: undefined as Program | undefined }))
vi.mock('../program.ts', () => ({
  openProgram: async () => {
    opened.times += 1
    return { ...opened.program, close: async () => undefined }
  },
}))

const folder = mkdtempSync(join(tmpdir(), 'dangbo-against-'))
let lak: LakBook
beforeAll(async () => {
  lak = await lakBook()
  opened.program = lak.program
})
afterAll(async () => {
  await lak.drop()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
  opened.times = 0
})

const year = ['--from', '2023-01-01', '--to', '31/12/2023']
const check = async (text: string, ...options: string[]): Promise<{ exit: unknown; said: string }> => {
  const file = join(folder, 'text.txt')
  writeFileSync(file, text)
  let said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    said += String(words)
    return true
  })
  const cli = new Command('dangbo').option('--json').exitOverride()
  addCheck(cli)
  await cli.parseAsync(['check', file, ...options], { from: 'user' })
  return { exit: process.exitCode ?? 0, said }
}

const text = 'Đảng bộ huyện Lắk kết nạp 121 đảng viên; trong năm mở 3 quán ăn.'

test('a number the book counts otherwise is a finding, with what the book counts', async () => {
  const { exit, said } = await check(text, '--against', ...year, '--json')
  expect(exit).toBe(1)
  const { book } = JSON.parse(said) as { book: BookMatch[] }
  expect(book).toMatchObject([
    { verdict: 'differs', figure: { id: 'members.admissions-decided', printed: '120', records: 120 } },
    { verdict: 'unmatched', figure: null },
  ])
})

test('it is told in one line, beside how much of the text the book knows', async () => {
  const { said } = await check(text, '--against', ...year)
  expect(said).toContain('1/2 số liệu có trong sổ')
  expect(said).toContain('Sổ ghi 120 (từ 120 căn cứ), văn bản ghi 121: nhiều hơn 1.')
})

test('what agrees with the book is nothing to look at', async () => {
  const { exit } = await check(text.replace('121', '120'), '--against', ...year)
  expect(exit).toBe(0)
})

test('who is meant where the text names nobody can be said', async () => {
  const of = ['--organisation', 'Đảng bộ xã Đắk Liêng']
  const { said } = await check('Trong năm kết nạp 9 đảng viên.', '--against', ...of, ...year, '--json')
  expect(JSON.parse(said)).toMatchObject({
    book: [{ figure: { organisation: { name: 'Đảng bộ xã Đắk Liêng' } } }],
  })
})

test('no book is opened unless it is asked for', async () => {
  const { said } = await check(text, '--json')
  expect(JSON.parse(said).book).toBeUndefined()
  expect(opened.times).toBe(0)
})
