import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const taskKinds = {
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  remedy: { vi: 'Nhiệm vụ khắc phục', en: 'Remedy' },
  conclusion: { vi: 'Thực hiện kết luận', en: 'Conclusion of a meeting' },
  finding: { vi: 'Thực hiện kết luận kiểm tra, giám sát', en: 'Finding of an inspection' },
  issue: { vi: 'Vấn đề nổi cộm, bức xúc', en: 'Pressing issue' },
  direction: { vi: 'Định hướng', en: 'Direction' },
} satisfies { [kind: string]: Label }
export type TaskKind = keyof typeof taskKinds

export const taskStates = {
  open: { vi: 'Đang thực hiện', en: 'Under way' },
  done: { vi: 'Hoàn thành', en: 'Done' },
  dropped: { vi: 'Thôi thực hiện', en: 'Dropped' },
} satisfies { [state: string]: Label }
export type TaskState = keyof typeof taskStates

const row = z.object({
  kind: z.enum(Object.keys(taskKinds) as TaskKind[]),
  title: z.string(),
  /** The Party organisation that carries it out: scope follows it. */
  home: z.uuid(),
  /** The one person who answers for it; null only where it came from outside without a name. */
  responsible: z.uuid().nullable(),
  due: z.string().nullable(),
  /** False while a task taken over from a text lacks its person or its day; a direction needs neither. */
  assigned: z.boolean(),
  /** What there will be when it is done: a report, a decision, a road. */
  product: z.string().nullable(),
  /** The resolution, programme or plan it belongs to. */
  directive: z.uuid().nullable(),
  /** The record it arose from: a meeting's conclusion, a finding, a petition. */
  source: z.uuid().nullable(),
  /** The year whose work it is. Carried on, it keeps its id and says the new year. */
  year: z.int(),
  carriedFrom: z.int().nullable(),
  state: z.enum(Object.keys(taskStates) as TaskState[]),
  /** What came of it last, before it is done; why it was carried on or dropped. */
  result: z.string().nullable(),
  doneOn: z.string().nullable(),
  /** Done after its day. */
  doneLate: z.boolean(),
})

/** Nhiệm vụ of every kind. How far one has come is its state and its results, never a percentage. */
export const tasks = register('tasks', { vi: 'Nhiệm vụ', en: 'Tasks' }, row, {
  references: { home: 'party-organisations', responsible: 'persons', directive: 'directives' },
  organisation: (task) => task.home,
  name: (task) => task.title,
  choices: { kind: taskKinds, state: taskStates },
  sortKey: (task) => `${task.due ?? '9999'} ${task.title}`,
  columns: {
    title: { vi: 'Nhiệm vụ', en: 'Task' },
    kind: { vi: 'Loại', en: 'Kind' },
    responsible: { vi: 'Chịu trách nhiệm', en: 'Responsible' },
    due: { vi: 'Hạn', en: 'Due' },
    state: { vi: 'Tình trạng', en: 'State' },
    directive: { vi: 'Theo văn bản', en: 'Under' },
    product: { vi: 'Sản phẩm', en: 'Product' },
    result: { vi: 'Kết quả gần nhất', en: 'Last result' },
  },
})
