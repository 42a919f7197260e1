import { type Period, yearOf } from '#kernel/calendar.ts'
import type { FigureRef, Formula } from '#kernel/figure.ts'
import { restOfTheYear } from '#kernel/whole-year.ts'
import { type Assigner, assignersIn, type Levels, type StandingPlan, spokenPlans } from './assigners.ts'
import type { Fit } from './fitting.ts'
import type { Link } from './links.ts'
import { spoken, telling } from './spoken.ts'
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
  /** The whole of a year is meant before it is over. */
  forecast: boolean
  /** The clause, the claim and what follows it. */
  clause: string
  /** What follows the claim and still speaks of it. */
  rest: string
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

const givenBy = /(?<![\p{L}])(?:giao|đề ra|đặt ra)(?![\p{L}])/iu

/** The argument with the year spoken of in it. */
const ofYear = (of: string | undefined, { period }: Said): Pick<FigureRef, 'of'> =>
  of === undefined ? {} : { of: of.replaceAll('{year}', String(yearOf(period.to))) }

const plainRefs = ({ saying, of: named }: Fit, said: Said): FigureRef[] => {
  const { figure } = saying
  if (figure.form === 'formula' && figure.overPlan) {
    const number = said.clause.search(/\d/)
    const [before, after] = [said.clause.slice(0, number), said.clause.slice(number)]
    const by = assignersIn(givenBy.test(after) ? after : `${before} ${after}`, said.levels)
    return spokenPlans(said.before, said.plans, said.period)
      .filter((plan) => by.includes(plan.by))
      .map((plan) => ({ figure: figure.id, of: plan.code, by: plan.by }))
  }
  const of = figure.of ? (named ?? argumentOf(saying, said.clause)) : undefined
  return [{ figure: figure.id, ...ofYear(of, said) }]
}

/** Of what a share is, where the text says so, is what the figure counts: "11% số được xếp loại". */
const isOf = /^[\s\u00a0,(]*(?:trên |so với )?(?:tổng|số)(?![\p{L}])/iu
const ofItsOwn = ({ figure, phrases, nouns, labelled }: Saying, rest: string): boolean =>
  !isOf.test(rest) ||
  telling(spoken(rest), [...phrases, ...nouns, ...labelled, ...spoken(figure.meaning.vi).trim().split(' ')])
    .length === 0

/** "(60,5% số thôn, buôn)" names the whole; without a name it is what n/N is out of, or all of its own kind. */
const shareSaid = (saying: Saying, of: string | undefined, said: Said): Formula | undefined => {
  const { shares, sayings } = said.wordings
  const { id, said: worded } = saying.figure
  const wholes = sayings.filter(({ figure }) => figure.id !== id && shares.has(`${id}|${figure.id}`))
  const named = isOf.test(said.rest) ? wholes.find((one) => ofItsOwn(one, said.rest)) : undefined
  if (named) return shares.get(`${id}|${named.figure.id}`)
  const outOf = shares.get(`${id}|${worded?.outOf}`)
  return ofItsOwn(saying, said.rest)
    ? (outOf ?? (of === undefined ? undefined : shares.get(`${id}|${id}`)))
    : undefined
}

/** The figure that tells of the whole year, where the text means it and the year is not over. */
const forecastOf = (figure: string, { forecast, period, wordings }: Said): string | undefined =>
  forecast && restOfTheYear(period) ? wordings.following.get(figure)?.forecast?.id : undefined

const linkedRefs = ({ saying, of }: Fit, link: Link, said: Said): FigureRef[] => {
  const { figure } = saying
  const following = said.wordings.following.get(forecastOf(figure.id, said) ?? figure.id)
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
      const share = shareSaid(saying, of, said)
      return share ? [{ figure: share.id, ...ofYear(of, said) }] : []
    }
  }
}

/** What is told of a whole year not yet over is the forecast, or nothing the book knows. */
const forecastRefs = (refs: readonly FigureRef[], said: Said): FigureRef[] => {
  if (!said.forecast || !restOfTheYear(said.period)) return [...refs]
  return refs.flatMap((ref) => {
    const figure = forecastOf(ref.figure, said)
    return figure ? [{ ...ref, figure }] : []
  })
}

/** The questions a figure spoken of in this way stands for; several where the text leaves it open. */
export const questionsOf = (
  fit: Fit,
  link: Link | undefined,
  isPair: boolean,
  said: Said,
): MeantQuestion[] => {
  const refs = link ? linkedRefs(fit, link, said) : forecastRefs(plainRefs(fit, said), said)
  const outOf = isPair && !link ? fit.saying.figure.said?.outOf : undefined
  return refs.map((ref) => ({
    ref,
    period: said.period,
    organisation: said.organisation,
    ...(outOf ? { whole: { ...ref, figure: outOf } } : {}),
    ...(link?.over ? { over: true } : {}),
    ...(link?.down ? { down: true } : {}),
  }))
}
