import { addMonths, type Day, yearOf } from '#kernel/calendar.ts'
import type { Label } from '#kernel/label.ts'
import { type RulePack, rulePackOn } from '#kernel/rulebook.ts'
import { type RowsOf, type WorkLine, worklist } from '#kernel/worklist.ts'
import { badges } from '#subjects/badges.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships, type Standing } from '#subjects/memberships.ts'
import { type MonthRange, partyAgeOn, reaches, yearsAndMonths } from '../party-age.ts'

/** The four rounds; the list of a day is that of the next one, on the day itself that of the day. */
const nextRound = (on: Day, { badge }: RulePack): Day =>
  [0, 1]
    .flatMap((ahead) => badge.rounds.map((one) => `${yearOf(on) + ahead}-${one}` as Day))
    .find((round) => round >= on) ?? on

const monthsEarly = (tier: number, { badge }: RulePack): number =>
  tier <= 65 ? badge.earlyMonthsUpTo65 : badge.earlyMonthsFrom70

/** The highest tier that a Party age reaches, if any; `lessens` takes months off what it needs. */
const tierOf = (
  age: MonthRange | undefined,
  pack: RulePack,
  answer: 'yes' | 'unknown',
  lessens: (tier: number) => number = () => 0,
): number | undefined =>
  age && pack.badge.tiers.findLast((tier) => reaches(age, tier * 12 - lessens(tier)) === answer)

type BadgeCase = 'insufficient' | 'posthumous'
const cases = {
  insufficient: { vi: 'Chưa đủ căn cứ: bổ sung ngày tính tuổi đảng', en: 'Not enough to go by' },
  posthumous: { vi: 'Truy tặng', en: 'Posthumous' },
} satisfies { [one in BadgeCase]: Label }

interface Candidate {
  person: string
  organisation: string
  standing: Standing
  held: number
  round: Day
}

const lineOf = (
  { person, organisation, standing, held, round }: Candidate,
  tier: number,
  because: BadgeCase | null,
  reckonedOn: Day,
): WorkLine => {
  const age = partyAgeOn(standing, reckonedOn)
  const months = (count: number) => yearsAndMonths(count)
  return {
    subject: person,
    organisation,
    due: round,
    values: {
      tier,
      held: held === 0 ? null : held,
      decidedOn: standing.decidedOn,
      joinedOn: standing.joinedOn,
      recognisedOn: standing.recognisedOn,
      deducted: standing.deductedMonths === 0 ? null : standing.deductedMonths,
      age: age
        ? age.least === age.most
          ? months(age.least)
          : `${months(age.least)} – ${months(age.most)}`
        : null,
      cardNumber: standing.cardNumber,
      case: because && cases[because],
    },
  }
}

const heldBy = (rows: RowsOf): ((person: string) => number) => {
  const held = new Map(rows(badges).map(({ subject, row }) => [subject, row.tier]))
  return (person) => held.get(person) ?? 0
}

const living = (rows: RowsOf, round: Day): Candidate[] => {
  const held = heldBy(rows)
  return rows(memberships)
    .filter(({ row }) => row.status === 'full')
    .map(({ subject, row }) => ({
      person: subject,
      organisation: row.cell,
      standing: row,
      held: held(subject),
      round,
    }))
}

/** Who died within the year and would have had the badge within the months regulation allows. */
const dead = (on: Day, rows: RowsOf, round: Day, pack: RulePack): WorkLine[] => {
  const held = heldBy(rows)
  return rows(formerMembers)
    .filter(
      ({ row, from }) => row.how === 'died' && from >= addMonths(on, -12) && row.standing.status === 'full',
    )
    .flatMap(({ subject, row, from }) => {
      const age = partyAgeOn(row.standing, from)
      const tier = tierOf(age, pack, 'yes', () => pack.badge.posthumousMonths)
      const candidate = {
        person: subject,
        organisation: row.cell,
        standing: row.standing,
        held: held(subject),
        round,
      }
      return tier !== undefined && tier > candidate.held ? [lineOf(candidate, tier, 'posthumous', from)] : []
    })
}

const columns = {
  tier: { vi: 'Huy hiệu đề nghị (năm)', en: 'Badge proposed (years)' },
  held: { vi: 'Đang có (năm)', en: 'Held (years)' },
  decidedOn: { vi: 'Ngày quyết định kết nạp', en: 'Admission decided' },
  joinedOn: { vi: 'Ngày kết nạp', en: 'Joined' },
  recognisedOn: { vi: 'Ngày chính thức', en: 'Recognised' },
  deducted: { vi: 'Trừ (tháng)', en: 'Taken off (months)' },
  age: { vi: 'Tuổi đảng', en: 'Party age' },
  cardNumber: { vi: 'Số thẻ', en: 'Card' },
  case: { vi: 'Ghi chú', en: 'Note' },
}
const bornOn = { bornOn: { vi: 'Ngày sinh', en: 'Born' } }

/**
 * Danh sách đề nghị tặng Huy hiệu Đảng of the next round (Mẫu 4-HHĐ): Party age reckoned to the day of
 * the round, less what was taken off it. What the file does not tell is asked for, not guessed.
 */
export const badgeRound = worklist(
  'members.badge-round',
  { vi: 'Đề nghị tặng Huy hiệu Đảng đợt tới', en: 'Badges of the next round' },
  {
    vi: 'Đảng viên chính thức đủ tuổi đảng vào ngày của đợt tới mà chưa có huy hiệu ấy, và người từ trần trong 12 tháng qua được xét truy tặng.',
    en: 'Full members whose Party age reaches a badge they do not hold on the day of the next round, and those who died within 12 months.',
  },
  {
    reads: [memberships, badges, formerMembers],
    particulars: bornOn,
    settledBy: 'badge.awarded',
    desk: {
      late: (n) => ({
        vi: `${n} đảng viên chưa nhận Huy hiệu Đảng của đợt đã qua`,
        en: `${n} members have not received the badge of a past round`,
      }),
      soon: (n) => ({
        vi: `${n} đảng viên nhận Huy hiệu Đảng trong đợt tới`,
        en: `${n} members receive a Party badge in the coming round`,
      }),
      open: (n) => ({
        vi: `${n} đảng viên đủ tuổi đảng nhận Huy hiệu Đảng đợt tới, cần lập danh sách`,
        en: `${n} members reach a Party badge in the next round; the list is to be made`,
      }),
      to: '/members/badges',
      action: { vi: 'Lập danh sách', en: 'List them' },
    },
    columns,
    lines: (on, rows) => {
      const pack = rulePackOn(on)
      const round = nextRound(on, pack)
      const alive = living(rows, round).flatMap((one) => {
        const age = partyAgeOn(one.standing, round)
        const sure = tierOf(age, pack, 'yes') ?? 0
        const perhaps = tierOf(age, pack, 'unknown') ?? 0
        const tier = Math.max(sure, perhaps)
        if (tier <= one.held) return []
        return [lineOf(one, tier, sure === tier ? null : 'insufficient', round)]
      })
      return [...alive, ...dead(on, rows, round, pack)]
    },
  },
)

/** Who may have the badge early if seriously ill: the file does not know of illness, the cell does. */
export const badgeEarly = worklist(
  'members.badge-early',
  { vi: 'Có thể xét tặng sớm', en: 'May be awarded early' },
  {
    vi: 'Đảng viên còn thiếu không quá số tháng được tặng sớm đến huy hiệu tiếp theo; chỉ xét khi bệnh nặng, có đề nghị của chi bộ.',
    en: 'Members short of the next badge by no more than the months of an early award; only for serious illness.',
  },
  {
    reads: [memberships, badges],
    particulars: bornOn,
    settledBy: 'badge.awarded',
    columns,
    lines: (on, rows) => {
      const pack = rulePackOn(on)
      const round = nextRound(on, pack)
      return living(rows, round).flatMap((one) => {
        const age = partyAgeOn(one.standing, round)
        const now = tierOf(age, pack, 'yes') ?? 0
        const early = tierOf(age, pack, 'yes', (tier) => monthsEarly(tier, pack)) ?? 0
        return early > now && early > one.held ? [lineOf(one, early, null, round)] : []
      })
    },
  },
)
