import { faults } from './faults.ts'
import type { Place } from './template.ts'

/** Text, or what stands between {{ and }}. */
export interface Token {
  type: 'text' | 'tag'
  text: string
  place: Place
}

const placeIn = (start: Place, text: string, offset: number): Place => {
  const before = text.slice(0, offset).split('\n')
  const last = before.at(-1) ?? ''
  return before.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + before.length - 1, column: last.length + 1 }
}

/** @throws TemplateFault for a {{ that is never closed */
export const tokensOf = (text: string, start: Place): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const opens = text.indexOf('{{', at)
    const end = opens < 0 ? text.length : opens
    if (end > at) tokens.push({ type: 'text', text: text.slice(at, end), place: placeIn(start, text, at) })
    if (opens < 0) break
    const place = placeIn(start, text, opens)
    const closes = text.indexOf('}}', opens)
    if (closes < 0) throw faults.unclosedTag(place)
    tokens.push({ type: 'tag', text: text.slice(opens + 2, closes).trim(), place })
    at = closes + 2
  }
  return tokens
}
