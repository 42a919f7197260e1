import type { EvidenceLine } from '#kernel/answers.ts'

export interface CashLine {
  record: string
  on: string
  sentence: string
  paper: string
  masked: boolean
  /** Whole đồng; one of the two is 0. */
  in: number
  out: number
  left: number
}

export interface CashBook {
  opening: number
  lines: CashLine[]
  in: number
  out: number
  closing: number
}

/** The cash book of a period out of everything its balance was counted from: an opening, then line by line. */
export const cashBookOf = (evidence: readonly EvidenceLine[], from: string): CashBook => {
  const ordered = evidence
    .map((line, index) => ({ line, index }))
    .sort((a, b) => (a.line.day === b.line.day ? a.index - b.index : a.line.day < b.line.day ? -1 : 1))
    .map(({ line }) => line)
  const opening = ordered.filter((one) => one.day < from).reduce((sum, one) => sum + one.amount, 0)
  let left = opening
  const lines = ordered
    .filter((one) => one.day >= from)
    .map((one): CashLine => {
      left += one.amount
      return {
        record: one.id,
        on: one.day,
        sentence: one.sentence,
        paper: one.basis?.number ?? '',
        masked: one.masked,
        in: Math.max(one.amount, 0),
        out: Math.max(-one.amount, 0),
        left,
      }
    })
  const sum = (way: 'in' | 'out') => lines.reduce((all, one) => all + one[way], 0)
  return { opening, lines, in: sum('in'), out: sum('out'), closing: left }
}
