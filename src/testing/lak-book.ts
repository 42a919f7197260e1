import { type SampleBook, sampleBook } from './sample-book.ts'

export type LakBook = SampleBook

/** A copy of the sample district of a test's own. `at` is the program's present. */
export const lakBook = (at?: string): Promise<LakBook> => sampleBook('lak', at)
