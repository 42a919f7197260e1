import type { Finding } from '#kernel/check-answers.ts'
import { compare, type Exact, equal, subtract } from '#kernel/quantity.ts'
import type { Claim } from '../../claims/claim.ts'
import { type Interval, intervalOf, meet, point } from '../verdicts/interval.ts'
import {
  agrees,
  asPrinted,
  finding,
  inBoth,
  isNot,
  printedUnit,
  shown,
  withinRounding,
} from '../verdicts/say.ts'

export const boundsOf = (claim: Claim): Interval =>
  claim.ratio ? point(claim.ratio.part) : intervalOf(claim)
export const between = (more: Interval, less: Interval): Interval => ({
  low: subtract(more.low, less.high),
  high: subtract(more.high, less.low),
})
/** `more` less `less` should be `rest`: each with the claim it is printed in. */
export interface Difference {
  more: { claim: Claim; value: Exact; bounds: Interval }
  less: { claim: Claim; value: Exact; bounds: Interval }
  rest: Claim
}

export const side = (claim: Claim, value: Exact = claim.ratio?.part ?? claim.value) => ({
  claim,
  value,
  bounds: claim.ratio ? point(value) : intervalOf(claim),
})

export const differenceHolds = ({ more, less, rest }: Difference): boolean =>
  meet(between(more.bounds, less.bounds), boundsOf(rest))

/** The finding on a difference, over all its numbers. */
export const differenceFinding = (text: string, of: Difference): Finding => {
  const { more, less, rest } = of
  const expected = subtract(more.value, less.value)
  const holds = differenceHolds(of)
  const exactly = equal(expected, rest.value)
  const printed = (value: Exact) => shown(asPrinted(value, rest))
  const line = `${printed(more.value)} − ${printed(less.value)} = ${printed(expected)}`
  const ordered = [more.claim, less.claim, rest].sort((a, b) => a.start - b.start || a.end - b.end)
  return finding(text, {
    from: ordered[0] ?? rest,
    to: ordered[2] ?? rest,
    relation: 'difference',
    numbers: [asPrinted(more.value, rest), asPrinted(less.value, rest)],
    stated: asPrinted(rest.value, rest),
    expected: asPrinted(expected, rest),
    verdict: holds ? 'ok' : 'inconsistent',
    message: holds
      ? agrees(line, exactly ? inBoth('') : withinRounding(printed(rest.value)))
      : isNot(line, printed(rest.value)),
    unit: printedUnit(rest),
    correction: holds ? undefined : asPrinted(expected, rest),
  })
}

/** Whether two numbers may be set against each other: of one unit, or one of them without. */
export const alike = (a: Claim, b: Claim): boolean =>
  (a.kind === 'percent') === (b.kind === 'percent') &&
  (a.unit === b.unit || a.unit === 'number' || b.unit === 'number')

export const larger = (a: Exact, b: Exact): boolean => compare(a, b) > 0
