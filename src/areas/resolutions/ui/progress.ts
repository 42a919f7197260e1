import type { RegisterLine } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { type DueState, stateOf } from '#ui/due.ts'
import { text } from './lineage.ts'

/** How a task stands on the day. What is done or dropped is never late. */
export const taskState = ({ data }: RegisterLine, on: string): DueState | 'dropped' => {
  if (data.state === 'done') return 'done'
  if (data.state === 'dropped') return 'dropped'
  return stateOf(text(data.due), on)
}

export const isOpen = ({ data }: RegisterLine): boolean => data.state === 'open'
export const isDirection = ({ data }: RegisterLine): boolean => data.kind === 'direction'

const rank = { late: 0, soon: 1, open: 2, done: 3, dropped: 4 }

/** What is late first, then by its day; what is settled last. */
export const inOrderOfDay = (tasks: readonly RegisterLine[], on: string): RegisterLine[] => {
  const key = (one: RegisterLine) =>
    `${rank[taskState(one, on)]} ${text(one.data.due) || '9999'} ${text(one.data.title)}`
  return [...tasks].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

export const planStates = {
  none: { vi: 'Chưa giao nhiệm vụ', en: 'No tasks yet' },
  late: { vi: 'Có nhiệm vụ quá hạn', en: 'Some are late' },
  'under-way': { vi: 'Đang thực hiện', en: 'Under way' },
  done: { vi: 'Hoàn thành', en: 'Done' },
} satisfies { [state: string]: Label }
export type PlanState = keyof typeof planStates

/** The state of a plan follows from its tasks: nobody fills it in. Dropped tasks and directions do not hold it up. */
export const planState = (tasks: readonly RegisterLine[], on: string): PlanState => {
  const counted = tasks.filter((one) => !isDirection(one) && one.data.state !== 'dropped')
  if (counted.length === 0) return 'none'
  if (counted.some((one) => taskState(one, on) === 'late')) return 'late'
  return counted.some(isOpen) ? 'under-way' : 'done'
}

export interface Workload {
  person: string
  name: string
  tasks: RegisterLine[]
  late: number
}

/** Who answers for what is under way: whoever has something late first, then whoever has most. */
export const byPerson = (tasks: readonly RegisterLine[], on: string): Workload[] => {
  const found = new Map<string, Workload>()
  for (const one of inOrderOfDay(tasks.filter(isOpen), on)) {
    const person = text(one.data.responsible)
    if (!person) continue
    const before = found.get(person) ?? {
      person,
      name: text(one.data['responsible.name']),
      tasks: [],
      late: 0,
    }
    before.tasks.push(one)
    before.late += taskState(one, on) === 'late' ? 1 : 0
    found.set(person, before)
  }
  return [...found.values()].sort(
    (a, b) => b.late - a.late || b.tasks.length - a.tasks.length || a.name.localeCompare(b.name, 'vi'),
  )
}
