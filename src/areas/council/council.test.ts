import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import type { Story } from '#testing/kinds.ts'
import { idOf } from '#testing/kinds.ts'
import {
  aContact,
  book,
  buon,
  committee,
  contact,
  daklieng,
  dakphoi,
  metVoters,
  opinionsOf,
  province,
  session,
  told,
} from './given.ts'
import { contactHeld, contactPlanned, opinionsReceived } from './kinds/contacts.ts'
import { caseAnswered, caseClassified, caseRouted } from './kinds/course.ts'

const [first, second, third] = opinionsOf(contact, 1, 2, 3) as [string, string, string]
const opinion = (story: Story, on: string, id: string) => story.history('council-cases', id).on(day(on))

describe('A voter contact', () => {
  test('is one record: attendance, communes and every opinion as a case of its own', () => {
    const story = metVoters()
    expect(story.sum('council.voter-contacts')).toBe(1)
    expect(story.sum('council.voter-attendance')).toBe(85)
    expect(story.sum('council.commune-contacts')).toBe(1)
    expect(story.sum('council.voter-opinions')).toBe(3)
    expect(opinion(story, '2023-08-01', first)).toMatchObject({
      intake: 'voter-opinion',
      contact,
      place: daklieng,
      field: 'transport',
      answeredBy: committee,
      answerer: 'government',
      // Twenty working days from Tuesday 1 August.
      due: '2023-08-29',
      state: 'routed',
    })
    expect(opinion(story, '2023-08-01', second)).toMatchObject({ field: null, state: 'received', due: null })
    expect(opinion(story, '2023-08-01', third)).toMatchObject({ answerer: 'above', due: '2023-10-31' })
  })

  test('of several communes leaves open which of them an opinion is about', () => {
    const story = book().given(contactHeld, aContact({ communes: [daklieng, dakphoi] }))
    expect(opinion(story, '2023-08-01', first)?.place).toBeNull()
    expect(story.sum('council.commune-contacts')).toBe(2)
  })

  test('names communes, not villages, and a session that has been held', () => {
    const refused = (body: object) => book().when(contactHeld, aContact(body)).refused
    expect(refused({ communes: [] })).toEqual(['voter-contact-without-commune'])
    expect(refused({ communes: [daklieng, buon] })).toEqual(['voter-contact-not-a-commune'])
    expect(book().when(contactHeld, aContact({}, '2023-06-01')).refused).toEqual(['council-session-unknown'])
  })

  test('keeps no name, telephone or identity number of anybody', () => {
    const refused = (request: string) =>
      book().when(contactHeld, aContact({ opinions: [{ request }] })).refused
    for (const text of [
      'Bà Nguyễn Thị Hoa đề nghị cấp lại sổ đỏ',
      'Đề nghị trả lời ông Y Bhiăng Niê về tiền đền bù',
      'Đề nghị liên hệ 0912 345 678',
      'Căn cước 066123456789 chưa được cấp lại',
    ])
      expect(refused(text), text).toEqual(['case-names-somebody'])
    for (const text of [
      'Đề nghị làm đèn đường Bà Huyện Thanh Quan',
      'Đề nghị bà con được vay 100.000.000 đồng từ Ngân hàng Chính sách',
      'Đề nghị trả lời văn bản số 1234/UBND ngày 02/3/2023',
    ])
      expect(refused(text), text).toEqual([])
  })

  test('does not number two opinions alike, nor wants an answer before the question', () => {
    const refused = (...opinions: object[]) => book().when(contactHeld, aContact({ opinions })).refused
    expect(refused({ number: 2, request: 'A' }, { number: 2, request: 'B' })).toEqual(['case-number-twice'])
    expect(refused({ request: 'A', due: '2023-07-01' })).toEqual(['case-due-before-received'])
    expect(refused({ request: 'A', within: 2000 })).toEqual(['case-due-without-calendar'])
  })

  test('takes more opinions later, under numbers of their own', () => {
    const more = (number: number | undefined, on = '2023-08-10') =>
      told(on, { contact, opinions: [{ request: 'Đề nghị cấp nước', ...(number ? { number } : {}) }] })
    const story = metVoters()
    expect(story.when(opinionsReceived, more(undefined)).refused).toEqual(['case-number-taken'])
    story.given(opinionsReceived, more(4))
    expect(story.sum('council.voter-opinions')).toBe(4)
    expect(opinion(story, '2023-08-10', opinionsOf(contact, 4)[0] ?? '')).toMatchObject({
      contact,
      place: daklieng,
    })
    expect(story.when(opinionsReceived, more(5, '2023-07-25')).refused).toEqual(['voter-contact-unknown'])
    expect(story.when(opinionsReceived, told('2023-08-10', { contact, opinions: [] })).refused).toEqual([
      'case-none-chosen',
    ])
  })

  test('that was planned leaves the calendar when it is held', () => {
    const plan = idOf('lịch tiếp xúc')
    const {
      opinions: _,
      contact: __,
      session: ___,
      attended: ____,
      ...about
    } = aContact().body as {
      [field: string]: unknown
    }
    const story = book().given(contactPlanned, told('2023-07-10', { plan, on: '2023-08-01', ...about }))
    expect(story.census('voter-contact-plans', '2023-07-31')).toBe(1)
    expect(story.sum('council.voter-contacts')).toBe(0)
    story.given(contactHeld, aContact({ plan }))
    expect(story.census('voter-contact-plans', '2023-08-01')).toBe(0)
  })
})

describe('An opinion, from its receipt to its answer', () => {
  test('is classified, sent on with a day, and answered with others by one paper', () => {
    const story = metVoters()
      .given(
        caseClassified,
        told('2023-08-03', { cases: [second], field: 'irrigation', competence: 'commune' }),
      )
      .given(caseRouted, told('2023-08-04', { cases: [second], to: committee, due: '2023-08-25' }))
    expect(opinion(story, '2023-08-04', second)).toMatchObject({
      field: 'irrigation',
      competence: 'commune',
      answerer: 'government',
      state: 'routed',
      due: '2023-08-25',
    })
    story.given(
      caseAnswered,
      told(
        '2023-08-28',
        { cases: [first, second], outcome: 'resolved' },
        { basis: { number: '512/UBND-VP' } },
      ),
    )
    expect(opinion(story, '2023-08-28', first)).toMatchObject({
      state: 'answered',
      outcome: 'resolved',
      answeredOn: '2023-08-28',
      answer: '512/UBND-VP',
    })
    expect(story.sum('council.voter-opinions-answered')).toBe(2)
    // Due on 29/8 and 25/8, answered on 28/8; the third is due in October.
    const august = { from: '2023-08-01', to: '2023-08-31' }
    expect(story.sum('council.voter-opinions-due', august)).toBe(2)
    expect(story.sum('council.voter-opinions-on-time', august)).toBe(1)
    expect(story.sum('council.voter-opinions-due')).toBe(3)
    // From Tuesday 1 to Monday 28 August: nineteen working days each.
    expect(story.sum('council.voter-opinions-working-days')).toBe(38)
    expect(story.sum('council.voter-opinions-timed')).toBe(2)
  })

  test('sent again is due on the new day only', () => {
    const story = metVoters().given(
      caseRouted,
      told('2023-08-10', { cases: [first], to: province, due: '2023-12-15' }),
    )
    expect(opinion(story, '2023-08-10', first)).toMatchObject({ answerer: 'above', due: '2023-12-15' })
    expect(story.sum('council.voter-opinions-due', { from: '2023-08-01', to: '2023-08-31' })).toBe(0)
    expect(story.sum('council.voter-opinions-due', { from: '2023-12-01', to: '2023-12-31' })).toBe(1)
    expect(story.sum('council.voter-opinions-due')).toBe(2)
  })

  test('being resolved is a first answer: the last one follows and is not counted again', () => {
    const answer = (outcome: string, on: string) => told(on, { cases: [first], outcome })
    const story = metVoters()
      .given(caseAnswered, answer('being-resolved', '2023-08-20'))
      .given(caseAnswered, answer('resolved', '2023-11-20'))
    expect(story.sum('council.voter-opinions-answered')).toBe(1)
    expect(opinion(story, '2023-11-20', first)).toMatchObject({
      outcome: 'resolved',
      answeredOn: '2023-08-20',
    })
    expect(story.when(caseAnswered, answer('explained', '2023-12-01')).refused).toEqual([
      'case-settled-already',
    ])
  })

  test('is not answered before it was received, nor is nothing', () => {
    const answer = (cases: string[], on: string) => told(on, { cases, outcome: 'resolved' })
    expect(metVoters().when(caseAnswered, answer([first], '2023-07-31')).refused).toEqual([
      'case-not-received',
    ])
    expect(metVoters().when(caseAnswered, answer([], '2023-08-31')).refused).toEqual(['case-none-chosen'])
    expect(
      metVoters().when(caseRouted, told('2023-08-10', { cases: [first], to: committee, due: '2023-08-01' }))
        .refused,
    ).toEqual(['case-due-before-received'])
  })
})

test('the session of a contact is kept', () => {
  expect(metVoters().history('voter-contacts', contact).on(day('2023-08-01'))?.session).toBe(session)
})
