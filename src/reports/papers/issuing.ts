import type { BookInfo } from '#book/books.ts'
import { bodyOfCommittee, letterheadOf } from '../compose/letterhead.ts'
import type { PaperSource } from './paper.ts'
import type { Reader } from './reader.ts'
import type { Issuer } from './template.ts'

/** The body that issues a paper, with what stands above it and between it and the record. */
export interface Issuing {
  id: string
  name: string
  /** As the head block names it: "Đảng bộ tỉnh …"; null for none. */
  superiorBody: string | null
  /** The committee above, and that of the grassroots organisation the record is under. */
  above: string
  grassroots: string
  /** The same where it stands between the record's organisation and the book's committee; null where nothing does. */
  between: string | null
}

// What decides on members below the book's own committee (tổ chức cơ sở đảng).
const grassrootsKinds = ['grassroots-body', 'grassroots-cell']

export const issuingBody = async (
  reader: Reader,
  book: BookInfo,
  issuer: Issuer,
  { organisation, decidedOn }: Pick<PaperSource, 'organisation' | 'decidedOn'>,
): Promise<Issuing> => {
  const path = (await reader.upwards(organisation, decidedOn)).map((one) => ({ ...one }))
  const grassroots = path.find((one) => grassrootsKinds.includes(one.kind))?.id ?? book.root
  const id = {
    book: book.root,
    grassroots,
    parent: path[1]?.id ?? organisation,
    own: organisation,
  }[issuer]
  const parent = path[path.findIndex((one) => one.id === id) + 1]?.id ?? null
  const superior = id === book.root ? book.superior : parent
  const [name = '', grassrootsName = '', superiorName] = await reader.names([
    id,
    grassroots,
    ...(superior ? [superior] : []),
  ])
  const superiorBody = superiorName === undefined ? null : bodyOfCommittee(superiorName)
  return {
    id,
    name,
    superiorBody,
    above: superiorBody === null ? '…' : letterheadOf(superiorBody).committee,
    grassroots: letterheadOf(grassrootsName).committee,
    between: [organisation, book.root].includes(grassroots) ? null : letterheadOf(grassrootsName).committee,
  }
}
