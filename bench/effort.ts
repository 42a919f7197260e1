// A month of a cell, of a commune's officer and of a district office, replayed in the browser and counted; with
// names (cell, district, commune) only of these, and with kinds (member.joined …) these alone, without a month.
import { openBrowser } from '../e2e/browser.ts'
import { countYear } from './effort/counted.ts'
import { tellDoors } from './effort/doors/all.ts'
import { typedTwice } from './effort/facts.ts'
import { measureKinds } from './effort/kinds.ts'
import { byFile, byOtherDoors } from './effort/month.ts'
import { cellMonth, communeMonth, districtMonth } from './effort/months.ts'
import { decideList, proposeRecognitions } from './effort/office.ts'
import { Stories } from './effort/stories.ts'
import { type MonthOf, monthSeconds, printMonth } from './effort/table.ts'
import { openWorld } from './effort/world.ts'

const asked = process.argv.slice(2)
const isAsked = (name: string) => asked.length === 0 || asked.includes(name)
const alone = asked.filter((one) => one.includes('.'))
const elsewhere = new Set([...byFile, ...byOtherDoors])
const progress = (text: string) => process.stderr.write(`${text}\n`)

const world = await openWorld(
  'lak',
  ({ kind, decidedOn }) =>
    decidedOn.startsWith('2023') && (alone.length ? alone.includes(kind) : !elsewhere.has(kind)),
)
const browser = await openBrowser()
const stories = new Stories(browser, world, progress)

/** The kinds named, and what was typed twice in one matter of theirs. */
const measureAlone = async () => {
  const { measured, isOneMatter } = await measureKinds(browser, world, progress)
  for (const { value, at } of typedTwice(
    measured.flatMap((one) => one.typed),
    isOneMatter,
  ))
    console.log(`Typed twice: "${value}" at ${at.map((one) => `${one.task}, ${one.field}`).join('; ')}`)
}

const measureMonths = async () => {
  const year = countYear(world.records, world.root, '2023')
  // While nothing else waits for the meeting.
  await stories.tell('decideList', async () => {
    await proposeRecognitions(browser, world, '2024-03-25')
    return decideList(browser, world, 'tochuc', '2024-03-25')
  })
  await tellDoors(stories)
  const kinds = await measureKinds(browser, world, progress)
  const months: MonthOf[] = []
  const tell = (month: MonthOf) => {
    months.push(month)
    console.log(printMonth(month))
  }
  if (isAsked('cell')) tell(await cellMonth(stories, year, kinds))
  if (isAsked('district')) tell(await districtMonth(stories, year, kinds))
  if (isAsked('commune')) tell(await communeMonth(stories, year, kinds))
  for (const one of kinds.notPutBack) console.log(`Not put back: ${one}`)
  for (const one of stories.broken) console.log(`Not replayed: ${one}`)
  const missed = months.filter((one) => monthSeconds(one) > one.most || one.twice.length > 0)
  for (const one of missed) console.log(`Not kept: ${one.who}`)
  process.exitCode = missed.length + stories.broken.length > 0 ? 1 : 0
}

try {
  await (alone.length > 0 ? measureAlone() : measureMonths())
} finally {
  await browser.close()
  await world.stop()
}
