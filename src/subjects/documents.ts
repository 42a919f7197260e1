import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  /** "201-QĐ/HU". */
  number: z.string(),
  title: z.string(),
  issuedOn: z.string(),
  /** The Party organisation in whose name it is issued. */
  issuer: z.uuid(),
  /** What it decides or tells: the record it was made from. */
  record: z.uuid(),
})

/**
 * Papers issued under a number (văn bản đi); they outlive the organisation that issued them. One whose record
 * is taken back stays only in the book of numbers.
 */
export const documents = register('documents', { vi: 'Văn bản đã ban hành', en: 'Papers issued' }, row, {
  organisation: (document) => document.issuer,
  name: (document) => document.number,
  searchable: (document) => [document.number, document.title],
  sortKey: (document) => `${document.issuedOn} ${document.number.padStart(24, '0')}`,
  columns: {
    number: { vi: 'Số, ký hiệu', en: 'Number' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    title: { vi: 'Tên văn bản', en: 'Title' },
    issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  },
})
