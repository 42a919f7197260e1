import { describe, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { an, book, commune, remedyAssigned, rowOf, told } from '../given.ts'
import { findingsWithoutTask, teamsToConclude } from '../worklists.ts'
import { democracyFindingNoted, democracyTeamConcluded, democracyTeamFormed } from './democracy.ts'

const [team, finding, task] = ['đoàn kiểm tra', 'hạn chế', 'nhiệm vụ'].map(idOf) as [string, string, string]
const formed = (body: object = {}) =>
  told('2023-06-01', {
    team,
    name: 'Đoàn kiểm tra số 1',
    kind: 'inspection',
    leader: an,
    inspected: [commune],
    due: '2023-07-31',
    ...body,
  })
const noted = (body: object = {}) =>
  told('2023-07-05', { finding, team, what: 'Chưa niêm yết thủ tục', due: '2023-10-31', ...body }, commune)
const begun = () => book().given(democracyTeamFormed, formed())

describe('A team on grassroots democracy', () => {
  test('inspects or supervises, and concludes on the places it was sent to', () => {
    const story = begun().given(
      democracyTeamFormed,
      formed({ team: idOf('đoàn giám sát'), kind: 'supervision', name: 'Đoàn giám sát' }),
    )
    expect(story.sum('mobilisation.democracy-teams')).toBe(2)
    expect(
      story.when(democracyTeamFormed, formed({ kind: 'supervision' })).posts.map((one) => one.of),
    ).toEqual(['supervision'])
    expect(story.lines(teamsToConclude, '2023-08-01').map((one) => one.due)).toEqual([
      '2023-07-31',
      '2023-07-31',
    ])
    story.given(democracyTeamConcluded, told('2023-07-10', { team, conclusion: 'Thực hiện khá tốt' }))
    expect(story.sum('mobilisation.democracy-inspected-turns')).toBe(1)
    expect(rowOf(story, 'democracy-teams', team, '2023-07-10')?.state).toBe('concluded')
    expect(story.lines(teamsToConclude, '2023-08-01')).toHaveLength(1)
  })

  test('is sent somewhere, and concludes once', () => {
    expect(book().when(democracyTeamFormed, formed({ inspected: [] })).refused).toEqual([
      'mobilisation-nothing-listed',
    ])
    const concluded = told('2023-07-10', { team, conclusion: 'Tốt' })
    expect(
      begun().given(democracyTeamConcluded, concluded).when(democracyTeamConcluded, concluded).refused,
    ).toEqual(['democracy-team-not-working'])
    expect(book().when(democracyTeamConcluded, concluded).refused).toEqual(['democracy-team-not-working'])
  })
})

describe('A finding', () => {
  test('waits for a task that names its record, and is then settled', () => {
    const story = begun().given(democracyFindingNoted, noted())
    expect(story.sum('mobilisation.democracy-findings')).toBe(1)
    const [line] = story.lines(findingsWithoutTask, '2023-08-01')
    expect(line).toMatchObject({ subject: finding, organisation: commune, due: '2023-10-31' })
    const source = rowOf(story, 'democracy-findings', finding, '2023-08-01')?.record
    story.given(remedyAssigned, told('2023-07-06', { task, source }, commune))
    expect(story.lines(findingsWithoutTask, '2023-08-01')).toEqual([])
  })

  test('is of a team there is, and due after it is noted', () => {
    expect(book().when(democracyFindingNoted, noted()).refused).toEqual(['democracy-team-unknown'])
    expect(begun().when(democracyFindingNoted, noted({ due: '2023-07-01' })).refused).toEqual([
      'democracy-finding-due-before-noted',
    ])
  })
})
