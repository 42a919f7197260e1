// How values come out of PostgreSQL. The driver's own choices lose something: a DATE becomes midnight in the
// machine's zone and shifts a day, numeric arrays become floating point, int8 stays text.
import pg from 'pg'

type Parser = (text: string) => unknown

const asText: Parser = (text) => text
// The driver names no array types, though it reads them; 1009 is text[].
const parserOf: (oid: number, format?: 'text' | 'binary') => Parser = pg.types.getTypeParser
const textArray = parserOf(1009)

const parsers = new Map<number, Parser>([
  [pg.types.builtins.DATE, asText],
  [pg.types.builtins.NUMERIC, asText],
  [pg.types.builtins.INT8, wholeNumber],
  [1182, textArray],
  [1231, textArray],
  [1016, arrayOf(wholeNumber)],
])

/** parserFor is what a pool takes as `types.getTypeParser`. */
export function parserFor(oid: number, format?: 'text' | 'binary'): Parser {
  return (format !== 'binary' && parsers.get(oid)) || parserOf(oid, format)
}

/** wholeNumber throws rather than hand over a number that is not the one stored. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError(`${text} is beyond the whole numbers JavaScript holds exactly`)
}

function arrayOf(element: (text: string) => unknown): Parser {
  return (text) => {
    const texts = textArray(text)
    return Array.isArray(texts) ? texts.map((item) => (item === null ? null : element(item))) : texts
  }
}
