import { addDays, addMonths, type Day, day, dayNumber, startOfYear } from '#kernel/calendar.ts'
import type { Education, Occupation } from '#subjects/persons.ts'
import { type Chance, chance } from '../chance.ts'
import { inventName, type People } from '../names.ts'
import { badgesOf2023, dueBefore, highestBadge } from './badges.ts'
import type { MemberOutline, PersonOutline } from './member-outline.ts'
import { idOf, type OrganisationOutline, organisations, placeId } from './organisations.ts'

export const openedOn = day('2022-12-31')
const membersAtOpening = 3240
const recognisedIn2023 = 93

// Years of joining, with weights. Years in which somebody would reach a badge in 2023 are left to the
// 54 who do: an ordinary member never completes 30, 40, 45 … years of Party age in the sample's year.
const yearsOfJoining = [
  { from: 2010, to: 2021, weight: 52, atWork: 65 },
  { from: 1996, to: 2009, weight: 33, atWork: 35 },
  { from: 1984, to: 1991, weight: 8, atWork: 0 },
  { from: 1979, to: 1981, weight: 3, atWork: 0 },
  { from: 1974, to: 1976, weight: 2, atWork: 0 },
  { from: 1969, to: 1971, weight: 1, atWork: 0 },
  { from: 1964, to: 1966, weight: 1, atWork: 0 },
]

const joiningDay = (given: Chance, atWork: boolean): Day => {
  let left = given.between(1, 100)
  const range = yearsOfJoining.find((one) => {
    left -= atWork ? one.atWork : one.weight
    return left <= 0
  })
  const year = given.between(range?.from ?? 2010, range?.to ?? 2021)
  return addDays(startOfYear(year), given.between(24, 340))
}

const peopleOf = (given: Chance, minority: number): People => {
  if (!given.inPercent(minority)) return 'Kinh'
  const roll = given.between(1, 100)
  if (roll <= 58) return 'M’nông'
  if (roll <= 88) return 'Ê Đê'
  return given.oneOf(['Tày', 'Nùng', 'Thái'] as const)
}

const ageOn = (bornOn: Day, on: Day): number => Math.floor((dayNumber(on) - dayNumber(bornOn)) / 365.25)

const occupationOf = (given: Chance, cell: OrganisationOutline, age: number): Occupation => {
  if (cell.sector === 'armed-forces') return 'armed-forces'
  if (cell.sector === 'school' || cell.sector === 'health' || cell.sector === 'public-service')
    return 'public-employee'
  if (cell.sector === 'agency') return 'civil-servant'
  if (age >= 60) return 'retired'
  return given.inPercent(22) ? 'part-time-cadre' : 'farmer'
}

const educationOf = (given: Chance, cell: OrganisationOutline, age: number): Education => {
  if (cell.atWork || age < 40) return 'upper-secondary'
  if (age > 70) return given.oneOf(['primary', 'lower-secondary', 'lower-secondary'] as const)
  return given.oneOf(['lower-secondary', 'upper-secondary', 'upper-secondary'] as const)
}

/** Somebody of a cell born on a day; the id comes from the part they play, not from their name. */
export const inventPerson = (
  given: Chance,
  key: string,
  cell: OrganisationOutline,
  bornOn: Day,
  on: Day,
): PersonOutline => {
  const sex = given.inPercent(cell.sector === 'school' ? 62 : cell.sector === 'armed-forces' ? 6 : 33)
    ? ('female' as const)
    : ('male' as const)
  const ethnicity = peopleOf(given, cell.minority)
  const age = ageOn(bornOn, on)
  const [village] = cell.sector === 'residential' ? cell.serves : []
  return {
    id: idOf('person', key),
    fullName: inventName(given, ethnicity, sex),
    sex,
    ethnicity,
    bornOn,
    occupation: occupationOf(given, cell, age),
    education: educationOf(given, cell, age),
    residence: village ?? (cell.commune ? placeId(cell.commune) : placeId('Liên Sơn')),
  }
}

const memberWho = (
  given: Chance,
  key: string,
  cell: OrganisationOutline,
  joinedOn: Day,
  part: MemberOutline['part'],
): MemberOutline => {
  const decidedOn = addDays(joinedOn, -given.between(6, 20))
  const age = given.between(20 * 365, (cell.atWork ? 29 : 37) * 365)
  const isProbationary = joinedOn >= '2022-01-01'
  return {
    ...inventPerson(given, key, cell, addDays(joinedOn, -age), openedOn),
    cell: cell.id,
    decidedOn,
    joinedOn,
    recognisedOn: isProbationary ? null : addMonths(joinedOn, 12),
    badge: highestBadge(decidedOn, openedOn),
    part,
  }
}

/** A full member who comes from elsewhere during the year. */
export const inventArrival = (given: Chance, key: string, cell: OrganisationOutline): MemberOutline =>
  memberWho(given, key, cell, joiningDay(given, true), 'none')

/** How many members each cell has at the opening: by its kind, then evened out to the total. */
const sizes = (given: Chance, cells: readonly OrganisationOutline[]): Map<string, number> => {
  const drawn = new Map(cells.map((cell) => [cell.id, given.between(...(cell.size ?? [0, 0]))]))
  const villages = cells.filter((cell) => cell.sector === 'residential')
  let missing = membersAtOpening - [...drawn.values()].reduce((sum, one) => sum + one, 0)
  for (let at = 0; missing !== 0; at = (at + 1) % villages.length) {
    const id = villages[at]?.id ?? ''
    drawn.set(id, (drawn.get(id) ?? 0) + Math.sign(missing))
    missing -= Math.sign(missing)
  }
  return drawn
}

/** Joined in 2022: recognised in 2023, too late in the year for that, or found not qualified. */
const probationers: readonly { joinedOn: Day; part: MemberOutline['part'] }[] = [
  ...Array.from({ length: recognisedIn2023 }, (_, index) => ({
    joinedOn: addDays(day('2022-01-04'), Math.round((index * 318) / (recognisedIn2023 - 1))),
    part: 'recognised' as const,
  })),
  ...Array.from({ length: 8 }, (_, index) => ({
    joinedOn: addDays(day('2022-12-16'), index),
    part: 'none' as const,
  })),
  { joinedOn: day('2022-03-26'), part: 'not-qualified' as const },
]

/** Admission decisions whose Party age completes a tier between one round of 2023 and the next. */
const awarded = (given: Chance): Day[] =>
  badgesOf2023.flatMap(({ round, tiers }) => {
    const due = dueBefore(round)
    const span = dayNumber(due.to) - dayNumber(due.from) - 2
    return tiers.map((tier) => addMonths(addDays(due.from, given.between(2, span)), -tier * 12))
  })

const cells = organisations.filter((one) => one.size !== null)
const canHaveProbationers = (cell: OrganisationOutline) =>
  cell.sector === 'residential' || cell.sector === 'school'

/** The 3.240 members of 31/12/2022. */
export const inventMembers = (): MemberOutline[] => {
  const given = chance(20221231)
  const count = sizes(given, cells)
  const villages = cells.filter((cell) => cell.sector === 'residential')
  const special: MemberOutline[] = []
  const take = (cell: OrganisationOutline) => count.set(cell.id, (count.get(cell.id) ?? 0) - 1)
  const hosts = given.shuffled(cells.filter(canHaveProbationers))
  for (const [index, { joinedOn, part }] of probationers.entries()) {
    const cell = hosts[index % hosts.length]
    if (!cell) continue
    take(cell)
    special.push(memberWho(given, `probationer ${index + 1}`, cell, joinedOn, part))
  }
  for (const [index, decidedOn] of awarded(given).entries()) {
    const cell = given.oneOf(villages)
    take(cell)
    const member = memberWho(given, `badge ${index + 1}`, cell, addDays(decidedOn, 12), 'awarded')
    special.push({ ...member, decidedOn, badge: highestBadge(decidedOn, openedOn) })
  }
  const ordinary = cells.flatMap((cell) =>
    Array.from({ length: count.get(cell.id) ?? 0 }, (_, index) =>
      memberWho(given, `${cell.id} ${index + 1}`, cell, joiningDay(given, cell.atWork), 'none'),
    ),
  )
  return [...ordinary, ...special]
}
