import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '#app/catalogue.ts'
import { recordById } from '#book/journal/find.ts'
import { inBook } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import { paperBook } from '#testing/papers/every-paper.ts'
import { type ComposedPaper, paperDesk, paperHtml, papersDocx } from './index.ts'
import { parsePaper } from './parse.ts'

let book: Awaited<ReturnType<typeof paperBook>>
beforeAll(async () => {
  book = await paperBook()
}, 60_000)
afterAll(() => book.drop())

const desk = paperDesk(catalogue)

const composed = (template: string, record: string): Promise<ComposedPaper> =>
  inBook(book.db, book.actor, async (tx) => {
    const stored = await recordById(tx, book.id, record)
    if (!stored) throw new Error(`no record ${record}`)
    const kind = catalogue.kind(stored.kind)
    return desk.compose(tx, await book.info(), desk.named(kind, template), stored)
  })

/** The record of this book a template is for. */
const recordFor = (kind: string, template: string): string => {
  const only = desk.named(catalogue.kind(kind), template).only
  return (only && book.records.get(`${kind} ${only.equals}`)) ?? book.records.get(kind) ?? ''
}

/** What is read on the paper, a line for each paragraph. */
const textOf = async (paper: ComposedPaper): Promise<string> =>
  strFromU8(unzipSync(await papersDocx([paper]))['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'")
    .replace(/\u00a0/g, ' ')
    .replaceAll('\u200b', '')
    .replace(/\n{2,}/g, '\n')
    .trim()

const golden = (name: string, text: string) => {
  const path = join(import.meta.dirname, 'golden', `${name}.txt`)
  if (process.env.UPDATE_GOLDEN === '1' && !process.env.CI) writeFileSync(path, `${text}\n`)
  expect(text).toBe(readFileSync(path, 'utf8').trimEnd())
}

describe('Every paper', () => {
  test.each([...catalogue.kinds.values()].flatMap((kind) => (kind.papers ?? []).map((id) => [kind.id, id])))(
    'of %s: %s is made from its record as it was entered',
    async (kind, template) => {
      const record = recordFor(kind, template)
      expect(record, `nothing of ${kind} in the book of this test`).not.toBe('')
      const paper = await composed(template, record)
      golden(`${template}.${kind}`, await textOf(paper))
    },
  )

  test('leaves open only what the book cannot know', async () => {
    for (const kind of catalogue.kinds.values())
      for (const template of kind.papers ?? [])
        expect((await composed(template, recordFor(kind.id, template))).missing, template).toEqual([])
  })
})

test('a paper is a draft until it has a number, and says so', async () => {
  const decided = await composed('quyet-dinh-ket-nap', book.records.get('member.admission-decided') ?? '')
  expect([decided.isDraft, decided.paper.number]).toEqual([false, '201-QĐ/HU'])
  expect(await textOf(decided)).not.toContain('DỰ THẢO')
  const draft = await composed('quyet-dinh-ket-nap', book.unnumbered)
  expect(draft.isDraft).toBe(true)
  expect(await textOf(draft)).toMatch(/Số +-QĐ\/HU\nDỰ THẢO/)
  expect(paperHtml(draft)).toContain('<p class="standing">DỰ THẢO</p>')
})

test('nobody signs: under the authority there is room and no name', async () => {
  const paper = await composed('quyet-dinh-ket-nap', book.records.get('member.admission-decided') ?? '')
  expect((await textOf(paper)).split('\n').slice(-6).join('|')).toMatch(/T\/M BAN THƯỜNG VỤ\|BÍ THƯ\|*$/)
})

test('what bears a mark of secrecy is not printed', async () => {
  const secret = composed('giay-gioi-thieu-sinh-hoat-dang', book.secret)
  await expect(secret).rejects.toThrow(Refused)
  await expect(secret).rejects.toThrow(/secret-paper/)
})

describe('A template', () => {
  const source = (body: string, front = '') => `---
id: mau
title: Mẫu
title.en: Sample
kind: quyết định
issuer: book
number: basis
post: BÍ THƯ
${front}---
${body}
`
  const kind = {
    ...catalogue.kind('member.admission-decided'),
    papers: ['mau'],
  }
  const faultOf = (body: string, front = ''): string => {
    try {
      const stub = Object.assign(Object.create(catalogue), { kinds: new Map([[kind.id, kind]]) })
      paperDesk(stub, [parsePaper(source(body, front), 'mau.vi.md')])
      return ''
    } catch (error) {
      if (error instanceof Refused) return error.refusals[0]?.message.vi ?? ''
      throw error
    }
  }

  test.each([
    ['a field the form has not', 'Điều 1. {{body.father}}', 'dòng 10, cột 9: không có «body.father'],
    ['a field no register has', '{{body.person.father}}', 'dòng 10, cột 1: không có «body.person.father'],
    ['a register there is not', '{{body.person:cards.number}}', 'cột 1: không có «body.person:cards.number'],
    ['a parameter the rules have not', '{{pack.admission.luck}}', 'không có «pack.admission.luck'],
    ['a choice the form has not', '{{when body.occupation = king}}x{{end}}', 'tham số không hợp lệ'],
    ['no path', '{{body person}}', 'không phải một đường dẫn'],
    ['a filter there is not', '{{body.person | loud}}', 'không có cách trình bày «loud»'],
    ['an open condition', '{{when body.residence}}x', 'chưa có {{end}}'],
    ['a table of other columns', '| A | B |\n| {{index}} |', 'bảng gồm một dòng đầu'],
    ['an unknown issuer', 'x', 'dòng', 'issuer: nobody\n'],
  ])('that asks for %s stops the program, with line and column', (_, body, said, front = '') => {
    expect(faultOf(body, front)).toContain(said)
  })

  test('that fits stops nothing', () => {
    expect(
      faultOf('{{body.person:memberships.cell.parent.name | upper | or "x"}} {{body.sponsors.bornOn | day}}'),
    ).toBe('')
  })

  test('that a kind names and nobody wrote stops the program', () => {
    const stub = Object.assign(Object.create(catalogue), { kinds: new Map([[kind.id, kind]]) })
    expect(() => paperDesk(stub, [])).toThrow(/unknown-paper/)
  })
})

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

test.skipIf(!soffice)('a word processor opens several papers in one file, each on its own page', async () => {
  const record = book.records.get('member.admission-decided') ?? ''
  const papers = [
    await composed('quyet-dinh-ket-nap', record),
    await composed('quyet-dinh-ket-nap', book.unnumbered),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'dangbo-papers-'))
  try {
    const file = join(folder, 'papers.docx')
    writeFileSync(file, await papersDocx(papers as [ComposedPaper, ComposedPaper]))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const asked = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    execFileSync(soffice ?? '', asked, { stdio: 'ignore', timeout: 50_000 })
    const { extractText, getDocumentProxy } = await import('unpdf')
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'papers.pdf'))))
    const { text } = await extractText(pdf)
    expect(text).toHaveLength(2)
    expect(text[0]).toContain('Số 201-QĐ/HU')
    expect(text[1]).toContain('DỰ THẢO')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('of several papers in one file each counts its own pages', async () => {
  const record = book.records.get('cadre.relieved') ?? ''
  const one = await composed('quyet-dinh-thoi-giu-chuc', record)
  const xml = strFromU8(unzipSync(await papersDocx([one, one]))['word/document.xml'] ?? new Uint8Array())
  expect(xml.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2)
})
