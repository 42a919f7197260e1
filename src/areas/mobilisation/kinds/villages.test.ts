import { describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { book, commune, jun, rowOf, thon, told, xa, yuk } from '../given.ts'
import { congressesToHold } from '../worklists.ts'
import { congressHeld, congressPostponed, congressScheduled } from './congresses.ts'
import {
  conventionApproved,
  conventionOf,
  conventionRevised,
  conventionsBroughtForward,
  schemeResultsTold,
} from './villages.ts'

describe('A village convention', () => {
  const broughtForward = told('2022-12-31', {
    villages: [{ village: jun, approved: '2019' }, { village: thon }],
  })

  test('is approved once and revised as often as needed', () => {
    const story = book()
      .given(conventionsBroughtForward, broughtForward)
      .given(conventionApproved, told('2023-05-10', { village: yuk }))
      .given(conventionRevised, told('2023-06-10', { village: jun }))
    expect(story.census('village-conventions', '2023-05-09')).toBe(2)
    expect(story.census('village-conventions', '2023-05-10')).toBe(3)
    expect(story.sum('mobilisation.conventions-revised')).toBe(1)
    expect(rowOf(story, 'village-conventions', conventionOf(jun), '2023-06-10')).toMatchObject({
      approvedOn: '2019',
      revisedOn: '2023-06-10',
    })
    expect(story.when(conventionApproved, told('2023-07-01', { village: jun })).refused).toEqual([
      'convention-standing',
    ])
  })

  test('is of a village, there before it is revised, and listed once', () => {
    expect(book().when(conventionApproved, told('2023-05-10', { village: xa })).refused).toEqual([
      'mobilisation-not-a-village',
    ])
    expect(book().when(conventionRevised, told('2023-05-10', { village: jun })).refused).toEqual([
      'convention-missing',
    ])
    expect(
      book().when(
        conventionsBroughtForward,
        told('2022-12-31', { villages: [{ village: jun }, { village: jun }] }),
      ).refused,
    ).toEqual(['mobilisation-listed-twice'])
  })
})

describe('A scheme', () => {
  const resultsOf = (villages: object[]) =>
    told('2023-11-20', { directive: idOf('Đề án'), year: 2023, villages })

  test('has its results village by village, of one year', () => {
    const story = book().given(
      schemeResultsTold,
      resultsOf([
        { village: jun, households: 40, changed: 25, note: 'Trồng lúa nước hai vụ' },
        { village: yuk, households: 30, changed: 12 },
      ]),
    )
    const rows = story
      .subjects('scheme-results')
      .map((id) => rowOf(story, 'scheme-results', id, '2023-12-31'))
    expect(rows.map((row) => [row?.village, row?.changed, row?.home])).toEqual([
      [jun, 25, commune],
      [yuk, 12, commune],
    ])
  })

  test('changes no more households than it asked, in villages named once', () => {
    const asked = (villages: object[]) => book().when(schemeResultsTold, resultsOf(villages)).refused
    expect(asked([{ village: jun, households: 4, changed: 5 }])).toEqual(['scheme-more-changed-than-asked'])
    const one = { village: jun, households: 4, changed: 3 }
    expect(asked([one, one])).toEqual(['mobilisation-listed-twice'])
    expect(asked([{ ...one, village: xa }])).toEqual(['mobilisation-not-a-village'])
  })
})

describe('A congress of the Front', () => {
  const congress = idOf('đại hội')
  const scheduled = (body: object = {}) =>
    told('2023-12-20', {
      congress,
      association: 'front',
      level: 'commune',
      place: xa,
      term: '2024-2029',
      plannedOn: '2024-03-15',
      ...body,
    })

  test('has a day, may be moved, and is held once', () => {
    const story = book()
      .given(congressScheduled, scheduled())
      .given(congressPostponed, told('2024-03-01', { congress, plannedOn: '2024-03-28' }))
    expect(rowOf(story, 'association-congresses', congress, '2024-02-01')).toMatchObject({
      name: 'Mặt trận Tổ quốc xã Đắk Liêng',
      home: commune,
      plannedOn: '2024-03-15',
      state: 'planned',
    })
    expect(story.lines(congressesToHold, '2024-03-10').map((one) => one.due)).toEqual(['2024-03-28'])
    story.given(congressHeld, told('2024-03-28', { congress, delegates: 95, elected: 41 }))
    expect(story.census('association-congresses', '2024-04-01', ({ state }) => state === 'held')).toBe(1)
    expect(story.lines(congressesToHold, '2024-04-01')).toEqual([])
    for (const [kind, body] of [
      [congressHeld, { delegates: 1, elected: 1 }],
      [congressPostponed, { plannedOn: '2024-05-01' }],
    ] as const)
      expect(story.when(kind, told('2024-04-02', { congress, ...body })).refused).toEqual([
        'association-congress-not-planned',
      ])
  })

  test('of a commune names its commune', () => {
    expect(book().when(congressScheduled, scheduled({ place: undefined })).refused).toEqual([
      'association-congress-place',
    ])
    expect(
      book().when(congressScheduled, scheduled({ level: 'district', place: undefined })).refused,
    ).toEqual([])
  })
})
