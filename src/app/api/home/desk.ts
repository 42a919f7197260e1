import { cadreLines } from './cadres.ts'
import { draftLines } from './drafts.ts'
import { attendanceLines, studyLines } from './learning.ts'
import type { DeskLine, HomeLine, HomeLines, HomeQuestion } from './line.ts'
import { meetingLines } from './meetings.ts'
import { filesToDecide } from './members.ts'
import { rowsFor } from './rows.ts'
import { type StartStep, startSteps } from './start.ts'
import { targetsAtRisk } from './targets.ts'
import { worklistLines } from './worklists.ts'

const every: readonly HomeLines[] = [
  draftLines,
  filesToDecide,
  targetsAtRisk,
  meetingLines,
  worklistLines,
  studyLines,
  attendanceLines,
  cadreLines,
]
const order: readonly HomeLine['level'][] = ['late', 'waiting', 'due', 'info']

export interface Desk {
  lines: DeskLine[]
  /** What opens a book that has only begun; empty afterwards. */
  start: StartStep[]
}

/** All that is late, waiting, due or worth knowing for whoever asks; their own work first, each in this order. */
export const deskOf = async (question: Omit<HomeQuestion, 'rows' | 'standing'>): Promise<Desk> => {
  const asked: HomeQuestion = { ...question, ...rowsFor(question) }
  return { lines: await linesOf(asked), start: await startSteps(asked) }
}

export const linesOf = async (asked: HomeQuestion): Promise<DeskLine[]> => {
  const lines: DeskLine[] = []
  for (const one of every)
    for (const line of await one(asked)) lines.push({ ...line, isOwn: isOwn(asked, line) })
  return lines.sort(
    (a, b) => Number(b.isOwn) - Number(a.isOwn) || order.indexOf(a.level) - order.indexOf(b.level),
  )
}

const isOwn = ({ asker: { rights } }: HomeQuestion, { area }: HomeLine): boolean =>
  area === undefined || !rights.isDepartment || rights.keeps(area)
