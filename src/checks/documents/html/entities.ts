const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The named characters that Vietnamese pages use: Latin-1 by its order, letters beyond it, punctuation, signs. */
const named = new Map<string, string>([
  ...latin1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    Abreve: 'Ă',
    abreve: 'ă',
    Dstrok: 'Đ',
    dstrok: 'đ',
    Itilde: 'Ĩ',
    itilde: 'ĩ',
    Utilde: 'Ũ',
    utilde: 'ũ',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hellip: '…',
    bull: '•',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    prime: '′',
    Prime: '″',
    permil: '‰',
    percnt: '%',
    euro: '€',
    trade: '™',
    larr: '←',
    rarr: '→',
    le: '≤',
    ge: '≥',
    ne: '≠',
    asymp: '≈',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    comma: ',',
    period: '.',
    colon: ':',
    semi: ';',
    lpar: '(',
    rpar: ')',
    sol: '/',
    num: '#',
    lowbar: '_',
    NewLine: '\n',
    Tab: '\t',
  }),
])

const byNumber = (code: number): string => {
  // Old pages number the characters of Windows-1252.
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code))
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}

/** Character references as the characters they stand for; what is none stays as written. */
export const withoutReferences = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,8});?|#x([0-9a-f]{1,7});?|([a-z][a-z0-9]{1,7});)/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return byNumber(Number(decimal))
      if (hex) return byNumber(Number.parseInt(hex, 16))
      return named.get(name ?? '') ?? whole
    },
  )
