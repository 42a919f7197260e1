import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'

// The stories of the council in a real book, each from its first record to the figure that a report prints.

const opening = '2022-12-31'
const [commune, other, third, committee, council] = ['xã', 'xã khác', 'xã xa', 'UBND', 'HĐND'].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
]
const caseOf = (list: string, number: number) => derivedSubject('case', list, number)

let book: Awaited<ReturnType<typeof wholeBook>>
beforeAll(async () => {
  book = await wholeBook(opening, '2024-06-30T08:00:00+07:00')
  const place = (id: string) => ({
    on: opening,
    body: { place: id, name: `Xã ${id.slice(-4)}`, kind: 'commune', home: root },
  })
  const unit = (id: string, kind: string) => ({
    on: opening,
    body: { unit: id, name: kind, kind, level: 'district', home: root },
  })
  const refused = [
    ...(await book.enter('organisation.brought-forward', {
      on: opening,
      body: { organisation: root, name: 'Đảng bộ', kind: 'district-body', sector: 'commune' },
    })),
    ...(await book.enter('place.brought-forward', place(commune), place(other), place(third))),
    ...(await book.enter(
      'unit.brought-forward',
      unit(committee, 'peoples-committee'),
      unit(council, 'peoples-council'),
    )),
  ]
  expect(refused).toEqual([])
}, 60_000)
afterAll(() => book.drop())

describe('The council in a book', () => {
  test('a session and its resolution; one regular session is fewer than the law asks', async () => {
    const session = idOf('kỳ họp')
    expect(
      await book.enter('council-session.held', {
        on: '2023-07-19',
        body: { session, kind: 'regular', ordinal: 7, until: '2023-07-20' },
      }),
    ).toEqual([])
    expect(
      await book.enter('council-resolution.issued', {
        on: '2023-07-20',
        body: { resolution: idOf('NQ'), session, number: '44/NQ-HĐND', title: 'Ngân sách', field: 'budget' },
      }),
    ).toEqual([])
    expect(
      await book.figures([
        'council.sessions',
        'council.sessions[regular]',
        'council.sessions[thematic]',
        'council.sessions-required',
        'council.session-days',
        'council.resolutions',
        'council.resolutions-undistributed',
      ]),
    ).toEqual([1, 1, 0, 2, 2, 1, 1])
  })

  test('voters are met, asked and answered; a commune not met is named', async () => {
    const contact = idOf('tiếp xúc')
    const line = (request: string, more: object = {}) => ({ request, ...more })
    expect(
      await book.enter('voter-contact.held', {
        on: '2023-08-01',
        body: {
          contact,
          title: 'Tiếp xúc cử tri hai xã',
          timing: 'after',
          representatives: 'district',
          communes: [commune, other],
          attended: 120,
          opinions: [
            line('Sửa đường', { field: 'transport', to: committee, within: 20 }),
            line('Kéo điện', { field: 'electricity', to: committee, within: 20 }),
            line('Nạo vét kênh'),
          ],
        },
      }),
    ).toEqual([])
    const cases = [caseOf(contact, 1), caseOf(contact, 2)]
    const answered = (on: string, one: string) => ({ on, body: { cases: [one], outcome: 'resolved' } })
    expect(
      await book.enter(
        'case.answered',
        answered('2023-08-20', cases[0] ?? ''),
        answered('2023-09-20', cases[1] ?? ''),
      ),
    ).toEqual([])
    expect(
      await book.figures([
        'council.voter-contacts',
        'council.voter-attendance',
        'council.communes-contacted',
        'council.communes-without-contact',
        'council.voter-opinions',
        'council.voter-opinions-answered',
        'council.voter-opinions-due',
        'council.voter-opinions-on-time-share',
        'council.voter-opinions-open',
        'council.voter-opinions-unrouted',
        'council.voter-opinions-in-field[transport]',
      ]),
    ).toEqual([1, 120, 2, 1, 3, 2, 2, 50, 1, 1, 1])
  })

  test('an arising matter is submitted and considered; what it moves of the budget is told', async () => {
    const file = idOf('tờ trình')
    expect(
      await book.enter('arising-matter.submitted', {
        on: '2023-09-05',
        body: {
          file,
          proposer: committee,
          to: council,
          within: 7,
          matters: [
            { request: 'Điều chỉnh vốn', field: 'budget', budget: 'adjustment', amount: 500_000_000 },
            { request: 'Đặt tên đường', field: 'culture' },
          ],
        },
      }),
    ).toEqual([])
    expect(
      await book.enter('arising-matter.considered', {
        on: '2023-09-08',
        body: { cases: [caseOf(file, 1), caseOf(file, 2)], by: 'standing', opinion: 'agreed' },
      }),
    ).toEqual([])
    expect(
      await book.figures([
        'council.arising-matters-considered',
        'council.arising-matters-considered[council]',
        'council.arising-matters-days-to-answer',
        'council.budget-matters',
        'council.budget-amounts[adjustment]',
      ]),
    ).toEqual([2, 0, 3, 1, 500_000_000])
  })

  test('a report to the hot line is resolved in working days', async () => {
    const file = idOf('đường dây nóng')
    expect(
      await book.enter('hot-line.received', {
        on: '2023-03-03',
        body: {
          file,
          requests: [{ request: 'Chậm trả kết quả', channel: 'telephone', to: committee, within: 3 }],
        },
      }),
    ).toEqual([])
    expect(
      await book.enter('hot-line.resolved', {
        on: '2023-03-07',
        body: { cases: [caseOf(file, 1)], outcome: 'resolved' },
      }),
    ).toEqual([])
    // Friday to Tuesday.
    expect(
      await book.figures([
        'council.hot-line-reports-days-to-answer',
        'council.hot-line-reports-on-time-share',
      ]),
    ).toEqual([2, 100])
  })
})
