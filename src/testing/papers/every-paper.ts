import { idOf } from '../kinds.ts'
import { emptyPaperBook } from './book.ts'
import { admissionFile, recognitionFile } from './files.ts'
import { laterPersonnel, post, takes } from './personnel.ts'
import {
  admission,
  agency,
  applicant,
  awaiting,
  cell,
  decision,
  district,
  headship,
  leaver,
  member,
  opening,
  otherHeadship,
  person,
  probationer,
  record,
  type Submitted,
  seat,
  sponsors,
  stranger,
  veteran,
} from './telling.ts'

/** The opened book with one record of every kind that makes papers. */
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
