import { cadreLines } from './cadres.ts'
import { draftLines } from './drafts.ts'
import { attendanceLines, studyLines } from './learning.ts'
import type { HomeLine, HomeLines, HomeQuestion } from './line.ts'
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
  lines: HomeLine[]
  /** What opens a book that has only begun; empty afterwards. */
  start: StartStep[]
}

/** All that is late, waiting, due or worth knowing for whoever asks, in this order. */
export const deskOf = async (question: Omit<HomeQuestion, 'rows' | 'standing'>): Promise<Desk> => {
  const asked: HomeQuestion = { ...question, ...rowsFor(question) }
  return { lines: await linesOf(asked), start: await startSteps(asked) }
}

export const linesOf = async (asked: HomeQuestion): Promise<HomeLine[]> => {
  const lines: HomeLine[] = []
  for (const one of every) lines.push(...(await one(asked)))
  return lines.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}
