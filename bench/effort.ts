// A month of a cell, of a commune's officer and of a district office, replayed in the browser and counted; with
// names (cell, district, commune) only of these.
import type { Browser } from 'playwright-core'
import type { KindAnswer } from '#kernel/answers.ts'
import { openBrowser } from '../e2e/browser.ts'
import { cellAdmission, cellMeetings } from './effort/cell.ts'
import { countYear, type Year } from './effort/counted.ts'
import { typedTwice } from './effort/facts.ts'
import { Hand } from './effort/hand.ts'
import { byFile, byOtherDoors, cellDuties, type Duty, officeDuties } from './effort/month.ts'
import {
  approveOne,
  decideList,
  enterForCells,
  followTargets,
  proposeRecognitions,
  readReport,
} from './effort/office.ts'
import { type Replayed, replay } from './effort/replay.ts'
import { type MonthLine, type MonthOf, monthSeconds, printMonth } from './effort/table.ts'
import { accountFor, enters, kindsOf, openWorld, signedIn, type World } from './effort/world.ts'

/** Cells of the commune of 2026; its officer has their work as the cells of the book of 2023 make it. */
const communeCells = 44
const minute = 60
const hour = 3600

const progress = (text: string) => process.stderr.write(`${text}\n`)

/** What could not be done to the end; the month is then not measured. */
const broken: string[] = []
type Story = Pick<Hand, 'typed' | 'effortOf'>
const attempt = async (name: string, run: () => Promise<Story>): Promise<Story> => {
  try {
    return await run()
  } catch (error) {
    broken.push(`${name}: ${String(error).split('\n').slice(0, 4).join(' ')}`)
    return { typed: [], effortOf: () => ({ taps: 0, keys: 0 }) }
  }
}

/** Whose work a kind is: who may enter it lowest down. */
type Level = 'cell' | 'committee' | 'office'

interface Measured extends Replayed {
  level: Level
  typed: Hand['typed']
}

const levelOf = (kind: string, cell: ReadonlySet<string>, committee: ReadonlySet<string>): Level =>
  cell.has(kind) ? 'cell' : committee.has(kind) ? 'committee' : 'office'

interface Kinds {
  measured: Measured[]
  /** Times in a month that one cell, and that the office enters a kind. */
  ofCell: (kind: string) => number
  ofOffice: (kind: string) => number
}

/** Every kind of the year entered once by an account of the level it belongs to. */
const measureKinds = async (browser: Browser, world: World, year: Year): Promise<Kinds> => {
  const offices = ['tochuc', 'tonghop', 'thuongtruc', 'kiemtra', 'vanthu']
  const hands = new Map<string, { hand: Hand; may: Set<string>; kinds: KindAnswer[] }>()
  const asWho = async (account: string) => {
    const known = hands.get(account)
    if (known) return known
    const hand = new Hand(await signedIn(browser, world, account))
    const opened = { hand, may: await enters(hand.page, world), kinds: await kindsOf(hand.page, world) }
    hands.set(account, opened)
    return opened
  }
  const cell = (await asWho('chibo')).may
  const committee = (await asWho('danguy')).may
  const measured: Measured[] = []
  const inOrder = [...world.toEnter].sort(([, a], [, b]) => (a.decidedOn < b.decidedOn ? -1 : 1))
  const names = (await asWho('tochuc')).hand.page
  for (const [id, record] of inOrder) {
    const { root, below } = year.ofKind(id)
    if (root + below === 0 || [...byFile, ...byOtherDoors].includes(id)) continue
    const level = levelOf(id, cell, committee)
    const isOwn = level === 'cell' && record.organisation !== world.root
    const account = isOwn ? await accountFor(browser, world, 'cell', record.organisation) : undefined
    const candidates = account ? [account] : offices
    for (const one of candidates) {
      const { hand, may, kinds } = await asWho(one)
      const kind = kinds.find((it) => it.id === id)
      if (!may.has(id) || !kind) continue
      const done = await replay(hand, world, { kind, record, names, given: account ? ['organisation'] : [] })
      measured.push({ ...done, level, typed: hand.typed.filter((it) => it.task === id) })
      progress(`${id} as ${one}: ${JSON.stringify(done.effort)} ${done.refused ?? 'entered'}`)
      break
    }
  }
  const isOfCell = (id: string) => levelOf(id, cell, committee) === 'cell'
  return {
    measured,
    ofCell: (id) => (isOfCell(id) ? year.ofKind(id).below / 12 / year.cells : 0),
    ofOffice: (id) => {
      const { root, below } = year.ofKind(id)
      return (levelOf(id, cell, committee) === 'office' ? root + below : root) / 12
    },
  }
}

const lineOf = (duty: Duty, hand: Story, year: Year, times = duty.times(year)): MonthLine => ({
  name: duty.name,
  effort: hand.effortOf(duty.id),
  times,
  source: duty.source,
  open: null,
})

const kindLine = (one: Measured, times: number): MonthLine => ({
  name: one.kind.label.vi,
  effort: one.effort,
  times,
  source: 'records of the kind in the book of 2023',
  open: one.refused,
})

/** Kinds of the year that could not be entered again, all at the mean of those that could. */
const others = (year: Year, measured: readonly Measured[], isOwn: (kind: string) => number): MonthLine => {
  const done = measured.filter((one) => isOwn(one.kind.id) > 0)
  const known = new Set([...measured.map((one) => one.kind.id), ...byFile, ...byOtherDoors])
  const left = year.kinds.filter((id) => !known.has(id) && isOwn(id) > 0)
  const mean = (pick: (one: Measured) => number) =>
    Math.round(done.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, done.length))
  return {
    name: `${left.length} more kinds, at the mean of these`,
    effort: { taps: mean((one) => one.effort.taps), keys: mean((one) => one.effort.keys) },
    times: left.reduce((sum, id) => sum + isOwn(id), 0),
    source: 'records of the kinds in the book of 2023',
    open: null,
  }
}

/** A cell: its meetings by phone, and its share of what all cells enter. */
const cellMonth = async (browser: Browser, world: World, year: Year, kinds: Kinds): Promise<MonthOf> => {
  const hand = await attempt('cellMeetings', () => cellMeetings(browser, world))
  const file = await attempt('cellAdmission', () => cellAdmission(browser, world))
  const { listed, opened, step, ...meetings } = cellDuties
  const own = kinds.measured.filter((one) => one.level === 'cell')
  return {
    who: 'A cell',
    most: 5 * minute,
    lines: [
      ...Object.values(meetings).map((duty) => lineOf(duty, hand, year)),
      ...[listed, opened, step].map((duty) => lineOf(duty, file, year)),
      ...own.map((one) => kindLine(one, kinds.ofCell(one.kind.id))),
      others(year, kinds.measured, kinds.ofCell),
    ],
    twice: typedTwice([...hand.typed, ...file.typed, ...own.flatMap((one) => one.typed)]),
  }
}

const districtMonth = async (
  browser: Browser,
  world: World,
  year: Year,
  kinds: Kinds,
  list: Story,
): Promise<MonthOf> => {
  const report = await attempt('readReport', () =>
    readReport(browser, world, 'tonghop', 'from=2023-01-01&to=2023-12-31'),
  )
  const targets = await attempt('followTargets', () => followTargets(browser, world, 'tonghop'))
  const own = kinds.measured.filter((one) => kinds.ofOffice(one.kind.id) > 0)
  return {
    who: 'The district office: all departments together',
    most: 10 * hour,
    lines: [
      lineOf(officeDuties.meeting, list, year),
      lineOf(officeDuties.report, report, year),
      lineOf(officeDuties.targets, targets, year),
      ...own.map((one) => kindLine(one, kinds.ofOffice(one.kind.id))),
      others(year, kinds.measured, kinds.ofOffice),
    ],
    twice: typedTwice([...list.typed, ...report.typed, ...own.flatMap((one) => one.typed)]),
  }
}

/** The commune's one officer: the whole office, on the scale of its cells. */
const communeMonth = async (
  browser: Browser,
  year: Year,
  kinds: Kinds,
  approval: Story,
): Promise<MonthOf> => {
  const world = await openWorld('xa-mau', 'whole')
  try {
    const scale = communeCells / year.cells
    const onPaper = Math.max(1, Math.round(communeCells * year.door('entered-for')))
    const who = 'xaydungdang'
    const grid = await attempt('enterForCells', () => enterForCells(browser, world, who, onPaper))
    const report = await attempt('readReport', () =>
      readReport(browser, world, who, 'from=2026-01-01&to=2026-08-31'),
    )
    const targets = await attempt('followTargets', () => followTargets(browser, world, who))
    // Its cells hand in what cells do; everything else, a committee's work too, is the one officer's.
    const handedIn = year.kinds
      .filter((id) => kinds.ofCell(id) > 0 && !byOtherDoors.includes(id))
      .reduce((sum, id) => sum + kinds.ofCell(id) * communeCells, 0)
    const times = (id: string) => {
      const { root, below } = year.ofKind(id)
      return ((kinds.ofCell(id) > 0 ? root : root + below) / 12) * scale
    }
    const own = kinds.measured.filter((one) => times(one.kind.id) > 0)
    return {
      who: 'The one officer of a commune of 45 organisations',
      most: 3.5 * hour,
      lines: [
        lineOf(officeDuties.enterFor, grid, year),
        lineOf(officeDuties.report, report, year),
        lineOf(officeDuties.targets, targets, year),
        lineOf(officeDuties.approve, approval, year, handedIn),
        ...own.map((one) => kindLine(one, times(one.kind.id))),
        others(year, kinds.measured, times),
      ],
      twice: typedTwice([...grid.typed, ...report.typed]),
    }
  } finally {
    await world.stop()
  }
}

const world = await openWorld('lak', 'to-be-entered')
const browser = await openBrowser()
try {
  const year = await countYear(world.dataFolder)
  // While nothing else waits for the meeting.
  const list = await attempt('decideList', async () => {
    await proposeRecognitions(browser, world, '2024-03-25')
    return decideList(browser, world, 'tochuc', '2024-03-25')
  })
  const kinds = await measureKinds(browser, world, year)
  const approval = await attempt('approveOne', () => approveOne(browser, world, 'tochuc'))
  const asked = process.argv.slice(2)
  const isAsked = (name: string) => asked.length === 0 || asked.includes(name)
  const months: MonthOf[] = []
  const tell = (month: MonthOf) => {
    months.push(month)
    console.log(printMonth(month))
  }
  if (isAsked('cell')) tell(await cellMonth(browser, world, year, kinds))
  if (isAsked('district')) tell(await districtMonth(browser, world, year, kinds, list))
  if (isAsked('commune')) tell(await communeMonth(browser, year, kinds, approval))
  const missed = months.filter((one) => monthSeconds(one) > one.most || one.twice.length > 0)
  for (const one of missed) console.log(`Not kept: ${one.who}`)
  for (const one of broken) console.log(`Not replayed: ${one}`)
  process.exitCode = missed.length + broken.length > 0 ? 1 : 0
} finally {
  await browser.close()
  await world.stop()
}
