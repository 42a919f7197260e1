import { z } from 'zod'
import { type MembershipStatus, membershipStatuses } from '#kernel/people.ts'
import { register } from '#kernel/register.ts'

export { type MembershipStatus, membershipStatuses }

/** What a member carries from cell to cell. Days are 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const standingSchema = z.object({
  status: z.enum(Object.keys(membershipStatuses) as MembershipStatus[]),
  /** Day of the admission decision. */
  decidedOn: z.string().nullable(),
  /** Day of the ceremony: probation runs from it. */
  joinedOn: z.string().nullable(),
  recognisedOn: z.string().nullable(),
  /** Party age runs from here: the admission decision, or the card where that is lost. */
  partyAgeFrom: z.string().nullable(),
  /** Whole months outside Party life, taken off the Party age. */
  deductedMonths: z.number(),
  cardNumber: z.string().nullable(),
  /** Miễn công tác và sinh hoạt đảng: still counted, but not in a meeting's denominator. */
  exempt: z.boolean(),
  /** Admitted a second time, the last that regulation allows. */
  readmitted: z.boolean(),
})
export type Standing = z.infer<typeof standingSchema>

export const standingOf = (row: Standing): Standing => ({
  status: row.status,
  decidedOn: row.decidedOn,
  joinedOn: row.joinedOn,
  recognisedOn: row.recognisedOn,
  partyAgeFrom: row.partyAgeFrom,
  deductedMonths: row.deductedMonths,
  cardNumber: row.cardNumber,
  exempt: row.exempt,
  readmitted: row.readmitted,
})

const membership = standingSchema.extend({
  cell: z.uuid(),
  person: z.uuid(),
  /** Sinh hoạt tạm thời elsewhere, where to: still counted here. */
  guestAt: z.string().nullable(),
  /** Of the recognition under way: the day of the cell's resolution, and the codes of the papers in the file. */
  consideredOn: z.string().nullable().optional(),
  recognitionPapers: z.array(z.string()).optional(),
})
export type Membership = z.infer<typeof membership>

/** Who is a member, of which cell, on any day. The subject is the person: nobody has two cells. */
export const memberships = register('memberships', { vi: 'Danh sách đảng viên', en: 'Members' }, membership, {
  references: { cell: 'party-organisations', person: 'persons' },
  namedBy: { field: 'person', register: 'persons' },
  organisation: (row) => row.cell,
  // The name is the person's; the book joins it from the register of persons.
  name: (row) => row.cardNumber ?? '',
  searchable: (row) => (row.cardNumber ? [row.cardNumber] : []),
  choices: { status: membershipStatuses },
  columns: {
    person: { vi: 'Họ và tên', en: 'Full name' },
    cell: { vi: 'Chi bộ', en: 'Cell' },
    status: { vi: 'Đảng viên', en: 'Status' },
    joinedOn: { vi: 'Ngày vào Đảng', en: 'Joined' },
    recognisedOn: { vi: 'Ngày chính thức', en: 'Recognised' },
    partyAgeFrom: { vi: 'Tuổi đảng tính từ', en: 'Party age from' },
    exempt: { vi: 'Miễn sinh hoạt', en: 'Exempt' },
  },
})

const transit = standingSchema.extend({
  person: z.uuid(),
  from: z.uuid(),
  /** The receiving cell, if it is in this book. */
  to: z.uuid().nullable(),
  /** Where to, in words, if it is outside this book. */
  destination: z.string().nullable(),
})
export type Transit = z.infer<typeof transit>

/** Members who have their transfer slip and are of no cell until it is shown. */
export const transits = register(
  'transits',
  { vi: 'Đảng viên đang chuyển sinh hoạt', en: 'Members in transit' },
  transit,
  {
    references: { person: 'persons' },
    namedBy: { field: 'person', register: 'persons' },
    organisation: (row) => row.from,
    name: (row) => row.destination ?? '',
    searchable: (row) => (row.destination ? [row.destination] : []),
    columns: {
      person: { vi: 'Họ và tên', en: 'Full name' },
      from: { vi: 'Nơi đi', en: 'From' },
      to: { vi: 'Nơi đến', en: 'To' },
      destination: { vi: 'Nơi đến ngoài đảng bộ', en: 'To, outside the book' },
    },
  },
)
