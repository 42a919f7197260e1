import { describe, expect, test } from 'vitest'
import { exact } from '#kernel/quantity.ts'
import { idOf } from '#testing/kinds.ts'
import { checks } from './checks.ts'
import { an, binh, book, buon, cell, commune, communeBody, district, outsider } from './given.ts'
import { bookBegun, bookStageReached } from './kinds/books.ts'
import { flagCeremonyEnded, flagCeremonyScheduled, opinionNoted, publicityHeld } from './kinds/publicity.ts'
import { reporterAppointed, reporterBroughtForward, reporterEnded } from './kinds/reporters.ts'
import { themeRegistered, themeReviewed, themeSet } from './kinds/themes.ts'

describe('Publicity', () => {
  test('counts by its topic, and by topic and audience where people were counted', () => {
    const story = book().given(publicityHeld, {
      organisation: district,
      on: '2023-09-20',
      body: {
        topic: 'sea-and-islands',
        form: 'talk',
        audience: 'education',
        attended: 250,
        title: 'Biển, đảo quê hương',
      },
    })
    expect(story.sum('learning.publicity')).toBe(1)
    expect(story.sum('learning.publicity-attendance')).toBe(250)
    expect(story.sum('learning.publicity-audience')).toBe(250)
  })

  test('on a day of the year is told with its occasion, and without a number where nobody can count', () => {
    const outcome = book().when(publicityHeld, {
      organisation: district,
      on: '2023-05-19',
      body: { topic: 'commemoration', occasion: '05-19', form: 'visual', audience: 'people', title: 'Pa nô' },
    })
    expect(outcome.posts).toMatchObject([{ figure: 'learning.publicity', of: 'commemoration', amount: 1 }])
  })
})

describe('A reporter', () => {
  const appoint = (person: string, level = 'of-district', on = '2023-03-01') => ({
    organisation: district,
    on,
    body: { person, level, term: '2020-2025' },
  })
  const ended = (person: string, on = '2023-10-01') => ({ organisation: district, on, body: { person } })

  test('is appointed and ends; the corps of the opening is counted without being new', () => {
    const story = book()
      .given(reporterBroughtForward, { ...appoint(binh), on: '2022-12-31' })
      .given(reporterAppointed, appoint(an))
      .given(reporterEnded, ended(binh))
    const corps = (on: string) => story.census('reporters', on)
    expect([corps('2023-01-01'), corps('2023-03-01'), corps('2023-10-01')]).toEqual([1, 2, 1])
    expect([story.sum('learning.reporters-added'), story.sum('learning.reporters-removed')]).toEqual([1, 1])
  })

  test('is not appointed twice at a time', () => {
    const story = book().given(reporterAppointed, appoint(an))
    expect(story.when(reporterAppointed, appoint(an, 'of-province', '2023-06-01')).refused).toEqual([
      'already-a-reporter',
    ])
  })

  test('is a Party member; a propagandist need not be', () => {
    expect(book().when(reporterAppointed, appoint(outsider)).refused).toEqual(['reporter-not-a-member'])
    expect(book().when(reporterAppointed, appoint(outsider, 'propagandist')).refused).toEqual([])
  })

  test('who is none cannot end', () => {
    expect(book().when(reporterEnded, ended(an)).refused).toEqual(['not-a-reporter'])
  })
})

describe('A history', () => {
  const history = idOf('lịch sử')
  const begun = {
    organisation: communeBody,
    on: '2022-12-31',
    body: { book: history, title: 'Lịch sử Đảng bộ xã', coverage: '1945-2020', due: '2024-06-30' },
  }
  const reaches = (stage: string, on: string) => ({
    organisation: communeBody,
    on,
    body: { book: history, stage },
  })

  test('is published only from its appraisal, and then counts', () => {
    const story = book().given(bookBegun, begun)
    expect(story.when(bookStageReached, reaches('published', '2023-05-01')).refused).toEqual([
      'book-not-appraised',
    ])
    story
      .given(bookStageReached, reaches('compiling', '2023-05-01'))
      .given(bookStageReached, reaches('appraising', '2023-09-01'))
      .given(bookStageReached, reaches('compiling', '2023-10-01'))
      .given(bookStageReached, reaches('appraising', '2023-11-01'))
    expect(story.sum('learning.books-published')).toBe(0)
    story.given(bookStageReached, reaches('published', '2023-12-01'))
    expect(story.sum('learning.books-published')).toBe(1)
    const underWay = (on: string) => story.census('book-projects', on, (row) => row.stage !== 'published')
    expect([underWay('2023-11-30'), underWay('2023-12-01')]).toEqual([1, 0])
    expect(story.when(bookStageReached, reaches('published', '2023-12-02')).refused).toEqual([
      'book-already-published',
    ])
  })

  test('that is not begun reaches no stage', () => {
    expect(book().when(bookStageReached, reaches('compiling', '2023-05-01')).refused).toEqual([
      'book-not-begun',
    ])
  })
})

describe('The theme of the year', () => {
  const theme = idOf('chuyên đề 2023')
  const setIn = () =>
    book().given(themeSet, {
      organisation: district,
      on: '2023-01-15',
      body: { theme, year: 2023, title: 'Nêu gương, nói đi đôi với làm' },
    })
  const registers = (organisation = cell, on = '2023-02-03') => ({
    organisation,
    on,
    body: { theme, content: 'Mỗi tháng một việc tốt' },
  })
  const reviews = (organisation = cell) => ({
    organisation,
    on: '2023-12-05',
    body: { theme, result: 'Hoàn thành' },
  })

  test('is registered in one line by the cell and reviewed at the end of the year', () => {
    const story = setIn().given(themeRegistered, registers())
    const lines = (on: string, reviewed: boolean) =>
      story.census('study-registrations', on, (row) => row.year === 2023 && row.reviewed === reviewed)
    expect(lines('2023-12-31', false)).toBe(1)
    story.given(themeReviewed, reviews())
    expect([lines('2023-12-31', false), lines('2023-12-31', true)]).toEqual([0, 1])
  })

  test('is registered once by each, and by cells only', () => {
    const story = setIn().given(themeRegistered, registers())
    expect(story.when(themeRegistered, registers()).refused).toEqual(['study-theme-registered'])
    expect(story.when(themeRegistered, registers(communeBody)).refused).toEqual(['study-theme-only-cells'])
  })

  test('is registered once it is set', () => {
    expect(setIn().when(themeRegistered, registers(cell, '2023-01-14')).refused).toEqual([
      'study-theme-unknown',
    ])
  })

  test('is reviewed by who registered', () => {
    expect(setIn().when(themeReviewed, reviews()).refused).toEqual(['study-theme-not-registered'])
  })
})

test('the flag ceremony is a line of the calendar with a beginning and an end, and no presence', () => {
  const ceremony = idOf('chào cờ')
  const story = book()
    .given(flagCeremonyScheduled, {
      organisation: communeBody,
      on: '2023-01-09',
      body: { ceremony, at: 'UBND xã', every: 'monday' },
    })
    .given(flagCeremonyEnded, { organisation: communeBody, on: '2023-11-01', body: { ceremony } })
  expect([
    story.census('flag-ceremonies', '2023-05-01'),
    story.census('flag-ceremonies', '2023-12-31'),
  ]).toEqual([1, 0])
  expect(() =>
    flagCeremonyScheduled.body.parse({ ceremony, at: 'UBND xã', every: 'monday', attended: 40 }),
  ).toThrow()
})

describe('A note on public opinion', () => {
  const noted = (more: object = {}) => ({
    organisation: district,
    on: '2023-06-30',
    body: { field: 'land', place: commune, reports: 12, proposed: 'answer', ...more },
  })

  test('is a topic of a commune or wider, summed up from many reports, and restricted', () => {
    const { refused, posts } = book().when(opinionNoted, noted())
    expect(refused).toEqual([])
    expect(posts).toMatchObject([{ figure: 'learning.opinion-notes', of: 'land', amount: 1 }])
    expect(book().when(opinionNoted, noted({ place: undefined })).refused).toEqual([])
    expect(opinionNoted.confidentiality).toBe('restricted')
  })

  test('is never of a village', () => {
    expect(book().when(opinionNoted, noted({ place: buon })).refused).toEqual(['opinion-place-too-small'])
  })

  test('is never the opinion of a few', () => {
    expect(book().when(opinionNoted, noted({ reports: 4 })).refused).toEqual(['opinion-too-few-reports'])
  })

  test('has no room for a name or a text', () => {
    for (const more of [{ person: an }, { note: 'ông A nói' }])
      expect(() => opinionNoted.body.parse({ ...noted().body, ...more })).toThrow()
  })
})

describe('The checks', () => {
  const judge = (id: string, values: object) => checks.find((one) => one.id === id)?.judge({ ...values })
  test('name conferences that await their attendance', () => {
    expect(judge('learning.attendance-told', { awaited: exact(2), held: exact(9) })?.holds).toBe(false)
    expect(judge('learning.attendance-told', { awaited: exact(0), held: exact(9) })?.holds).toBe(true)
  })
  test('find more certificates than learners', () => {
    const id = 'learning.certificates-within-learners'
    expect(judge(id, { part: exact(31), whole: exact(30) })?.holds).toBe(false)
    expect(judge(id, { part: exact(30), whole: exact(30) })?.holds).toBe(true)
  })
})
