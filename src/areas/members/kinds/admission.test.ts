import { describe, expect, test } from 'vitest'
import { idOf, type Story } from '#testing/kinds.ts'
import {
  applicant,
  application,
  book,
  bringForward,
  buon,
  cell,
  otherCell,
  partyBody,
  recordPerson,
  sponsors,
} from '../given.ts'
import { admissionDecided } from './admission.ts'
import { memberJoined } from './ceremony.ts'
import { memberDied, memberStruckOff } from './leaving.ts'

const decide = (story: Story, more: object = {}, told: object = {}) =>
  story.when(admissionDecided, {
    organisation: cell,
    on: '2023-07-10',
    body: { ...application, ...more },
    ...told,
  })
const special = { basis: { specialApproval: '15-CV/TU' } }

describe('Admission is decided', () => {
  test('and adds to the admissions of the day of decision, but to no stock', () => {
    const outcome = decide(book())
    expect(outcome.refused).toEqual([])
    expect(outcome.posts).toMatchObject([
      { figure: 'members.admissions-decided', day: '2023-07-10', amount: 1, subject: applicant },
      { figure: 'members.admissions-residential', amount: 1 },
    ])
    expect(outcome.vi).toBe('Quyết định kết nạp Y Bhiăng Niê tại Chi bộ')
  })

  test('for a pupil, who counts among the pupils admitted too', () => {
    expect(decide(book('2005-03-01'), { occupation: 'pupil' }).posts.map((post) => post.figure)).toEqual([
      'members.admissions-decided',
      'members.pupils-admitted',
      'members.admissions-residential',
    ])
  })

  test('for somebody full 18 when the cell considers the case: on the very birthday, not the day before', () => {
    expect(decide(book('2005-06-15')).refused).toEqual([])
    expect(decide(book('2005-06-16')).refused).toEqual(['under-age'])
  })

  test('for somebody not over 60, in months, on the day the cell considers the case and not on the day of decision', () => {
    // 60 years and 0 months on 15/6, one month more when the committee decides on 10/8.
    expect(decide(book('1963-06-15'), {}, { on: '2023-08-10' }).refused).toEqual([])
    expect(decide(book('1963-05-16')).refused).toEqual([])
    expect(decide(book('1963-05-15')).refused).toEqual(['over-age'])
  })

  test('over 60 only in special cases with the consent of the competent committee', () => {
    expect(decide(book('1960-01-01'), {}, special).refused).toEqual([])
    expect(decide(book('2006-01-01'), {}, special).refused).toEqual(['under-age'])
  })

  test('where a birthday known only to the year leaves the age open, with the range and never 1 January', () => {
    const outcome = decide(book('2005'))
    expect(outcome.refused).toEqual(['insufficient-basis'])
    expect(outcome.refusals[0]?.message.vi).toContain('từ 17 năm 5 tháng đến 18 năm 5 tháng')
    expect(decide(book('2000')).refused).toEqual([])
  })

  test('names the regulation of the day in a refusal', () => {
    expect(decide(book('2005-06-16')).refusals[0]?.source).toContain('24-QĐ/TW')
  })

  test('with lower secondary school, or primary school in minority, difficult and border places', () => {
    expect(decide(book(), { education: 'primary' }).refused).toEqual(['education-below-requirement'])
    expect(decide(book(), { education: 'primary', residence: buon }).refused).toEqual([])
    expect(decide(book(), { education: 'below-primary', residence: buon }).refused).toEqual([
      'education-below-requirement',
    ])
    expect(decide(book(), { education: 'lower-secondary' }).refused).toEqual([])
  })

  test('with two sponsors, or one beside the Youth Union or trade union', () => {
    expect(decide(book(), { sponsors: [sponsors[0]] }).refused).toEqual(['too-few-sponsors'])
    expect(decide(book(), { sponsors: [sponsors[0], sponsors[0]] }).refused).toEqual(['too-few-sponsors'])
    expect(decide(book(), { sponsors: [sponsors[0]], recommended: true }).refused).toEqual([])
  })

  test('with sponsors who are full members on the day the cell considers the case', () => {
    const probationary = idOf('dự bị')
    const story = bringForward(book(), probationary, { status: 'probationary', recognisedOn: undefined })
    expect(decide(story, { sponsors: [sponsors[0], probationary] }).refused).toEqual([
      'sponsor-not-a-full-member',
    ])
    expect(decide(story, { sponsors: [sponsors[0], idOf('người ngoài')] }).refused).toEqual([
      'sponsor-not-a-full-member',
    ])
  })

  test('a sponsor brought forward vouches before the book was opened', () => {
    expect(decide(book(), { consideredOn: '2022-12-10' }, { on: '2023-01-10' }).refused).toEqual([])
  })

  test('with sponsors who know the applicant for at least 12 months', () => {
    expect(decide(book(), { monthsTogether: 11 }).refused).toEqual(['sponsor-months-together'])
    expect(decide(book(), { monthsTogether: 12 }).refused).toEqual([])
  })

  test('while the certificate of the awareness class, valid 5 years, holds', () => {
    expect(decide(book(), { certificateOn: '2018-06-14' }).refused).toEqual(['certificate-expired'])
    expect(decide(book(), { certificateOn: '2018-06-15' }).refused).toEqual([])
  })

  test('after the cell considered the case', () => {
    expect(decide(book(), { consideredOn: '2023-07-11' }).refused).toEqual(['considered-after-decision'])
  })

  test('later than 60 working days is a finding, not a refusal', () => {
    const late = decide(book(), { consideredOn: '2023-03-01' })
    expect(late.refused).toEqual([])
    expect(late.posts.map((post) => post.figure)).toContain('members.admissions-decided-late')
  })

  test('once: not for a member, nor while a ceremony is awaited', () => {
    const [sponsor] = sponsors
    expect(decide(book('1998'), { person: sponsor }).refused).toContain('already-a-member')
    const awaiting = book().given(admissionDecided, {
      organisation: cell,
      on: '2023-07-10',
      body: application,
    })
    expect(decide(awaiting).refused).toEqual(['admission-awaits-ceremony'])
  })

  test('in a cell, for somebody the book knows', () => {
    expect(decide(book(), {}, { organisation: partyBody }).refused).toEqual(['not-a-cell'])
    expect(decide(book(), { person: idOf('không ai') }).refused).toEqual(['subject-not-found'])
  })
})

describe('Readmission', () => {
  const gone = idOf('đã ra')
  const left = (how = memberStruckOff, more: object = {}) =>
    bringForward(book(), gone, more).given(how, {
      organisation: cell,
      on: '2023-02-01',
      body: { person: gone },
    })
  const again = (story: Story, on: string, more: object = {}) =>
    decide(story, { person: gone, consideredOn: on, readmission: true, ...more }, { on })

  test('is entered as such', () => {
    expect(
      decide(left(), { person: gone, consideredOn: '2026-03-01' }, { on: '2026-03-02' }).refused,
    ).toContain('former-member')
  })

  test('takes at least 36 months after leaving', () => {
    expect(again(left(), '2026-01-31').refused).toContain('readmission-too-early')
    expect(again(left(), '2026-02-01').refused).not.toContain('readmission-too-early')
  })

  test('happens only once', () => {
    expect(again(left(memberStruckOff, { readmitted: true }), '2026-03-01').refused).toContain(
      'readmitted-before',
    )
  })

  test('of somebody who left elsewhere needs the day of leaving, and a year alone may leave it open', () => {
    const asked = (more: object) => decide(book(), { readmission: true, ...more }).refused
    expect(asked({})).toEqual(['leaving-day-needed'])
    expect(asked({ leftOn: '2020' })).toEqual(['insufficient-basis'])
    expect(asked({ leftOn: '2019' })).toEqual([])
  })
})

describe('The ceremony', () => {
  const decided = () =>
    book().given(admissionDecided, { organisation: cell, on: '2023-07-10', body: application })
  const hold = (story: Story, on: string, told: object = {}) =>
    story.when(memberJoined, { organisation: cell, on, body: { person: applicant }, ...told })

  test('makes a probationary member on its own day, with the Party age from the decision', () => {
    const outcome = hold(decided(), '2023-07-20')
    expect(outcome.refused).toEqual([])
    expect(outcome.posts.map(({ figure, day }) => [figure, day])).toEqual([
      ['members', '2023-07-20'],
      ['members.joined', '2023-07-20'],
    ])
    expect(outcome.changes.at(-1)).toMatchObject({
      register: 'memberships',
      row: { status: 'probationary', joinedOn: '2023-07-20', partyAgeFrom: '2023-07-10', cell },
    })
  })

  test('follows a decision, in the cell of the decision', () => {
    expect(hold(book(), '2023-07-20').refused).toEqual(['admission-not-decided'])
    expect(hold(decided(), '2023-07-09').refused).toEqual(['admission-not-decided'])
    expect(hold(decided(), '2023-07-20', { organisation: otherCell }).refused).toEqual([
      'ceremony-in-another-cell',
    ])
  })

  test('is held within 30 working days, else with consent', () => {
    expect(hold(decided(), '2023-08-21').refused).toEqual([])
    expect(hold(decided(), '2023-08-22').refused).toEqual(['ceremony-late'])
    expect(hold(decided(), '2023-08-22', special).refused).toEqual([])
    expect(
      hold(decided(), '2023-08-22', { body: { person: applicant, decisionReceivedOn: '2023-07-12' } })
        .refused,
    ).toEqual([])
  })

  test('of a readmission ends the list of former members and is remembered', () => {
    const gone = idOf('đã ra')
    const story = bringForward(book(), gone)
      .given(memberStruckOff, { organisation: cell, on: '2023-02-01', body: { person: gone } })
      .given(admissionDecided, {
        organisation: cell,
        on: '2026-03-02',
        body: {
          ...application,
          person: gone,
          consideredOn: '2026-03-01',
          readmission: true,
        },
      })
      .given(memberJoined, { organisation: cell, on: '2026-03-10', body: { person: gone } })
    expect(story.history('former-members', gone).latest?.to).toBe('2026-03-10')
    expect(story.history('memberships', gone).latest?.row).toMatchObject({ readmitted: true })
  })

  test('cannot be held for the dead: nobody is a former member and admitted at once', () => {
    const story = recordPerson(book(), idOf('mất'))
    expect(
      story.when(memberDied, { organisation: cell, on: '2023-08-01', body: { person: idOf('mất') } }).refused,
    ).toEqual(['not-a-member'])
  })
})
