import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, flow } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { taskKinds, tasks } from '#subjects/tasks.ts'

const under = { vi: 'Theo văn bản', en: 'Under' }
const underIt = { directive: asked.of }
/** Counted under one paper, which a clause does not name: what it says of tasks is said of the year's. */
const unsaid = { said: { as: [] } }
const needingPerson = Object.keys(taskKinds).filter((kind) => kind !== 'direction')

export const tasksAssigned = flow(
  'resolutions.tasks-assigned',
  { vi: 'Nhiệm vụ giao trong kỳ', en: 'Tasks assigned' },
  units.task,
  {
    vi: 'Số nhiệm vụ giao trong kỳ, theo ngày giao; nhiệm vụ chuyển từ năm trước sang không tính lại.',
    en: 'Tasks assigned in the period, by their day; those carried on from the year before are not counted again.',
  },
)

export const tasksCompleted = flow(
  'resolutions.tasks-completed',
  { vi: 'Nhiệm vụ hoàn thành trong kỳ', en: 'Tasks completed' },
  units.task,
  {
    vi: 'Số nhiệm vụ hoàn thành, theo ngày hoàn thành; mỗi nhiệm vụ một lần.',
    en: 'Tasks done in the period, by their day, each once.',
  },
)

export const allTasks = census(
  'resolutions.tasks',
  { vi: 'Nhiệm vụ', en: 'Tasks' },
  units.task,
  {
    vi: 'Số nhiệm vụ đã giao theo văn bản được hỏi đến ngày cuối kỳ, kể cả đã hoàn thành, chuyển tiếp và thôi thực hiện.',
    en: 'Tasks assigned under the asked paper to the last day: done, carried on and dropped ones too.',
  },
  tasks,
  { of: under, where: underIt, ...unsaid },
)

export const tasksDone = census(
  'resolutions.tasks-done',
  { vi: 'Nhiệm vụ hoàn thành', en: 'Tasks done' },
  units.task,
  {
    vi: 'Số nhiệm vụ theo văn bản được hỏi đã hoàn thành đến ngày cuối kỳ.',
    en: 'Tasks under the asked paper that are done by the last day.',
  },
  tasks,
  { of: under, where: { ...underIt, state: 'done' }, ...unsaid },
)

export const tasksOpen = census(
  'resolutions.tasks-open',
  { vi: 'Nhiệm vụ đang thực hiện', en: 'Tasks under way' },
  units.task,
  {
    vi: 'Số nhiệm vụ theo văn bản được hỏi chưa hoàn thành và không thôi thực hiện tại ngày cuối kỳ.',
    en: 'Tasks under the asked paper neither done nor dropped on the last day.',
  },
  tasks,
  { of: under, where: { ...underIt, state: 'open' }, ...unsaid },
)

export const tasksDropped = census(
  'resolutions.tasks-dropped',
  { vi: 'Nhiệm vụ thôi thực hiện', en: 'Tasks dropped' },
  units.task,
  {
    vi: 'Số nhiệm vụ theo văn bản được hỏi đã thôi thực hiện đến ngày cuối kỳ, có nêu lý do.',
    en: 'Tasks under the asked paper dropped by the last day, each with its reason.',
  },
  tasks,
  { of: under, where: { ...underIt, state: 'dropped' }, ...unsaid },
)

export const tasksDoneLate = census(
  'resolutions.tasks-done-late',
  { vi: 'Nhiệm vụ hoàn thành quá hạn', en: 'Tasks done late' },
  units.task,
  {
    vi: 'Trong số nhiệm vụ đã hoàn thành theo văn bản được hỏi, số hoàn thành sau hạn; hạn đã gia thì tính hạn mới.',
    en: 'Of the tasks done under the asked paper, those done after their day; an extended day counts.',
  },
  tasks,
  { of: under, where: { ...underIt, state: 'done', doneLate: true }, ...unsaid },
)

export const tasksCarried = census(
  'resolutions.tasks-carried',
  { vi: 'Nhiệm vụ chuyển tiếp sang năm sau', en: 'Tasks carried on' },
  units.task,
  {
    vi: 'Số nhiệm vụ của năm theo văn bản được hỏi đã chuyển sang năm sau; vẫn là nhiệm vụ ấy, không phải nhiệm vụ mới.',
    en: 'Tasks of the year under the asked paper carried into the next one; they stay the same tasks.',
  },
  tasks,
  { of: under, where: { ...underIt, carriedFrom: asked.year }, ...unsaid },
)

/** Workload: how much one person answers for at the same time. */
export const tasksOfPerson = census(
  'resolutions.tasks-of-person',
  { vi: 'Nhiệm vụ đang chịu trách nhiệm', en: 'Tasks one answers for' },
  units.task,
  {
    vi: 'Nhiệm vụ đang thực hiện mà đồng chí được hỏi chịu trách nhiệm; không nêu người thì tính mọi nhiệm vụ có người chịu trách nhiệm.',
    en: 'Tasks under way that the asked person answers for.',
  },
  tasks,
  {
    of: { vi: 'Đồng chí', en: 'Person' },
    where: { responsible: asked.of, state: 'open', assigned: true, kind: needingPerson },
  },
)

export const tasksUnassigned = census(
  'resolutions.tasks-unassigned',
  { vi: 'Nhiệm vụ chưa rõ người, rõ hạn', en: 'Tasks without person or day' },
  units.task,
  {
    vi: 'Nhiệm vụ chép từ văn bản, đến ngày cuối kỳ chưa có người chịu trách nhiệm hoặc chưa có hạn; không tính định hướng.',
    en: 'Tasks taken over from texts that lack a person or a day on the last day; directions left out.',
  },
  tasks,
  { where: { state: 'open', assigned: false } },
)

export const taskFigures: readonly Figure[] = [
  tasksAssigned,
  tasksCompleted,
  allTasks,
  tasksDone,
  tasksDoneLate,
  tasksOpen,
  tasksDropped,
  tasksCarried,
  tasksOfPerson,
  tasksUnassigned,
]
