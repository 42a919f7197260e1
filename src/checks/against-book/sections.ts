import type { Period } from '#kernel/calendar.ts'
import type { Mention } from './names.ts'
import type { SaidPeriod } from './periods.ts'
import { lastBefore, type Span, within } from './spans.ts'
import type { Whom } from './whom.ts'

/** What a heading or a leading line says for all that stands under it. */
export interface Section {
  whom: Whom
  period: Period
  /** It is about what is planned, not what was done. */
  aiming: boolean
  /** The heading or leading line itself. */
  heading: string
}

const aims =
  /(?:phương hướng|nhiệm vụ (?:trọng tâm|quan trọng|sau|năm)|chỉ tiêu (?:chủ yếu|năm|cụ thể)|mục tiêu|phấn đấu)/iu
const longestHeading = 160

const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }))

/** "Trong năm 2024 … các nhiệm vụ sau:" leads what follows its paragraph; a heading is short and ends without a stop. */
const leadingPart = (text: string, { start, end }: Span): Span | undefined => {
  const line = text.slice(start, end).trimEnd()
  if (line.endsWith(':')) {
    const before = Math.max(line.lastIndexOf('. '), line.lastIndexOf('.T'), line.lastIndexOf('; '))
    return { start: start + Math.max(0, before), end }
  }
  const heading = line.length <= longestHeading && !/[.;,]$/.test(line) && !/^\s*[-–+•*]/.test(line)
  return heading ? { start, end } : undefined
}

/** Answers, for an offset, what its section and its paragraph so far say. */
export const sectionsOf = (
  text: string,
  mentions: readonly Mention[],
  periods: readonly SaidPeriod[],
  whole: Section,
  names: { root: string },
): ((offset: number) => Section) => {
  const lines = linesOf(text)
  const titled = within(periods, { start: 0, end: 400 })[0]?.period ?? whole.period
  let section: Section = { ...whole, period: titled }
  const leads: (Span & { section: Section })[] = [{ start: 0, end: 0, section }]
  for (const line of lines) {
    const lead = leadingPart(text, line)
    if (!lead) continue
    const named = within(mentions, lead)
    const only = named.length === 1 ? named[0] : undefined
    const root = named.some((one) => one.organisation === names.root)
    const whom: Whom = root
      ? { organisation: names.root }
      : only
        ? only.organisation
          ? { organisation: only.organisation }
          : { not: 'foreign', name: only.name }
        : whole.whom
    section = {
      whom: lead.start < 400 && !root ? whole.whom : whom,
      period: within(periods, lead)[0]?.period ?? titled,
      aiming: aims.test(text.slice(lead.start, lead.end)),
      heading: text.slice(lead.start, lead.end),
    }
    leads.push({ start: line.end, end: line.end, section })
  }
  return (offset) => {
    const lead = lastBefore(leads, offset)?.section ?? section
    const line = lastBefore(lines, offset)
    const begun = line ? within(periods, { start: line.start, end: offset }).at(-1) : undefined
    return begun ? { ...lead, period: begun.period } : lead
  }
}
