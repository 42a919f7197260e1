import { day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { form, newSubject } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { directiveIssued } from './kinds/directives.ts'
import { taskAssigned } from './kinds/tasks.ts'

// Areas do not import one another: organisations stand here by a kind of their own.
export const organisationStands = kind('test.organisation-stands', {
  label: { vi: 'Tổ chức', en: 'Organisation' },
  body: form({ organisation: newSubject('party-organisations', { vi: 'Tổ chức', en: 'Organisation' }) }),
  changes: ({ body, effectiveOn }) => [
    opens(partyOrganisations, body.organisation, effectiveOn, {
      name: 'Tổ chức',
      kind: 'grassroots-cell',
      parent: null,
      sector: 'agency',
      code: null,
      serves: [],
    }),
  ],
  tells: { vi: () => 'Tổ chức', en: () => 'Organisation' },
})

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
