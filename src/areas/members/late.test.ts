import { describe, expect, test } from 'vitest'
import { exact } from '#kernel/quantity.ts'
import { checks } from './checks.ts'
import { applicant, application, book, cell, otherCell, sponsors } from './given.ts'
import { growthAreasOf } from './growth-figures.ts'
import { admissionDecided } from './kinds/admission.ts'
import { memberJoined } from './kinds/ceremony.ts'
import { memberRecognised } from './kinds/recognition.ts'
import { memberTransferredOut, transitConfirmed } from './kinds/transfer.ts'

const [member] = sponsors
const out = (causedOn: string, on = '2023-06-01') => ({
  organisation: cell,
  on,
  body: { person: member, to: otherCell, causedOn },
})

describe('A limit missed is a finding, never a refusal', () => {
  test('for a transfer started later than 60 working days after its cause', () => {
    const late = (causedOn: string) =>
      book().given(memberTransferredOut, out(causedOn)).sum('members.transfers-started-late')
    // 60 working days before 1/6/2023 begin on 6/3/2023, past the holidays of April and May.
    expect([late('2023-03-03'), late('2023-03-06')]).toEqual([1, 0])
    expect(book().when(memberTransferredOut, out('2023-06-02')).refused).toEqual([
      'transfer-before-its-cause',
    ])
  })

  test('for a slip shown later than 30 working days after its issue', () => {
    const late = (on: string) =>
      book()
        .given(memberTransferredOut, out('2023-05-20'))
        .given(transitConfirmed, { organisation: otherCell, on, body: { person: member } })
        .sum('members.slips-shown-late')
    expect([late('2023-07-13'), late('2023-07-14')]).toEqual([0, 1])
  })

  test('for a recognition considered later than 30 working days after the probation', () => {
    const recognised = (consideredOn: string) =>
      book()
        .given(admissionDecided, { organisation: cell, on: '2023-07-10', body: application })
        .given(memberJoined, { organisation: cell, on: '2023-07-20', body: { person: applicant } })
        .when(memberRecognised, {
          organisation: cell,
          on: '2024-10-01',
          body: { person: applicant, consideredOn },
        })
    const figures = (consideredOn: string) => recognised(consideredOn).posts.map((one) => one.figure)
    expect(figures('2024-08-30')).toEqual(['members.recognitions'])
    expect(figures('2024-09-04')).toEqual(['members.recognitions', 'members.recognitions-late'])
    expect(recognised('2024-10-02').refused).toEqual(['days-out-of-order'])
  })

  test.each(['admissions', 'recognitions', 'transfers', 'slips'])(
    'and the check of %s says how many',
    (what) => {
      const check = checks.find((one) => one.id === `members.${what}-in-time`)
      expect(check?.judge({ late: exact(0n) }).holds).toBe(true)
      const found = check?.judge({ late: exact(3n) })
      expect(found?.holds).toBe(false)
      expect(found?.says(() => '3').vi).toMatch(/^3 .+ quá (30|60) ngày làm việc/)
    },
  )
})

describe('Growth by area', () => {
  test('counts a militiaman of a village cell in both areas, an officer in none', () => {
    expect(growthAreasOf({ militia: true, reserve: false, sector: 'residential' })).toEqual([
      'militia',
      'residential',
    ])
    expect(growthAreasOf({ militia: false, reserve: false, sector: 'agency' })).toEqual([])
    expect(growthAreasOf({ militia: false, reserve: true, sector: 'enterprise' })).toEqual([
      'reserve',
      'enterprise',
    ])
    expect(growthAreasOf({ militia: false, reserve: false, sector: 'school' })).toEqual(['school'])
  })

  test('is posted by the decision, from what it says and the cell it is entered for', () => {
    const story = book().given(admissionDecided, {
      organisation: cell,
      on: '2023-07-10',
      body: { ...application, reserve: true },
    })
    expect(
      ['militia', 'reserve', 'residential', 'enterprise', 'schools'].map((one) =>
        story.sum(`members.admissions-${one}`),
      ),
    ).toEqual([0, 1, 1, 0, 0])
  })
})
