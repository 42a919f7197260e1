import { addDays, addMonths, day } from '#kernel/calendar.ts'
import { castOf2023 } from '../lak/cast.ts'
import { entryOf as lakEntry, recordsOf as lakRecords } from '../lak/happening.ts'
import { communeBody, idOf, organisations, root } from '../lak/organisations.ts'
import { admissions } from '../lak/year/admissions.ts'
import { habitsScheme } from '../lak/year/directives.ts'
import { tiesIn } from '../lak/year/mobilisation-twinnings.ts'
import type { SampleEntry } from '../sample.ts'
import { directionsOf2024Ended } from './directions.ts'
import { applicants } from './files.ts'
import { merged } from './structure.ts'

const bodies = new Set(merged.map((one) => communeBody(one.name)))
const isHere = new Set(organisations.filter((one) => bodies.has(one.parent ?? '')).map((one) => one.id))

/** Those whose probation ran on at the end of 2023, and the day they joined. */
const probationary = () => {
  const cast = castOf2023()
  return [
    ...cast.members
      .filter((one) => one.recognisedOn === null && one.part !== 'recognised')
      .map((one) => ({ person: one.id, cell: one.cell, joinedOn: one.joinedOn })),
    ...admissions(cast)
      .filter((one) => one.kind === 'member.joined')
      .map((one) => ({ person: String(one.body.person), cell: one.organisation, joinedOn: one.on })),
  ].filter((one) => isHere.has(one.cell))
}

/** A file whose certificate runs out with the district is begun anew in the commune. */
const filesClosed = () =>
  applicants().map(({ person, oldCell }) => ({
    key: `${person} before`,
    kind: 'admission-file.withdrawn',
    organisation: oldCell,
    on: day('2025-05-26'),
    body: { person, reason: 'Giấy chứng nhận hết hạn; làm lại hồ sơ tại đảng bộ mới' },
  }))

/** Whoever came from the district to a buôn of the three communes ends the tie with it. */
const tiesEnded = () =>
  tiesIn(new Set(merged.map((one) => one.name))).leaving.map((twinning) => ({
    key: `${twinning} before`,
    kind: 'twinning.ended',
    organisation: root,
    on: day('2025-06-27'),
    body: { twinning, reason: 'Đơn vị kết nghĩa kết thúc cùng cấp huyện' },
  }))

/** What the three communes had arranged of their own is held, or ends with them. */
const ownWorkEnded = () =>
  merged.flatMap(({ name, kind }, index) => {
    const body = communeBody(name)
    const about = { organisation: body, on: day('2025-06-26') }
    const team = idOf(
      'campaign-team',
      `Đoàn phát động quần chúng ${kind === 'township' ? 'thị trấn' : 'xã'} ${name}`,
    )
    return [
      {
        key: name,
        kind: 'association-congress.held',
        organisation: root,
        on: day(`2024-03-${12 + index * 5}`),
        body: { congress: idOf('association-congress', name), delegates: 90 + index * 8, elected: 33 },
      },
      { ...about, key: team, kind: 'campaign-team.ended', body: { team } },
      // The new commune counts anew: what the old ones had gathered is not added to it.
      ...(['farmers', 'women', 'youth', 'veterans'] as const).map((association) => ({
        ...about,
        key: `${name} ${association}`,
        kind: 'association.counted',
        body: { association, members: 0, eligible: 0 },
      })),
      { ...about, key: body, kind: 'flag-ceremony.ended', body: { ceremony: idOf('flag-ceremony', body) } },
    ]
  })

const habitsReviewed = () => [
  {
    key: 'habits 2024',
    kind: 'directive.reviewed',
    organisation: root,
    on: day('2024-10-25'),
    body: { document: habitsScheme, result: 'Sơ kết hai năm thực hiện tại các buôn', nextDue: '2025-10-31' },
  },
]

/**
 * Before the district ends: its directions for 2024 are done, carried on or dropped, its agencies
 * end their ties, the communes their own arrangements, and whoever is on probation in the three communes is
 * recognised as a full member.
 */
export const beforeTheEnd = function* (): Iterable<SampleEntry> {
  const records = lakRecords(
    probationary().map(({ person, cell, joinedOn }) => ({
      key: `${person} full`,
      kind: 'member.recognised',
      organisation: cell,
      on: addDays(addMonths(day(joinedOn), 12), joinedOn < '2023-01-01' ? 30 : 9),
      paper: 'committee' as const,
      body: { person },
    })),
  ).map((one) => ({ ...one, basis: { ...one.basis, number: `${one.basis?.number ?? ''}/2024` } }))
  yield lakEntry('recognitions before the hand-over', records)
  yield lakEntry('files before the hand-over', lakRecords(filesClosed()))
  yield lakEntry('ties before the hand-over', lakRecords(tiesEnded()))
  yield lakEntry('own work of the communes', lakRecords(ownWorkEnded()))
  yield lakEntry('review of 2024', lakRecords(habitsReviewed()))
  yield lakEntry('directions of 2024', lakRecords(directionsOf2024Ended()))
}
