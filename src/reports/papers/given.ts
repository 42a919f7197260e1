import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from '#app/catalogue.ts'
import { bookById, makeBook } from '#book/books.ts'
import { appendEntry, type Journal } from '#book/journal/append.ts'
import { entrySchema } from '#book/journal/entry.ts'
import { theBook } from '#book/session.ts'
import { type Day, day } from '#kernel/calendar.ts'
import { fixedClock } from '#platform/clock.ts'
import { newKey, openKeys } from '#platform/keys.ts'
import { freshDatabase } from '#testing/database.ts'
import { idOf } from '#testing/kinds.ts'

// A small district with invented people, in which one record of every kind that makes papers stands.

export const district = idOf('Đảng bộ huyện Sơn Mẫu')
export const commune = idOf('Đảng bộ xã Suối Mẫu')
export const cell = idOf('Chi bộ buôn Mẫu')
export const otherCell = idOf('Chi bộ buôn Mới')
const province = idOf('Tỉnh ủy Đất Mẫu')
const village = idOf('Buôn Mẫu')
export const sponsors = [idOf('Nguyễn Văn An'), idOf('Trần Thị Bình')] as const
const opening = '2022-12-31'

export const record = (kind: string, organisation: string, on: string, body: object, more: object = {}) => ({
  id: randomUUID(),
  kind,
  organisation,
  decidedOn: on as Day,
  body: { ...body },
  ...more,
})
export type Submitted = ReturnType<typeof record>

const stands = (organisation: string, name: string, kind: string, parent?: string) =>
  record('organisation.brought-forward', district, opening, {
    organisation,
    name,
    kind,
    ...(parent ? { parent } : {}),
    sector: 'commune',
    serves: [],
  })

export const person = (id: string, fullName: string, bornOn: string, more: object = {}, on = opening) =>
  record('person.recorded', cell, on, { person: id, fullName, bornOn, sex: 'male', ...more })

export const member = (id: string, fullName: string, bornOn: string, more: object = {}) => [
  person(id, fullName, bornOn),
  record('member.brought-forward', cell, opening, {
    person: id,
    status: 'full',
    decidedOn: '2000-01-20',
    joinedOn: '2000-02-03',
    recognisedOn: '2001-02-03',
    ...more,
  }),
]

export const admission = (person: string, basis?: object, more: object = {}) =>
  record(
    'member.admission-decided',
    cell,
    '2023-09-14',
    {
      person,
      consideredOn: '2023-08-15',
      occupation: 'farmer',
      education: 'upper-secondary',
      residence: village,
      sponsors: [...sponsors],
      monthsTogether: 24,
      certificateOn: '2022-11-10',
      ...more,
    },
    basis ? { basis } : {},
  )

const decision = (number: string, issuedOn: string) => ({
  number,
  issuedOn,
  issuer: 'Ban Thường vụ Huyện ủy Sơn Mẫu',
})

/** An opened book with terms and people; `enter` throws what is refused. */
export const emptyPaperBook = async () => {
  const { database, drop } = await freshDatabase()
  const keys = await openKeys({
    dataFolder: join(tmpdir(), `dangbo-papers-${randomUUID()}`),
    masterKey: newKey(),
  })
  const clock = fixedClock('2024-06-30T08:00:00+07:00')
  const journal: Journal = { db: database.db, catalogue, keys, clock }
  const { id } = await makeBook(database.db, {
    name: 'papers',
    title: 'papers',
    root: district,
    superior: province,
    openedOn: day(opening),
    isSample: true,
  })
  const actor = theBook(id, 'tester')
  const enter = (records: readonly Submitted[]) =>
    appendEntry(journal, actor, entrySchema.parse({ id: randomUUID(), records }))
  await enter([
    stands(district, 'Đảng bộ huyện Sơn Mẫu', 'district-body'),
    stands(commune, 'Đảng bộ xã Suối Mẫu', 'grassroots-body', district),
    stands(cell, 'Chi bộ buôn Mẫu', 'cell', commune),
    stands(otherCell, 'Chi bộ buôn Mới', 'cell', commune),
    record('unit.brought-forward', district, opening, {
      unit: province,
      name: 'Tỉnh ủy Đất Mẫu',
      kind: 'committee',
      home: district,
    }),
    record('place.brought-forward', district, opening, {
      place: village,
      name: 'Buôn Mẫu',
      kind: 'buon',
      home: commune,
    }),
    record('term.begun', district, opening, { term: '2020-2025' }),
    ...member(sponsors[0], 'Nguyễn Văn An', '1970-05-02'),
    ...member(sponsors[1], 'Trần Thị Bình', '1975'),
  ])
  return { db: database.db, id, actor, journal, enter, info: () => bookById(database.db, id), drop }
}

const [applicant, awaiting, leaver, stranger] = [
  'Y Ƀlŭl Niê Blô',
  'Lê Thị Chi',
  'Phạm Văn Dũng',
  'Hoàng Văn Em',
].map(idOf) as [string, string, string, string]

/** The same with one record of every kind that makes papers. */
export const paperBook = async () => {
  const book = await emptyPaperBook()
  const records = new Map<string, string>()
  const entered = async (...all: readonly Submitted[]) => {
    await book.enter(all)
    for (const one of all) records.set(one.kind, one.id)
  }
  await book.enter([
    person(applicant, 'Y Ƀlŭl Niê Blô', '1998-06-15', {}, '2023-08-01'),
    person(awaiting, 'Lê Thị Chi', '1999-01-20', { sex: 'female' }, '2023-08-01'),
    ...member(leaver, 'Phạm Văn Dũng', '1980-03-04', { cardNumber: '43012345' }),
    ...member(stranger, 'Hoàng Văn Em', '1981-03-04', { cardNumber: '43012346' }),
  ])
  const unnumbered = admission(awaiting)
  await book.enter([unnumbered])
  await entered(admission(applicant, decision('201-QĐ/HU', '2023-09-14')))
  const secret = record('member.transferred-out', cell, '2023-10-02', {
    person: stranger,
    destination: 'Đảng ủy đơn vị (Tối mật)',
  })
  await book.enter([secret])
  return { ...book, records, unnumbered: unnumbered.id, secret: secret.id }
}
