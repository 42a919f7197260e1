import { addDays } from '#kernel/calendar.ts'
import { balance, type Check, partsOf, sameAs } from '#kernel/check.ts'
import { isZero, zero } from '#kernel/quantity.ts'
import { fullMembers, lateAdmissions, members, membersInRegister, probationaryMembers } from './figures.ts'
import { arriving, leaving } from './movements.ts'

/** The stock of members moves only by what is counted as coming and going. */
const membersBalance = balance(
  'members.balance',
  { vi: 'Biến động đảng viên', en: 'Movements of members' },
  ({ period }) => {
    const before = addDays(period.from, -1)
    return {
      opening: { figure: members.id, period: { from: before, to: before } },
      closing: { figure: members.id },
      in: arriving.map(({ id }) => ({ figure: id })),
      out: leaving.map(({ id }) => ({ figure: id })),
    }
  },
)

/** A deadline missed is a finding, never a refusal: the admission stands. */
const decidedInTime: Check = {
  id: 'members.admissions-in-time',
  label: { vi: 'Thời hạn quyết định kết nạp', en: 'Admissions decided in time' },
  figures: () => ({ late: { figure: lateAdmissions.id } }),
  judge: ({ late }) => ({
    holds: !late || isZero(late),
    stated: late ?? null,
    expected: zero,
    says: (print) => ({
      vi: `${print(late ?? null)} quyết định kết nạp quá 60 ngày làm việc kể từ nghị quyết của chi bộ`,
      en: `${print(late ?? null)} admissions decided later than 60 working days after the cell considered them`,
    }),
  }),
}

export const checks: readonly Check[] = [
  sameAs(
    'members.register-agrees',
    { vi: 'Đảng số bằng danh sách đảng viên', en: 'The number of members is that of the register' },
    { figure: members.id },
    { figure: membersInRegister.id },
  ),
  partsOf(
    'members.parts',
    { vi: 'Đảng viên gồm dự bị và chính thức', en: 'Members are probationary or full' },
    { figure: members.id },
    [{ figure: fullMembers.id }, { figure: probationaryMembers.id }],
  ),
  membersBalance,
  decidedInTime,
]
