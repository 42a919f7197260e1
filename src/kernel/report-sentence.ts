import { derivedSubject } from './derived-subject.ts'

/** A sentence of a report, known by where it stands and what it says. */
export interface SentenceAt {
  organisation: string
  /** Id of the report's template. */
  template: string
  from: string
  to: string
  text: string
}

/** The register that keeps what sentences of reports rest on; reports read it by this name. */
export const sentenceRegister = 'report-sentences'

/** The figure whose argument is a sentence: how many records of its basis there are, and which. */
export const sentenceFigure = 'reporting.sentences-based'

/** The same words in the same report are the same sentence, however they are spaced; other words are another one. */
export const sentenceSubject = ({ organisation, template, from, to, text }: SentenceAt): string =>
  derivedSubject('report-sentence', organisation, template, from, to, spacedOnce(text))

export const spacedOnce = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
