import { cellAdmission, cellMeetings } from './cell.ts'
import { type Count, countYear, type Year } from './counted.ts'
import { districtDoors, usualCell } from './doors/all.ts'
import { gradesOfCell } from './doors/grids.ts'
import { typedTwice } from './facts.ts'
import type { Kinds, Measured } from './kinds.ts'
import { byFile, byOtherDoors, cellDuties, type Duty, officeDuties } from './month.ts'
import { approveOne, enterForCells, followTargets, readReport } from './office.ts'
import type { Stories, Story } from './stories.ts'
import type { MonthLine, MonthOf } from './table.ts'
import { openWorld } from './world.ts'

const minute = 60
const hour = 3600
const nothing: Count = { records: 0, days: 0 }
const plus = (one: Count, other: Count): Count => ({
  records: one.records + other.records,
  days: one.days + other.days,
})
const times = ({ records, days }: Count, by: number): Count => ({ records: records * by, days: days * by })

const lineOf = (duty: Duty, hand: Story, year: Year, often = duty.times(year)): MonthLine => ({
  name: duty.name,
  effort: hand.effortOf(duty.id),
  times: often,
  source: duty.source,
  open: null,
})

/** One kind: those that begin with an empty form, and those that go on from the one before on the same day. */
const kindLines = (one: Measured, { records, days }: Count, source: string): MonthLine[] => {
  const following = one.alike ? records - days : 0
  const line = { name: one.kind.label.vi, source, open: one.refused }
  const first = { ...line, effort: one.effort, times: records - following }
  if (!one.alike || following === 0) return [first]
  return [first, { ...line, name: `${line.name}: the next that day`, effort: one.alike, times: following }]
}

/** Kinds of the year that could not be entered again, named, all at the mean of those that could. */
const others = (
  kinds: readonly string[],
  measured: readonly Measured[],
  isOwn: (kind: string) => Count,
): MonthLine[] => {
  const known = new Set([...measured.map((one) => one.kind.id), ...byFile, ...byOtherDoors])
  const left = kinds.filter((id) => !known.has(id) && isOwn(id).records > 0)
  if (left.length === 0) return []
  const done = measured.filter((one) => isOwn(one.kind.id).records > 0)
  const mean = (pick: (one: Measured) => number) =>
    Math.round(done.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, done.length))
  return [
    {
      name: `At the mean of these: ${left.join(', ')}`,
      effort: { taps: mean((one) => one.effort.taps), keys: mean((one) => one.effort.keys) },
      times: left.reduce((sum, id) => sum + isOwn(id).records, 0),
      source: 'records of the kinds in the book',
      open: null,
    },
  ]
}

/** Times in a month that one cell enters a kind. */
const ofCell =
  (year: Year, kinds: Kinds) =>
  (id: string): Count =>
    kinds.levelOf(id) === 'cell' ? times(year.ofKind(id).below, 1 / year.months / year.cells) : nothing

/** Times in a month that the district office enters a kind: what nobody below may, and its own. */
const ofOffice =
  (year: Year, kinds: Kinds) =>
  (id: string): Count => {
    const { root, below } = year.ofKind(id)
    return times(kinds.levelOf(id) === 'office' ? plus(root, below) : root, 1 / year.months)
  }

const linesOf = (
  measured: readonly Measured[],
  often: (kind: string) => Count,
  source: string,
): MonthLine[] =>
  measured
    .filter((one) => often(one.kind.id).records > 0)
    .flatMap((one) => kindLines(one, often(one.kind.id), source))

const typedIn = (own: readonly Measured[]) => own.flatMap((one) => one.typed)

/** A cell: its meetings by phone, its members' grades, and its share of what all cells enter. */
export const cellMonth = async (stories: Stories, year: Year, kinds: Kinds): Promise<MonthOf> => {
  const { browser, world } = stories
  const meetings = await stories.tell('cellMeetings', () => cellMeetings(browser, world))
  const file = await stories.tell('cellAdmission', () => cellAdmission(browser, world))
  const graded = usualCell(world.records)
  const grid = await stories.tell('gradesOfCell', () => gradesOfCell(browser, world, graded))
  const { online, offline, thematic, grades, listed, opened, step } = cellDuties
  const often = ofCell(year, kinds)
  const own = kinds.measured.filter((one) => often(one.kind.id).records > 0)
  return {
    who: 'A cell',
    most: 5 * minute,
    lines: [
      ...[online, offline, thematic].map((duty) => lineOf(duty, meetings, year)),
      lineOf(grades, grid, year),
      ...[listed, opened, step].map((duty) => lineOf(duty, file, year)),
      ...linesOf(own, often, 'records of the kind in the book of 2023'),
      ...others(year.kinds, kinds.measured, often),
    ],
    twice: [
      ...typedTwice([...meetings.typed, ...file.typed]),
      ...typedTwice(typedIn(own), kinds.isOneMatter),
    ],
  }
}

/** All departments of the district together. */
export const districtMonth = async (stories: Stories, year: Year, kinds: Kinds): Promise<MonthOf> => {
  const { browser, world } = stories
  const list = await stories.tell('decideList', () => Promise.reject(new Error('not told before')))
  const approval = await stories.tell('approveOne', () => approveOne(browser, world, 'tochuc'))
  const doors = await districtDoors(stories)
  const report = await stories.tell('readReport', () =>
    readReport(browser, world, 'tonghop', 'from=2023-01-01&to=2023-12-31'),
  )
  const targets = await stories.tell('followTargets', () => followTargets(browser, world, 'tonghop'))
  const often = ofOffice(year, kinds)
  const own = kinds.measured.filter((one) => often(one.kind.id).records > 0)
  const told = [list, report, ...new Set(doors.map((one) => one.story))]
  // What communes and cells review and hand in is theirs.
  const isBelow = kinds.levelOf('poverty.reviewed') !== 'office'
  return {
    who: 'The district office: all departments together',
    most: 10 * hour,
    lines: [
      lineOf(officeDuties.meeting, list, year),
      lineOf(officeDuties.report, report, year),
      lineOf(officeDuties.targets, targets, year),
      lineOf(officeDuties.approve, approval, year, handedIn(year, kinds)),
      ...doors
        .filter(({ duty }) => !(isBelow && duty === officeDuties.poverty))
        .map(({ duty, story }) => lineOf(duty, story, year)),
      ...linesOf(own, often, 'records of the kind in the book of 2023'),
      ...others(year.kinds, kinds.measured, often),
    ],
    twice: [...typedTwice(told.flatMap((one) => one.typed)), ...typedTwice(typedIn(own), kinds.isOneMatter)],
  }
}

/** What cells hand in in a month for somebody above to accept: a grid of grades is one. */
const handedIn = (year: Year, kinds: Kinds, cells = year.cells): number => {
  const often = ofCell(year, kinds)
  const forms = year.kinds.filter((id) => !byOtherDoors.includes(id))
  return forms.reduce((sum, id) => sum + often(id).records * cells, 0) + cells / 12
}

/** The commune's one officer: the whole office of a commune, by what its own book tells and else by the number of cells. */
export const communeMonth = async (stories: Stories, district: Year, kinds: Kinds): Promise<MonthOf> => {
  const approval = await stories.tell('approveOne', () =>
    approveOne(stories.browser, stories.world, 'tochuc'),
  )
  const doors = await districtDoors(stories)
  const world = await openWorld('xa-mau')
  const there = stories.in(world)
  const who = 'xaydungdang'
  try {
    const year = countYear(world.records, world.root, '2026')
    const scale = year.cells / district.cells
    const onPaper = Math.max(1, Math.round(year.cells * district.door('entered-for')))
    const { browser } = there
    const grid = await there.tell('enterForCells', () => enterForCells(browser, world, who, onPaper))
    const report = await there.tell('readReport', () =>
      readReport(browser, world, who, 'from=2026-01-01&to=2026-08-31'),
    )
    const targets = await there.tell('followTargets', () => followTargets(browser, world, who))
    const isTold = (id: string) => year.kinds.includes(id)
    // Its cells hand in what cells do; everything else, a committee's work too, is the one officer's.
    const often = (id: string): Count => {
      const from = isTold(id) ? year : district
      const { root, below } = from.ofKind(id)
      const own = kinds.levelOf(id) === 'cell' ? root : plus(root, below)
      return times(own, (isTold(id) ? 1 : scale) / from.months)
    }
    const own = kinds.measured.filter((one) => often(one.kind.id).records > 0)
    const told = own.filter((one) => isTold(one.kind.id))
    const untold = own.filter((one) => !isTold(one.kind.id))
    const all = [...new Set([...district.kinds, ...year.kinds])].sort()
    return {
      who: `The one officer of a commune of ${year.cells + 1} organisations`,
      most: 3.5 * hour,
      lines: [
        lineOf(officeDuties.enterFor, grid, year),
        lineOf(officeDuties.report, report, year),
        lineOf(officeDuties.targets, targets, year),
        lineOf(officeDuties.approve, approval, year, handedIn(district, kinds, year.cells)),
        ...doors.map(({ duty, story }) => {
          const here = duty.times(year)
          return lineOf(duty, story, year, here > 0 ? here : duty.times(district) * scale)
        }),
        ...linesOf(told, often, 'records of the kind in the commune’s book of 2026'),
        ...linesOf(untold, often, 'records of the kind in the district’s book, by cells'),
        ...others(all, kinds.measured, often),
      ],
      twice: [
        ...typedTwice([...grid.typed, ...report.typed]),
        ...typedTwice(typedIn(own), kinds.isOneMatter),
      ],
    }
  } finally {
    await world.stop()
  }
}
