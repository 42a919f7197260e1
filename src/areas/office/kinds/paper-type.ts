import type { DocumentType } from '#subjects/documents.ts'

/** Abbreviations of kinds of papers in their numbers: Quy định 66-QĐ/TW, 06/02/2017. */
const abbreviations: { readonly [abbreviation: string]: DocumentType } = {
  NQ: 'resolution',
  QĐ: 'decision',
  CT: 'directive',
  KL: 'conclusion',
  QC: 'regulation',
  QyĐ: 'regulation',
  HD: 'guidance',
  CTr: 'programme',
  KH: 'plan',
  BC: 'report',
  TTr: 'submission',
  TB: 'notice',
  CV: 'letter',
  GM: 'invitation',
  BB: 'minutes',
}

/** What kind of paper a number is of: "201-QĐ/HU" is a decision. */
export const typeOfNumber = (number: string): DocumentType => {
  const abbreviation = /^\d+\p{Ll}?-(\p{L}+)/u.exec(number.trim().normalize('NFC'))?.[1] ?? ''
  return abbreviations[abbreviation] ?? 'other'
}
