import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { StoredRecord } from '#book/journal/stored.ts'
import type { Tx } from '#book/session.ts'
import type { Kind } from '#kernel/kind.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { composePaper } from './compose.ts'
import { faultsFor } from './fits.ts'
import { shippedPapers } from './load.ts'
import { paperOfRecord } from './of-record.ts'
import type { ComposedPaper, PaperSource } from './paper.ts'
import { registersOn } from './shapes.ts'
import { type PaperTemplate, pathsIn, piecesOf } from './template.ts'

export { papersDocx } from './docx.ts'
export { paperHtml } from './html.ts'
export type { ComposedPaper } from './paper.ts'
export type { PaperTemplate } from './template.ts'

const unknownPaper = refusal('unknown-paper', {
  vi: 'Không có mẫu văn bản «{template}» cho nội dung này.',
  en: 'There is no paper "{template}" for this.',
})

/** The papers that fall out of records. Every call runs inside the caller's transaction. */
export interface PaperDesk {
  /** The templates of a kind, its decision first; of one record, those that are for it. */
  of(kind: Kind, body?: PaperSource['body']): PaperTemplate[]
  /** @throws Refused unknown-paper */
  named(kind: Kind, template: string): PaperTemplate
  /** Every register a template looks into, for the rights of who asks. */
  registersOf(kind: Kind, template: PaperTemplate): string[]
  /** @throws Refused secret-paper */
  compose(tx: Tx, book: BookInfo, template: PaperTemplate, stored: StoredRecord): Promise<ComposedPaper>
  /** One paper over several records of a kind, without a number of its own. @throws Refused secret-paper */
  composeList(
    tx: Tx,
    book: BookInfo,
    template: PaperTemplate,
    sources: readonly [PaperSource, ...PaperSource[]],
  ): Promise<ComposedPaper>
}

/** @throws Refused unknown-paper, template-… when a kind names a paper that is not there or cannot be filled */
export const paperDesk = (
  catalogue: Catalogue,
  templates: readonly PaperTemplate[] = shippedPapers(),
): PaperDesk => {
  const named: PaperDesk['named'] = (kind, template) => {
    const found = kind.papers?.includes(template) && templates.find((one) => one.id === template)
    if (!found) throw new Refused([unknownPaper({ template })])
    return found
  }
  const of: PaperDesk['of'] = (kind, body) =>
    (kind.papers ?? [])
      .map((id) => named(kind, id))
      .filter(({ only }) => !body || !only || body[only.field] === only.equals)
  for (const kind of catalogue.kinds.values())
    for (const template of of(kind))
      for (const fault of faultsFor(template, kind, catalogue)) throw fault.in(`${template.id}.vi.md`)
  return {
    of,
    named,
    registersOf: (kind, template) => [
      ...new Set(
        piecesOf(template).flatMap((piece) =>
          pathsIn(piece).flatMap((path) => registersOn(path, kind, catalogue)),
        ),
      ),
    ],
    compose: (tx, book, template, stored) => paperOfRecord(tx, book, catalogue, template, stored),
    composeList: (tx, book, template, sources) => composePaper(tx, book, catalogue, { template, sources }),
  }
}
