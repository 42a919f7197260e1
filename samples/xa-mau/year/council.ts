import { addDays, type Day, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import { fieldsAsked, hotLineAsks, petitionAsks } from '../../lak/year/council-requests.ts'
import type { Happening } from '../happening.ts'
import { place, villages } from '../places.ts'
import { bodyId } from '../posts.ts'
import { idOf, openedOn, root } from '../structure.ts'
import { workingDay } from './committee.ts'

// The commune's council of 2026: the last session of the old term, the election of March, the sessions since,
// and what voters and the people asked of the commune.

const base = { organisation: root }
const above = {
  council: idOf('unit', 'Thường trực HĐND tỉnh Đắk Lắk'),
  government: idOf('unit', 'Ủy ban nhân dân tỉnh Đắk Lắk'),
}

const bodiesAbove = (): Happening[] =>
  [
    { unit: above.council, name: 'Thường trực HĐND tỉnh Đắk Lắk', kind: 'peoples-council' },
    { unit: above.government, name: 'Ủy ban nhân dân tỉnh Đắk Lắk', kind: 'peoples-committee' },
  ].map((one) => ({
    ...base,
    key: one.name,
    kind: 'unit.brought-forward',
    on: openedOn,
    body: { ...one, level: 'province' },
  }))

const sessions = [
  {
    name: 'chuyên đề cuối nhiệm kỳ',
    kind: 'thematic',
    ordinal: 4,
    on: '2026-01-23',
    agenda: ['Phân bổ dự toán ngân sách xã năm 2026'],
    resolutions: [
      ['Phân bổ dự toán ngân sách xã năm 2026', 'budget'],
      ['Danh mục đầu tư công của xã năm 2026', 'budget'],
    ],
  },
  {
    name: 'thứ nhất nhiệm kỳ 2026-2031',
    kind: 'regular',
    ordinal: 1,
    on: '2026-03-27',
    agenda: ['Xác nhận tư cách đại biểu', 'Bầu các chức danh của HĐND, UBND xã'],
    resolutions: [
      ['Xác nhận kết quả bầu chức danh HĐND xã', 'personnel'],
      ['Xác nhận kết quả bầu chức danh UBND xã', 'personnel'],
    ],
  },
  {
    name: 'giữa năm',
    kind: 'regular',
    ordinal: 2,
    on: '2026-07-16',
    agenda: ['Kinh tế - xã hội sáu tháng', 'Trả lời kiến nghị cử tri', 'Chất vấn'],
    resolutions: [
      ['Nhiệm vụ kinh tế - xã hội sáu tháng cuối năm 2026', 'budget'],
      ['Điều chỉnh dự toán thu, chi ngân sách xã', 'budget'],
      ['Mức hỗ trợ hoạt động thôn, buôn', 'welfare'],
    ],
  },
] as const

const firstNumber = 11

const held = (): Happening[] => {
  let number = firstNumber
  return sessions.flatMap(({ name, kind, ordinal, on, agenda, resolutions }) => [
    {
      ...base,
      key: name,
      kind: 'council-session.held',
      on: day(on),
      body: { session: idOf('council-session', name), kind, ordinal, agenda },
    },
    ...resolutions.map(([title, field]) => ({
      ...base,
      key: title,
      kind: 'council-resolution.issued',
      on: day(on),
      body: {
        resolution: idOf('council-resolution', title),
        session: idOf('council-session', name),
        number: `${number++}/NQ-HĐND`,
        title,
        field,
        reportedTo: [above.council, above.government],
        sentTo: [bodyId('government'), bodyId(field === 'budget' ? 'economy' : 'governmentOffice')],
        followUpDue: workingDay(addDays(day(on), 150)),
      },
    })),
  ])
}

/** What the first four came to, looked at on the day set for it. */
const followedUp = (): Happening[] =>
  sessions.slice(0, 2).flatMap(({ on, resolutions }) =>
    resolutions.map(([title]) => ({
      ...base,
      key: `followed up ${title}`,
      kind: 'council-resolution.followed-up',
      on: workingDay(addDays(day(on), 140)),
      body: { resolution: idOf('council-resolution', title), result: 'Thực hiện đúng tiến độ' },
    })),
  )

/** Which body of the commune answers, by what is asked for. */
const answerer = (field: string) =>
  bodyId(['welfare', 'education', 'health', 'culture'].includes(field) ? 'society' : 'economy')

interface Asked {
  id: string
  to: string
  on: Day
  within: number
  intake: 'voter-opinion' | 'petition' | 'hot-line'
}

const weighted = Object.entries(fieldsAsked).flatMap(([field, { weight }]) =>
  Array.from({ length: weight }, () => field),
)

const opinion = (given: Chance) => {
  const field = given.oneOf(weighted)
  const request = given.oneOf(fieldsAsked[field]?.asks ?? ['']).replace('{}', given.oneOf(villages).name)
  return {
    field,
    request: `Đề nghị ${request.charAt(0).toLocaleLowerCase('vi')}${request.slice(1)}`,
    place,
    competence: 'commune',
    to: answerer(field),
    within: 20,
  }
}

/** Before and after the sessions; opinions are sent to the body that answers on the day. */
const contacts = (given: Chance): { happened: Happening[]; asked: Asked[] } => {
  const all = (
    [
      ['2026-01-14', 'before', 'commune'],
      ['2026-03-04', 'before', 'province'],
      ['2026-06-30', 'before', 'commune'],
      ['2026-07-28', 'after', 'commune'],
      ['2026-08-06', 'after', 'commune'],
    ] as const
  ).map(([on, timing, representatives]) => {
    const contact = idOf('voter-contact', on)
    const lines = Array.from({ length: given.between(7, 11) }, () => opinion(given))
    return {
      happened: {
        ...base,
        key: contact,
        kind: 'voter-contact.held',
        on: day(on),
        body: {
          contact,
          title: `Tiếp xúc cử tri xã Hồ Mẫu (đại biểu HĐND ${representatives === 'commune' ? 'xã' : 'tỉnh'})`,
          timing,
          representatives,
          communes: [place],
          ...(timing === 'after' ? { session: idOf('council-session', 'giữa năm') } : {}),
          attended: given.between(70, 140),
          opinions: lines,
        },
      },
      asked: lines.map(({ to, within }, index) => ({
        id: derivedSubject('case', contact, index + 1),
        to,
        on: day(on),
        within,
        intake: 'voter-opinion' as const,
      })),
    }
  })
  return { happened: all.map((one) => one.happened), asked: all.flatMap((one) => one.asked) }
}

/** What came in by the other doors, month by month from February. */
const doors = (given: Chance): { happened: Happening[]; asked: Asked[] } => {
  const all = ['02', '03', '04', '05', '06', '07', '08', '09', '10'].flatMap((month) =>
    (
      [
        ['hot-line.received', 'hot-line', 3],
        ['petition.received', 'petition', 15],
      ] as const
    ).map(([kind, intake, within]) => {
      const on = workingDay(day(`2026-${month}-${String(given.between(4, 20)).padStart(2, '0')}`))
      const file = idOf('case-file', kind, on)
      const lines = Array.from({ length: given.between(1, 2) }, () => {
        if (intake === 'hot-line')
          return {
            request: given.oneOf(hotLineAsks),
            channel: given.oneOf(['telephone', 'web', 'direct'] as const),
            field: 'procedures',
            to: bodyId('governmentOffice'),
            within,
          }
        const [request, field] = given.oneOf(petitionAsks)
        return { request, field, place, to: answerer(field), within }
      })
      return {
        happened: { ...base, key: file, kind, on, body: { file, requests: lines } },
        asked: lines.map(({ to }, index) => ({
          id: derivedSubject('case', file, index + 1),
          to,
          on,
          within,
          intake,
        })),
      }
    }),
  )
  return { happened: all.map((one) => one.happened), asked: all.flatMap((one) => one.asked) }
}

const lastDay = day('2026-10-30')

/** Answered together, body by body: most in time, a few late, the last ones not yet. */
const answered = (given: Chance, asked: readonly Asked[]): Happening[] => {
  const ready = new Map<string, Asked[]>()
  for (const one of asked) {
    const late = given.inPercent(9)
    const days = one.intake === 'hot-line' ? (late ? 7 : 1) : Math.round(one.within * (late ? 1.7 : 1.1))
    const on = workingDay(addDays(one.on, days))
    if (on > lastDay || given.inPercent(4)) continue
    const key = `${on} ${one.to} ${one.intake}`
    ready.set(key, [...(ready.get(key) ?? []), one])
  }
  return [...ready].map(([key, group]) => ({
    ...base,
    key: `answered ${key}`,
    kind: group[0]?.intake === 'hot-line' ? 'hot-line.resolved' : 'case.answered',
    on: day(key.slice(0, 10)),
    paper: 'answers',
    body: {
      cases: group.map((one) => one.id),
      outcome: group[0]?.intake === 'hot-line' ? 'resolved' : given.oneOf(['resolved', 'explained']),
    },
  }))
}

export const council = (): Happening[] => {
  const given = chance(20260315)
  const all = [contacts(given), doors(given)]
  return [
    ...bodiesAbove(),
    ...held(),
    ...followedUp(),
    ...all.flatMap((one) => one.happened),
    ...answered(
      given,
      all.flatMap((one) => one.asked),
    ),
  ]
}
