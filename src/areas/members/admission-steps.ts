import { addMonths, type Day } from '#kernel/calendar.ts'
import { holidays, type RulePack } from '#kernel/rulebook.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import type { AdmissionFile, AdmissionStep } from '#subjects/admission-files.ts'
import type { OrganisationKind } from '#subjects/party-organisations.ts'

/** The papers each step brings into the file, by their codes (12-HD/BTCTW, 18/01/2022). */
const papersOfStep: { readonly [step in AdmissionStep]: readonly string[] } = {
  class: ['CN-NTVĐ'],
  application: ['1-KNĐ'],
  cv: ['2-KNĐ'],
  recommendation: ['3-KNĐ'],
  verification: ['Phiếu thẩm tra'],
  opinions: ['5-KNĐ'],
  'cell-resolution': ['6-KNĐ'],
  'sectional-report': ['7-KNĐ'],
  'committee-resolution': ['8-KNĐ'],
  'sent-up': [],
  decision: [],
}

/** With one member vouching, the resolution of the Youth Union or the trade union stands beside. */
const recommendationPapers = {
  members: ['3A-KNĐ'],
  'youth-union': ['3-KNĐ', '4-KNĐ'],
  'trade-union': ['3-KNĐ', '4A-KNĐ'],
} as const
export type RecommendedBy = keyof typeof recommendationPapers

/** What must be in the file before the cell may vote on it. */
const gathered = ['class', 'application', 'cv', 'recommendation', 'verification', 'opinions'] as const

/** A cell directly under the deciding committee sends its own resolution up. */
export const pathOf = (cell: OrganisationKind, underSection: boolean): AdmissionStep[] => [
  ...gathered,
  'cell-resolution',
  ...(underSection ? (['sectional-report'] as const) : []),
  ...(cell === 'grassroots-cell' ? [] : (['committee-resolution'] as const)),
  'sent-up',
]

const nextStep = (path: readonly AdmissionStep[], done: readonly AdmissionStep[]): AdmissionStep =>
  path.find((one) => !done.includes(one)) ?? 'decision'

/** Steps that should have come first: papers gather in any order, what follows the vote does not. */
export const missingBefore = (
  { path, done }: Pick<AdmissionFile, 'path' | 'done'>,
  step: AdmissionStep,
): AdmissionStep[] =>
  gathered.some((one) => one === step)
    ? []
    : path.slice(0, Math.max(path.indexOf(step), 0)).filter((one) => !done.includes(one))

type Dated = Pick<AdmissionFile, 'done' | 'applicationOn' | 'consideredOn'>

/** Hạn of what the file waits for, in working days; null where no limit runs. */
const dueOf = ({ done, applicationOn, consideredOn }: Dated, { admission }: RulePack): Day | null => {
  if (consideredOn !== null)
    return addWorkingDays(consideredOn as Day, admission.decisionWorkingDays, holidays) ?? null
  if (!done.includes('cv') && applicationOn !== null)
    return addWorkingDays(applicationOn as Day, admission.declareCvWorkingDays, holidays) ?? null
  return null
}

const papersIn = (path: readonly AdmissionStep[], by: RecommendedBy | null) =>
  path.flatMap((step) =>
    (step === 'recommendation' && by ? recommendationPapers[by] : papersOfStep[step]).map((paper) => ({
      step,
      paper,
    })),
  )

const certificateEnd = (on: Day, { admission }: RulePack): Day =>
  addMonths(on, admission.awarenessCertificateYears * 12)

type Progress = Pick<
  AdmissionFile,
  'path' | 'done' | 'since' | 'applicationOn' | 'certificateOn' | 'consideredOn' | 'sponsors'
> & { recommendedBy: RecommendedBy | null; returned: string | null }

/** All that follows from which steps are done: what is waited for, until when, what is in the file. */
export const standing = (progress: Progress, pack: RulePack): Omit<AdmissionFile, 'person' | 'cell'> => {
  const { recommendedBy, ...kept } = progress
  const step = nextStep(kept.path, kept.done)
  const all = papersIn(kept.path, recommendedBy)
  const isIn = (one: AdmissionStep) => kept.done.includes(one)
  return {
    ...kept,
    step,
    due: dueOf(kept, pack),
    papers: all.filter((one) => isIn(one.step)).map((one) => one.paper),
    missing: all.filter((one) => !isIn(one.step)).map((one) => one.paper),
    certificateUntil: kept.certificateOn ? certificateEnd(kept.certificateOn as Day, pack) : null,
    recommended: recommendedBy !== null && recommendedBy !== 'members',
  }
}

/** By whom a file says it was recommended, read back from its papers. */
export const recommendedBy = ({ papers }: Pick<AdmissionFile, 'papers'>): RecommendedBy | null => {
  if (papers.includes('3A-KNĐ')) return 'members'
  if (papers.includes('4-KNĐ')) return 'youth-union'
  return papers.includes('4A-KNĐ') ? 'trade-union' : null
}
