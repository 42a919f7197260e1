import { markedKey } from '#kernel/names.ts'

/** A Party organisation with every name a text may call it by. */
export interface NamedOrganisation {
  id: string
  name: string
  /** Names of the places and units it leads: "xã Buôn Triết", "Trường THPT Lắk". */
  alsoCalled: readonly string[]
}

/** A place or organisation the text names; `organisation` is null for one that is not in the book. */
export interface Mention {
  start: number
  end: number
  organisation: string | null
  name: string
  /** "toàn huyện": the whole of whatever the text is about. */
  whole?: true
}

interface Token {
  key: string
  start: number
  end: number
  capital: boolean
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\d'’ʼ]+/gu)].map((found) => ({
    key: markedKey(found[0]),
    start: found.index,
    end: found.index + found[0].length,
    capital: /^\p{Lu}/u.test(found[0]),
  }))

/** What stands before a name and is written small: the kind of place or body. */
const kindWords = new Set(
  'đảng bộ ủy chi xã phường thị trấn huyện thành phố tỉnh thôn buôn bon bản làng tổ dân phố trường cơ quan hợp tác công ty'
    .split(' ')
    .map(markedKey),
)
const placeKinds = 'huyện ủy|thành ủy|thị ủy|huyện|thị xã|thành phố|tp|tỉnh|xã|phường|thị trấn|đặc khu'
  .split('|')
  .map((kind) => markedKey(kind).split(' '))
const wider =
  /(?<![\p{L}])(?:toàn tỉnh|cả tỉnh|trên địa bàn tỉnh|đảng bộ tỉnh|cả nước|toàn quốc|toàn đảng(?!\s+bộ))(?![\p{L}])/giu

/** The other names of a Party organisation's own name: "Đảng bộ xã Buôn Triết" is Đảng ủy xã Buôn Triết. */
const ownNames = (name: string): string[] => {
  const of = /^đảng bộ\s+(.+)$/iu.exec(name)?.[1]
  if (!of) return [name]
  const place = /^(?:xã|phường|thị trấn|huyện|thành phố|thị xã)\s+/iu.test(of)
    ? [
        of,
        of.replace(/^thị trấn/iu, 'TT'),
        of.replace(/^(huyện)\s/iu, '$1 ủy '),
        of.replace(/^(?:thành phố)\s/iu, 'thành ủy '),
      ]
    : []
  return [name, `Đảng ủy ${of}`, ...place]
}

interface Entry {
  keys: readonly string[]
  organisation: string
  name: string
}

/** Finds in texts the names of a book's organisations, and those of places it does not have. */
export class Names {
  readonly root: string
  readonly #entries = new Map<string, Entry[]>()
  readonly #wholes: RegExp
  readonly #places: readonly { key: string; organisation: string; name: string }[]

  /** `level` is what the root's place is called: huyện, xã … */
  constructor(all: readonly NamedOrganisation[], root: string, level: string) {
    this.root = root
    this.#wholes = new RegExp(
      `(?<![\\p{L}])(?:toàn ${level}|toàn đảng bộ|đảng bộ ${level}|trên địa bàn ${level})(?![\\p{L}])`,
      'giu',
    )
    this.#places = all.map((one) => ({
      key: ` ${markedKey(one.name)}`,
      organisation: one.id,
      name: one.name,
    }))
    const taken = new Map<string, string | null>()
    const said = all.flatMap((one) =>
      [...ownNames(one.name), ...one.alsoCalled].map((name) => ({
        name,
        organisation: one.id,
        own: one.name,
      })),
    )
    for (const one of said) {
      const key = markedKey(one.name)
      const other = taken.get(key)
      taken.set(key, other === undefined || other === one.organisation ? one.organisation : null)
    }
    for (const { name, organisation, own } of said) {
      const keys = tokensOf(name).map((token) => token.key)
      // A name two organisations share names neither.
      if (keys.length < 2 || taken.get(markedKey(name)) === null) continue
      const start = keys.slice(0, 2).join(' ')
      this.#entries.set(start, [...(this.#entries.get(start) ?? []), { keys, organisation, name: own }])
    }
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** The place a headline names without its kind ("Kim Sơn: …"): the highest of the book's that ends so, or none. */
  placeNamed(name: string): { organisation: string | null; name: string } {
    const ending = this.#places.filter((one) => one.key.endsWith(` ${markedKey(name)}`))
    const known =
      ending.find((one) => one.organisation === this.root) ??
      ending.sort((a, b) => a.key.length - b.key.length)[0]
    return known ? { organisation: known.organisation, name: known.name } : { organisation: null, name }
  }

  /** Every mention, in order. Linear in the length of the text. */
  mentionsIn(text: string): Mention[] {
    const tokens = tokensOf(text)
    const found: Mention[] = []
    for (let at = 0; at < tokens.length; at++) {
      const known = this.#knownAt(tokens, at)
      const mention = known ?? foreignAt(text, tokens, at)
      if (!mention) continue
      found.push(mention)
      while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) < mention.end) at += 1
    }
    for (const one of text.matchAll(wider))
      found.push({
        start: one.index,
        end: one.index + one[0].length,
        organisation: null,
        name: one[0].toLowerCase(),
      })
    for (const one of text.matchAll(this.#wholes)) {
      const [start, end] = [one.index, one.index + one[0].length]
      if (!found.some((other) => other.start <= start && other.end >= end))
        found.push({ start, end, organisation: this.root, name: one[0], whole: true })
    }
    return found.sort((a, b) => a.start - b.start)
  }

  #knownAt(tokens: readonly Token[], at: number): Mention | undefined {
    const entries = this.#entries.get(`${tokens[at]?.key} ${tokens[at + 1]?.key}`)
    const entry = entries?.find(
      ({ keys }) =>
        keys.every((key, index) => tokens[at + index]?.key === key) &&
        // "chi bộ doanh nghiệp" written small is a kind of cell, not the cell of that name.
        properlyWritten(tokens.slice(at, at + keys.length)),
    )
    const [first, last] = [tokens[at], tokens[at + (entry?.keys.length ?? 1) - 1]]
    return entry && first && last
      ? { start: first.start, end: last.end, organisation: entry.organisation, name: entry.name }
      : undefined
  }
}

const properlyWritten = (tokens: readonly Token[]): boolean =>
  tokens.find((token) => !kindWords.has(token.key))?.capital ??
  tokens.every((token) => token.capital || /\d/.test(token.key))

const committee = markedKey('ủy')

/** "huyện Krông Bông", "tỉnh Đắk Lắk": a place by its kind and its name in capitals. */
const foreignAt = (text: string, tokens: readonly Token[], at: number): Mention | undefined => {
  const kind = placeKinds.find((words) => words.every((word, index) => tokens[at + index]?.key === word))
  const first = tokens[at]
  if (!kind || !first) return undefined
  let end = at + kind.length
  while (end < at + kind.length + 4) {
    const [token, previous] = [tokens[end], tokens[end - 1]]
    if (!token?.capital || !previous || !/^[\s\u00a0-]+$/.test(text.slice(previous.end, token.start))) break
    // "Huyện ủy", "Tỉnh Ủy": the committee, which is named as who acts.
    if (token.key === committee || token.key === 'đoàn') return undefined
    end += 1
  }
  const last = tokens[end - 1]
  if (end === at + kind.length || !last) return undefined
  return { start: first.start, end: last.end, organisation: null, name: text.slice(first.start, last.end) }
}
