import type { Period } from '#kernel/calendar.ts'
import type { FigureRef } from '#kernel/figure.ts'
import { type Assigner, assignersIn, type Levels, type StandingPlan, spokenPlans } from './assigners.ts'
import type { Link } from './links.ts'
import { spoken } from './spoken.ts'
import type { Saying, Wordings } from './wordings.ts'

/** One question of the book that a claim may answer. */
export interface MeantQuestion {
  ref: FigureRef
  /** The figure that N of n/N counts. */
  whole?: FigureRef
  period: Period
  organisation: string
  /** "vượt 9%" is 109% of the plan. */
  over?: true
  /** "giảm 4 tiêu chí" is a change of -4. */
  down?: true
}

/** What the wording says beyond which figure it is. */
export interface Said {
  wordings: Wordings
  plans: readonly StandingPlan[]
  levels: Levels
  period: Period
  organisation: string
  /** The clause, the claim and what follows it. */
  clause: string
  /** The paragraph up to there: where a plan is spelled out. */
  before: string
}

/** Arguments a text may spell out: grades and rounds, never more than ten. */
const spelled: { readonly [word: string]: string } = Object.fromEntries(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, at) => [
    word,
    `${at + 1}`,
  ]),
)

/** "OCOP 3 sao" and "OCOP ba sao" under "{} sao" are 3. */
const argumentOf = ({ figure }: Saying, clause: string): string | undefined => {
  const [before, after] = figure.said?.argument?.split('{}') ?? []
  if (before === undefined || after === undefined) return undefined
  const escaped = [before, after].map((one) =>
    spoken(one)
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  const said = new RegExp(`${escaped[0]}\\s*(\\S+)\\s+${escaped[1]}(?:\\s|$)`, 'u').exec(spoken(clause))?.[1]
  return said && (spelled[said] ?? said)
}

/** A plan for years to come is not the plan of this one. */
const byThen = /đến[\s\u00a0]+(?:(?:hết|cuối)[\s\u00a0]+)?năm[\s\u00a0]+20\d\d/iu

const assigned = (by: readonly Assigner[], ref: FigureRef): FigureRef[] =>
  by.map((one) => ({ ...ref, by: one }))

const plainRefs = (saying: Saying, said: Said): FigureRef[] => {
  const { figure } = saying
  if (figure.form === 'formula' && figure.overPlan) {
    const after = said.clause.slice(said.clause.search(/\d/))
    const by = assignersIn(after, said.levels)
    return spokenPlans(said.before, said.plans, said.period)
      .filter((plan) => by.includes(plan.by))
      .map((plan) => ({ figure: figure.id, of: plan.code, by: plan.by }))
  }
  const of = figure.of ? argumentOf(saying, said.clause) : undefined
  return [{ figure: figure.id, ...(of === undefined ? {} : { of }) }]
}

const linkedRefs = (saying: Saying, link: Link, said: Said): FigureRef[] => {
  const { figure } = saying
  const following = said.wordings.following.get(figure.id)
  switch (link.as) {
    case 'target': {
      if (byThen.test(said.clause)) return []
      // What a committee strives for is its own plan, unless it says whose.
      const named = /giao|tỉnh|huyện|trung ương|cấp trên/iu.test(link.says)
      const by =
        named || !/phấn đấu/iu.test(link.says) ? assignersIn(link.says, said.levels) : (['own'] as const)
      return assigned(by, { figure: figure.id, scenario: 'target' })
    }
    case 'plan': {
      const share = following?.['share-of-target']
      return share ? assigned(assignersIn(link.says, said.levels), { figure: share.id }) : []
    }
    case 'earlier': {
      const ratio = following?.['ratio-to-last-year']
      return ratio ? [{ figure: ratio.id }] : []
    }
    case 'change': {
      const change = following?.['change-on-last-year']
      return change ? [{ figure: change.id }] : []
    }
    case 'pair': {
      const share = said.wordings.shares.get(`${figure.id}|${figure.said?.outOf ?? ''}`)
      return share ? [{ figure: share.id }] : []
    }
  }
}

/** The questions a figure spoken of in this way stands for; several where the text leaves it open. */
export const questionsOf = (
  saying: Saying,
  link: Link | undefined,
  isPair: boolean,
  said: Said,
): MeantQuestion[] => {
  const refs = link ? linkedRefs(saying, link, said) : plainRefs(saying, said)
  const outOf = isPair && !link ? saying.figure.said?.outOf : undefined
  return refs.map((ref) => ({
    ref,
    period: said.period,
    organisation: said.organisation,
    ...(outOf ? { whole: { ...ref, figure: outOf } } : {}),
    ...(link?.over ? { over: true } : {}),
    ...(link?.down ? { down: true } : {}),
  }))
}
