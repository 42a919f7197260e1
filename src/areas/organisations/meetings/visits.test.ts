import { describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { an, binh, book, cell, otherCell, partyBody } from './given.ts'
import { groupEnded, groupFormed, groupReassigned } from './kinds/groups.ts'
import { regulationChecked, regulationRemedied } from './kinds/regulations.ts'
import { visitMade, visitPlanned } from './kinds/visits.ts'

const group = idOf('Tổ công tác số 1')
const formed = (more: object = {}) => ({
  organisation: partyBody,
  on: '2023-01-10',
  body: { group, name: 'Tổ công tác số 1', head: an, members: [an, binh], cells: [cell], ...more },
})
const withGroup = () => book().given(groupFormed, formed())
const planned = (more: object = {}, organisation = cell) => ({
  organisation,
  on: '2023-03-01',
  body: { group, month: '2023-03', ...more },
})
const made = (on = '2023-03-07', organisation = cell, more: object = {}) => ({
  organisation,
  on,
  body: { group, ...more },
})

describe('A group of the standing committee', () => {
  test('has its head among its members, named once', () => {
    const story = book().given(groupFormed, formed({ members: [binh] }))
    expect(story.history('visiting-groups', group).latest?.row).toMatchObject({ members: [an, binh] })
  })

  test('stands with its cells until it ends, and has one at least', () => {
    const story = withGroup().given(groupReassigned, {
      organisation: partyBody,
      on: '2023-06-01',
      body: { group, cells: [cell, otherCell] },
    })
    const cells = (on: string) =>
      story.census('visiting-groups', on, (row) => (row.cells as unknown[]).length === 2)
    expect([cells('2023-05-31'), cells('2023-06-01')]).toEqual([0, 1])
    expect(book().when(groupFormed, formed({ cells: [] })).refused).toEqual(['group-without-cells'])
    expect(
      story.when(groupReassigned, { organisation: partyBody, on: '2023-07-01', body: { group, cells: [] } })
        .refused,
    ).toEqual(['group-without-cells'])
    story.given(groupEnded, { organisation: partyBody, on: '2023-12-01', body: { group } })
    expect(story.census('visiting-groups', '2023-12-01')).toBe(0)
  })

  test('plans a visit, makes it, and the plan is done', () => {
    const story = withGroup().given(visitPlanned, planned())
    expect(story.census('cell-visit-schedule', '2023-03-05', (row) => row.month === '2023-03')).toBe(1)
    story.given(visitMade, made())
    expect(story.census('cell-visit-schedule', '2023-03-07')).toBe(0)
    expect(story.census('cell-visits', '2023-03-07', (row) => row.cell === cell && row.year === '2023')).toBe(
      1,
    )
    expect(story.sum('organisations.cell-visits')).toBe(1)
  })

  test('goes to its own cells, once to one meeting', () => {
    expect(withGroup().when(visitPlanned, planned({}, otherCell)).refused).toEqual([
      'cell-not-assigned-to-group',
    ])
    expect(withGroup().when(visitMade, made('2023-03-07', otherCell)).refused).toEqual([
      'cell-not-assigned-to-group',
    ])
    const story = withGroup().given(visitPlanned, planned())
    expect(story.when(visitPlanned, planned()).refused).toEqual(['visit-planned-already'])
    story.given(visitMade, made())
    expect(story.when(visitMade, made('2023-03-20')).refused).toEqual(['cell-visited-already'])
    expect(story.when(visitPlanned, { ...planned(), on: '2023-03-25' }).refused).toEqual([
      'cell-visited-already',
    ])
    expect(story.when(visitMade, made('2023-04-07')).refused).toEqual([])
    expect(story.when(visitMade, made('2023-04-02', cell, { month: '2023-03' })).refused).toEqual([
      'cell-visited-already',
    ])
  })
})

describe('A check of the working regulation', () => {
  const checked = (more: object = {}, on = '2023-04-12') => ({
    organisation: partyBody,
    on,
    body: { regulation: true, programme: true, meetings: true, ...more },
  })
  const gaps = (story: ReturnType<typeof book>, on: string) => story.census('working-regulation-gaps', on)

  test('counts, and what lacks stays open until it is put right', () => {
    const story = book().given(regulationChecked, checked({ programme: false, dueOn: '2023-05-31' }))
    expect(story.sum('organisations.regulation-checks')).toBe(1)
    expect(
      story.census('working-regulation-gaps', '2023-05-01', (row) => row.lacks === 'chương trình công tác'),
    ).toBe(1)
    story.given(regulationRemedied, {
      organisation: partyBody,
      on: '2023-05-20',
      body: { evidence: 'Đã ban hành chương trình' },
    })
    expect(gaps(story, '2023-05-20')).toBe(0)
  })

  test('closes what was open when the next check finds it in order', () => {
    const story = book()
      .given(regulationChecked, checked({ regulation: false, dueOn: '2023-05-31' }))
      .given(regulationChecked, checked({ meetings: false, dueOn: '2023-09-30' }, '2023-08-01'))
    expect(
      story.census('working-regulation-gaps', '2023-08-02', (row) => row.lacks === 'nền nếp sinh hoạt'),
    ).toBe(1)
    story.given(regulationChecked, checked({}, '2023-10-01'))
    expect(gaps(story, '2023-10-01')).toBe(0)
  })

  test('says by when, and puts right only what lacks', () => {
    expect(book().when(regulationChecked, checked({ meetings: false })).refused).toEqual([
      'remedy-day-missing',
    ])
    expect(
      book().when(regulationRemedied, { organisation: partyBody, on: '2023-05-20', body: { evidence: 'x' } })
        .refused,
    ).toEqual(['nothing-to-remedy'])
  })
})
