import { headedColumns, headerReader } from '#kernel/column-headings.ts'

/** The columns of a list of organisations, with the headings seen in the lists offices keep. */
export const organisationColumns = headedColumns({
  name: {
    label: { vi: 'Tên tổ chức đảng', en: 'Organisation' },
    required: true,
    headings: ['Tổ chức đảng', 'Tên tổ chức', 'Tên chi bộ', 'Tên đảng bộ, chi bộ', 'Đảng bộ, chi bộ'],
  },
  code: {
    label: { vi: 'Mã', en: 'Code' },
    headings: ['Mã tổ chức đảng', 'Mã tổ chức', 'Mã TCĐ', 'Mã số'],
  },
  kind: {
    label: { vi: 'Loại tổ chức', en: 'Kind' },
    headings: ['Loại', 'Cấp tổ chức', 'Loại tổ chức đảng'],
  },
  parent: {
    label: { vi: 'Trực thuộc', en: 'Under' },
    headings: [
      'Cấp trên',
      'Cấp trên trực tiếp',
      'Tổ chức đảng cấp trên',
      'Thuộc đảng bộ',
      'Đảng bộ trực thuộc',
    ],
  },
  sector: {
    label: { vi: 'Loại hình', en: 'Sector' },
    headings: ['Loại hình tổ chức', 'Lĩnh vực', 'Khối'],
  },
  foundedOn: {
    label: { vi: 'Ngày thành lập', en: 'Founded on' },
    headings: ['Thành lập ngày', 'Ngày tháng năm thành lập', 'Năm thành lập'],
  },
})

/** What a list of Party organisations tells about one of them. */
export type OrganisationField = (typeof organisationColumns)[number]['field']

/** Reads the heading row of a list of organisations. */
export const readOrganisationHeader = headerReader(organisationColumns)
