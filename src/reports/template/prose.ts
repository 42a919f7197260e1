import { faults } from './faults.ts'
import { parseSlot } from './slot.ts'
import { listedOne, type Piece, type Place, type ReportWord, reportWords } from './template.ts'
import { type Token, tokensOf } from './tokens.ts'
import { markTyped } from './typed-numbers.ts'

/** Reads one paragraph of prose; a line break in it is a space. `at` is the day its section closes on. */
export const parseProse = (text: string, start: Place, at?: string): Piece[] =>
  new Prose(tokensOf(text, start), at).read()

class Prose {
  readonly #tokens: Token[]
  readonly #at: string | undefined
  #next = 0
  #bold = false
  #italic = false
  #depthOfEach = 0

  constructor(tokens: Token[], at: string | undefined) {
    this.#tokens = tokens
    this.#at = at
  }

  read(inside?: { name: string; place: Place }): Piece[] {
    const pieces: Piece[] = []
    for (let token = this.#take(); token; token = this.#take()) {
      if (token.type === 'text') pieces.push(...this.#text(token.text))
      else if (token.text === 'end') {
        if (!inside) throw faults.strayEnd(token.place)
        return pieces
      } else pieces.push(this.#tag(token))
    }
    if (inside) throw faults.unclosedBlock(inside.place, inside.name)
    return pieces
  }

  #take(): Token | undefined {
    this.#next += 1
    return this.#tokens[this.#next - 1]
  }

  #text(text: string): Piece[] {
    return text
      .replace(/\s*\n\s*/g, ' ')
      .split(/(\*\*|\*)/)
      .flatMap((part) => {
        if (part === '**') this.#bold = !this.#bold
        else if (part === '*') this.#italic = !this.#italic
        else
          return markTyped(part, {
            ...(this.#bold ? { bold: true } : {}),
            ...(this.#italic ? { italic: true } : {}),
          })
        return []
      })
  }

  #tag({ text, place }: Token): Piece {
    if (text === '') throw faults.emptyTag(place)
    if ((reportWords as readonly string[]).includes(text)) return this.#word(text as ReportWord, place)
    const [first = '', ...rest] = text.split(/\s+/)
    const of = rest.join(' ')
    switch (first) {
      case 'names':
      case 'missing':
        return {
          type: 'names',
          of: first === 'names' ? 'counted' : 'missing',
          asking: this.#asking(of, place),
          place,
        }
      case 'estimated':
        return { type: 'estimated', asking: this.#asking(of, place), place }
      case 'before-year-end':
        if (of !== '') throw faults.badArgument(place, of)
        return { type: 'before-year-end', place, inner: this.read({ name: first, place }) }
      case 'when':
        return {
          type: 'when',
          asking: this.#asking(of, place),
          place,
          inner: this.read({ name: first, place }),
        }
      case 'each':
        return { type: 'each', asking: this.#asking(of, place), place, inner: this.#each(place) }
      default:
        return { type: 'slot', ...this.#slot(text, place), place }
    }
  }

  #word(word: ReportWord, place: Place): Piece {
    if ((word === 'name' || word === 'parent' || word === 'result') && this.#depthOfEach === 0)
      throw faults.onlyInEach(place, word)
    return { type: 'word', word, place }
  }

  #each(place: Place): Piece[] {
    this.#depthOfEach += 1
    const pieces = this.read({ name: 'each', place })
    this.#depthOfEach -= 1
    return pieces
  }

  #slot(text: string, place: Place) {
    const slot = parseSlot(text, place, this.#at)
    if (slot.asking.ref.includes(listedOne) && this.#depthOfEach === 0)
      throw faults.onlyInEach(place, listedOne)
    return slot
  }

  #asking(text: string, place: Place) {
    return this.#slot(text, place).asking
  }
}
