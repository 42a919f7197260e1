import { addMonths, type Day, day, yearOf } from '#kernel/calendar.ts'

const tiers = [30, 40, 45, 50, 55, 60, 65, 70]
const rounds = ['02-03', '05-19', '09-02', '11-07']

/** The four days of a year on which badges are given. */
const roundsOf = (year: number): Day[] => rounds.map((round) => day(`${year}-${round}`))

const nextRound = (on: Day): Day =>
  [...roundsOf(yearOf(on)), ...roundsOf(yearOf(on) + 1)].find((round) => round >= on) ?? on

const awardedOn = (partyAgeFrom: Day, tier: number): Day => nextRound(addMonths(partyAgeFrom, tier * 12))

/** The highest badge somebody of this Party age holds on a day; each is given at the round after it is due. */
export const highestBadge = (partyAgeFrom: Day, on: Day): { tier: number; awardedOn: Day } | null => {
  const tier = tiers.findLast((years) => awardedOn(partyAgeFrom, years) <= on)
  return tier === undefined ? null : { tier, awardedOn: awardedOn(partyAgeFrom, tier) }
}

/** How many badges of which tier the sample gives at each round of 2023: 12, 14, 16 and 12. */
export const badgesOf2023: readonly { round: Day; tiers: readonly number[] }[] = [
  { round: day('2023-02-03'), tiers: [30, 30, 30, 30, 30, 30, 30, 40, 40, 45, 50, 55] },
  { round: day('2023-05-19'), tiers: [30, 30, 30, 30, 30, 30, 30, 30, 40, 40, 40, 45, 50, 55] },
  { round: day('2023-09-02'), tiers: [30, 30, 30, 30, 30, 30, 30, 30, 30, 40, 40, 40, 45, 45, 50, 60] },
  { round: day('2023-11-07'), tiers: [30, 30, 30, 30, 30, 30, 30, 40, 40, 45, 50, 55] },
]

/** Days within which Party age must complete a tier to be honoured at this round and no earlier one. */
export const dueBefore = (round: Day): { from: Day; to: Day } => {
  const known = [...roundsOf(yearOf(round) - 1), ...roundsOf(yearOf(round))]
  const before = known.findLast((one) => one < round) ?? round
  return { from: before, to: round }
}
