import { addDays, type Day, day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Chance, chance } from '../../chance.ts'
import { communes } from '../geography.ts'
import type { Happening } from '../happening.ts'
import { idOf, placeId, root, unitId } from '../organisations.ts'
import { bodies, workingDay } from './council-bodies.ts'
import { fieldsAsked, hotLineAsks, petitionAsks } from './council-requests.ts'

/** A request of the sample as it is taken in, with what becomes of it. */
export interface Asked {
  id: string
  to: string
  receivedOn: Day
  within: number
  intake: 'voter-opinion' | 'petition' | 'hot-line' | 'land-report'
  /** Sent to nobody yet when it was taken in. */
  sentOn: Day | null
}

type Line = { [field: string]: unknown }
interface Taken {
  happening: Happening
  asked: Asked[]
}

const base = { organisation: root }
/** What an office promises, in working days. */
const limits = { 'voter-opinion': 25, petition: 15, 'hot-line': 3, 'land-report': 15 } as const

const weighted = Object.entries(fieldsAsked).flatMap(([field, { weight }]) =>
  Array.from({ length: weight }, () => field),
)

/** So many parts of a total, each near the average, told exactly. */
const parts = (given: Chance, total: number, count: number): number[] => {
  const average = Math.floor(total / count)
  const spread = Math.floor(average / 3)
  const drawn = Array.from({ length: count - 1 }, () => average + given.between(-spread, spread))
  return [...drawn, total - drawn.reduce((sum, one) => sum + one, 0)]
}

interface ContactOutline {
  on: string
  timing: 'before' | 'after' | 'thematic'
  representatives: 'assembly' | 'province' | 'district'
  communes: readonly string[]
}

const ofDistrict = (on: string, timing: ContactOutline['timing'], ...names: string[]): ContactOutline => ({
  on,
  timing,
  representatives: 'district',
  communes: names,
})

/** Fifteen contacts: before and after the session of July, on a theme, and with deputies of the levels above. */
const outlines: readonly ContactOutline[] = [
  { on: '2023-05-11', timing: 'before', representatives: 'assembly', communes: ['Liên Sơn', 'Đắk Liêng'] },
  ofDistrict('2023-06-13', 'before', 'Đắk Liêng'),
  ofDistrict('2023-06-14', 'before', 'Buôn Tría'),
  ofDistrict('2023-06-15', 'before', 'Buôn Triết'),
  ofDistrict('2023-06-20', 'before', 'Bông Krang'),
  ofDistrict('2023-06-21', 'before', 'Yang Tao'),
  ofDistrict('2023-06-27', 'before', 'Đắk Phơi'),
  { on: '2023-07-04', timing: 'before', representatives: 'province', communes: ['Liên Sơn'] },
  ofDistrict('2023-07-27', 'after', 'Đắk Nuê'),
  ofDistrict('2023-08-01', 'after', 'Krông Nô'),
  ofDistrict('2023-08-02', 'after', 'Nam Ka'),
  ofDistrict('2023-08-08', 'after', 'Ea R’bin'),
  ofDistrict('2023-08-15', 'after', 'Liên Sơn'),
  ofDistrict('2023-10-12', 'thematic', 'Bông Krang', 'Yang Tao'),
  { on: '2023-11-16', timing: 'after', representatives: 'assembly', communes: ['Đắk Liêng', 'Đắk Nuê'] },
]

const titles = {
  assembly: 'đại biểu Quốc hội',
  province: 'đại biểu HĐND tỉnh',
  district: 'đại biểu HĐND huyện',
}
const villagesOf = (commune: string): readonly string[] => {
  const found = communes.find((one) => one.name === commune)
  return found ? [...found.buon, ...found.thon] : []
}

/** One opinion: mostly sent on at once; the rest is classified by the office a week later. */
const opinion = (
  given: Chance,
  commune: string,
  receivedOn: Day,
  id: string,
): { line: Line; asked: Asked } => {
  const field = given.oneOf(weighted)
  const outline = fieldsAsked[field]
  const above = given.inPercent(4)
  const to = above ? bodies.provincialCommittee : (outline?.to ?? bodies.committee)
  const atOnce = given.inPercent(72)
  const within = limits['voter-opinion']
  const request = given.oneOf(outline?.asks ?? ['']).replace('{}', given.oneOf(villagesOf(commune)))
  const sentOn = atOnce ? null : workingDay(addDays(receivedOn, 8))
  return {
    line: {
      request: `Đề nghị ${request.charAt(0).toLocaleLowerCase('vi')}${request.slice(1)}`,
      place: placeId(commune),
      ...(atOnce ? { field, competence: above ? 'province' : 'district', to, within } : { field }),
    },
    asked: { id, to, receivedOn, within, intake: 'voter-opinion', sentOn },
  }
}

const contacts = (given: Chance): Taken[] => {
  const attendance = parts(given, 1250, outlines.length)
  const heard = parts(given, 276, outlines.length)
  return outlines.map((one, index) => {
    const on = workingDay(day(one.on))
    const contact = idOf('voter-contact', one.on, ...one.communes)
    const said = Array.from({ length: heard[index] ?? 0 }, (_, at) =>
      opinion(given, given.oneOf(one.communes), on, derivedSubject('case', contact, at + 1)),
    )
    return {
      asked: said.map(({ asked }) => asked),
      happening: {
        ...base,
        key: contact,
        kind: 'voter-contact.held',
        on,
        body: {
          contact,
          title: `Tiếp xúc cử tri ${one.communes.join(', ')} (${titles[one.representatives]})`,
          timing: one.timing,
          representatives: one.representatives,
          communes: one.communes.map((commune) => placeId(commune)),
          ...(one.timing === 'after' && one.on < '2023-09-01'
            ? { session: idOf('council-session', 'giữa năm') }
            : {}),
          attended: attendance[index],
          opinions: said.map(({ line }) => line),
        },
      },
    }
  })
}

/** The contacts before the year-end session, planned and not held yet. */
const planned = (): Happening[] =>
  [
    ['2023-12-26', 'Buôn Tría', 'Buôn Triết'],
    ['2023-12-27', 'Krông Nô', 'Nam Ka'],
    ['2024-01-09', 'Đắk Phơi', 'Bông Krang'],
  ].map(([on = '', ...names]) => ({
    ...base,
    key: on,
    kind: 'voter-contact.planned',
    on: day('2023-12-08'),
    body: {
      plan: idOf('voter-contact-plan', on),
      on,
      title: `Tiếp xúc cử tri ${names.join(', ')}`,
      timing: 'before',
      representatives: 'district',
      communes: names.map((name) => placeId(name)),
    },
  }))

interface ListOutline {
  kind: string
  intake: Asked['intake']
  on: Day
  count: number
  line: (given: Chance) => { line: Line; to: string }
}

/** A month's file of one door. */
const list = (given: Chance, { kind, intake, on, count, line }: ListOutline): Taken => {
  const file = idOf('case-file', kind, on)
  const within = limits[intake]
  const drawn = Array.from({ length: count }, () => line(given))
  return {
    asked: drawn.map(({ to }, index) => ({
      id: derivedSubject('case', file, index + 1),
      to,
      receivedOn: on,
      within,
      intake,
      sentOn: null,
    })),
    happening: {
      ...base,
      key: file,
      kind,
      on,
      body: { file, requests: drawn.map(({ line: told, to }) => ({ ...told, to, within })) },
    },
  }
}

const anyCommune = (given: Chance) => placeId(given.oneOf(communes).name)
const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
const landMatters = ['delay', 'delay', 'procedure', 'measure', 'manner', 'fees']
const channels = ['telephone', 'telephone', 'web', 'direct', 'letter']

const otherDoors = (given: Chance): Taken[] => {
  const onDay = (month: string, date: number) =>
    workingDay(day(`2023-${month}-${String(date).padStart(2, '0')}`))
  return months.flatMap((month) => [
    list(given, {
      kind: 'hot-line.received',
      intake: 'hot-line',
      on: onDay(month, given.between(3, 24)),
      count: given.between(2, 5),
      line: () => ({
        line: { request: given.oneOf(hotLineAsks), channel: given.oneOf(channels), field: 'procedures' },
        to: bodies.office,
      }),
    }),
    list(given, {
      kind: 'petition.received',
      intake: 'petition',
      on: onDay(month, given.between(3, 24)),
      count: given.between(1, 3),
      line: () => {
        const [request, field] = given.oneOf(petitionAsks)
        return {
          line: { request, field, place: anyCommune(given) },
          to: fieldsAsked[field]?.to ?? bodies.committee,
        }
      },
    }),
    ...(Number(month) > 2
      ? [
          list(given, {
            kind: 'land-report.received',
            intake: 'land-report',
            on: onDay(month, given.between(3, 24)),
            count: given.between(1, 2),
            line: () => ({
              line: { matter: given.oneOf(landMatters), field: 'land', place: anyCommune(given) },
              to: unitId('Phòng Tài nguyên và Môi trường'),
            }),
          }),
        ]
      : []),
  ])
}

/** Contacts and lists of the year, and everything that was asked by them. */
export const heard = (): { happenings: Happening[]; asked: Asked[] } => {
  const given = chance(20230615)
  const all = [...contacts(given), ...otherDoors(given)]
  return {
    happenings: [...all.map(({ happening }) => happening), ...planned()],
    asked: all.flatMap(({ asked }) => asked),
  }
}
