import type { Label } from '#kernel/label.ts'

/** Drafts of one kind that wait for a meeting. */
export interface Waiting {
  kind: string
  label: Label
  drafts: {
    id: string
    sentence: string
    organisation: { id: string; name: string }
    author: string
    decidedOn: string
    /** The decision it would become. */
    template: string
  }[]
}

/** What a meeting decided: the number each matter got, in the order of the list. */
export interface Decided {
  entry: string
  dry: boolean
  matters: { draft: string; record: string; number: string }[]
}

/** The same with the sentence of each matter, for the note that tells it. */
export interface DecidedAndTold extends Decided {
  matters: (Decided['matters'][number] & { sentence: string })[]
}
