import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { Story } from '#testing/kinds.ts'
import { conclusion, district, issued, plan } from '../given.ts'
import { directiveDescribed, directiveEnded, directiveReviewed } from './directive-course.ts'
import { directiveBroughtForward, directiveIssued, directiveReceived } from './directives.ts'

describe('A directing paper', () => {
  test('from above is received, carried out by an own plan, reviewed and ended', () => {
    const story = new Story()
      .given(directiveReceived, {
        organisation: district,
        on: '2023-01-05',
        body: {
          document: conclusion,
          type: 'conclusion',
          number: '21-KL/TW',
          title: 'Xây dựng, chỉnh đốn Đảng',
          issuer: 'Ban Chấp hành Trung ương',
        },
      })
      .given(directiveIssued, issued({ implements: conclusion, reviewDue: '2023-12-31' }))
      .given(directiveReviewed, {
        organisation: district,
        on: '2023-12-20',
        body: { document: plan, nextDue: '2024-12-31' },
      })
    expect(story.history('directives', plan).on(day('2023-12-20'))).toMatchObject({
      implements: conclusion,
      reviewDue: '2024-12-31',
    })
    expect(story.sum('resolutions.directives-received')).toBe(1)
    expect(story.sum('resolutions.directives-issued')).toBe(1)
    expect(story.sum('resolutions.reviews-held')).toBe(1)
    story.given(directiveEnded, { organisation: district, on: '2024-06-01', body: { document: plan } })
    expect(
      story.when(directiveReviewed, { organisation: district, on: '2024-06-01', body: { document: plan } })
        .refused,
    ).toEqual(['directive-not-in-force'])
    expect(
      story.when(directiveEnded, { organisation: district, on: '2024-07-01', body: { document: plan } })
        .refused,
    ).toEqual(['directive-not-in-force'])
  })

  test('carries out another, never itself; its years run forward', () => {
    const story = new Story()
    expect(story.when(directiveIssued, issued({ implements: plan })).refused).toEqual([
      'directive-implements-itself',
    ])
    expect(story.when(directiveIssued, issued({ fromYear: 2025, untilYear: 2021 })).refused).toEqual([
      'directive-years-reversed',
    ])
  })

  test('brought forward is no paper of this year', () => {
    const story = new Story().given(directiveBroughtForward, {
      organisation: district,
      on: '2022-12-31',
      body: {
        document: plan,
        type: 'resolution',
        number: '02-NQ/HU',
        title: 'Phát triển du lịch',
        issuer: 'Huyện ủy',
        fromYear: 2021,
        untilYear: 2030,
      },
    })
    expect(story.sum('resolutions.directives-issued')).toBe(0)
    expect(story.history('directives', plan).on(day('2023-01-01'))?.untilYear).toBe(2030)
  })
})

describe('What was not known of a paper', () => {
  const described = (body: object, on = '2023-06-01') => ({
    organisation: district,
    on,
    body: { document: plan, ...body },
  })

  test('is added later: its number, another name, the day for own plans', () => {
    const story = new Story()
      .given(directiveIssued, issued({ number: undefined }))
      .given(directiveDescribed, described({ number: '30-KH/HU', alsoCalled: 'Kế hoạch 30' }))
      .given(directiveDescribed, described({ planDue: '2023-09-30' }, '2023-07-01'))
    expect(story.history('directives', plan).on(day('2023-05-31'))).toMatchObject({ number: null })
    expect(story.history('directives', plan).on(day('2023-07-01'))).toMatchObject({
      number: '30-KH/HU',
      alsoCalled: 'Kế hoạch 30',
      planDue: '2023-09-30',
    })
  })

  test('is something, of a paper in force', () => {
    const story = new Story().given(directiveIssued, issued())
    expect(story.when(directiveDescribed, described({})).refused).toEqual(['directive-nothing-described'])
    expect(story.when(directiveDescribed, described({ number: '1' }, '2023-01-01')).refused).toEqual([
      'directive-not-in-force',
    ])
  })
})
