import type { Day, Period } from '#kernel/calendar.ts'
import type { ReportAnswer } from '#kernel/report-answers.ts'

/** What stands around the text on paper. Names come from the book, never from the template. */
export interface Paper {
  /** The committee above, as the head block names it: "Đảng bộ tỉnh Đắk Lắk". Null for none. */
  superiorBody: string | null
  /** Who issues: "Huyện ủy Lắk". */
  issuingBody: string
  /** "HU", "ĐU", "CB". */
  symbol: string
  place: string
  kind: string
  abstract: string
  authority: string
  post: string
  recipients: string[]
  /** "Văn phòng Huyện ủy". */
  office: string
  /** The day of issue when it is known. */
  issuedOn: Day | null
  /** The letters of its kind where the format names none: "GGT". */
  kindSymbol?: string
  /** "201-QĐ/HU" once it is given; without it there is room to write one. */
  number?: string | null
  /** A paper that carries no number at all has no line for one. */
  unnumbered?: true
  /** Said under the number: not issued yet, or taken back. */
  standing?: 'draft' | 'cancelled'
}

/** What head and foot of a paper are printed from. */
export interface Headed {
  paper: Paper
  period: Pick<Period, 'to'>
}

/** A composed report: the answer of the API, with what its paper needs. */
export interface Report extends Omit<ReportAnswer, 'head'> {
  paper: Paper
}

export interface ReportQuestion {
  template: string
  organisation?: string
  period: Period
  known?: number
  rounding?: 'half-up' | 'truncate'
  issuedOn?: Day
}
