import { day } from '#kernel/calendar.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { directiveIssued } from './kinds/directives.ts'
import { taskAssigned } from './kinds/tasks.ts'

export const [district, an, binh, plan, conclusion, task] = [
  'Đảng bộ huyện',
  'An',
  'Bình',
  'kế hoạch khắc phục',
  'kết luận',
  'nhiệm vụ',
].map(idOf) as [string, string, string, string, string, string]

export const issued = (body: object = {}, on = '2023-02-01') => ({
  organisation: district,
  on,
  body: { document: plan, type: 'plan', number: '30-KH/HU', title: 'Khắc phục hạn chế', ...body },
})
export const assigned = (body: object = {}) => ({
  organisation: district,
  on: '2023-02-10',
  body: {
    task,
    kind: 'remedy',
    title: 'Rà soát quy chế làm việc',
    responsible: an,
    due: '2023-10-31',
    directive: plan,
    ...body,
  },
})
export const ofTask = (on: string, body: object) => ({ organisation: district, on, body: { task, ...body } })
export const begun = () => new Story().given(directiveIssued, issued()).given(taskAssigned, assigned())
export const taskOn = (story: Story, on: string) => story.history('tasks', task).on(day(on))
