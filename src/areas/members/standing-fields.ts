import { earliest, latest, vague } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { chosen, count, flag, onVagueDay, text } from '#subjects/fields.ts'
import { type MembershipStatus, membershipStatuses, type Standing } from '#subjects/memberships.ts'
import { daysOutOfOrder } from './refusals.ts'

/** Past facts about a member, as a file or a transfer slip gives them; a day known in part stays so. */
export const standingFields = {
  status: chosen(membershipStatuses, { vi: 'Đảng viên', en: 'Status' }),
  decidedOn: onVagueDay({ vi: 'Ngày quyết định kết nạp', en: 'Admission decided on' }).optional(),
  joinedOn: onVagueDay({ vi: 'Ngày vào Đảng', en: 'Joined on' }).optional(),
  recognisedOn: onVagueDay({ vi: 'Ngày chính thức', en: 'Recognised on' }).optional(),
  partyAgeFrom: onVagueDay(
    { vi: 'Tuổi đảng tính từ', en: 'Party age from' },
    {
      help: {
        vi: 'Bỏ trống nếu tính từ ngày quyết định kết nạp (hoặc ngày vào Đảng)',
        en: 'Leave empty if it runs from the admission decision (or the ceremony)',
      },
    },
  ).optional(),
  deductedMonths: count({ vi: 'Số tháng trừ tuổi đảng', en: 'Months taken off' }).optional(),
  cardNumber: text({ vi: 'Số thẻ đảng viên', en: 'Card number' }).optional(),
  exempt: flag({ vi: 'Được miễn công tác và sinh hoạt', en: 'Exempt' }),
  readmitted: flag({ vi: 'Kết nạp lại', en: 'Readmitted' }),
}

interface PastFacts {
  status: MembershipStatus
  decidedOn?: string | undefined
  joinedOn?: string | undefined
  recognisedOn?: string | undefined
  partyAgeFrom?: string | undefined
  deductedMonths?: number | undefined
  cardNumber?: string | undefined
  exempt: boolean
  readmitted: boolean
}

/** Party age runs from the decision; where only the ceremony is known, from that. */
export const standingFrom = (facts: PastFacts): Standing => ({
  status: facts.status,
  decidedOn: facts.decidedOn ?? null,
  joinedOn: facts.joinedOn ?? null,
  recognisedOn: facts.recognisedOn ?? null,
  partyAgeFrom: facts.partyAgeFrom ?? facts.decidedOn ?? facts.joinedOn ?? null,
  deductedMonths: facts.deductedMonths ?? 0,
  cardNumber: facts.cardNumber ?? null,
  exempt: facts.exempt,
  readmitted: facts.readmitted,
})

/** Decision, ceremony and recognition follow one another, as far as the days are known. */
export const judgeOrder = ({ decidedOn, joinedOn, recognisedOn }: PastFacts): (Refusal | false)[] => [
  isBefore(joinedOn, decidedOn) &&
    daysOutOfOrder({ earlier: 'Ngày quyết định kết nạp', later: 'Ngày vào Đảng' }, { field: 'joinedOn' }),
  isBefore(recognisedOn, joinedOn ?? decidedOn) &&
    daysOutOfOrder({ earlier: 'Ngày vào Đảng', later: 'Ngày chính thức' }, { field: 'recognisedOn' }),
]

const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && latest(vague(one)) < earliest(vague(other))
