import { doorWords } from './words/door.ts'
import { enteringWords } from './words/entering.ts'
import { frameWords } from './words/frame.ts'
import { registersWords } from './words/registers.ts'
import { reportsWords } from './words/reports.ts'

/** The texts of the shell and its screens. */
export const words = {
  ...frameWords,
  ...doorWords,
  ...enteringWords,
  ...registersWords,
  ...reportsWords,
}
