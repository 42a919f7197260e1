import { share, shareOfTarget } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import type { Label } from '#kernel/label.ts'
import { units } from '#kernel/unit.ts'
import { memberships } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { tenures } from '#subjects/tenures.ts'

// Trưởng thôn, buôn, tổ dân phố: who of them is a member, who is secretary of the cell of that village.

const heads = { role: 'village-head' }

/** The same person as secretary of a cell that covers the village of which he is head. */
const asSecretary = {
  register: tenures,
  where: { role: 'secretary' },
  field: 'person',
  by: 'person',
  also: { by: 'place', field: 'serves', through: { field: 'organisation', register: partyOrganisations } },
}

export const villageHeads = census(
  'cadres.village-heads',
  { vi: 'Trưởng thôn, buôn, tổ dân phố', en: 'Village heads' },
  units.person,
  {
    vi: 'Người đang là trưởng thôn, buôn, tổ dân phố vào ngày cuối kỳ; phó trưởng thôn không tính.',
    en: 'Heads of villages on the last day of the period; deputies are left out.',
  },
  tenures,
  { where: heads },
)

export const villageHeadMembers = census(
  'cadres.village-head-members',
  { vi: 'Trưởng thôn, buôn, tổ dân phố là đảng viên', en: 'Village heads who are members' },
  units.person,
  {
    vi: 'Trong số trưởng thôn, người đang là đảng viên (dự bị hoặc chính thức) vào ngày cuối kỳ.',
    en: 'Of the village heads, those who are members, probationary or full, on the last day.',
  },
  tenures,
  {
    where: heads,
    namedBy: { register: memberships, field: 'person', by: 'person' },
    said: {
      as: ['trưởng thôn|trưởng buôn|trưởng bản + đảng viên + !chưa|không|bí thư'],
      outOf: 'cadres.village-heads',
      nouns: 'trưởng thôn|trưởng buôn',
    },
  },
)

export const villageHeadsNotMembers = census(
  'cadres.village-heads-not-members',
  { vi: 'Trưởng thôn, buôn, tổ dân phố chưa là đảng viên', en: 'Village heads who are not members' },
  units.person,
  {
    vi: 'Trong số trưởng thôn, người không có trong danh sách đảng viên vào ngày cuối kỳ.',
    en: 'Of the village heads, those not in the register of members on the last day.',
  },
  tenures,
  { where: heads, unnamedBy: { register: memberships, field: 'person', by: 'person' } },
)

export const villageHeadSecretaries = census(
  'cadres.village-head-secretaries',
  { vi: 'Bí thư chi bộ kiêm trưởng thôn', en: 'Secretaries who are village heads' },
  units.person,
  {
    vi: 'Trong số trưởng thôn, người đồng thời là bí thư của chi bộ lãnh đạo chính thôn ấy; bí thư chi bộ nơi khác không tính.',
    en: 'Of the village heads, those who are secretary of a cell covering that very village; secretaries elsewhere are left out.',
  },
  tenures,
  {
    where: heads,
    namedBy: asSecretary,
    said: {
      as: [
        'bí thư + kiêm|đồng thời là + trưởng thôn|trưởng buôn|trưởng bản + ?bí thư chi bộ|chi bộ + !không kiêm',
      ],
      outOf: 'places.villages',
    },
  },
)

export const villageHeadsNotSecretaries = census(
  'cadres.village-heads-not-secretaries',
  { vi: 'Trưởng thôn không kiêm bí thư chi bộ', en: 'Village heads who are not secretary' },
  units.person,
  {
    vi: 'Trong số trưởng thôn, người không là bí thư chi bộ của thôn ấy vào ngày cuối kỳ.',
    en: 'Of the village heads, those who are not secretary of the cell of their village on the last day.',
  },
  tenures,
  { where: heads, unnamedBy: asSecretary },
)

const rateOf = (id: string, label: Label, of: Figure, all: { id: string; label: Label }) =>
  share(
    id,
    label,
    {
      vi: `${of.label.vi} chia cho ${all.label.vi.toLowerCase()}, cùng ngày; chưa có số thì không tính.`,
      en: `${of.label.en} divided by ${all.label.en.toLowerCase()}, on the same day; none where either is missing.`,
    },
    of,
    all,
    {
      decimals: 1,
      reads: {
        vi: `${of.label.vi.toLowerCase()} ÷ ${all.label.vi.toLowerCase()} × 100`,
        en: `${of.label.en.toLowerCase()} ÷ ${all.label.en.toLowerCase()} × 100`,
      },
    },
  )

export const villageHeadMembersRate = rateOf(
  'cadres.village-head-members-rate',
  { vi: 'Tỷ lệ trưởng thôn là đảng viên', en: 'Share of village heads who are members' },
  villageHeadMembers,
  villageHeads,
)

/** Of all villages, those without a head included; the villages are the organisations' area's. */
export const villageHeadSecretariesRate = rateOf(
  'cadres.village-head-secretaries-rate',
  { vi: 'Tỷ lệ bí thư chi bộ kiêm trưởng thôn', en: 'Share of villages led by one person' },
  villageHeadSecretaries,
  { id: 'places.villages', label: { vi: 'Số thôn, buôn, tổ dân phố', en: 'Villages' } },
)

export const villageFigures: readonly Figure[] = [
  villageHeads,
  villageHeadMembers,
  villageHeadsNotMembers,
  villageHeadMembersRate,
  villageHeadSecretaries,
  villageHeadsNotSecretaries,
  villageHeadSecretariesRate,
  shareOfTarget(villageHeadSecretaries),
]
