import type { SubmittedRecord } from '#kernel/record.ts'
import { cellAdmission, cellMeetings } from '../cell.ts'
import { officeDuties } from '../month.ts'
import { approveOne } from '../office.ts'
import type { Stories, Story } from '../stories.ts'
import { answersInOnePaper, contactWithOpinions } from './council.ts'
import { dailyFiles, handbookList } from './files.ts'
import { gradesOfCell, povertyOfCommune } from './grids.ts'
import { minutesWithTasks } from './meetings.ts'
import { reorganisation } from './structure.ts'
import { conclusionFromBoard, forecastFromBoard } from './targets.ts'

/** The doors of the district's departments, each through the account whose work it is. */
export const districtDoors = async (stories: Stories) => {
  const { browser, world } = stories
  const tell = (name: string, run: () => Promise<Story>) => stories.tell(name, run)
  const { papersIn, papersOut, handbook, minutes, contact, answers, poverty, forecast, conclusion } =
    officeDuties
  const files = await tell('dailyFiles', () => dailyFiles(browser, world, 'vanthu'))
  return [
    { duty: papersIn, story: files },
    { duty: papersOut, story: files },
    { duty: handbook, story: await tell('handbookList', () => handbookList(browser, world, 'tochuc')) },
    { duty: minutes, story: await tell('minutes', () => minutesWithTasks(browser, world, 'tonghop')) },
    { duty: contact, story: await tell('contact', () => contactWithOpinions(browser, world, 'hdnd')) },
    { duty: answers, story: await tell('answers', () => answersInOnePaper(browser, world, 'ubnd')) },
    { duty: poverty, story: await tell('poverty', () => povertyOfCommune(browser, world, 'danguy')) },
    { duty: forecast, story: await tell('forecast', () => forecastFromBoard(browser, world, 'tonghop')) },
    {
      duty: conclusion,
      story: await tell('conclusion', () => conclusionFromBoard(browser, world, 'thuongtruc')),
    },
    {
      duty: officeDuties.reorganisation,
      story: await tell('reorganisation', () => reorganisation(browser, world, 'tochuc')),
    },
  ]
}

/** Doors are replayed before the forms, while little waits at them. */
export const tellDoors = async (stories: Stories): Promise<void> => {
  const { browser, world } = stories
  await stories.tell('cellMeetings', () => cellMeetings(browser, world))
  await stories.tell('cellAdmission', () => cellAdmission(browser, world))
  await stories.tell('gradesOfCell', () => gradesOfCell(browser, world, usualCell(world.records)))
  await stories.tell('approveOne', () => approveOne(browser, world, 'tochuc'))
  await districtDoors(stories)
}

/** The cell in the middle by the number of members graded in a year. */
export const usualCell = (records: readonly SubmittedRecord[]): string => {
  const sizes = new Map<string, number>()
  for (const one of records)
    if (one.kind === 'member.graded') sizes.set(one.organisation, (sizes.get(one.organisation) ?? 0) + 1)
  const ordered = [...sizes].sort((a, b) => a[1] - b[1])
  return ordered[Math.floor(ordered.length / 2)]?.[0] ?? ''
}
