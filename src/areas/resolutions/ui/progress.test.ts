import { describe, expect, it } from 'vitest'
import type { RecordAnswer, RegisterLine } from '#kernel/answers.ts'
import { asText, reviewOutline } from './outline.ts'
import { byPerson, inOrderOfDay, planState, taskState } from './progress.ts'

const on = '2023-11-15'
const task = (title: string, more: object = {}): RegisterLine => ({
  subject: title,
  name: title,
  organisation: null,
  from: '2023-02-01' as RegisterLine['from'],
  to: null,
  opened: '',
  data: { title, kind: 'task', state: 'open', due: '2023-12-31', assigned: true, ...more },
})
const late = task('chậm', { due: '2023-10-31' })
const far = task('còn hạn', { due: '2024-06-30' })
const done = task('xong', { state: 'done', due: '2023-06-30' })
const dropped = task('thôi', { state: 'dropped', due: '2023-06-30' })
const direction = task('định hướng', { kind: 'direction', due: null })

describe('a task', () => {
  it('is late past its day unless it is done or dropped', () => {
    expect([late, far, done, dropped, direction].map((one) => taskState(one, on))).toEqual([
      'late',
      'open',
      'done',
      'dropped',
      'open',
    ])
    expect(taskState(late, '2023-10-31')).toBe('soon')
  })

  it('stands before what is due later, and before what is settled', () => {
    const listed = inOrderOfDay([dropped, done, far, late], on).map((one) => one.name)
    expect(listed).toEqual(['chậm', 'còn hạn', 'xong', 'thôi'])
  })
})

describe('the state of a plan', () => {
  it('follows from its tasks', () => {
    expect(planState([], on)).toBe('none')
    expect(planState([done, far], on)).toBe('under-way')
    expect(planState([done, late], on)).toBe('late')
    expect(planState([done], on)).toBe('done')
  })

  it('is not held up by what was dropped, nor by a direction', () => {
    expect(planState([done, dropped, direction], on)).toBe('done')
    expect(planState([direction], on)).toBe('none')
  })
})

describe('the workload', () => {
  const of = (one: RegisterLine, person: string) => ({
    ...one,
    data: { ...one.data, responsible: person, 'responsible.name': person },
  })

  it('tells who answers for what is under way, whoever is late first', () => {
    const loads = byPerson(
      [of(far, 'An'), of(task('hai'), 'An'), of(late, 'Bình'), of(done, 'Cúc'), direction],
      on,
    )
    expect(loads.map((one) => [one.name, one.tasks.length, one.late])).toEqual([
      ['Bình', 1, 1],
      ['An', 2, 0],
    ])
  })
})

describe('the outline of a review', () => {
  const record = (body: object, position: number, more: object = {}): RecordAnswer =>
    ({ body, position, reversedBy: null, reverses: null, ...more }) as unknown as RecordAnswer
  const outline = reviewOutline({
    paper: task('KH 30'),
    plans: [task('KH 31')],
    tasks: [done, late, dropped],
    records: [
      record({ task: 'xong', result: 'đã trình' }, 1),
      record({ task: 'xong', proof: 'Quy chế số 05' }, 2),
      record({ task: 'chậm', result: 'rút lại' }, 3, { reversedBy: 'x' }),
    ],
    projects: [],
    missing: ['Chi bộ cơ quan'],
    on,
  })

  it('gathers what was led, done, is under way and dropped; judgement is left blank', () => {
    expect(outline.map((one) => [one.title, one.lines])).toEqual([
      ['Công tác chỉ đạo, quán triệt', ['Ban hành KH 31', 'Chưa có kế hoạch riêng: Chi bộ cơ quan']],
      ['Kết quả đạt được', ['xong: Quy chế số 05']],
      ['Việc đang thực hiện', ['chậm (hạn 31/10/2023, quá hạn)']],
      ['Việc thôi thực hiện', ['thôi']],
      ['Hạn chế, nguyên nhân, bài học', []],
      ['Nhiệm vụ thời gian tới', ['chậm']],
    ])
  })

  it('reads as numbered text', () => {
    expect(asText('Đề cương', outline)).toContain('\n\n5. Hạn chế, nguyên nhân, bài học\n- …')
  })
})
