import { day } from '#kernel/calendar.ts'
import { type Check, coverage, partsOf } from '#kernel/check.ts'
import { percentOrNone } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import type { Label } from '#kernel/label.ts'
import { personnelRulesOn } from '#kernel/personnel-rules.ts'
import { compare, type Exact, exact, isZero, round, zero } from '#kernel/quantity.ts'
import {
  concurrentPosts,
  movedAndAppointed,
  nominatedAndCoOpted,
  personnelTurns,
  reappointments,
  reappointmentsOverdue,
  serviceLeft,
} from './figures/personnel.ts'
import {
  chargesWithoutSeat,
  communesInCharge,
  communesWithoutCharge,
  plannedPersons,
  plannedWomen,
  plannedYoung,
} from './figures/planning.ts'
import { badgeWithoutGift } from './figures/policy.ts'
import { committees, steeringWithoutPost } from './figures/posts.ts'
import {
  villageHeadMembers,
  villageHeadSecretaries,
  villageHeadSecretariesRate,
  villageHeads,
  villageHeadsNotMembers,
  villageHeadsNotSecretaries,
} from './figures/villages.ts'

const ref = ({ id }: Figure) => ({ figure: id })

/** Nobody may be left in such a figure; who is, is named by its records. */
const none = (id: string, label: Label, of: Figure, says: Label): Check => ({
  id,
  label,
  figures: () => ({ left: ref(of) }),
  missing: ref(of),
  judge: ({ left }) => ({
    holds: !left || isZero(left),
    stated: left ?? null,
    expected: zero,
    says: (print) => ({ vi: `${print(left ?? null)} ${says.vi}`, en: `${print(left ?? null)} ${says.en}` }),
  }),
})

/** The shares 50-QĐ/TW (27/12/2021) asks of a plan; no later text read so far changes them. */
const { youngSharePercent, womenSharePercent } = personnelRulesOn(day('2022-08-18'))

const atLeast = (id: string, label: Label, of: Figure, share: { value: number }): Check => ({
  id,
  label,
  figures: () => ({ part: ref(of), all: ref(plannedPersons) }),
  judge: ({ part, all }) => {
    const reached = percentOrNone(part, all)
    const least = exact(share.value)
    return {
      holds: !reached || compare(reached, least) >= 0,
      stated: reached,
      expected: least,
      says: (print) => ({
        vi: `${print(part ?? null)}/${print(all ?? null)} người, quy định ít nhất ${print(least)}%`,
        en: `${print(part ?? null)} of ${print(all ?? null)}, at least ${print(least)}% by regulation`,
      }),
    }
  },
})

/** "So với kế hoạch" without saying whose: one plan counts the villages, the other asks for a share of them. */
const headSecretariesForEachAssigner: Check = {
  id: 'cadres.village-head-secretaries-for-each-assigner',
  label: { vi: 'Bí thư kiêm trưởng thôn so với từng cấp giao', en: 'Secretary heads for every assigner' },
  figures: () => ({
    held: ref(villageHeadSecretaries),
    rate: ref(villageHeadSecretariesRate),
    own: { ...ref(villageHeadSecretaries), scenario: 'target', by: 'own' },
    superior: { ...ref(villageHeadSecretariesRate), scenario: 'target', by: 'superior' },
  }),
  judge: ({ held = null, rate = null, own = null, superior = null }) => {
    const short = (reached: Exact | null, asked: Exact | null) =>
      reached !== null && asked !== null && compare(reached, asked) < 0
    const shown = rate && round(rate, villageHeadSecretariesRate.decimals, 'half-up')
    return {
      holds: !short(held, own) && !short(rate, superior),
      stated: held,
      expected: own,
      says: (print) => ({
        vi: `${print(held)} người, kế hoạch cấp mình ${print(own)}; ${print(shown)}%, kế hoạch cấp trên ${print(superior)}%`,
        en: `${print(held)}, own plan ${print(own)}; ${print(shown)}%, the superior’s plan ${print(superior)}%`,
      }),
    }
  },
}

const groups = [movedAndAppointed, reappointments, nominatedAndCoOpted]

export const checks: readonly Check[] = [
  partsOf(
    'cadres.personnel-groups',
    {
      vi: 'Lượt công tác cán bộ bằng ba nhóm báo cáo nêu',
      en: 'Personnel turns are the three groups a report names',
    },
    ref(personnelTurns),
    groups.map(ref),
  ),
  partsOf(
    'cadres.personnel-parts',
    {
      vi: 'Lượt công tác cán bộ gồm ba nhóm, kiêm nhiệm và thôi việc',
      en: 'Personnel turns are the three groups, concurrent posts and leaving the service',
    },
    ref(personnelTurns),
    [...groups, concurrentPosts, serviceLeft].map(ref),
  ),
  none(
    'cadres.reappointments-in-time',
    { vi: 'Bổ nhiệm lại đúng hạn', en: 'Reappointed in time' },
    reappointmentsOverdue,
    { vi: 'chức vụ đã hết thời hạn bổ nhiệm', en: 'tenures past their term' },
  ),
  coverage(
    'cadres.committees-complete',
    { vi: 'Cấp ủy đủ số lượng', en: 'Committees complete' },
    ref(committees.held),
    ref(committees.seats),
    ref(committees.empty),
  ),
  none(
    'cadres.steering-in-post',
    { vi: 'Thành viên ban chỉ đạo còn giữ chức vụ', en: 'Steering members still in post' },
    steeringWithoutPost,
    {
      vi: 'thành viên ban chỉ đạo không còn giữ chức vụ theo cơ cấu; cần kiện toàn',
      en: 'members of steering committees no longer hold the post they sit for',
    },
  ),
  coverage(
    'cadres.communes-covered',
    { vi: 'Xã, thị trấn có cấp ủy viên phụ trách', en: 'Communes somebody is in charge of' },
    ref(communesInCharge),
    { figure: 'places.communes' },
    ref(communesWithoutCharge),
  ),
  none(
    'cadres.charges-of-members',
    { vi: 'Người phụ trách còn là cấp ủy viên', en: 'Who is in charge still sits on a committee' },
    chargesWithoutSeat,
    {
      vi: 'phân công phụ trách của người không còn là cấp ủy viên',
      en: 'charges of people no longer on a committee',
    },
  ),
  coverage(
    'cadres.village-heads-members',
    { vi: 'Trưởng thôn là đảng viên', en: 'Village heads who are members' },
    ref(villageHeadMembers),
    ref(villageHeads),
    ref(villageHeadsNotMembers),
  ),
  coverage(
    'cadres.village-heads-secretaries',
    { vi: 'Trưởng thôn kiêm bí thư chi bộ', en: 'Village heads who are secretary' },
    ref(villageHeadSecretaries),
    ref(villageHeads),
    ref(villageHeadsNotSecretaries),
  ),
  headSecretariesForEachAssigner,
  none(
    'cadres.gifts-delivered-to-all',
    { vi: 'Đảng viên từ 50 năm tuổi Đảng đã nhận quà', en: 'All entitled by badge got their gift' },
    badgeWithoutGift,
    {
      vi: 'đảng viên thuộc diện chưa được trao quà trong năm',
      en: 'entitled members without a gift this year',
    },
  ),
  atLeast(
    'cadres.planned-women-share',
    { vi: 'Tỷ lệ cán bộ nữ trong quy hoạch', en: 'Share of women in plans' },
    plannedWomen,
    womenSharePercent,
  ),
  atLeast(
    'cadres.planned-young-share',
    { vi: 'Tỷ lệ cán bộ trẻ trong quy hoạch', en: 'Share of young cadres in plans' },
    plannedYoung,
    youngSharePercent,
  ),
]
