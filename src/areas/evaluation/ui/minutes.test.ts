import { expect, test } from 'vitest'
import type { RegisterLine } from '#kernel/answers.ts'
import { memberGraded, memberNotGraded } from '../kinds/gradings.ts'
import { choicesIn, gradeOfKey, isComplete, isOpen, linesOf, recordsOf } from './minutes.ts'

const [an, binh, cu, dung] = ['a', 'b', 'c', 'd'].map(
  (letter) => `00000000-0000-4000-8000-00000000000${letter}`,
)
const cell = '00000000-0000-4000-8000-0000000000ff'
const line = (subject: string | undefined, data: object = {}): RegisterLine => ({
  subject: subject ?? '',
  name: 'Tên',
  organisation: null,
  from: '2020-01-01' as RegisterLine['from'],
  to: null,
  opened: 'record-1',
  data: { ...data },
})
const lines = linesOf(
  [line(an), line(binh), line(cu, { exempt: true }), line(dung)],
  [line('grading', { person: dung, grade: 'good' })],
)
const minutes = {
  cell,
  year: 2023,
  decidedOn: '2023-12-05',
  number: '12-NQ/CB',
  idOf: (person: string) => person,
}

test('nothing is chosen beforehand, and who is exempt or graded is not asked', () => {
  expect(lines.map(isOpen)).toEqual([true, true, false, false])
  expect(recordsOf(lines, {}, minutes)).toEqual([])
})

test('what was chosen becomes one record each, which the kinds accept', () => {
  const records = recordsOf(
    lines,
    {
      [an ?? '']: { grade: 'excellent' },
      [binh ?? '']: { reason: 'new' },
      [dung ?? '']: { grade: 'completed' },
    },
    minutes,
  )
  expect(records.map((one) => [one.kind, one.body.person, one.basis?.number])).toEqual([
    ['member.graded', an, '12-NQ/CB'],
    ['member.not-graded', binh, '12-NQ/CB'],
  ])
  expect(memberGraded.body.safeParse(records[0]?.body).success).toBe(true)
  expect(memberNotGraded.body.safeParse(records[1]?.body).success).toBe(true)
})

test('not graded is complete with its reason only', () => {
  expect([isComplete(undefined), isComplete({ reason: null }), isComplete({ reason: 'new' })]).toEqual([
    false,
    false,
    true,
  ])
  expect(recordsOf(lines, { [an ?? '']: { reason: null } }, minutes)).toEqual([])
})

test('the keys 1 to 4 go from high to low, and no other chooses', () => {
  expect(['1', '4', '0', '5', 'x'].map(gradeOfKey)).toEqual([
    'excellent',
    'not-completed',
    undefined,
    undefined,
    undefined,
  ])
})

test('choices a device kept come back as they were', () => {
  const kept = { an: { grade: 'good' }, binh: { reason: null } }
  expect(choicesIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test('what is kept and no choice any more is left out', () => {
  expect(choicesIn({ an: { grade: 'splendid' }, binh: { reason: 'no such reason' }, cuc: 3 })).toEqual({})
  expect(choicesIn(undefined)).toEqual({})
})
