import { describe, expect, test } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { readOrganisationHeader } from './columns.ts'
import { readOrganisation } from './profile.ts'

const openedOn = day('2025-07-01')

test('headings are known by the names offices give them', () => {
  const { fields, missing } = readOrganisationHeader([
    'TT',
    'Tên chi bộ',
    'Cấp trên trực tiếp',
    'Năm thành lập',
  ])
  expect([fields, missing]).toEqual([[undefined, 'name', 'parent', 'foundedOn'], []])
})

describe('a line of a list of organisations', () => {
  test('that says everything is taken as it says', () => {
    const reading = readOrganisation(
      {
        name: 'Chi bộ Trường Tiểu học Mẫu',
        code: '01.02',
        kind: 'Chi bộ trực thuộc',
        parent: 'Đảng bộ xã Mẫu',
        sector: 'Trường học',
        foundedOn: '3/2/1998',
      },
      openedOn,
    )
    expect(reading).toEqual({
      listed: {
        name: 'Chi bộ Trường Tiểu học Mẫu',
        code: '01.02',
        kind: 'cell',
        parent: 'Đảng bộ xã Mẫu',
        sector: 'school',
        foundedOn: '1998-02-03',
      },
      notes: [],
    })
  })

  test.each([
    ['Chi bộ buôn Mẫu', 'cell', 'residential'],
    ['Chi bộ bản Lướt', 'cell', 'residential'],
    ['Chi bộ Ban Dân vận', 'cell', 'agency'],
    ['Chi bộ Trạm Y tế xã', 'cell', 'health'],
    ['Chi bộ Công an xã', 'cell', 'armed-forces'],
    ['Chi bộ cơ sở Hợp tác xã Mẫu', 'grassroots-cell', 'enterprise'],
    ['Đảng bộ bộ phận Khối Đảng', 'sectional-body', 'agency'],
    ['Đảng bộ xã Mẫu', 'grassroots-body', 'commune'],
  ])('«%s» says by its name that it is a %s of %s, and a note tells so', (name, kind, sector) => {
    const reading = readOrganisation({ name }, openedOn)
    expect(reading.listed).toMatchObject({ kind, sector, parent: undefined })
    expect(reading.listed && reading.notes.map((one) => one.vi.split(':')[0])).toEqual([
      'Loại tổ chức',
      'Loại hình',
    ])
  })

  test.each([
    [{ name: '' }, ['Tên tổ chức đảng: còn trống.', 'Loại tổ chức: còn trống.']],
    [{ name: 'Tổ đảng số 1' }, ['Loại tổ chức: còn trống.']],
    [{ name: 'Chi bộ 1', kind: 'hội' }, ['Loại tổ chức: không đọc được «hội».']],
    [{ name: 'Chi bộ 1', foundedOn: 'xưa' }, ['Ngày thành lập: không đọc được «xưa».']],
    [{ name: 'Chi bộ 1', foundedOn: '2/7/2025' }, ['Ngày thành lập: «2/7/2025» sau ngày mở sổ.']],
  ])('%j is not taken', (row, errors) => {
    const reading = readOrganisation(row, openedOn)
    expect(reading.listed === null && reading.errors.map((one) => one.vi)).toEqual(errors)
  })
})
