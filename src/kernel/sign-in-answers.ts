import type { Day } from './calendar.ts'

/** A book that a name and a password open; a closed one can only be read. */
export interface BookToOpen {
  name: string
  title: string
  closedOn: Day | null
}

/** What an account may choose from: those still written in before those closed. */
export interface BooksToOpen {
  books: BookToOpen[]
}
