import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bookById, makeBook } from '#book/books.ts'
import { Catalogue } from '#book/catalogue.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { evidenceOf } from '#book/ledger/evidence.ts'
import { Ledger } from '#book/ledger/values.ts'
import { inBook, theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef } from '#kernel/figure.ts'
import { printNumber } from '#kernel/numerals.ts'
import { sum, toJson } from '#kernel/quantity.ts'
import { Refused } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { openKeys } from '#platform/keys.ts'
import { sharedRegisters } from '#subjects/index.ts'
import { freshDatabase } from '#testing/database.ts'
import { idOf } from '#testing/kinds.ts'
import { areas } from '../index.ts'
import { cadres } from './index.ts'

// Each system from its first record to the figure, in a real book: where who holds what meets the tree,
// the places and the members.

const district = idOf('huyện')
const commune = idOf('đảng bộ xã')
const opening = '2020-12-31'
const villages = ['A', 'B', 'C'] as const
const cellOf = (village: string) => idOf(`chi bộ ${village}`)
const placeOf = (village: string) => idOf(`buôn ${village}`)

const record = (kind: string, on: string, body: object, more: { by?: string; number?: string } = {}) => ({
  id: randomUUID(),
  kind,
  organisation: more.by ?? district,
  decidedOn: on as Day,
  body: { ...body },
  ...(more.number ? { basis: { number: more.number } } : {}),
})

const openedBook = async () => {
  const { database, drop } = await freshDatabase()
  const catalogue = new Catalogue(areas, sharedRegisters)
  const keys = await openKeys({ dataFolder: mkdtempSync(join(tmpdir(), 'dangbo-keys-')) })
  const clock = fixedClock('2026-06-30T08:00:00+07:00')
  const journal: Journal = { db: database.db, catalogue, keys, clock }
  const { id } = await makeBook(database.db, {
    name: 'cadres',
    title: 'cadres',
    root: district,
    superior: idOf('tỉnh'),
    openedOn: day(opening),
    isSample: true,
  })
  const actor = theBook(id, 'tester')
  const asked = async <T>(
    refs: readonly FigureRef[],
    on: string,
    use: (values: number | null, evidence: number) => T,
  ) => {
    const info = await bookById(database.db, id)
    const period = { from: day(`${on.slice(0, 4)}-01-01`), to: day(on) }
    return inBook(database.db, actor, async (tx) => {
      const values = await new Ledger(tx, info, catalogue).values(refs, { period })
      const answers: T[] = []
      for (const value of values) {
        const evidence = await evidenceOf(tx, info, value, info.head)
        answers.push(
          use(value.value ? toJson(value.value) : null, toJson(sum(evidence.map(({ amount }) => amount)))),
        )
      }
      return answers
    })
  }
  return {
    drop,
    enter: async (records: readonly ReturnType<typeof record>[]): Promise<string[]> => {
      try {
        await appendEntry(journal, actor, entrySchema.parse({ id: randomUUID(), records }))
        return []
      } catch (error) {
        if (error instanceof Refused) return [...new Set(error.refusals.map((one) => one.code))]
        throw error
      }
    },
    figures: (ids: readonly string[], on: string) =>
      asked(
        ids.flatMap((one) => parseFigureRef(one) ?? []),
        on,
        (value) => value,
      ),
    /** Value and what its records add up to. */
    proved: (ids: readonly string[], on: string) =>
      asked(
        ids.flatMap((one) => parseFigureRef(one) ?? []),
        on,
        (value, evidence) => [value, evidence],
      ),
    /** Whether a check holds on a day, and what it says. */
    checked: async (id: string, on: string) => {
      const check = cadres.checks.find((one) => one.id === id)
      if (!check) throw new Error(id)
      const info = await bookById(database.db, actor.book)
      const period = { from: day(`${on.slice(0, 4)}-01-01`), to: day(on) }
      const refs = check.figures({ period })
      const names = Object.keys(refs)
      return inBook(database.db, actor, async (tx) => {
        const values = await new Ledger(tx, info, catalogue).values(Object.values(refs), { period })
        const { holds, says } = check.judge(
          Object.fromEntries(names.map((name, index) => [name, values[index]?.value ?? null])),
        )
        return { holds, says: says((value) => (value ? printNumber(value).text : '…')).vi }
      })
    },
  }
}

const personStands = (name: string, more: { cell?: string; sex?: string; bornOn?: string } = {}) => [
  record(
    'person.recorded',
    opening,
    {
      person: idOf(name),
      fullName: `Nguyễn Văn ${name}`,
      bornOn: more.bornOn ?? '1970',
      sex: more.sex ?? 'male',
    },
    { by: more.cell ?? district },
  ),
  ...(more.cell
    ? [
        record(
          'member.brought-forward',
          opening,
          { person: idOf(name), status: 'full', joinedOn: '2000' },
          { by: more.cell },
        ),
      ]
    : []),
]

const postStands = (name: string, role: string, more: object = {}) =>
  record('position.brought-forward', opening, {
    post: idOf(name),
    title: name,
    role,
    of: district,
    managedBy: 'district',
    ...more,
  })

const holds = (kind: string, on: string, who: string, post: string, more: object = {}) =>
  record(kind, on, { tenure: idOf(`${who} ${post}`), person: idOf(who), post: idOf(post), ...more })
const opens = (who: string, post: string, more: object = {}) =>
  holds('tenure.brought-forward', opening, who, post, more)

let book: Awaited<ReturnType<typeof openedBook>>
beforeAll(async () => {
  book = await openedBook()
  const organisation = (id: string, kind: string, parent?: string, serves: string[] = []) =>
    record('organisation.brought-forward', opening, {
      organisation: id,
      name: kind,
      kind,
      ...(parent ? { parent } : {}),
      sector: 'commune',
      serves,
    })
  const place = (id: string, kind: string) =>
    record('place.brought-forward', opening, { place: id, name: kind, kind, home: commune }, { by: commune })
  const refused = await book.enter([
    organisation(district, 'district-body'),
    organisation(commune, 'grassroots-body', district),
    ...villages.map((one) => organisation(cellOf(one), 'cell', commune, [placeOf(one)])),
    place(idOf('xã'), 'commune'),
    place(idOf('thị trấn'), 'township'),
    ...villages.map((one) => place(placeOf(one), 'buon')),
    ...personStands('An', { cell: cellOf('A') }),
    ...personStands('Bình', { cell: cellOf('B'), sex: 'female', bornOn: '1990-03-03' }),
    ...personStands('Chi'),
    ...personStands('Dũng', { cell: cellOf('C') }),
  ])
  expect(refused).toEqual([])
}, 60_000)
afterAll(() => book.drop())

test('village heads who are members and secretaries are counted from tenures, memberships and what cells serve', async () => {
  const heads = villages.map((one) =>
    postStands(`Trưởng buôn ${one}`, 'village-head', {
      of: commune,
      place: placeOf(one),
      managedBy: 'grassroots',
    }),
  )
  const secretaries = villages.map((one) =>
    postStands(`Bí thư chi bộ ${one}`, 'secretary', { of: cellOf(one), managedBy: 'grassroots' }),
  )
  expect(
    await book.enter([
      ...heads,
      ...secretaries,
      opens('An', 'Trưởng buôn A'),
      opens('An', 'Bí thư chi bộ A'),
      opens('Bình', 'Trưởng buôn B'),
      // Secretary, but of the cell of another village.
      opens('Bình', 'Bí thư chi bộ C'),
      opens('Chi', 'Trưởng buôn C'),
      opens('Dũng', 'Bí thư chi bộ B'),
    ]),
  ).toEqual([])
  const asked = [
    'cadres.village-heads',
    'cadres.village-head-members',
    'cadres.village-heads-not-members',
    'cadres.village-head-secretaries',
    'cadres.village-heads-not-secretaries',
  ]
  expect(await book.figures(asked, '2023-12-31')).toEqual([3, 2, 1, 1, 2])
  for (const [value, evidence] of await book.proved(asked, '2023-12-31')) expect(evidence).toBe(value)
  expect((await book.figures(['cadres.village-head-secretaries-rate'], '2023-12-31'))[0]).toBeCloseTo(100 / 3)
  expect((await book.checked('cadres.village-heads-secretaries', '2023-12-31')).says).toBe('1/3')
})

test('a cell that no longer serves the village ends the union of both posts, with nobody ticking it', async () => {
  expect(
    await book.enter([
      record('organisation.coverage-changed', '2024-03-01', { organisation: cellOf('A'), serves: [] }),
    ]),
  ).toEqual([])
  expect(await book.figures(['cadres.village-head-secretaries'], '2024-02-29')).toEqual([1])
  expect(await book.figures(['cadres.village-head-secretaries'], '2024-03-01')).toEqual([0])
})

test('committees, payroll and steering committees tell seats, holders and what is vacant', async () => {
  expect(
    await book.enter([
      postStands('Huyện ủy viên', 'committee-member', { seats: 3 }),
      postStands('Trưởng ban', 'leader'),
      postStands('Chuyên viên', 'staff', { seats: 4 }),
      postStands('Thành viên BCĐ 35', 'steering-member', { seats: 2 }),
      postStands('Trưởng BCĐ 35', 'steering-head'),
      opens('An', 'Huyện ủy viên'),
      opens('Dũng', 'Huyện ủy viên'),
      opens('An', 'Trưởng ban', { appointedOn: '2019-06-01' }),
      holds('steering.member-assigned', '2023-02-01', 'An', 'Thành viên BCĐ 35', {
        forPost: idOf('Trưởng ban'),
      }),
      holds('steering.member-assigned', '2023-02-01', 'Dũng', 'Trưởng BCĐ 35'),
    ]),
  ).toEqual([])
  const of = (group: string) => ['seats', 'held', 'vacant', 'empty'].map((one) => `cadres.${group}-${one}`)
  expect(await book.figures(of('committee'), '2023-12-31')).toEqual([3, 2, 1, 0])
  expect(await book.figures(of('payroll'), '2023-12-31')).toEqual([5, 1, 4, 1])
  expect(await book.figures(of('steering'), '2023-12-31')).toEqual([3, 2, 1, 0])
  expect(await book.checked('cadres.committees-complete', '2023-12-31')).toEqual({
    holds: false,
    says: '2/3',
  })
})

test('who leaves the post he sits for is a finding of the steering committee from that day', async () => {
  const finding = ['cadres.steering-without-post']
  expect(await book.figures(finding, '2023-06-30')).toEqual([0])
  expect(
    await book.enter([
      record('cadre.relieved', '2023-07-01', { held: idOf('An Trưởng ban') }),
      holds('cadre.appointed', '2023-07-01', 'Dũng', 'Trưởng ban'),
    ]),
  ).toEqual([])
  expect(await book.figures(finding, '2023-07-01')).toEqual([1])
  expect((await book.checked('cadres.steering-in-post', '2023-07-01')).holds).toBe(false)
  expect(await book.figures(['cadres.relieved', 'cadres.appointments'], '2023-12-31')).toEqual([1, 1])
})

test('a composition is read on any day, and a full post is not taken twice in the book', async () => {
  expect(await book.enter([holds('cadre.appointed', '2023-08-01', 'Bình', 'Trưởng ban')])).toEqual([
    'post-full',
  ])
  expect(await book.figures(['cadres.steering-held'], '2022-12-31')).toEqual([0])
  expect(
    await book.enter([
      record('position.changed', '2023-09-01', { post: idOf('Thành viên BCĐ 35'), seats: 5 }),
      postStands('Chức danh thừa', 'staff'),
      record('position.abolished', '2023-09-01', { post: idOf('Chức danh thừa') }),
      record('position.recorded', '2023-09-01', {
        post: idOf('Phó ban'),
        title: 'Phó ban',
        role: 'deputy-leader',
        of: district,
        managedBy: 'district',
      }),
    ]),
  ).toEqual([])
  expect(await book.figures(['cadres.steering-seats', 'cadres.payroll-seats'], '2023-12-31')).toEqual([6, 6])
})

test('the total of personnel turns is checked against the groups a report names', async () => {
  expect(
    await book.enter([
      postStands('Trưởng phòng', 'leader'),
      postStands('Phó phòng', 'deputy-leader'),
      holds('cadre.appointed', '2022-02-01', 'Chi', 'Phó phòng'),
      holds('cadre.transferred', '2022-03-01', 'Chi', 'Trưởng phòng'),
      holds('cadre.rotated', '2022-04-01', 'Chi', 'Chuyên viên'),
      record('cadre.nominated', '2022-05-01', {
        nomination: idOf('giới thiệu'),
        person: idOf('Chi'),
        post: idOf('Huyện ủy viên'),
      }),
      holds('cadre.co-opted', '2022-06-01', 'Chi', 'Huyện ủy viên'),
      record('cadre.reappointed', '2022-06-15', { held: idOf('An Trưởng ban') }),
    ]),
  ).toEqual([])
  const parts = [
    'cadres.personnel-turns',
    'cadres.moved-and-appointed',
    'cadres.reappointments',
    'cadres.nominated-and-co-opted',
    'cadres.persons-concerned',
  ]
  expect(await book.figures(parts, '2022-12-31')).toEqual([6, 3, 1, 2, 2])
  expect(await book.checked('cadres.personnel-groups', '2022-12-31')).toMatchObject({ holds: true })
  expect(
    await book.enter([
      holds('cadre.concurrent-post-assigned', '2022-07-01', 'Chi', 'Trưởng phòng'),
      record('cadre.left-service', '2022-11-01', { person: idOf('Chi') }),
      record('nomination.closed', '2022-11-01', { nomination: idOf('giới thiệu') }),
    ]),
  ).toEqual([])
  expect(await book.checked('cadres.personnel-groups', '2022-12-31')).toEqual({
    holds: false,
    says: '3 + 1 + 2 = 6, khác 8',
  })
  expect(await book.checked('cadres.personnel-parts', '2022-12-31')).toMatchObject({ holds: true })
  expect(await book.figures(['cadres.concurrent-posts', 'cadres.service-left'], '2022-12-31')).toEqual([1, 1])
  expect(await book.figures(['cadres.payroll-held'], '2022-12-31')).toEqual([1])
})

test('a term that nobody renews is due, then overdue, on whatever day one looks', async () => {
  const asked = ['cadres.reappointments-due', 'cadres.reappointments-overdue']
  // An held the post from June 2019, was reappointed in June 2022 and relieved in July 2023.
  expect(await book.figures(asked, '2022-05-31')).toEqual([0, 0])
  expect(
    await book.enter([
      postStands('Chánh văn phòng', 'leader'),
      opens('Dũng', 'Chánh văn phòng', { appointedOn: '2018-11-01' }),
    ]),
  ).toEqual([])
  expect(await book.figures(asked, '2023-10-31')).toEqual([1, 0])
  expect(await book.figures(asked, '2023-11-01')).toEqual([1, 1])
  expect((await book.checked('cadres.reappointments-in-time', '2023-11-01')).holds).toBe(false)
})

test('every commune has somebody in charge, or is named', async () => {
  const asked = ['cadres.communes-in-charge', 'cadres.communes-without-charge', 'cadres.charges-without-seat']
  expect(
    await book.enter([
      record('charge.assigned', '2023-01-10', { charge: idOf('c1'), person: idOf('An'), place: idOf('xã') }),
      record('charge.assigned', '2023-01-10', { charge: idOf('c2'), person: idOf('Dũng'), field: 'Dân vận' }),
    ]),
  ).toEqual([])
  expect(await book.figures(asked, '2023-06-30')).toEqual([1, 1, 0])
  expect(await book.checked('cadres.communes-covered', '2023-06-30')).toEqual({ holds: false, says: '1/2' })
  expect(
    await book.enter([
      record('cadre.post-resigned', '2023-10-01', { held: idOf('Dũng Huyện ủy viên') }),
      record('charge.ended', '2023-11-01', { charge: idOf('c1') }),
    ]),
  ).toEqual([])
  expect(await book.figures(asked, '2023-12-31')).toEqual([0, 2, 1])
})

test('plans tell their levels, and the shares of women and of the young', async () => {
  const line = (who: string, post: string, more: object = {}) => ({
    plan: idOf(`plan ${who} ${post}`),
    person: idOf(who),
    post: idOf(post),
    term: '2025-2030',
    ...more,
  })
  expect(
    await book.enter([
      postStands('Bí thư Huyện ủy', 'secretary', { managedBy: 'province' }),
      record('succession.added', '2023-03-01', line('An', 'Trưởng phòng')),
      record('succession.added', '2023-03-01', line('Bình', 'Trưởng phòng', { minority: true })),
      record('succession.added', '2023-03-02', line('An', 'Bí thư Huyện ủy'), { number: '77-QĐ/TU' }),
    ]),
  ).toEqual([])
  const asked = [
    'cadres.plan-lines',
    'cadres.plan-lines-of-province',
    'cadres.plan-lines-own',
    'cadres.planned-persons',
    'cadres.planned-women',
    'cadres.planned-young',
    'cadres.planned-minority',
  ]
  expect(await book.figures(asked, '2023-12-31')).toEqual([3, 1, 2, 2, 1, 1, 1])
  expect(await book.checked('cadres.planned-women-share', '2023-12-31')).toMatchObject({ holds: true })
  expect(
    await book.enter([
      record('succession.kept', '2024-03-01', { plan: idOf('plan An Trưởng phòng') }),
      record('succession.removed', '2024-03-01', { plan: idOf('plan Bình Trưởng phòng') }),
    ]),
  ).toEqual([])
  const reviewed = ['cadres.plans-kept', 'cadres.plans-removed', 'cadres.plan-lines']
  expect(await book.figures(reviewed, '2024-12-31')).toEqual([1, 1, 2])
  expect(await book.checked('cadres.planned-women-share', '2024-12-31')).toEqual({
    holds: false,
    says: '0/1 người, quy định ít nhất 25%',
  })
})

test('the study a post asks for is wanting until its holder has finished it', async () => {
  const gap = ['cadres.below-study-standard']
  expect(
    await book.enter([
      postStands('Giám đốc Trung tâm', 'leader', { requires: 'political-intermediate' }),
      opens('Bình', 'Giám đốc Trung tâm'),
      record('cadre-study.sent', '2023-02-01', {
        study: idOf('học'),
        person: idOf('Bình'),
        programme: 'political-intermediate',
        venue: 'local',
        mode: 'part-time',
      }),
    ]),
  ).toEqual([])
  expect(await book.figures(gap, '2023-12-31')).toEqual([1])
  expect(await book.enter([record('cadre-study.graduated', '2024-06-01', { study: idOf('học') })])).toEqual(
    [],
  )
  expect(await book.figures(gap, '2024-06-01')).toEqual([0])
})

describe('A standing committee at Tết', () => {
  test('has the list of who is entitled by the registers, and of who got nothing yet', async () => {
    expect(
      await book.enter([
        record(
          'badge.awarded',
          '2023-02-03',
          { person: idOf('An'), tier: '50', round: '02-03' },
          { by: cellOf('A') },
        ),
      ]),
    ).toEqual(['party-age-too-short'])
    expect(
      await book.enter([
        ...personStands('Già'),
        record(
          'member.brought-forward',
          opening,
          { person: idOf('Già'), status: 'full', joinedOn: '1968', badge: '50' },
          { by: cellOf('A') },
        ),
      ]),
    ).toEqual([])
    const asked = ['cadres.gift-by-badge', 'cadres.gift-missing', 'cadres.gifts-delivered']
    expect(await book.figures(asked, '2023-12-31')).toEqual([1, 1, 0])
    expect(
      await book.enter([
        record('gift.delivered', '2023-01-15', {
          gift: idOf('quà'),
          person: idOf('Già'),
          because: 'badge',
          occasion: 'Tết Quý Mão',
        }),
      ]),
    ).toEqual([])
    expect(await book.figures(asked, '2023-12-31')).toEqual([1, 0, 1])
    expect(await book.figures(['cadres.gift-missing'], '2024-01-01')).toEqual([1])
    // An, Bình and Dũng hold posts the district manages at the end of 2023.
    expect(await book.figures(['cadres.gift-by-post'], '2023-12-31')).toEqual([3])
  })
})

test('aid counts people once and money by purpose', async () => {
  const steps = (name: string, on: string) => [
    record('aid.requested', on, { aid: idOf(name), person: idOf('Bình'), purpose: 'study' }),
    record('aid.granted', on, { aid: idOf(name), amount: 2_000_000 }),
    record('aid.paid', on, { aid: idOf(name), amount: 2_000_000 }),
  ]
  expect(await book.enter([...steps('hỗ trợ 1', '2023-04-01'), ...steps('hỗ trợ 2', '2023-09-01')])).toEqual(
    [],
  )
  expect(
    await book.figures(
      [
        'cadres.aid-granted[study]',
        'cadres.persons-aided[study]',
        'cadres.aid-paid[study]',
        'cadres.persons-aided[treatment]',
      ],
      '2023-12-31',
    ),
  ).toEqual([2, 1, 4_000_000, 0])
})

test('a round of recruitment is followed from its candidates to its result', async () => {
  expect(
    await book.enter([
      record('recruitment.opened', '2023-03-01', {
        round: idOf('đợt'),
        name: 'Giáo viên hợp đồng',
        kind: 'contract-teacher',
        places: 1,
        contractBefore: '2015-12-31',
      }),
      record('recruitment.candidate-entered', '2023-04-01', {
        candidate: idOf('dự tuyển'),
        round: idOf('đợt'),
        person: idOf('Chi'),
        contractSince: '2013-09-01',
      }),
    ]),
  ).toEqual([])
  expect(await book.figures(['cadres.candidates-waiting'], '2023-04-30')).toEqual([1])
  expect(
    await book.enter([
      record('recruitment.result', '2023-06-01', { candidate: idOf('dự tuyển'), result: 'recruited' }),
      record('recruitment.closed', '2023-06-02', { round: idOf('đợt') }),
    ]),
  ).toEqual([])
  const asked = [
    'cadres.candidates[contract-teacher]',
    'cadres.recruited[contract-teacher]',
    'cadres.candidates-waiting',
  ]
  expect(await book.figures(asked, '2023-12-31')).toEqual([1, 1, 0])
})
