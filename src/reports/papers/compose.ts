import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import type { NumberLine } from '#book/numbering/number-book.ts'
import { secretPaperIn } from '#book/secret-paper.ts'
import type { Tx } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import { formatPackOn } from '#kernel/rulebook.ts'
import { letterheadOf } from '../compose/letterhead.ts'
import type { Paper } from '../compose/report.ts'
import { Filling } from './filling.ts'
import { issuingBody } from './issuing.ts'
import type { ComposedPaper, Meeting, PaperInline, PaperNode, PaperSource } from './paper.ts'
import { Reader } from './reader.ts'
import type { Block, PaperTemplate, Piece } from './template.ts'

export interface Wanted {
  template: PaperTemplate
  /** One record, or for a list all of them; the first says where and when. */
  sources: readonly [PaperSource, ...PaperSource[]]
  number?: Pick<NumberLine, 'printed' | 'issuedOn' | 'cancelled'> | undefined
  meeting?: Meeting | undefined
}

/**
 * A paper filled in from its record, the registers on its day and the rules of that day. The program signs
 * nothing: the place for the signature stays empty. @throws Refused secret-paper
 */
export const composePaper = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  { template, sources, number, meeting }: Wanted,
): Promise<ComposedPaper> => {
  const [first] = sources
  const reader = new Reader(tx, book, catalogue)
  const issuing = await issuingBody(reader, book, template.issuer, first)
  const of = (source: PaperSource, index = 1) =>
    new Filling({ reader, catalogue, source, issuing, meeting, index, count: sources.length })
  const main = of(first)
  const lines = sources.map((one, index) => of(one, index + 1))
  const prose = (pieces: readonly Piece[]) => main.fill(pieces)
  const all = (items: readonly Piece[][]) => Promise.all(items.map(prose))
  const words = async (pieces: readonly Piece[]) => textOf(await prose(pieces))

  const head = letterheadOf(issuing.name)
  const own = template.numbering === 'basis' ? first.basis?.number : undefined
  const printed = number?.printed ?? own ?? null
  const isDraft = template.numbering !== 'none' && printed === null
  const day = number?.issuedOn ?? first.basis?.issuedOn ?? first.decidedOn
  const paper: Paper = {
    superiorBody: issuing.superiorBody,
    issuingBody: head.committee,
    symbol: head.symbol,
    place: head.place,
    kind: template.kind,
    ...(template.symbol ? { kindSymbol: template.symbol } : {}),
    abstract: await words(template.abstract),
    authority: head.isCell && template.authority ? 'T/M CHI BỘ' : template.authority,
    post: template.post,
    recipients: (await all(template.recipients)).map(textOf).filter((one) => one !== ''),
    office: head.office,
    issuedOn: isDraft || template.numbering === 'none' ? null : day,
    number: printed,
    ...(template.numbering === 'none' ? { unnumbered: true as const } : {}),
    ...(number?.cancelled
      ? { standing: 'cancelled' as const }
      : isDraft
        ? { standing: 'draft' as const }
        : {}),
  }
  const nodes = [
    ...(await all(template.addressed)).map((text): PaperNode => ({ type: 'addressed', text })),
    ...(await all(template.grounds)).reduce<PaperNode[]>(withGround, []),
    ...(await Promise.all(template.blocks.map((block) => nodeOf(block, main, lines)))).flat(),
  ]
  const secret = [...lines, main].flatMap((one) => one.printed).flatMap((title) => secretPaperIn({ title }))
  if (secret.length > 0) throw new Refused(secret.slice(0, 1))
  return {
    template: template.id,
    title: template.title,
    about: sources.length === 1 ? await main.about() : '',
    organisation: { id: issuing.id, name: issuing.name },
    day,
    paper,
    nodes,
    missing: [...new Set([main, ...lines].flatMap((one) => one.missing))],
    isDraft,
    formatPack: formatPackOn(day).id,
  }
}

const textOf = (text: readonly PaperInline[]): string =>
  text
    .map((one) => one.text)
    .join('')
    .trim()

const withGround = (nodes: PaperNode[], item: PaperInline[]): PaperNode[] => {
  const [last] = nodes
  if (textOf(item) === '') return nodes
  return [{ type: 'grounds', items: last?.type === 'grounds' ? [...last.items, item] : [item] }]
}

/** A block with nothing left in it is left out. */
const nodeOf = async (block: Block, main: Filling, lines: readonly Filling[]): Promise<PaperNode[]> => {
  switch (block.type) {
    case 'list': {
      const items = await Promise.all(block.items.map((item) => main.fill(item)))
      const written = items.filter((one) => textOf(one) !== '')
      return written.length > 0 ? [{ type: 'list', items: written }] : []
    }
    case 'table': {
      const header = await Promise.all(block.header.map((cell) => main.fill(cell)))
      const rows = await Promise.all(
        lines.map((line) => Promise.all(block.cells.map((cell) => line.fill(cell)))),
      )
      return [{ type: 'table', header, rows, widths: block.widths }]
    }
    default: {
      const text = await main.fill(block.text)
      if (textOf(text) === '') return []
      return [
        block.type === 'heading'
          ? { type: 'heading', level: block.level, text }
          : { type: 'paragraph', text },
      ]
    }
  }
}
