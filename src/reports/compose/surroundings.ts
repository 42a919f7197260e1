import { sql } from 'kysely'
import type { BookInfo } from '#book/books.ts'
import type { Catalogue } from '#book/catalogue.ts'
import { namesOf } from '#book/journal/read.ts'
import { type Asked, knownAt } from '#book/ledger/scope.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { coverageOf, forecastFor } from '../template/fits.ts'
import { type Piece, piecesOf, type Template } from '../template/template.ts'
import { bodyOfCommittee, letterheadOf } from './letterhead.ts'
import { type Listed, listsOf, organisationsByCode } from './lists.ts'
import type { Paper, ReportQuestion } from './report.ts'
import { listWanted, type Surroundings, unfold, type Wanted } from './unfold.ts'

type Question = Omit<ReportQuestion, 'template'>
type Around = Surroundings & { superiorBody: string | null }

/** The address of a list or a value as the ledger asks it: the root of the book is the whole book. */
export const askedOf = (book: BookInfo, wanted: Wanted, known: number): Asked => ({
  book: book.id,
  organisation: wanted.organisation === book.root ? null : wanted.organisation,
  ...wanted.period,
  known,
})

/** Everything prose is unfolded with: the names of the bodies and the lists the template asks for. */
export const surroundingsOf = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  template: Template,
  asked: Question,
): Promise<Around> => {
  const organisation = asked.organisation ?? book.root
  const at = { on: asked.period.to, known: asked.known ?? book.head }
  const pieces = piecesOf(template)
  const above = organisation === book.root ? book.superior : await parentOf(tx, book.id, organisation, at)
  const name = await namesOf(tx, catalogue, book.id, [organisation, ...(above ? [above] : [])])
  const superiorBody = above === null ? null : bodyOfCommittee(name(above))
  const around = {
    period: asked.period,
    organisation,
    superiorBody,
    words: {
      organisation: name(organisation),
      committee: letterheadOf(name(organisation)).committee,
      superior: superiorBody === null ? '…' : letterheadOf(superiorBody).committee,
    },
    codes: await organisationsByCode(tx, book.id, codesIn(pieces), at),
    missingOf: (figure: string) => coverageOf(catalogue, figure)?.missing,
    forecastFor: (figure: string) => forecastFor(catalogue, figure),
    unitOf: (figure: string) => catalogue.figure(figure).unit.label.vi,
  }
  return { ...around, lists: await listsWanted(tx, book, catalogue, pieces, around, at.known) }
}

const listsWanted = async (
  tx: Tx,
  book: BookInfo,
  catalogue: Catalogue,
  pieces: readonly Piece[],
  around: Omit<Surroundings, 'lists'>,
  known: number,
): Promise<ReadonlyMap<string, readonly Listed[]>> => {
  const wanted = new Map<string, Wanted>()
  for (const piece of pieces) {
    if (piece.type !== 'names' && piece.type !== 'each') continue
    const list = listWanted(piece, around)
    wanted.set(list.key, list)
  }
  const asked = [...wanted.values()].map((one) => ({ ref: one.ref, asked: askedOf(book, one, known) }))
  const lists = await listsOf(tx, book, catalogue, asked)
  return new Map([...wanted.keys()].map((key, at) => [key, lists[at] ?? []]))
}

const codesIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) =>
    'asking' in piece && piece.asking.organisation ? [piece.asking.organisation] : [],
  )

const parentOf = async (
  tx: Tx,
  book: number,
  organisation: string,
  at: { on: Day; known: number },
): Promise<string | null> => {
  const { rows } = await sql<{ parent: string | null }>`
    select r.data ->> 'parent' as parent from register_row r
    where r.book = ${book} and r.register = 'party-organisations' and r.subject = ${organisation}
      and ${knownAt('r', at.known)} and r.valid_from <= ${at.on} and r.valid_to > ${at.on}`.execute(tx)
  return rows[0]?.parent ?? null
}

export const paperOf = (template: Template, asked: Question, around: Around): Paper => {
  const head = letterheadOf(around.words.organisation)
  const written = (pieces: readonly Piece[]): string =>
    unfold(pieces, around)
      .map((one) => ('text' in one ? one.text : ''))
      .join('')
  return {
    superiorBody: around.superiorBody,
    issuingBody: head.committee,
    symbol: head.symbol,
    place: head.place,
    kind: template.paper.kind,
    abstract: written(template.paper.abstract),
    authority: head.isCell ? 'T/M CHI BỘ' : template.paper.authority,
    post: template.paper.post,
    recipients: template.paper.recipients.map(written),
    office: head.office,
    issuedOn: asked.issuedOn ?? null,
  }
}
