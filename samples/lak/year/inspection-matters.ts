import { day } from '#kernel/calendar.ts'
import type { Cast } from '../cast.ts'
import type { Happening } from '../happening.ts'
import { idOf, root } from '../organisations.ts'
import { inspectionId, membersOf } from './inspection-course.ts'
import { body } from './inspection-programmes.ts'

// What followed from inspections, and what has a number and a state only. All of it is invented.

interface Remedy {
  of: string
  content: string
  on: string
  due: string
  at: string
  doneOn?: string
}
const remedies: readonly Remedy[] = [
  {
    of: 'Kiểm tra lãnh đạo thực hiện nghị quyết đại hội và quy chế làm việc, đợt 2',
    content: 'Sửa đổi, bổ sung quy chế làm việc của cấp ủy',
    on: '2023-06-29',
    due: '2023-09-30',
    at: body(2),
    doneOn: '2023-09-18',
  },
  {
    of: 'Kiểm tra khi có dấu hiệu vi phạm về quản lý đất đai',
    content: 'Thu hồi diện tích giao sai đối tượng, báo cáo kết quả',
    on: '2023-05-31',
    due: '2023-11-30',
    at: body(4),
  },
  {
    of: 'Kiểm tra lãnh đạo giải ngân các chương trình mục tiêu quốc gia',
    content: 'Lập lộ trình giải ngân từng công trình, giao người phụ trách',
    on: '2023-12-14',
    due: '2024-03-31',
    at: body(3),
  },
]

/** Each finding with the task that puts it right, in one entry. */
export const putRight = (cast: Cast): Happening[] =>
  remedies.flatMap(({ of, content, on, due, at, doneOn }) => {
    const task = idOf('task', content)
    const [responsible] = membersOf(cast, [at], 1)
    const here = { key: content, organisation: at, on: day(on) }
    return [
      {
        ...here,
        kind: 'inspection-finding.recorded',
        body: { finding: idOf('finding', content), inspection: inspectionId(of), content, task },
      },
      {
        ...here,
        kind: 'task.assigned',
        body: {
          task,
          kind: 'finding',
          title: content,
          responsible,
          due,
          product: 'Báo cáo kết quả khắc phục',
          source: idOf('record', 'inspection-finding.recorded', content),
        },
      },
      ...(doneOn
        ? [{ ...here, kind: 'task.done', on: day(doneOn), body: { task, proof: 'Quy chế ban hành lại' } }]
        : []),
    ]
  })

/** No denunciation the whole year, which is told each quarter and not left out. */
export const noLetters = (): Happening[] =>
  ['2023-03-31', '2023-06-30', '2023-09-29', '2023-12-29'].map((on) => ({
    key: on,
    kind: 'denunciation.reported',
    organisation: root,
    on: day(on),
    paper: 'commissionReport',
    body: { received: 0, settled: 0 },
  }))

export const followed = (): Happening[] => {
  const step = (kind: string, number: string, on: string, more: object): Happening => ({
    key: `${number} ${on}`,
    kind: `watched-case.${kind}`,
    organisation: root,
    on: day(on),
    body: { case: idOf('watched-case', number), ...more },
  })
  const opened = (number: string, topic: string, on: string, due: string) =>
    step('opened', number, on, { number, topic, due })
  return [
    opened('01/DHVP', 'signs-of-violation', '2023-03-06', '2023-06-30'),
    step('moved', '01/DHVP', '2023-03-20', { state: 'verifying' }),
    step('closed', '01/DHVP', '2023-06-22', { outcome: 'disciplined' }),
    opened('01/KL', 'discipline', '2023-05-26', '2023-07-31'),
    step('closed', '01/KL', '2023-06-22', { outcome: 'disciplined' }),
    opened('01/PCTN', 'corruption', '2023-04-18', '2023-12-15'),
    step('moved', '01/PCTN', '2023-06-12', { state: 'transferred' }),
    opened('02/DHVP', 'signs-of-violation', '2023-11-20', '2024-02-29'),
    step('moved', '02/DHVP', '2023-12-05', { state: 'verifying' }),
  ]
}

export const disciplined = (cast: Cast): Happening[] => {
  const [first, second, third] = membersOf(cast, [body(4)], 3)
  const decided = (person: string | undefined, form: string, violatedOn: string): Happening => ({
    key: `${person} ${form}`,
    kind: 'discipline.member-decided',
    organisation: root,
    on: day('2023-06-22'),
    paper: 'inspection',
    body: { person, form, violation: 'land', violatedOn },
  })
  return [
    decided(first, 'reprimand', '2021'),
    decided(second, 'reprimand', '2021'),
    decided(third, 'warning', '2019'),
    {
      key: 'land',
      kind: 'discipline.organisation-decided',
      organisation: root,
      on: day('2023-06-22'),
      paper: 'committee',
      body: { disciplined: body(4), form: 'reprimand', violation: 'centralism', violatedOn: '2021' },
    },
  ]
}
