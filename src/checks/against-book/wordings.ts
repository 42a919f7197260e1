import type { Figure, Formula } from '#kernel/figure.ts'
import { spoken } from './spoken.ts'

/** One way of speaking of a figure: each of `all` is said in one of its forms, none of `not`. */
interface Way {
  all: readonly (readonly string[])[]
  not: readonly string[]
}

export interface Saying {
  figure: Figure
  ways: readonly Way[]
  /** Every phrase of its ways: what of a text this figure accounts for. */
  phrases: readonly string[]
  /** Each word of its label. */
  labelled: readonly string[]
  /** What is counted, as written after the number. */
  nouns: ReadonlySet<string>
}

const nounsOf: { readonly [unit: string]: string } = {
  member: 'đảng viên|đồng chí|người|quần chúng|trường hợp|cá nhân',
  person: 'người|lao động|trường hợp',
  organisation: 'tổ chức|tổ chức đảng|tổ chức cơ sở đảng|đảng bộ|chi bộ|đảng bộ cơ sở|chi bộ cơ sở|đơn vị',
  cell: 'chi bộ',
  committee: 'đảng bộ|đảng bộ cơ sở',
  commune: 'xã|phường|thị trấn|địa phương|đơn vị',
  village: 'thôn|buôn|bon|bản|làng|ấp|khóm|tổ dân phố|khu phố|khu dân cư',
  school: 'trường|trường học|đơn vị',
  hectare: 'ha|héc ta|hécta',
}

const phrase = (text: string): string => spoken(text).trim()
const parts = (wording: string): string[] => wording.split(' + ')

const wayOf = (wording: string): Way => ({
  all: parts(wording)
    .filter((part) => !part.startsWith('!'))
    .map((part) => part.split('|').map(phrase)),
  not: parts(wording)
    .filter((part) => part.startsWith('!'))
    .flatMap((part) => part.slice(1).split('|').map(phrase)),
})

/** Where a figure says nothing of itself, each word of its label must be said. */
const byLabel = (figure: Figure): string[] => [
  phrase(figure.label.vi.replace(/\(.*\)/, ''))
    .split(' ')
    .join(' + '),
]

const sayingOf = (figure: Figure): Saying => {
  const ways = (figure.said?.as ?? byLabel(figure)).map(wayOf)
  const phrases = [...new Set(ways.flatMap((way) => way.all.flat()))].sort((a, b) => b.length - a.length)
  const nouns = (nounsOf[figure.unit.id] ?? figure.unit.label.vi).split('|').map(phrase)
  const labelled = spoken(figure.label.vi).trim().split(' ')
  return { figure, ways, phrases, labelled, nouns: new Set([...nouns, ...phrases]) }
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
