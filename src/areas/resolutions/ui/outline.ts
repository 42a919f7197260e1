import type { RecordAnswer, RegisterLine } from '#kernel/answers.ts'
import { showDay } from '#ui/days.ts'
import { text } from './lineage.ts'
import { inOrderOfDay, isOpen, taskState } from './progress.ts'

interface Told {
  paper: RegisterLine
  /** Papers that carry it out. */
  plans: readonly RegisterLine[]
  tasks: readonly RegisterLine[]
  /** Records about its tasks: results and proofs. */
  records: readonly RecordAnswer[]
  projects: readonly RegisterLine[]
  missing: readonly string[]
  on: string
}

export interface Chapter {
  title: string
  lines: string[]
}

const lineOf = (task: RegisterLine): string =>
  [
    text(task.data.title),
    text(task.data['responsible.name']) && `đồng chí ${text(task.data['responsible.name'])}`,
  ]
    .filter(Boolean)
    .join(' – ')

const proofsOf = (records: readonly RecordAnswer[]): Map<string, string> =>
  new Map(
    [...records]
      .filter((one) => !one.reversedBy && !one.reverses)
      .sort((a, b) => a.position - b.position)
      .map((one) => [text(one.body.task), text(one.body.proof) || text(one.body.result)]),
  )

/** The skeleton of a review, from what is linked to the paper. Judgement and lessons are left to people. */
export const reviewOutline = ({ plans, tasks, records, projects, missing, on }: Told): Chapter[] => {
  const proofs = proofsOf(records)
  const ordered = inOrderOfDay(tasks, on)
  const told = (task: RegisterLine) => {
    const proof = proofs.get(task.subject)
    return proof ? `${lineOf(task)}: ${proof}` : lineOf(task)
  }
  const due = (task: RegisterLine) => {
    const day = text(task.data.due)
    return day ? ` (hạn ${showDay(day)}${taskState(task, on) === 'late' ? ', quá hạn' : ''})` : ''
  }
  return [
    {
      title: 'Công tác chỉ đạo, quán triệt',
      lines: [
        ...plans.map((one) => `Ban hành ${one.name}`),
        ...(missing.length ? [`Chưa có kế hoạch riêng: ${missing.join('; ')}`] : []),
      ],
    },
    {
      title: 'Kết quả đạt được',
      lines: [
        ...ordered.filter((one) => one.data.state === 'done').map(told),
        ...projects.map((one) => `Công trình: ${one.name}`),
      ],
    },
    { title: 'Việc đang thực hiện', lines: ordered.filter(isOpen).map((one) => `${told(one)}${due(one)}`) },
    {
      title: 'Việc thôi thực hiện',
      lines: ordered.filter((one) => one.data.state === 'dropped').map(lineOf),
    },
    { title: 'Hạn chế, nguyên nhân, bài học', lines: [] },
    { title: 'Nhiệm vụ thời gian tới', lines: ordered.filter(isOpen).map(lineOf) },
  ].filter((one, index) => one.lines.length > 0 || index === 4)
}

/** As plain text, numbered as a report is. */
export const asText = (title: string, chapters: readonly Chapter[]): string =>
  [
    title,
    ...chapters.flatMap((one, index) => [
      '',
      `${index + 1}. ${one.title}`,
      ...(one.lines.length ? one.lines.map((line) => `- ${line}`) : ['- …']),
    ]),
  ].join('\n')
