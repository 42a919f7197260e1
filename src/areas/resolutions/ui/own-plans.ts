import type { RegisterLine } from '#kernel/answers.ts'
import { text } from './lineage.ts'

export interface Coverage {
  paper: RegisterLine
  due: string
  having: { id: string; name: string; plan: RegisterLine }[]
  missing: { id: string; name: string }[]
}

/** Papers that ask for plans below, or have some: which organisations have their own, and which not. */
export const coverageOf = (
  papers: readonly RegisterLine[],
  organisations: readonly RegisterLine[],
): Coverage[] => {
  const isBelow = new Set(organisations.map((one) => one.subject))
  const plans = new Map<string, RegisterLine>()
  for (const one of papers) plans.set(`${text(one.data.implements)} ${text(one.data.home)}`, one)
  return papers
    .filter((paper) => !isBelow.has(text(paper.data.home)))
    .map((paper): Coverage => {
      const of = organisations.map((one) => ({
        id: one.subject,
        name: one.name,
        plan: plans.get(`${paper.subject} ${one.subject}`),
      }))
      return {
        paper,
        due: text(paper.data.planDue),
        having: of.flatMap(({ plan, ...one }) => (plan ? [{ ...one, plan }] : [])),
        missing: of.flatMap(({ plan, ...one }) => (plan ? [] : [one])),
      }
    })
    .filter((one) => one.due || one.having.length)
}
