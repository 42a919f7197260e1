import type { Context } from 'hono'
import { searchKey } from '#kernel/names.ts'
import { type ComposedPaper, paperHtml, papersDocx } from '#reports/papers/index.ts'
import { zipOf } from '#reports/papers/zip.ts'

export type PaperFile = 'docx' | 'html' | 'zip'

const types: { readonly [file in PaperFile]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  zip: 'application/zip',
}

/** Letters without marks, so that the name survives every archive and every mail. */
const plain = (text: string): string =>
  searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** "201-qd-hu-y-blul-nie-blo.docx": the number, or what it is, and whom it is about. */
const nameOf = (paper: ComposedPaper): string =>
  `${plain(`${paper.paper.number ?? paper.template} ${paper.about}`)}.docx`

const archive = async (papers: readonly ComposedPaper[]): Promise<Uint8Array> => {
  const used = new Map<string, number>()
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const paper of papers) {
    const name = nameOf(paper)
    const before = used.get(name) ?? 0
    used.set(name, before + 1)
    files.push({
      name: before === 0 ? name : name.replace('.docx', `-${before + 1}.docx`),
      bytes: await papersDocx([paper]),
    })
  }
  return zipOf(files)
}

/** Papers as a file to keep, or one as a page to look at. */
export const paperResponse = async (
  c: Context,
  papers: readonly [ComposedPaper, ...ComposedPaper[]],
  file: PaperFile,
): Promise<Response> => {
  const [first] = papers
  c.header('content-type', types[file])
  if (file === 'html') return c.body(paperHtml(first))
  const name = papers.length === 1 && file === 'docx' ? nameOf(first) : `${first.template}.${file}`
  c.header('content-disposition', `attachment; filename="${name}"`)
  return c.body(new Uint8Array(file === 'zip' ? await archive(papers) : await papersDocx(papers)))
}
