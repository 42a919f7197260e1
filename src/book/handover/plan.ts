import { z } from 'zod'
import { daySchema } from '#kernel/calendar.ts'
import { basisSchema } from '#kernel/record.ts'
import { refusal } from '#kernel/refusal.ts'

const title = z.string().trim().min(1).max(400)

/** A book that goes on with branches of the old one, under a root of its own. */
const successorSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  title,
  /** Its root: new, and the same each time the hand-over is run. */
  root: z.strictObject({
    id: z.uuid(),
    name: title,
    kind: z.string().min(1).max(40),
    sector: z.string().min(1).max(40),
  }),
  /** The unit of the old book that is its superior committee: an assigner of targets. */
  superior: z.uuid().nullable().default(null),
  /** Organisations of the old book that come under its root, with all under them. */
  branches: z.array(z.uuid()).min(1).max(500),
})
export type Successor = z.output<typeof successorSchema>

/** Closes a book at the end of a day; its successors begin the day after. */
export const handOverSchema = z.strictObject({
  closesOn: daySchema,
  basis: basisSchema,
  successors: z.array(successorSchema).min(1).max(200),
})
export type HandOver = z.output<typeof handOverSchema>

export const unknownBranch = refusal('unknown-branch', {
  vi: 'Sổ «{book}» nhận một tổ chức không có trong sổ cũ vào ngày {day}. Kiểm tra lại phương án.',
  en: 'The book "{book}" takes over an organisation the old book does not have on {day}.',
})
export const takenTwice = refusal('branch-taken-twice', {
  vi: '{name} được bàn giao cho hai sổ. Mỗi tổ chức chỉ chuyển về một sổ.',
  en: '{name} is handed over to two books. An organisation goes to one.',
})
export const successorInUse = refusal('successor-in-use', {
  vi: 'Sổ «{book}» đã có nội dung khác trước khi nhận bàn giao. Đặt tên khác cho sổ tiếp nhận.',
  en: 'The book "{book}" holds records of another origin. Name the successor otherwise.',
})
