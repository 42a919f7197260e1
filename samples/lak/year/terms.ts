import type { Happening } from '../happening.ts'
import { root } from '../organisations.ts'
import { openedOn } from '../people.ts'

/** The term the book is opened in: the congress of 2020; numbers of papers run on through it. */
export const terms = (): Happening[] => [
  { key: '2020-2025', kind: 'term.begun', organisation: root, on: openedOn, body: { term: '2020-2025' } },
]
