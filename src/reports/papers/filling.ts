import type { Catalogue } from '#book/catalogue.ts'
import { organisationBoardOf } from '#kernel/boards.ts'
import { addDays, type Day, isDay, printDay, printDayLong, printVague, vague } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import { rulePackOn } from '#kernel/rulebook.ts'
import { letterheadOf } from '../compose/letterhead.ts'
import type { Issuing } from './issuing.ts'
import type { Meeting, PaperInline, PaperSource } from './paper.ts'
import type { Found, Reader } from './reader.ts'
import { packValue, personnelValue, type Shape, shapeOf, shapeOfField } from './shapes.ts'
import type { Path, Piece, Writing } from './template.ts'

interface Given {
  reader: Reader
  catalogue: Catalogue
  source: PaperSource
  issuing: Issuing
  meeting: Meeting | undefined
  /** The line of a list, from 1, and how many there are. */
  index: number
  count: number
}

const openPlace = '…'

/** Fills prose from one record. Keeps what it printed of the book, and where the book had nothing. */
export class Filling {
  readonly #given: Given
  readonly #kind: Kind
  readonly missing: string[] = []
  readonly printed: string[] = []

  constructor(given: Given) {
    this.#given = given
    this.#kind = given.catalogue.kind(given.source.kind)
  }

  async fill(pieces: readonly Piece[]): Promise<PaperInline[]> {
    return trimmed(joined(await this.#fill(pieces)))
  }

  /** The name of the first subject of the record's form: the person it is about. */
  async about(): Promise<string> {
    for (const field of Object.keys(this.#kind.body.shape)) {
      const shape = shapeOfField((this.#kind.body.shape as { [field: string]: never })[field] as never)
      const value = this.#given.source.body[field]
      if (shape.is === 'subject' && shape.registers.includes('persons') && typeof value === 'string')
        return (await this.#given.reader.names([value]))[0] ?? ''
    }
    return ''
  }

  async #fill(pieces: readonly Piece[]): Promise<PaperInline[]> {
    const filled: PaperInline[] = []
    for (const piece of pieces) filled.push(...(await this.#piece(piece)))
    return filled
  }

  async #piece(piece: Piece): Promise<PaperInline[]> {
    switch (piece.type) {
      case 'text': {
        const { type: _, ...inline } = piece
        return [inline]
      }
      case 'room':
        return [{ text: dots(piece.width) }]
      case 'when':
        return (await this.#holds(piece)) !== piece.negated ? this.#fill(piece.inner) : []
      case 'value': {
        const face = {
          ...(piece.bold ? { bold: true as const } : {}),
          ...(piece.italic ? { italic: true as const } : {}),
        }
        const text = await this.#text(piece.path, piece.writing)
        if (text !== undefined) return [{ text, ...face }]
        if (piece.writing.otherwise !== undefined) return [{ text: piece.writing.otherwise, ...face }]
        this.missing.push(piece.path.text)
        return [{ text: openPlace, ...face, open: true }]
      }
    }
  }

  async #holds({ path, equals, before }: Extract<Piece, { type: 'when' }>): Promise<boolean> {
    const { values } = await this.#found(path, before ? { before } : {})
    if (equals !== undefined) return values.some((one) => String(one) === equals)
    return values.some((one) => one !== false && one !== '')
  }

  async #text(path: Path, writing: Writing): Promise<string | undefined> {
    const { shape, values } = await this.#found(path, writing)
    if (values.length === 0) return undefined
    if (writing.against) return this.#reckoned(Number(values[0]), writing.against, writing.pad)
    const words =
      shape.is === 'subject'
        ? await this.#given.reader.names(values.map(String))
        : values.map((one) => written(one, shape, writing))
    const text = enumerated(words)
    this.printed.push(text)
    return writing.upper ? text.toLocaleUpperCase('vi') : text
  }

  async #reckoned(
    count: number,
    { how, path }: NonNullable<Writing['against']>,
    pad = 1,
  ): Promise<string | undefined> {
    const [other] = (await this.#found(path, {})).values
    if (typeof other !== 'number' || Number.isNaN(count)) return undefined
    if (how === 'less') return String(count - other).padStart(pad, '0')
    return other === 0 ? undefined : percent(count, other)
  }

  async #found(path: Path, writing: Writing): Promise<Found> {
    const { source, issuing, reader, catalogue } = this.#given
    const shape = shapeOf(path, this.#kind, catalogue)
    if (!shape) throw new Error(`a path that was not checked: ${path.text}`)
    const earliest = source.effectiveOn < source.decidedOn ? source.effectiveOn : source.decidedOn
    const on = writing.before ? addDays(earliest, -1) : source.decidedOn
    const organisations: Shape = { is: 'subject', registers: ['party-organisations'] }
    if (path.root === 'organisation')
      return reader.follow({ shape: organisations, values: [source.organisation] }, path.steps, on)
    if (path.root === 'issuer')
      return reader.follow({ shape: organisations, values: [issuing.id] }, path.steps, on)
    if (path.root !== 'body') return { shape, values: there([this.#plain(path)]) }
    const [first, ...rest] = path.steps
    const field = first?.to === 'field' ? first.field : ''
    const fieldShape = shapeOfField((this.#kind.body.shape as { [field: string]: never })[field] as never)
    return reader.follow({ shape: fieldShape, values: there([source.body[field]].flat()) }, rest, on)
  }

  /** What comes with the record itself, its basis, its meeting and the rules of its day. */
  #plain({ root, steps, text }: Path): unknown {
    const { source, issuing, meeting, index, count } = this.#given
    const [first] = steps
    const name = first?.to === 'field' ? first.field : ''
    const pack = rulePackOn(source.decidedOn)
    switch (root) {
      case 'pack':
        return packValue(pack, steps)
      case 'personnel':
        return personnelValue(source.decidedOn, name)
      case 'basis':
        return (source.basis as { [name: string]: unknown } | null)?.[name]
      case 'votes':
        return meeting?.votes[name as 'for' | 'against']
      case 'meeting':
        if (name === 'absent') return meeting && meeting.members - meeting.present
        return meeting?.[name as 'day' | 'present' | 'members']
      default: {
        const { committee, place } = letterheadOf(issuing.name)
        const said: { readonly [root: string]: unknown } = {
          decidedOn: source.decidedOn,
          effectiveOn: source.effectiveOn,
          rules: `Quy định số ${pack.source.number}, ngày ${shortDay(pack.source.issuedOn)}`,
          committee,
          board: organisationBoardOf(committee, source.decidedOn).vi,
          place,
          above: issuing.above,
          aboveBoard: organisationBoardOf(issuing.above, source.decidedOn).vi,
          grassroots: issuing.grassroots,
          between: issuing.between,
          index,
          count,
          note: source.note,
        }
        if (!Object.hasOwn(said, root)) throw new Error(`a path that was not checked: ${text}`)
        return said[root]
      }
    }
  }
}

/** What is there and may be shown: a sealed field is not. */
const there = (values: readonly unknown[]): unknown[] =>
  values.filter((one) => one !== null && one !== undefined && typeof one !== 'object')

const written = (value: unknown, shape: Extract<Shape, { is: 'value' }>, { day, pad }: Writing): string => {
  const text = String(value)
  const label = shape.choices?.[text]
  if (label) return label.vi
  if (day === 'words' && isDay(text)) return printDayLong(text as Day)
  if (day === 'called') return called(text)
  if (day || shape.control === 'day' || shape.control === 'vague-day')
    return isDay(text) ? shortDay(text) : printVague(vague(text))
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return value.toLocaleString('vi-VN').padStart(pad ?? 1, '0')
  return pad ? text.padStart(pad, '0') : text
}

/** To two places of the comma, halves upwards: 7 of 9 is 77,78. */
const percent = (part: number, whole: number): string =>
  (Math.round((part * 10_000) / whole) / 100).toLocaleString('vi-VN')

/** Dots to write on, which a line may break between, so that the words before them are not torn apart. */
const dots = (width: number): string =>
  Array.from({ length: Math.ceil(width / 10) }, (_, at) => '.'.repeat(Math.min(10, width - at * 10))).join(
    '\u200b',
  )

/** 14/9/2023 and 05/02/2023: zeros as in the long form, before days under 10 and the months 1 and 2. */
const shortDay = (day: Day): string => printDay(day).replace(/\/0([3-9])\//, '/$1/')

/** "ngày 14/9/2023", "tháng 9/2023", "năm 2023": never more than is known. */
const called = (text: string): string => {
  if (isDay(text)) return `ngày ${shortDay(text)}`
  return `${/^\d{4}$/.test(text) ? 'năm' : 'tháng'} ${printVague(vague(text))}`
}

const enumerated = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`

/** Neighbours of one face become one. */
const joined = (text: readonly PaperInline[]): PaperInline[] => {
  const result: PaperInline[] = []
  for (const one of text) {
    const last = result.at(-1)
    if (last && last.bold === one.bold && last.italic === one.italic && last.open === one.open)
      result[result.length - 1] = { ...last, text: last.text + one.text }
    else result.push(one)
  }
  return result
}

/** What is left out leaves no space behind at either end. */
const trimmed = (text: readonly PaperInline[]): PaperInline[] =>
  text
    .map((one, index) => {
      const start = index === 0 ? one.text.trimStart() : one.text
      return { ...one, text: index === text.length - 1 ? start.trimEnd() : start }
    })
    .filter((one) => one.text !== '')
