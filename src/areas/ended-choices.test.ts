import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'

const [commune, office, person] = ['đảng bộ xã', 'chi bộ cơ quan', 'An'].map(idOf) as [string, string, string]
let story: Awaited<ReturnType<typeof wholeBook>>

beforeAll(async () => {
  story = await wholeBook('2025-01-01', '2025-12-31T08:00:00+07:00')
  const opening = '2025-01-01'
  const stands = {
    organisation: root,
    name: 'Đảng bộ huyện',
    kind: 'district-body',
    sector: 'commune',
    serves: [],
  }
  expect(await story.enter('organisation.brought-forward', { on: opening, body: stands })).toEqual([])
  const an = { person, fullName: 'Nguyễn Văn An', bornOn: '1970', sex: 'male' }
  expect(await story.enter('person.recorded', { on: opening, body: an })).toEqual([])
  const cell = {
    organisation: office,
    name: 'Chi bộ cơ quan',
    kind: 'grassroots-cell',
    sector: 'agency',
    serves: [],
  }
  const under = { ...cell, parent: root }
  expect(await story.enter('organisation.brought-forward', { on: opening, body: under })).toEqual([])
  const member = { organisation: office, on: opening, body: { person, status: 'full', joinedOn: '2000' } }
  expect(await story.enter('member.brought-forward', member)).toEqual([])
}, 60_000)
afterAll(() => story.drop())

const appointed = (level: string, on: string) =>
  story.enter('reporter.appointed', {
    on,
    body: { person, level },
    basis: { number: '3-QĐ/HU' },
  } as never)

test('a level that ended is refused on the day after, and not on its last', async () => {
  expect(await appointed('of-district', '2025-07-01')).toEqual(['choice-ended'])
  expect(await appointed('of-district', '2025-06-30')).toEqual([])
})

test('what is not there yet is refused on the day before', async () => {
  const body = {
    organisation: commune,
    name: 'Đảng bộ xã',
    kind: 'commune-body',
    sector: 'commune',
    serves: [],
  }
  const codes = await story.enter('organisation.brought-forward', { on: '2025-06-30', body })
  expect(codes).toContain('choice-not-yet')
})
