import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'

// What other departments keep of somebody entered twice goes over with the merging.

const [cell, kept, lesser, praised, proposed] = ['chi bộ', 'giữ lại', 'ghi trùng', 'khen', 'đề nghị'].map(
  idOf,
) as [string, string, string, string, string]
const opening = '2022-12-31'
let story: Awaited<ReturnType<typeof wholeBook>>

const tell = (kind: string, on: string, body: object, organisation = cell, basis?: object) =>
  story.enter(kind, { on, body, organisation, ...(basis ? { basis } : {}) })
const given = async (...told: Parameters<typeof tell>) => expect(await tell(...told)).toEqual([])

const recorded = (person: string) =>
  given('person.recorded', opening, { person, fullName: 'Y Bhiăng Niê', bornOn: '1990', sex: 'male' })
const member = (person: string) =>
  given('member.brought-forward', opening, { person, status: 'full', joinedOn: '2015' })
const stands = (organisation: string, kind: string, more: object = {}) =>
  given(
    'organisation.brought-forward',
    opening,
    { organisation, name: organisation, kind, sector: 'residential', serves: [], ...more },
    root,
  )
const graded = (person: string, year: number, on: string) =>
  tell('member.graded', on, { person, year, grade: 'good' })
const merge = (on: string) => tell('person.merged', on, { kept, merged: lesser })
const subjectOf = async (register: string, on: string) =>
  (await story.rows(register, on)).map(({ data }) => data.person)

beforeEach(async () => {
  story = await wholeBook(opening, '2024-12-31T08:00:00+07:00')
  await stands(root, 'district-body', { sector: 'commune' })
  await stands(cell, 'grassroots-cell', { parent: root })
  await recorded(kept)
  await recorded(lesser)
}, 60_000)
afterEach(() => story.drop())

describe('somebody entered twice, once merged', () => {
  test('is not graded a second time for a year graded under the lesser entry', async () => {
    await member(lesser)
    expect(await graded(lesser, 2023, '2023-12-05')).toEqual([])
    expect(await merge('2023-12-10')).toEqual([])
    expect(await graded(kept, 2023, '2023-12-20')).toEqual(['already-graded'])
    expect(await graded(kept, 2024, '2024-12-05')).toEqual([])
    expect(await subjectOf('member-gradings', '2024-12-06')).toEqual([kept, kept])
  })

  test('is merged only when one of two grades of one year is taken back', async () => {
    await member(lesser)
    expect(await graded(lesser, 2023, '2023-12-05')).toEqual([])
    await given('member.struck-off', '2024-01-05', { person: lesser, reason: 'inactive' }, cell, {
      number: '7-QĐ/HU',
    })
    await member(kept)
    expect(await graded(kept, 2023, '2024-01-10')).toEqual([])
    expect(await merge('2024-02-01')).toEqual(['merged-graded-twice'])
  })

  test('keeps what honours them, and what is proposed', async () => {
    const honour = { form: 'merit-certificate', theme: 'emulation', achievement: 'Gương mẫu' }
    const basis = { number: '9-QĐ/HU' }
    await given(
      'commendation.decided',
      '2023-05-19',
      { commendation: praised, person: lesser, ...honour },
      cell,
      basis,
    )
    await given('commendation.proposed', '2023-11-01', { nomination: proposed, person: lesser, ...honour })
    expect(await merge('2024-02-01')).toEqual([])
    expect(await subjectOf('commendations', '2024-02-02')).toEqual([kept])
    expect(await subjectOf('commendation-nominations', '2024-02-02')).toEqual([kept])
    expect(await subjectOf('commendations', '2024-01-31')).toEqual([lesser])
  })
})

test('an organisation with a nomination under way does not end before it is settled or moved', async () => {
  await given('commendation.proposed', '2023-11-01', {
    nomination: proposed,
    collective: 'Chi bộ',
    form: 'merit-certificate',
    theme: 'emulation',
    achievement: 'Tập thể tốt',
  })
  const end = () =>
    tell('organisation.dissolved', '2023-12-01', { organisation: cell }, root, { number: '8-QĐ/HU' })
  expect(await end()).toEqual(['outside-organisation-life'])
  await given(
    'commendation.decided',
    '2023-11-20',
    {
      commendation: praised,
      nomination: proposed,
      form: 'merit-certificate',
      theme: 'emulation',
      achievement: 'Tập thể tốt',
    },
    root,
    { number: '9-QĐ/HU' },
  )
  expect(await end()).toEqual([])
})
