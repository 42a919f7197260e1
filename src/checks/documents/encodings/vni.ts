// VNI-Windows (fonts VNI-Times, VNI-Helve): a base letter followed by the sign that carries its marks.
const marks = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  ê: '\u0306',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const alone = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' }
const bases = { a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' }

const both = (seen: string, letter: string): [string, string][] => [
  [seen, letter],
  [seen.toUpperCase(), letter.toUpperCase()],
]

const pairs = Object.entries(bases).flatMap(([base, letter]) =>
  Object.entries(marks).flatMap(([mark, marked]) => {
    const composed = (letter + marked).normalize('NFC')
    if (composed.length > 1) return []
    const capital = composed.toUpperCase()
    // Capitals are often typed with the small sign.
    return [...both(base + mark, composed), [base.toUpperCase() + mark, capital] as [string, string]]
  }),
)

/** What one or two signs of VNI stand for, seen as the Latin letters of the same codes. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(alone).flatMap(([seen, letter]) => both(seen, letter)),
  ...pairs,
])

/** A stretch of plain letters, a letter with its mark, or one character. */
export const vniChunks =
  /(?:[\t\n\r -~](?![ùøûõïâêáàåãäéèúüë])){1,4000}|[aeouyôö][ùøûõïâêáàåãäéèúüë]|[\s\S]/gi

/** One chunk of VNI as Unicode. */
export const fromVni = (chunk: string): string =>
  vniLetters.get(chunk) ??
  (chunk.length > 2 ? chunk : [...chunk].map((one) => vniLetters.get(one) ?? one).join(''))
