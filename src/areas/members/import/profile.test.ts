import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { readVagueDay } from '#kernel/written-day.ts'
import { memberBroughtForward } from '../kinds/member-file.ts'
import { personRecorded } from '../kinds/persons.ts'
import { readEducation, readOccupation, readTick } from './cells.ts'
import { importColumns, readHeader } from './columns.ts'
import { type ImportRow, type RowReading, readMember } from './profile.ts'

const cell = '00000000-0000-4000-8000-00000000000a'
const other = '00000000-0000-4000-8000-00000000000b'
const context = () => ({
  openedOn: day('2022-12-31'),
  cellsNamed: (text: string) => ({ 'Chi bộ 1': [cell], 'Chi bộ': [cell, other] })[text] ?? [],
})
const id = (n: number) => `00000000-0000-4000-9000-00000000000${n}`
const recordsOf = (reading: RowReading) =>
  reading.who && reading.records({ person: id(1), records: [id(2), id(3)] })
const line: ImportRow = {
  fullName: ' Y Bhiăng Niê ',
  bornOn: '1965',
  sex: 'Nam',
  cell: 'Chi bộ 1',
  joinedOn: '3/2/1990',
  recognisedOn: '3/2/1991',
  education: '9/12',
  badge: '30 năm',
}

describe('The heading row', () => {
  test('is understood however it is written', () => {
    expect(
      readHeader(['STT', 'HỌ VÀ TÊN', 'Ngày, tháng, năm sinh', 'Nam / Nữ', 'Chi bộ', 'Ngày kết nạp']).fields,
    ).toEqual([undefined, 'fullName', 'bornOn', 'sex', 'cell', 'joinedOn'])
  })
  test('says what is missing and what comes twice', () => {
    const { missing, repeated } = readHeader(['Họ tên', 'Họ và tên', 'Năm sinh'])
    expect(missing.map((column) => column.field)).toEqual(['sex', 'cell'])
    expect(repeated).toEqual(['fullName'])
  })
  test('no heading stands for two fields', () => {
    for (const column of importColumns)
      for (const heading of [column.label.vi, ...column.headings])
        expect(readHeader([heading]).fields).toEqual([column.field])
  })
})

describe('A line', () => {
  test('becomes a person and a member brought forward, with bodies the kinds accept', () => {
    const reading = readMember(line, context())
    expect(reading.who).toEqual({ fullName: 'Y Bhiăng Niê', bornOn: '1965', cell })
    const records = recordsOf(reading)
    expect(records?.map(({ kind, organisation, decidedOn }) => [kind, organisation, decidedOn])).toEqual([
      ['person.recorded', cell, '2022-12-31'],
      ['member.brought-forward', cell, '2022-12-31'],
    ])
    const [person, member] = records ?? []
    expect(personRecorded.body.parse(person?.body)).toMatchObject({
      bornOn: '1965',
      education: 'lower-secondary',
    })
    expect(memberBroughtForward.body.parse(member?.body)).toMatchObject({
      person: person?.body.person,
      status: 'full',
      joinedOn: '1990-02-03',
      badge: '30',
    })
  })

  test('with an error gives no record and names every fault', () => {
    const reading = readMember({ bornOn: 'khoảng 1960', sex: 'Nam', cell: 'Chi bộ 9' }, context())
    expect(reading.who).toBeNull()
    expect('errors' in reading && reading.errors.map((one) => one.message.vi)).toEqual([
      'Chi bộ: trong sổ không có «Chi bộ 9» vào ngày mở sổ.',
      'Ngày sinh: không đọc được «khoảng 1960».',
      'Đảng viên dự bị, chính thức: còn trống.',
      'Họ và tên: còn trống.',
    ])
  })

  test('of a cell whose name is not unique asks for the code', () => {
    const reading = readMember({ ...line, cell: 'Chi bộ' }, context())
    expect('errors' in reading && reading.errors[0]?.field).toBe('cell')
  })

  test('leaves empty what does not matter and cannot be read, and says so', () => {
    const reading = readMember({ ...line, occupation: 'Thợ mộc' }, context())
    expect('notes' in reading && reading.notes.map((one) => one.field)).toEqual(['occupation'])
  })

  test('without a day of recognition must say whether the member is full', () => {
    const { recognisedOn: _, ...rest } = line
    expect(readMember(rest, context()).who).toBeNull()
    expect(recordsOf(readMember({ ...rest, status: 'Dự bị' }, context()))?.[1]?.body.status).toBe(
      'probationary',
    )
    expect(recordsOf(readMember({ ...rest, status: 'ĐV chính thức' }, context()))?.[1]?.body.status).toBe(
      'full',
    )
  })
})

describe('A cell of the sheet', () => {
  test.each([
    ['03/02/1990', '1990-02-03'],
    ['2/1990', '1990-02'],
    ['1990', '1990'],
    ['00/00/1990', '1990'],
    ['00/2/1990', '1990-02'],
    ['31/02/1990', undefined],
    ['90', undefined],
  ])('%s is a day known so far: %s', (written, known) => expect(readVagueDay(written)).toBe(known))

  test.each([
    ['12/12', 'upper-secondary'],
    ['10/10', 'upper-secondary'],
    ['7/10', 'lower-secondary'],
    ['9/12', 'lower-secondary'],
    ['THPT', 'upper-secondary'],
    ['Lớp 5', 'primary'],
    ['13/12', undefined],
  ])('%s is %s', (written, level) => expect(readEducation(written)).toBe(level))

  test('occupations by their name or a usual word; ticks', () => {
    expect([readOccupation('Nông dân'), readOccupation('Giáo viên'), readOccupation('?')]).toEqual([
      'farmer',
      'public-employee',
      undefined,
    ])
    expect([readTick('x'), readTick('không'), readTick('có thể')]).toEqual([true, false, undefined])
  })
})
