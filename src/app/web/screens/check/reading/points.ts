import type { BookMatch, CheckAnswer, CheckNote, Finding, SaidClaim } from '#kernel/check-answers.ts'
import type { Label } from '#kernel/label.ts'
import { firstFrom } from '#kernel/search.ts'
import { type Mark, markOrder, telling } from '../marks/marks.ts'

/** One line of the list: a relation, a note or a comparison with the book, in the order of the text. */
export interface Point {
  /** Its place in the list of all points. */
  id: number
  mark: Mark
  start: number
  end: number
  message: Label
  /** Counted over what is telling; printed in the text, in the list and on paper. */
  number?: number
  /** Claims it speaks of, as places in `claims`. */
  claims: readonly number[]
  /** The claim that carries the number; none where a note stands on words. */
  anchor?: number
  about: { finding: Finding } | { note: CheckNote } | { match: BookMatch }
}

export interface Reading {
  answer: CheckAnswer
  points: readonly Point[]
  /** For each claim, the points that speak of it, gravest first. */
  ofClaim: readonly (readonly Point[])[]
  /** The verdict drawn under each claim; undefined where there was nothing to reckon. */
  marks: readonly (Mark | undefined)[]
}

const drawn: ReadonlySet<Mark> = new Set(['inconsistent', 'differs', 'rounding', 'truncated', 'ok'])

/** The answer as the screen reads it: one list of points, and every claim with what is said of it. */
export const readingOf = (answer: CheckAnswer): Reading => {
  const points = [
    ...answer.findings.map((finding) => relationPoint(finding, answer.claims)),
    ...answer.notes.map(notePoint),
    ...(answer.book ?? []).flatMap((match) => matchPoint(match, answer.claims) ?? []),
  ]
    .sort((a, b) => a.start - b.start || rank(a.mark) - rank(b.mark))
    .map((point, id): Point => ({ ...point, id }))
  let number = 0
  for (const point of points) if (telling.has(point.mark)) point.number = ++number
  const ofClaim: Point[][] = answer.claims.map(() => [])
  for (const point of points) for (const claim of point.claims) ofClaim[claim]?.push(point)
  for (const said of ofClaim) said.sort((a, b) => rank(a.mark) - rank(b.mark))
  return {
    answer,
    points,
    ofClaim,
    marks: ofClaim.map((said) => said.find((one) => drawn.has(one.mark))?.mark),
  }
}

/** What an answer says of a place, in both languages. */
export const saidIn = ({ message, english }: { message: string; english: string }): Label => ({
  vi: message,
  en: english,
})

const rank = (mark: Mark): number => markOrder.indexOf(mark)

type Unplaced = Omit<Point, 'id'>

const relationPoint = (finding: Finding, claims: readonly SaidClaim[]): Unplaced => {
  const spoken = claimsOf(finding, claims)
  const stated = spoken.find((at) => isValue(claims[at], finding.stated, finding))
  const anchor = stated ?? spoken[0]
  return {
    mark: finding.verdict,
    start: finding.start,
    end: finding.end,
    message: saidIn(finding),
    claims: spoken,
    ...(anchor === undefined ? {} : { anchor }),
    about: { finding },
  }
}

const notePoint = (note: CheckNote): Unplaced => ({
  mark: 'note',
  start: note.start,
  end: note.end,
  message: saidIn(note),
  claims: [],
  about: { note },
})

const matchPoint = (match: BookMatch, claims: readonly SaidClaim[]): Unplaced | undefined => {
  const claim = claims[match.claim]
  if (!claim) return undefined
  return {
    mark: match.verdict,
    start: claim.start,
    end: claim.end,
    message: saidIn(match),
    claims: [match.claim],
    anchor: match.claim,
    about: { match },
  }
}

/** The claims a relation reckons with: those at its ends, and those between that carry its numbers. */
const claimsOf = (finding: Finding, claims: readonly SaidClaim[]): number[] => {
  const found: number[] = []
  const numbers = [...finding.numbers, finding.stated]
  for (let at = firstFrom(claims, finding.start); at < claims.length; at++) {
    const claim = claims[at]
    if (!claim || claim.start >= finding.end) break
    const isLast = (claims[at + 1]?.start ?? finding.end) >= finding.end
    const isEnd = claim.start === finding.start || isLast
    if (isEnd || numbers.some((value) => isValue(claim, value, finding))) found.push(at)
  }
  return found
}

const scales: { readonly [unit: string]: number } = {
  'tỷ đồng': 1e9,
  'triệu đồng': 1e6,
  'nghìn đồng': 1e3,
}

/** Whether a number of the relation, in the unit printed, is what this claim says. */
const isValue = (claim: SaidClaim | undefined, value: number, { unit = '' }: Finding): boolean => {
  if (!claim) return false
  const pair = /^\s*(\d[\d.]*)\s*\/\s*(\d[\d.]*)/.exec(claim.text)
  if (pair?.slice(1).some((one) => Number(one.replaceAll('.', '')) === value)) return true
  return [value, value * (scales[unit] ?? 1)].some((one) =>
    [claim.value].flat().some((own) => isNear(own, one)),
  )
}

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
