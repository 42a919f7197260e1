import { asked } from '#kernel/asked-census.ts'
import { share } from '#kernel/derived-figures.ts'
import type { Figure } from '#kernel/figure.ts'
import { census } from '#kernel/figure-forms.ts'
import { units } from '#kernel/unit.ts'
import { directives } from '#subjects/directives.ts'
import { grassrootsKinds, partyOrganisations } from '#subjects/party-organisations.ts'

// Chương trình hành động, kế hoạch riêng: who of the grassroots organisations carries a paper out by one of its own.

const paper = { of: { vi: 'Văn bản', en: 'Paper' } }
const grassroots = { kind: [...grassrootsKinds] }
const ownPlan = { register: directives, field: 'home', where: { implements: asked.of } }

export const toPlan = census(
  'resolutions.organisations-to-plan',
  { vi: 'Tổ chức cơ sở đảng phải có kế hoạch riêng', en: 'Organisations that have to plan' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng tại ngày cuối kỳ; mỗi tổ chức cụ thể hóa văn bản bằng kế hoạch của mình.',
    en: 'Grassroots organisations on the last day; each carries a paper out by a plan of its own.',
  },
  partyOrganisations,
  { where: grassroots },
)

export const havePlan = census(
  'resolutions.organisations-with-plan',
  { vi: 'Tổ chức cơ sở đảng đã có kế hoạch riêng', en: 'Organisations with a plan of their own' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng đã ban hành văn bản thực hiện văn bản được hỏi, còn hiệu lực tại ngày cuối kỳ; không nêu văn bản thì tính văn bản bất kỳ.',
    en: 'Grassroots organisations with a paper in force that carries out the one asked about; any paper if none is named.',
  },
  partyOrganisations,
  { ...paper, where: grassroots, namedBy: ownPlan },
)

export const haveNoPlan = census(
  'resolutions.organisations-without-plan',
  { vi: 'Tổ chức cơ sở đảng chưa có kế hoạch riêng', en: 'Organisations without a plan of their own' },
  units.organisation,
  {
    vi: 'Tổ chức cơ sở đảng chưa ban hành văn bản nào thực hiện văn bản được hỏi.',
    en: 'Grassroots organisations that have issued nothing to carry out the paper asked about.',
  },
  partyOrganisations,
  { ...paper, where: grassroots, unnamedBy: ownPlan },
)

export const planShare = share(
  'resolutions.organisations-with-plan.share',
  { vi: 'Tỷ lệ tổ chức cơ sở đảng đã có kế hoạch riêng', en: 'Share of organisations with a plan' },
  {
    vi: 'Tổ chức cơ sở đảng đã có kế hoạch riêng chia cho tổ chức cơ sở đảng tại ngày cuối kỳ.',
    en: 'Organisations with a plan of their own among the grassroots organisations of the last day.',
  },
  havePlan,
  toPlan,
  {
    ...paper,
    reads: { vi: 'có kế hoạch riêng ÷ tổ chức cơ sở × 100', en: 'with a plan ÷ grassroots × 100' },
  },
)

export const planFigures: readonly Figure[] = [toPlan, havePlan, haveNoPlan, planShare]
