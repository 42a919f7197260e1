import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf } from '#testing/kinds.ts'
import { root, wholeBook } from '#testing/whole-book.ts'

// The stories of inspection in a real book, each from its first record to the figures a report prints.

const opening = '2022-12-31'
const [commune, cell, an, binh, programme, first, second, third, one, two] = [
  'xã',
  'chi bộ',
  'An',
  'Bình',
  'chương trình',
  'cuộc một',
  'cuộc hai',
  'cuộc ba',
  'đoàn một',
  'đoàn hai',
].map(idOf) as [string, string, string, string, string, string, string, string, string, string]

let book: Awaited<ReturnType<typeof wholeBook>>
const told = (on: string, body: object, { organisation = root, number = '10-QĐ/HU' } = {}) => ({
  organisation,
  on,
  basis: { number },
  body,
})
const plan = (item: string, quarter: string, on = '2023-01-16') =>
  told(on, {
    item,
    programme,
    title: `Kiểm tra quý ${quarter}`,
    who: 'standing-committee',
    work: 'compliance',
    organisations: [commune],
    quarter,
  })
const decided = (inspection: string, item: string, on: string) =>
  told(on, {
    inspection,
    item,
    title: 'Kiểm tra',
    who: 'standing-committee',
    work: 'compliance',
    organisations: [commune],
    due: '2023-12-20',
  })
const enter = async (kind: string, ...records: ReturnType<typeof told>[]) =>
  expect(await book.enter(kind, ...records), kind).toEqual([])

beforeAll(async () => {
  book = await wholeBook(opening, '2025-02-01T08:00:00+07:00')
  const stands = (organisation: string, kind: string, parent?: string) =>
    told(opening, { organisation, name: kind, kind, sector: 'commune', ...(parent ? { parent } : {}) })
  await enter(
    'organisation.brought-forward',
    stands(root, 'district-body'),
    stands(commune, 'grassroots-body', root),
    stands(cell, 'cell', commune),
  )
  for (const person of [an, binh]) {
    const at = { organisation: cell }
    const known = { person, fullName: 'Nguyễn Văn An', bornOn: '1970', sex: 'male' }
    await enter('person.recorded', told(opening, known, at))
    await enter('member.brought-forward', told(opening, { person, status: 'full', joinedOn: '2000' }, at))
  }
  await enter(
    'inspection-programme.decided',
    told('2023-01-16', { programme, title: 'Chương trình 2023', whose: 'committee', year: 2023 }),
  )
  await enter('inspection-item.planned', plan(first, '2'), plan(second, '3'))
})
afterAll(() => book.drop())

test('a programme is done against what was decided first and against what it was amended to', async () => {
  const [original, amended] = [
    'inspection.programme-original-done-share[CU-2023]',
    'inspection.programme-done-share[CU-2023]',
  ]
  expect(await book.figures([original, amended])).toEqual([0, 0])
  await enter('inspection-item.dropped', told('2023-06-20', { item: second, reason: 'Trùng' }))
  await enter('inspection-item.added', plan(third, '4', '2023-06-20'))
  await enter('inspection.decided', decided(one, first, '2023-05-02'))
  await enter('inspection.concluded', told('2023-07-03', { inspection: one, result: 'good' }))
  expect(await book.figures([original, amended])).toEqual([50, 50])
  await enter('inspection.decided', decided(two, third, '2023-10-02'))
  await enter('inspection.concluded', told('2023-12-04', { inspection: two, result: 'good' }))
  expect(await book.figures([original, amended])).toEqual([50, 100])
  const quarters = (to: string) =>
    book.figures(['inspection.quarter-items[CU-2023.2]', 'inspection.quarter-items-done[CU-2023.2]'], { to })
  expect([await quarters('2023-06-30'), await quarters('2023-07-03')]).toEqual([
    [1, 0],
    [1, 1],
  ])
  expect(
    await book.figures([
      'inspection.quarter-items-original[CU-2023.3]',
      'inspection.quarter-items[CU-2023.3]',
    ]),
  ).toEqual([1, 0])
})

test('different members are told by full lists only; what the base tells by number stays turns', async () => {
  const lists = ['inspection.members', 'inspection.different-members']
  await enter('inspection.members-named', told('2023-07-03', { inspection: one, members: [an, binh] }))
  await enter('inspection.members-named', told('2023-12-04', { inspection: two, members: [an] }))
  expect(await book.figures(lists)).toEqual([3, 2])
  await enter(
    'inspection.counted',
    told(
      '2023-12-12',
      {
        who: 'base-committee',
        work: 'compliance',
        held: 4,
        organisations: 2,
        members: 40,
        committeeMembers: 5,
      },
      { organisation: commune, number: '12-BC/ĐU' },
    ),
  )
  expect(await book.figures(lists)).toEqual([43, null])
  expect(await book.figures(['inspection.different-members[standing-committee.compliance]'])).toEqual([2])
  expect(
    await book.figures([
      'inspection.base-organisations-inspected',
      'inspection.base-members-inspected',
      'inspection.base-committee-members-inspected',
      'inspection.base-members-supervised',
      'inspection.own-members-inspected',
      'inspection.base-held-inspected',
      'inspection.own-held-inspected',
      'inspection.own-held-supervised',
    ]),
  ).toEqual([2, 40, 5, 0, 3, 4, 2, 0])
})

test('no denunciation is a zero that has its paper; one received is open until it is settled', async () => {
  const asked = ['received', 'open', 'settled'].map((one) => `inspection.letters-${one}`)
  await enter('denunciation.reported', told('2023-03-31', { received: 0, settled: 0 }))
  expect(await book.figures([...asked, 'inspection.base-letters-received'])).toEqual([0, 0, 0, 0])
  const letter = idOf('đơn')
  await enter(
    'denunciation.received',
    told('2023-05-04', { letter, number: '01/TC', kind: 'denunciation', competence: 'own' }),
  )
  expect(await book.figures(asked)).toEqual([1, 1, 0])
  await enter('denunciation.settled', told('2023-06-05', { letter, outcome: 'unfounded' }))
  expect(await book.figures([...asked, 'inspection.letters-settled-in-time-share'])).toEqual([1, 0, 1, 100])
})

test('an expulsion entered with the members is counted among discipline, once', async () => {
  const member = { person: binh, form: 'warning', violation: 'finance', violatedOn: '2021' }
  await enter('discipline.member-decided', told('2023-08-10', member))
  await enter('member.expelled', told('2023-11-10', { person: an }, { organisation: cell }))
  expect(
    await book.figures([
      'inspection.members-disciplined',
      'inspection.members-disciplined[warning]',
      'inspection.members-disciplined-all',
    ]),
  ).toEqual([1, 1, 2])
})

test('a finding is put right by the task entered with it', async () => {
  const [finding, task] = [idOf('yêu cầu'), idOf('nhiệm vụ')]
  await enter(
    'inspection-finding.recorded',
    told('2023-07-10', { finding, inspection: one, content: 'Sửa quy chế', task }),
  )
  const open = async (on: string) =>
    (await book.worklist('inspection.findings-open', on)).map(({ subject, due }) => [subject, due])
  expect(await open('2023-07-10')).toEqual([[finding, null]])
  const assigned = { task, kind: 'finding', title: 'Sửa quy chế', responsible: binh, due: '2023-09-30' }
  await enter('task.assigned', told('2023-07-11', assigned))
  expect(await open('2023-07-11')).toEqual([[finding, '2023-09-30']])
  await enter('task.done', told('2023-09-20', { task, proof: 'Quy chế mới' }))
  expect(await open('2023-09-20')).toEqual([])
})

test('a case of corruption is followed by number until it is closed', async () => {
  const matter = idOf('vụ việc')
  const asked = ['inspection.cases-open[corruption]', 'inspection.cases-open', 'inspection.cases-closed']
  await enter(
    'watched-case.opened',
    told('2023-04-18', { case: matter, number: '01/PCTN', topic: 'corruption' }),
  )
  await enter('watched-case.moved', told('2023-05-18', { case: matter, state: 'verifying' }))
  expect(await book.figures(asked, { to: '2023-06-30' })).toEqual([1, 1, 0])
  await enter('watched-case.closed', told('2023-10-18', { case: matter, outcome: 'with-the-law' }))
  expect(await book.figures(asked)).toEqual([0, 0, 1])
})
