import type { Figure, Formula } from '#kernel/figure.ts'
import { spoken } from './spoken.ts'

/** One way of speaking of a figure: each of `all` is said in one of its forms, none of `not`, perhaps some of `also`. */
export interface Way {
  all: readonly (readonly string[])[]
  not: readonly string[]
  also: readonly string[]
}

export interface Saying {
  figure: Figure
  ways: readonly Way[]
  /** How each of its arguments is said. */
  arguments: readonly { of: string; way: Way }[]
  /** Every phrase of its ways: what of a text this figure accounts for. */
  phrases: readonly string[]
  /** The same where a sentence turns to it: "riêng thuế, phí", "riêng về nghiệp vụ". */
  topics: readonly string[]
  /** Each word of its label. */
  labelled: readonly string[]
  /** What is counted, as written after the number. */
  nouns: ReadonlySet<string>
}

const nounsOf: { readonly [unit: string]: string } = {
  member: 'đảng viên|đồng chí|người|quần chúng|trường hợp|cá nhân',
  person: 'người|lao động|trường hợp|đồng chí|cán bộ',
  turn: 'lượt|lượt người|lượt cán bộ|lượt đồng chí|lượt đảng viên',
  learner: 'học viên|người|lượt người|đồng chí',
  gift: 'suất quà|phần quà|suất',
  organisation: 'tổ chức|tổ chức đảng|tổ chức cơ sở đảng|đảng bộ|chi bộ|đảng bộ cơ sở|chi bộ cơ sở|đơn vị',
  cell: 'chi bộ',
  committee: 'đảng bộ|đảng bộ cơ sở',
  commune: 'xã|phường|thị trấn|địa phương|đơn vị',
  village: 'thôn|buôn|bon|bản|làng|ấp|khóm|tổ dân phố|khu phố|khu dân cư',
  school: 'trường|trường học|đơn vị',
  hectare: 'ha|héc ta|hécta',
}

/** What is counted here is a body of the Party by its own name: "12 doanh nghiệp" are no cells of enterprises. */
const bodies: ReadonlySet<string> = new Set(['organisation', 'cell', 'committee'])
const startsWithAny = (words: string, nouns: readonly string[]): boolean =>
  nouns.some((noun) => words === noun || words.startsWith(`${noun} `))

const phrase = (text: string): string => spoken(text).trim()
const parts = (wording: string): string[] => wording.split(' + ')

const marked = (wording: string, mark: string): string[] =>
  parts(wording)
    .filter((part) => part.startsWith(mark))
    .flatMap((part) => part.slice(1).split('|').map(phrase))

const wayOf = (wording: string): Way => ({
  all: parts(wording)
    .filter((part) => !/^[!?]/.test(part))
    .map((part) => part.split('|').map(phrase)),
  not: marked(wording, '!'),
  also: marked(wording, '?'),
})

/** Where a figure says nothing of itself, each word of its label must be said. */
const byLabel = (figure: Figure): string[] => [
  phrase(figure.label.vi.replace(/\(.*\)/, ''))
    .split(' ')
    .join(' + '),
]

const sayingOf = (figure: Figure): Saying => {
  const ways = (figure.said?.as ?? byLabel(figure)).map(wayOf)
  const all = Object.entries(figure.said?.arguments ?? {}).map(([of, wording]) => ({
    of,
    way: wayOf(wording),
  }))
  const said = [...ways, ...all.map((one) => one.way)].flatMap((way) => [...way.all.flat(), ...way.also])
  const phrases = [...new Set(said)].sort((a, b) => b.length - a.length)
  const topics = phrases.flatMap((one) => [`tính riêng ${one}`, `riêng về ${one}`, `riêng ${one}`])
  const own = figure.said?.nouns ? `|${figure.said.nouns}` : ''
  const nouns = `${nounsOf[figure.unit.id] ?? figure.unit.label.vi}${own}`.split('|').map(phrase)
  const labelled = spoken(figure.label.vi).trim().split(' ')
  const counted = bodies.has(figure.unit.id) ? phrases.filter((one) => startsWithAny(one, nouns)) : phrases
  return { figure, ways, arguments: all, phrases, topics, labelled, nouns: new Set([...nouns, ...counted]) }
}

/** What follows from a figure: its share of a target, itself against last year. */
export type Following = { readonly [how in NonNullable<Formula['follows']>['as']]?: Formula }

/** How reports speak of every figure there is. Made once for a catalogue. */
export interface Wordings {
  sayings: readonly Saying[]
  following: ReadonlyMap<string, Following>
  /** "part|whole" → the formula that divides them */
  shares: ReadonlyMap<string, Formula>
}

const anyPeriod = { from: '2000-01-01', to: '2000-12-31' } as Parameters<
  Formula['inputs']
>[0]['question']['period']

/** part and whole of a formula that divides one figure by another, both of the asked period. */
const dividedBy = (figure: Formula): string | undefined => {
  if (figure.unit.id !== 'percent' || figure.follows || figure.overPlan) return undefined
  const asked = { ref: { figure: figure.id }, question: { period: anyPeriod }, plan: [] }
  const inputs = Object.values(figure.inputs(asked))
  const plain = inputs.length === 2 && inputs.every((one) => !one.period && !one.scenario)
  return plain ? inputs.map((one) => one.figure).join('|') : undefined
}

export const wordingsOf = (figures: Iterable<Figure>): Wordings => {
  const following = new Map<string, Following>()
  const shares = new Map<string, Formula>()
  const sayings: Saying[] = []
  for (const figure of figures) {
    if (figure.form === 'formula' && figure.follows) {
      const { figure: of, as } = figure.follows
      following.set(of, { ...following.get(of), [as]: figure })
      continue
    }
    sayings.push(sayingOf(figure))
    const divided = figure.form === 'formula' ? dividedBy(figure) : undefined
    if (divided && figure.form === 'formula') shares.set(divided, figure)
  }
  return { sayings, following, shares }
}

/** What the rows of a register are called, by the register. */
export type Called = { readonly [register: string]: readonly { id: string; name: string }[] }

const calledSaying = (saying: Saying, called: Called): Saying => {
  const rows = called[saying.figure.said?.argumentsIn ?? '']
  if (!rows?.length) return saying
  const named = rows.map(({ id, name }) => ({ of: id, way: wayOf(name) }))
  const phrases = [...saying.phrases, ...named.flatMap((one) => one.way.all.flat())]
  return { ...saying, arguments: [...saying.arguments, ...named], phrases: phrases.sort(longerFirst) }
}
const longerFirst = (a: string, b: string) => b.length - a.length

/** The same figures in one book, whose own funds, projects … are arguments by their names. */
export const wordingsOfBook = (wordings: Wordings, called: Called): Wordings => ({
  ...wordings,
  sayings: wordings.sayings.map((saying) => calledSaying(saying, called)),
})

/** Every register whose rows are arguments by name. */
export const registersCalled = (figures: Iterable<Figure>): string[] => [
  ...new Set([...figures].flatMap(({ said }) => said?.argumentsIn ?? [])),
]
