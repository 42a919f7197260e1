import { type HeadedColumn, headerReader } from '#kernel/column-headings.ts'

/** What a list of Party organisations tells about one of them. */
export type OrganisationField = 'name' | 'code' | 'kind' | 'parent' | 'sector' | 'foundedOn'

/** The columns of a list of organisations, with the headings seen in the lists offices keep. */
export const organisationColumns: readonly HeadedColumn<OrganisationField>[] = [
  {
    field: 'name',
    label: { vi: 'Tên tổ chức đảng', en: 'Organisation' },
    required: true,
    headings: ['Tổ chức đảng', 'Tên tổ chức', 'Tên chi bộ', 'Tên đảng bộ, chi bộ', 'Đảng bộ, chi bộ'],
  },
  {
    field: 'code',
    label: { vi: 'Mã', en: 'Code' },
    required: false,
    headings: ['Mã tổ chức đảng', 'Mã tổ chức', 'Mã TCĐ', 'Mã số'],
  },
  {
    field: 'kind',
    label: { vi: 'Loại tổ chức', en: 'Kind' },
    required: false,
    headings: ['Loại', 'Cấp tổ chức', 'Loại tổ chức đảng'],
  },
  {
    field: 'parent',
    label: { vi: 'Trực thuộc', en: 'Under' },
    required: false,
    headings: [
      'Cấp trên',
      'Cấp trên trực tiếp',
      'Tổ chức đảng cấp trên',
      'Thuộc đảng bộ',
      'Đảng bộ trực thuộc',
    ],
  },
  {
    field: 'sector',
    label: { vi: 'Loại hình', en: 'Sector' },
    required: false,
    headings: ['Loại hình tổ chức', 'Lĩnh vực', 'Khối'],
  },
  {
    field: 'foundedOn',
    label: { vi: 'Ngày thành lập', en: 'Founded on' },
    required: false,
    headings: ['Thành lập ngày', 'Ngày tháng năm thành lập', 'Năm thành lập'],
  },
]

/** Reads the heading row of a list of organisations. */
export const readOrganisationHeader = headerReader(organisationColumns)
