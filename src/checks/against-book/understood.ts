import type { Figure } from '#kernel/figure.ts'
import type { Claim } from '../claims/claim.ts'
import { readClaims } from '../claims/read-claims.ts'
import type { BookFacts } from './book-facts.ts'
import { type Meaning, meaningsOf } from './meaning.ts'
import { Names } from './names.ts'
import { type Wordings, wordingsOf, wordingsOfBook } from './wordings.ts'

/** Every claim of a text and what it means to a book; plain data. */
export interface Understood {
  claims: readonly Claim[]
  meanings: readonly Meaning[]
}

type Figures = ReadonlyMap<string, Figure>
const made = new WeakMap<Figures, Wordings>()
const wordingsIn = (figures: Figures): Wordings => {
  const wordings = made.get(figures) ?? wordingsOf(figures.values())
  made.set(figures, wordings)
  return wordings
}

/** Reads what the claims of a text mean, by wording alone: no value of the book is known here. */
export const understood = (text: string, facts: BookFacts, figures: Figures): Understood => {
  const claims = readClaims(text)
  const names = new Names(facts.named, facts.root, facts.levels.own)
  const wordings = wordingsOfBook(wordingsIn(figures), facts.called)
  return { claims, meanings: meaningsOf(text, claims, { ...facts, names, wordings }) }
}
