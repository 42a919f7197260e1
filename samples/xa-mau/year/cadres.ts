import { addDays, type Day, day } from '#kernel/calendar.ts'
import { chance } from '../../chance.ts'
import { castOf2023 } from '../../lak/cast.ts'
import type { MemberOutline } from '../../lak/member-outline.ts'
import type { Happening } from '../happening.ts'
import { leaders } from '../leaders.ts'
import { bodyId } from '../posts.ts'
import { rollsOf } from '../roll.ts'
import { cells, idOf, officeCells, restructuredOn, root } from '../structure.ts'

// Cadre work of 2026: the offices of the government filled, the council's posts after the election, study, plans.

const happening = (kind: string, key: string, on: Day, body: object): Happening => ({
  key,
  kind,
  organisation: root,
  on,
  body: { ...body },
})
const decided = (one: Happening, decision?: string): Happening => ({
  ...one,
  paper: 'committee',
  ...(decision ? { decision } : {}),
})

interface People {
  /** Members of the offices' cells, those who hold nothing yet first. */
  officials: readonly MemberOutline[]
  villagers: readonly MemberOutline[]
}

const people = (): People => {
  const { sponsorsOf } = castOf2023()
  const { heads, seats } = leaders()
  const taken = new Set([...Object.values(heads), ...seats.flat()].map((one) => one.id))
  const free = (cell: string, from: number) =>
    sponsorsOf(cell)
      .filter((one) => !taken.has(one.id))
      .slice(from, from + 4)
  return {
    officials: officeCells.flatMap((cell) => free(cell, 0)),
    villagers: cells.filter((one) => !officeCells.includes(one)).flatMap((cell) => free(cell, 3)),
  }
}

/** Heads and deputies of the government's three offices, empty since the first day. */
const offices = [
  { title: 'Trưởng Phòng Kinh tế xã', body: 'economy', role: 'leader', on: '2026-01-15' },
  { title: 'Phó Trưởng Phòng Kinh tế xã', body: 'economy', role: 'deputy-leader', on: '2026-04-16' },
  { title: 'Trưởng Phòng Văn hóa - Xã hội xã', body: 'society', role: 'leader', on: '2026-01-15' },
  { title: 'Chánh Văn phòng HĐND và UBND xã', body: 'governmentOffice', role: 'leader', on: '2026-02-12' },
] as const

const postOf = (title: string) => idOf('post', title)

const appointed = ({ officials }: People): Happening[] =>
  offices.flatMap(({ title, body, role, on }, index): Happening[] => {
    const person = officials[index]
    if (!person) return []
    return [
      happening('position.recorded', title, day(on), {
        post: postOf(title),
        title,
        role,
        of: root,
        unit: bodyId(body),
        managedBy: 'commune',
        seats: 1,
        termMonths: 60,
      }),
      decided(
        happening('cadre.appointed', title, day(on), {
          tenure: idOf('tenure', title, person.id),
          person: person.id,
          post: postOf(title),
        }),
      ),
    ]
  })

/** Put forward for the council's first session of the new term. */
const nominated = (): Happening[] => {
  const { secretary, deputy, first, second } = leaders().heads
  return [
    ['Chủ tịch HĐND xã', secretary],
    ['Chủ tịch UBND xã', deputy],
    ['Phó Chủ tịch UBND xã', first],
    ['Phó Chủ tịch UBND xã', second],
  ].flatMap(([title, person]) => {
    const one = person as MemberOutline
    const nomination = idOf('nomination', String(title), one.id)
    return [
      {
        ...happening('cadre.nominated', nomination, day('2026-03-19'), {
          nomination,
          person: one.id,
          post: postOf(String(title)),
          term: '2026-2031',
        }),
        paper: 'notice' as const,
        decision: 'nominations 2026',
      },
      decided(
        happening('nomination.closed', nomination, day('2026-03-27'), { nomination }),
        'nominations closed 2026',
      ),
    ]
  })
}

const studies = ({ officials, villagers }: People): Happening[] => {
  const sent = (kind: string, on: string, all: readonly MemberOutline[], more: object) =>
    all.map((one) => {
      const told = happening(`cadre-study.${kind}`, one.id, day(on), {
        study: idOf('study', one.id),
        person: one.id,
        ...more,
      })
      return kind === 'sent' ? decided(told, `study ${on}`) : told
    })
  const intermediate = { programme: 'political-intermediate', mode: 'part-time' }
  return [
    ...sent('sent', '2026-04-09', villagers.slice(0, 8), { ...intermediate, venue: 'province' }),
    ...sent('proposed', '2026-05-14', Object.values(leaders().heads).slice(6, 8), {
      programme: 'political-advanced',
      venue: 'province',
      mode: 'part-time',
    }),
    ...sent('sent', '2026-08-20', officials.slice(0, 2), {
      programme: 'principal-official',
      venue: 'province',
      mode: 'full-time',
    }),
  ]
}

const gifts = (): Happening[] => {
  const given = chance(20260210)
  const here = new Set([...rollsOf([])(restructuredOn).values()].flat())
  return castOf2023()
    .members.filter((one) => here.has(one.id) && (one.badge?.tier ?? 0) >= 50)
    .map((one) =>
      happening('gift.delivered', one.id, addDays(day('2026-02-05'), given.between(0, 6)), {
        gift: idOf('gift', one.id),
        person: one.id,
        because: 'badge',
        occasion: 'Tết Bính Ngọ 2026',
        value: 500_000,
      }),
    )
}

/** Request, decision, payment. */
const aid = ({ villagers }: People): Happening[] =>
  villagers.slice(0, 3).flatMap((one, index) => {
    const key = `study ${one.id}`
    const asked = addDays(day('2026-05-20'), index * 12)
    return [
      happening('aid.requested', key, asked, {
        aid: idOf('aid', key),
        person: one.id,
        purpose: 'study',
        certified: false,
      }),
      decided(
        happening('aid.granted', key, addDays(asked, 12), { aid: idOf('aid', key), amount: 3_000_000 }),
      ),
      happening('aid.paid', key, addDays(asked, 18), { aid: idOf('aid', key), amount: 3_000_000 }),
    ]
  })

/** Who may follow the heads of the commune's bodies in the next term. */
const plans = ({ officials }: People): Happening[] =>
  [
    'Trưởng Ban Xây dựng Đảng Đảng ủy xã',
    'Chủ nhiệm Ủy ban Kiểm tra Đảng ủy xã',
    'Chánh Văn phòng Đảng ủy xã',
    'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã',
  ].flatMap((title, index) =>
    officials.slice(4 + index * 2, 6 + index * 2).map((one) =>
      decided(
        happening('succession.added', `${title} ${one.id}`, day('2026-06-18'), {
          plan: idOf('plan', title, one.id),
          person: one.id,
          post: postOf(title),
          term: '2030-2035',
          minority: one.ethnicity !== 'Kinh',
        }),
        'plans 2026',
      ),
    ),
  )

export const cadres = (): Happening[] => {
  const known = people()
  return [...appointed(known), ...nominated(), ...studies(known), ...gifts(), ...aid(known), ...plans(known)]
}
