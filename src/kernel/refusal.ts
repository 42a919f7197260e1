import { type Label, type Language, say } from './label.ts'

/** What a person can be told about an entry that is not accepted: what is wrong and what to do. */
export interface RefusalDefinition {
  code: string
  message: Label
  /** The regulation the refusal rests on, as cited in the rulebook; absent for structural refusals. */
  source?: string
}

export interface Refusal {
  code: string
  message: Label
  source?: string
  /** An exception regulation allows: the record is accepted when its basis names the approving paper. */
  unless?: 'special-approval'
  /** Where in the entry: index of the record, field of its body. */
  record?: number
  field?: string
  /** The records that stand in the way, told by the book. */
  standing?: { id: string; sentence: Label }[]
}

interface RefusalOptions extends Pick<Refusal, 'unless' | 'field'> {
  /** The regulation in force on the day judged, where the rule pack tells it. */
  source?: string | undefined
}

/** What fills the holes of a message; a label says it in the message's own language. */
type Details = { readonly [name: string]: string | number | Label }

const catalogue = new Map<string, RefusalDefinition>()

/** Every refusal defined so far, for the generated page of errors and the test that each has a message. */
export const refusalCatalogue = (): RefusalDefinition[] =>
  [...catalogue.values()].sort((a, b) => a.code.localeCompare(b.code))

const fill = (text: string, details: Details, language: Language): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const detail = details[name] ?? hole
    return typeof detail === 'object' ? say(detail, language) : String(detail)
  })

/**
 * Defines a refusal once; calling the result makes one with its details filled into the message.
 * Codes are unique: defining one twice is a programming error.
 */
export const refusal = (code: string, message: Label, options: { source?: string } = {}) => {
  if (catalogue.has(code)) throw new Error(`refusal ${code} is defined twice`)
  const definition: RefusalDefinition = { code, message, ...options }
  catalogue.set(code, definition)
  return (details: Details = {}, more: RefusalOptions = {}): Refusal => {
    const { source = definition.source, ...rest } = more
    return {
      code,
      message: { vi: fill(message.vi, details, 'vi'), en: fill(message.en, details, 'en') },
      ...(source ? { source } : {}),
      ...rest,
    }
  }
}

/** Carries refusals out of a transaction so that nothing of the entry stays behind. */
export class Refused extends Error {
  readonly refusals: Refusal[]
  constructor(refusals: Refusal[]) {
    super(refusals.map((one) => `${one.code}: ${one.message.vi}`).join('; '))
    this.name = 'Refused'
    this.refusals = refusals
  }
}
