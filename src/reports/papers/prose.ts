import { faults } from '../template/faults.ts'
import type { Place } from '../template/template.ts'
import { type Token, tokensOf } from '../template/tokens.ts'
import type { Path, Piece, Step, Writing } from './template.ts'

const word = '[a-zA-Z][a-zA-Z0-9]*'
const register = '[a-z][a-z-]*'
const stepPattern = new RegExp(`\\.(${word})|:(${register})|~(${register})\\.(${word})`, 'gu')
const pathPattern = new RegExp(`^${word}(?:\\.${word}|:${register}|~${register}\\.${word})*$`, 'u')

/** @throws TemplateFault */
const parsePath = (text: string, place: Place): Path => {
  if (!pathPattern.test(text)) throw faults.badPath(place, text)
  const root = /^[a-zA-Z0-9]+/.exec(text)?.[0] ?? ''
  const steps = [...text.slice(root.length).matchAll(stepPattern)].map(([, field, to, naming, by]): Step => {
    if (field) return { to: 'field', field }
    return to ? { to: 'register', register: to } : { to: 'naming', register: naming ?? '', field: by ?? '' }
  })
  return { root, steps, text }
}

const parseWriting = (parts: readonly string[], place: Place): Writing => {
  const writing: Writing = {}
  for (const part of parts) {
    const [name = '', ...rest] = part.split(/\s+/)
    const argument = rest.join(' ')
    const isPlain = argument === ''
    if (name === 'day' && isPlain) writing.day = 'figures'
    else if (name === 'called' && isPlain) writing.day = 'called'
    else if (name === 'long' && isPlain) writing.day = 'words'
    else if (name === 'upper' && isPlain) writing.upper = true
    else if (name === 'before' && isPlain) writing.before = true
    else if (name === 'pad' && /^[2-4]$/.test(argument)) writing.pad = Number(argument)
    else if ((name === 'less' || name === 'share') && !isPlain)
      writing.against = { how: name, path: parsePath(argument, place) }
    else if (name === 'or' && /^".*"$/.test(argument)) writing.otherwise = argument.slice(1, -1)
    else if (['day', 'called', 'long', 'upper', 'before', 'pad', 'less', 'share', 'or'].includes(name))
      throw faults.badArgument(place, part)
    else throw faults.unknownFilter(place, name)
  }
  return writing
}

/** Reads one paragraph; a line break in it is a space. @throws TemplateFault */
export const parseProse = (text: string, start: Place): Piece[] => new Prose(tokensOf(text, start)).read()

class Prose {
  readonly #tokens: Token[]
  #next = 0
  #bold = false
  #italic = false

  constructor(tokens: Token[]) {
    this.#tokens = tokens
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

  get #face(): { bold?: true; italic?: true } {
    return { ...(this.#bold ? { bold: true } : {}), ...(this.#italic ? { italic: true } : {}) }
  }

  #text(text: string): Piece[] {
    return text
      .replace(/\s*\n\s*/g, ' ')
      .split(/(\*\*|\*)/)
      .flatMap((part): Piece[] => {
        if (part === '**') this.#bold = !this.#bold
        else if (part === '*') this.#italic = !this.#italic
        else if (part !== '') return [{ type: 'text', text: part, ...this.#face }]
        return []
      })
  }

  #tag({ text, place }: Token): Piece {
    if (text === '') throw faults.emptyTag(place)
    const [first = '', ...rest] = text.split(/\s+/)
    if (first === 'when' || first === 'unless') {
      const [, path = '', equals, before] =
        /^(\S+)(?:\s*=\s*(\S+))?(\s*\|\s*before)?$/.exec(rest.join(' ')) ?? []
      return {
        type: 'when',
        path: parsePath(path, place),
        ...(equals ? { equals } : {}),
        ...(before ? { before: true as const } : {}),
        negated: first === 'unless',
        place,
        inner: this.read({ name: first, place }),
      }
    }
    if (first === 'room') {
      if (!/^\d{1,3}$/.test(rest.join(' '))) throw faults.badArgument(place, text)
      return { type: 'room', width: Number(rest[0]) }
    }
    const [path = '', ...parts] = text.split('|').map((part) => part.trim())
    const writing = parseWriting(parts, place)
    return { type: 'value', path: parsePath(path, place), writing, ...this.#face, place }
  }
}
