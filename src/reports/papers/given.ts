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

const names = ['Y Ƀlŭl Niê Blô', 'Lê Thị Chi', 'Phạm Văn Dũng', 'Hoàng Văn Em', 'Đỗ Thị Giang'] as const
const [applicant, awaiting, leaver, stranger, probationer] = names.map(idOf) as [
  string,
  string,
  string,
  string,
  string,
]
const [veteran, prospect, agency] = ['Bùi Văn Hạnh', 'Võ Thị Ích', 'Ban Dân vận Huyện ủy'].map(idOf) as [
  string,
  string,
  string,
]
const [headship, otherHeadship, seat] = ['Trưởng ban', 'Chánh Văn phòng', 'Huyện ủy viên'].map(idOf) as [
  string,
  string,
  string,
]

const post = (id: string, title: string, role: string, more: object = {}) =>
  record('position.recorded', district, opening, {
    post: id,
    title,
    role,
    of: district,
    managedBy: 'district',
    seats: 3,
    ...more,
  })

const takes = (kind: string, person: string, of: string, on: string, basis?: object, more: object = {}) =>
  record(
    kind,
    district,
    on,
    { person, post: of, tenure: idOf(`${kind} ${person}`), ...more },
    basis ? { basis } : {},
  )

const inFile = (kind: string, on: string, body: object) =>
  record(kind, cell, on, { person: prospect, ...body })

/** From the list of prospective members to what the grassroots committee resolved. */
const admissionFile = (): Submitted[] => [
  person(prospect, 'Võ Thị Ích', '2000-11-09', { sex: 'female' }),
  inFile('admission-file.opened', '2023-02-01', { underSection: true }),
  inFile('admission-file.class-passed', '2023-02-10', { certificateOn: '2023-01-20' }),
  inFile('admission-file.step-done', '2023-02-13', { step: 'application' }),
  inFile('admission-file.step-done', '2023-03-01', { step: 'cv' }),
  inFile('admission-file.recommended', '2023-03-06', {
    by: 'members',
    sponsors: [...sponsors],
    monthsTogether: 20,
  }),
  inFile('admission-file.step-done', '2023-03-20', { step: 'verification' }),
  inFile('admission-file.step-done', '2023-03-27', { step: 'opinions', asked: 12, inFavour: 11 }),
  inFile('admission-file.resolved', '2023-04-03', {
    by: 'cell-resolution',
    entitled: 9,
    present: 8,
    inFavour: 8,
    chair: sponsors[0],
    secretary: sponsors[1],
  }),
  inFile('admission-file.step-done', '2023-04-10', { step: 'sectional-report', asked: 7, inFavour: 7 }),
  inFile('admission-file.resolved', '2023-04-14', {
    by: 'committee-resolution',
    entitled: 11,
    present: 11,
    inFavour: 10,
  }),
]

/** From the self-review of a probationary member to what the grassroots committee resolved. */
const recognitionFile = (): Submitted[] => {
  const about = (kind: string, on: string, body: object) =>
    record(kind, cell, on, { person: probationer, ...body })
  return [
    about('recognition.step-done', '2023-05-10', { step: 'self-review' }),
    about('recognition.step-done', '2023-05-11', { step: 'guide-opinion', guide: sponsors[0] }),
    about('recognition.step-done', '2023-05-15', { step: 'opinions', asked: 9, inFavour: 9 }),
    about('recognition.resolved', '2023-05-20', {
      by: 'cell-resolution',
      entitled: 9,
      present: 8,
      inFavour: 7,
      chair: sponsors[0],
      secretary: sponsors[1],
    }),
    about('recognition.step-done', '2023-05-21', { step: 'sectional-report', asked: 7, inFavour: 6 }),
    about('recognition.resolved', '2023-05-22', {
      by: 'committee-resolution',
      entitled: 11,
      present: 11,
      inFavour: 11,
    }),
  ]
}

/** Everything that is decided of people and the posts they hold already. */
const laterPersonnel = (): Submitted[] => {
  const decided = (kind: string, on: string, number: string, body: object) =>
    record(kind, district, on, body, { basis: decision(number, on) })
  const held = idOf('luân chuyển')
  return [
    record('cadre.reappointment-announced', district, '2024-01-03', { held }),
    decided('cadre.nominated', '2024-01-05', '11-TB/HU', {
      nomination: idOf('giới thiệu'),
      person: sponsors[0],
      post: seat,
      term: '2025-2030',
    }),
    decided('cadre.concurrent-post-assigned', '2024-02-01', '12-QĐ/HU', {
      person: sponsors[0],
      post: otherHeadship,
      tenure: idOf('kiêm nhiệm'),
    }),
    decided('cadre.reappointed', '2024-02-02', '13-QĐ/HU', { held }),
    decided('cadre.relieved', '2024-03-01', '14-QĐ/HU', {
      held: idOf(`cadre.co-opted ${sponsors[1]}`),
      reason: 'chuyển công tác',
    }),
    decided('cadre.post-resigned', '2024-03-04', '15-QĐ/HU', {
      held: idOf(`cadre.elected ${stranger}`),
    }),
  ]
}

/** The same with one record of every kind that makes papers. */
export const paperBook = async () => {
  const book = await emptyPaperBook()
  const records = new Map<string, string>()
  const entered = async (...all: readonly Submitted[]) => {
    await book.enter(all)
    for (const one of all) {
      records.set(one.kind, one.id)
      const { by, step } = one.body as { by?: string; step?: string }
      const which = by ?? step
      if (which) records.set(`${one.kind} ${which}`, one.id)
    }
  }
  await book.enter([
    person(applicant, 'Y Ƀlŭl Niê Blô', '1998-06-15', {}, '2023-08-01'),
    person(awaiting, 'Lê Thị Chi', '1999-01-20', { sex: 'female' }, '2023-08-01'),
    ...member(leaver, 'Phạm Văn Dũng', '1980-03-04', { cardNumber: '43012345' }),
    ...member(stranger, 'Hoàng Văn Em', '1981-03-04', { cardNumber: '43012346' }),
    ...member(probationer, 'Đỗ Thị Giang', '1996-07-08', {
      status: 'probationary',
      decidedOn: '2022-05-04',
      joinedOn: '2022-05-19',
      recognisedOn: undefined,
    }),
    ...member(veteran, 'Bùi Văn Hạnh', '1950', {
      decidedOn: '1973-01-10',
      joinedOn: '1973-02-03',
      recognisedOn: '1974-02-03',
    }),
    record('unit.brought-forward', district, opening, {
      unit: agency,
      name: 'Ban Dân vận Huyện ủy',
      kind: 'board',
      home: district,
    }),
    post(headship, 'Trưởng ban', 'leader', { unit: agency, termMonths: 60 }),
    post(otherHeadship, 'Chánh Văn phòng', 'leader', { termMonths: 60 }),
    post(seat, 'Huyện ủy viên', 'committee-member'),
  ])
  const unnumbered = admission(awaiting)
  await book.enter([unnumbered])
  await entered(...admissionFile())
  await entered(admission(applicant, decision('201-QĐ/HU', '2023-09-14')))
  await entered(...recognitionFile())
  await entered(
    record(
      'member.recognised',
      cell,
      '2023-05-25',
      { person: probationer },
      {
        basis: decision('150-QĐ/HU', '2023-05-25'),
      },
    ),
    record('member.transferred-out', cell, '2023-10-02', {
      person: leaver,
      destination: 'Đảng ủy phường Tân Mẫu',
    }),
    record('member.temporarily-away', cell, '2023-06-01', {
      person: sponsors[1],
      at: 'Chi bộ Trường Chính trị tỉnh',
      purpose: 'study',
      until: '2023-12-01',
    }),
    record('badge.awarded', district, '2023-02-03', { person: veteran, tier: '50', round: '02-03' }),
    takes('cadre.appointed', sponsors[0], headship, '2023-03-01', decision('120-QĐ/HU', '2023-03-01')),
    takes('cadre.elected', stranger, seat, '2023-03-02', decision('121-QĐ/HU', '2023-03-02')),
    takes('cadre.co-opted', sponsors[1], seat, '2023-03-03', decision('122-QĐ/HU', '2023-03-03')),
  )
  await entered(
    takes('cadre.transferred', sponsors[0], otherHeadship, '2023-07-03', decision('160-QĐ/HU', '2023-07-03')),
  )
  await entered(
    takes('cadre.rotated', sponsors[0], headship, '2023-11-01', decision('230-QĐ/HU', '2023-11-01'), {
      tenure: idOf('luân chuyển'),
    }),
  )
  await entered(...laterPersonnel())
  const secret = record('member.transferred-out', cell, '2023-10-02', {
    person: stranger,
    destination: 'Đảng ủy đơn vị (Tối mật)',
  })
  await book.enter([secret])
  return { ...book, records, unnumbered: unnumbered.id, secret: secret.id }
}
