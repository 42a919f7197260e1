import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { idOf, type Story } from '#testing/kinds.ts'
import { an, binh, book, district, on, post, takes } from './given.ts'
import { planAdded } from './kinds/planning.ts'
import { cadreNominated, nominationClosed } from './kinds/renewing.ts'
import { cadreElected } from './kinds/taking.ts'
import { comingTerm, congressCandidates, congressIncumbents, congressNominees } from './worklists.ts'

const planned = (story: Story, who: string, of: string, term: string) =>
  story.given(
    planAdded,
    on('2023-03-01', { plan: idOf(`${who} ${of} ${term}`), person: who, post: of, term }),
  )
const nominated = (story: Story, who: string, of: string) =>
  story.given(
    cadreNominated,
    on('2024-11-01', { nomination: idOf(`n ${who}`), person: who, post: of, term: '2025-2030' }),
  )

const seatOfAn = takes(an, 'seat')
const prepared = () => {
  const story = book().given(cadreElected, on('2021-01-01', seatOfAn))
  planned(story, an, post.seat, '2025-2030')
  planned(story, binh, post.seat, '2025-2030')
  planned(story, binh, post.head, '2025-2030')
  return planned(story, an, post.head, '2030-2035')
}
const told = (list: typeof congressCandidates, story: Story, when: string) =>
  story.lines(list, when).map(({ subject, values }) => ({
    subject,
    post: values.post ?? values.position,
    ...('planned' in values ? { planned: values.planned !== null } : {}),
  }))

describe('The lists of a personnel sub-committee', () => {
  test('are of the term that comes next', () => {
    const terms = ['2030-2035', '2025-2030', null, '2020-2025']
    expect(comingTerm(terms, day('2023-12-31'))).toBe('2025-2030')
    expect(comingTerm(terms, day('2026-01-01'))).toBe('2030-2035')
    expect(comingTerm([], day('2023-12-31'))).toBeNull()
  })

  test('take who is planned for a post, a line for each post, until nominated for it', () => {
    const story = prepared()
    expect(told(congressCandidates, story, '2024-10-31')).toEqual([
      { subject: an, post: post.seat },
      { subject: binh, post: post.seat },
      { subject: binh, post: post.head },
    ])
    nominated(story, binh, post.seat)
    expect(told(congressCandidates, story, '2024-11-01')).toEqual([
      { subject: an, post: post.seat },
      { subject: binh, post: post.head },
    ])
  })

  test('tell who is nominated until the election is over', () => {
    const story = nominated(prepared(), binh, post.seat)
    expect(told(congressNominees, story, '2024-10-31')).toEqual([])
    expect(told(congressNominees, story, '2024-11-01')).toEqual([{ subject: binh, post: post.seat }])
    story.given(nominationClosed, on('2025-05-20', { nomination: idOf(`n ${binh}`) }))
    expect(told(congressNominees, story, '2025-05-20')).toEqual([])
  })

  test('tell who sits now and whether a plan of that term has them', () => {
    expect(told(congressIncumbents, prepared(), '2024-10-31')).toEqual([
      { subject: an, post: 'Huyện ủy viên', planned: true },
    ])
    const unplanned = book().given(cadreElected, on('2021-01-01', seatOfAn))
    expect(told(congressIncumbents, unplanned, '2024-10-31')).toMatchObject([{ planned: false }])
    const [line] = unplanned.lines(congressIncumbents, '2024-10-31')
    expect(line?.organisation).toBe(district)
  })
})
