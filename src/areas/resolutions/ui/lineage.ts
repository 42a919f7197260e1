import type { RegisterLine } from '#kernel/answers.ts'

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The papers it carries out, the highest first. A circle of papers ends where it begins. */
export const above = (papers: readonly RegisterLine[], id: string): RegisterLine[] => {
  const by = new Map(papers.map((one) => [one.subject, one]))
  const chain: RegisterLine[] = []
  const seen = new Set([id])
  let next = text(by.get(id)?.data.implements)
  while (next && !seen.has(next)) {
    seen.add(next)
    const paper = by.get(next)
    if (!paper) break
    chain.unshift(paper)
    next = text(paper.data.implements)
  }
  return chain
}

export interface Below {
  paper: RegisterLine
  /** How many steps under the paper asked about: 1 carries it out itself. */
  depth: number
}

const inOrder = (a: RegisterLine, b: RegisterLine): number =>
  a.from === b.from ? a.name.localeCompare(b.name, 'vi') : a.from < b.from ? -1 : 1

/** What carries it out, and what carries that out: each under its own, the oldest first. */
export const below = (papers: readonly RegisterLine[], id: string): Below[] => {
  const seen = new Set([id])
  const under = (parent: string, depth: number): Below[] =>
    papers
      .filter((one) => text(one.data.implements) === parent && !seen.has(one.subject))
      .sort(inOrder)
      .flatMap((paper) => {
        seen.add(paper.subject)
        return [{ paper, depth }, ...under(paper.subject, depth + 1)]
      })
  return under(id, 1)
}

/** Without the plans by which other organisations carry a paper out: they stand with that paper. */
export const withoutOthers = (
  papers: readonly RegisterLine[],
  organisation: string | undefined,
): RegisterLine[] => {
  const homes = new Map(papers.map((one) => [one.subject, text(one.data.home)]))
  return papers.filter(({ data }) => {
    const led = homes.get(text(data.implements))
    return led === undefined || led === data.home || data.home === organisation
  })
}

/** Papers of one organisation, each under what it carries out where that is among them; the longest line first. */
export const asTree = (papers: readonly RegisterLine[]): Below[] => {
  const ids = new Set(papers.map((one) => one.subject))
  return papers
    .filter((one) => !ids.has(text(one.data.implements)))
    .sort(inOrder)
    .map((paper) => [{ paper, depth: 0 }, ...below(papers, paper.subject)])
    .sort((a, b) => b.length - a.length)
    .flat()
}
