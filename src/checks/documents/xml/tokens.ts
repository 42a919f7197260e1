import { broken, unreadable } from '../refusals.ts'

/** One piece of an XML text and where it stands; an empty element gives its opening and its closing. */
export interface Token {
  type: 'open' | 'close' | 'text'
  /** Local name of an element; '' for text. */
  name: string
  /** Prefix of an element's name, '' for none. */
  prefix: string
  from: number
  to: number
  /** Whether an opening is a whole empty element. */
  empty: boolean
}

const markup =
  /<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?|(\/?)(?:([\w.\-\u00b7-\uffff]+):)?([\w.\-\u00b7-\uffff]+)((?:\s+[\w.:\-\u00b7-\uffff]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/y

const deepest = 2000

/**
 * The elements and texts of an XML document in order. Refuses what is not well formed, and any DOCTYPE: documents
 * have none, and entities defined there could grow without end.
 */
export const tokensOf = function* (xml: string): Generator<Token> {
  const open: string[] = []
  let at = 0
  let roots = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const end = next < 0 ? xml.length : next
    if (end > at) {
      if (open.length > 0) yield { type: 'text', name: '', prefix: '', from: at, to: end, empty: false }
      else if (/[^\s\ufeff]/.test(xml.slice(at, end))) unreadable(broken)
    }
    if (next < 0) break
    markup.lastIndex = next
    const tag = markup.exec(xml)
    if (!tag) return unreadable(broken)
    at = next + tag[0].length
    const [, slash, prefix = '', name, , empty] = tag
    if (name === undefined) {
      if (tag[0].startsWith('<![CDATA['))
        yield { type: 'text', name: '', prefix: '', from: next, to: at, empty: false }
      continue
    }
    const token = { name, prefix, from: next, to: at, empty: empty === '/' }
    const full = `${prefix}:${name}`
    if (slash === '/') {
      if (open.pop() !== full) return unreadable(broken)
      yield { type: 'close', ...token }
      continue
    }
    if (open.length === 0 && roots++ > 0) return unreadable(broken)
    if (open.length > deepest) return unreadable(broken)
    yield { type: 'open', ...token }
    if (token.empty) yield { type: 'close', ...token }
    else open.push(full)
  }
  if (open.length > 0 || roots === 0) return unreadable(broken)
}

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** One character reference as its character. Refuses a name XML does not know by itself. */
export const characterOf = (reference: string): string => {
  const inside = reference.slice(1, -1)
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(inside)
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : undefined
  if (code !== undefined)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : unreadable(broken)
  return references[inside] ?? unreadable(broken)
}

/** The attributes of an opening, by name with prefix. */
export const attributesOf = (xml: string, token: Token): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', quoted = ''] of xml
    .slice(token.from, token.to)
    .matchAll(/\s([^\s=<>"']+)\s*=\s*("[^"]*"|'[^']*')/g))
    found.set(name, quoted.slice(1, -1).replace(/&[^;]*;/g, characterOf))
  return found
}

/** The value of an attribute whatever its prefix. */
export const attribute = (xml: string, token: Token, local: string): string | undefined => {
  for (const [name, value] of attributesOf(xml, token))
    if (name === local || name.endsWith(`:${local}`)) return value
  return undefined
}

/** Text as it may stand in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign] ?? ''};`)
