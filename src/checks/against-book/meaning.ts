import type { Period } from '#kernel/calendar.ts'
import type { Claim } from '../claims/claim.ts'
import { layOut } from '../relations/layout/layout.ts'
import type { Levels, StandingPlan } from './assigners.ts'
import { type Fit, fitting, isCalledByName, nounOf, type Words } from './fitting.ts'
import { type Link, linkOf } from './links.ts'
import type { Mention, Names } from './names.ts'
import { periodsIn, type SaidPeriod } from './periods.ts'
import { type MeantQuestion, questionsOf, type Said } from './questions.ts'
import { limiting, type Region, regionsOf } from './regions.ts'
import { type Section, sectionsOf } from './sections.ts'
import { blanked, type Span, within } from './spans.ts'
import { spoken } from './spoken.ts'
import { whomIn, whomOfText } from './whom.ts'
import type { Wordings } from './wordings.ts'

export type WhyNot = { why: 'no-figure' } | { why: 'foreign' | 'several'; name: string }

/** What a claim means: questions of the book, several where they fit equally well, or why there is none. */
export interface Meaning {
  questions: readonly MeantQuestion[]
  whyNot?: WhyNot
}

/** What the book has to tell a text by: its wordings, its names, its plans, what its levels are called. */
export interface Background {
  wordings: Wordings
  names: Names
  plans: readonly StandingPlan[]
  levels: Levels
  /** Where the text names no period. */
  period: Period
  /** Whom a text is about that names nobody. */
  organisation: string
}

const none = (whyNot: WhyNot): Meaning => ({ questions: [], whyNot })
const noFigure = none({ why: 'no-figure' })

/** How far back a paragraph is read for the plan it spells out, in UTF-16 units. */
const planReach = 800

/** What each claim of a text means, in the order of the claims. Reads no value of the book. */
export const meaningsOf = (text: string, claims: readonly Claim[], background: Background): Meaning[] => {
  const regions = regionsOf(layOut(text, claims))
  const all = background.names.mentionsIn(text)
  const about = whomOfText(text, all, background.names) ?? { organisation: background.organisation }
  const mentions = 'not' in about ? all.filter((one) => !one.whole) : all
  const periods = periodsIn(text, background.period)
  const whole = { whom: about, period: background.period, aiming: false, heading: '' }
  const sectionAt = sectionsOf(text, mentions, periods, whole, background.names)
  const reader = new Reader(text, background, regions, mentions, periods)
  return regions.map((region, at) => reader.read(at, sectionAt(region.claim.start)))
}

/** "Giảm từ 26,73% xuống còn 22,44%": where it came from is not what there is. */
const startsFrom = (text: string, { near, claim }: Region): boolean =>
  /(?<![\p{L}])từ[\s\u00a0]*$/iu.test(text.slice(near.start, near.end)) &&
  /^[^;.\n]{0,40}?(?<![\p{L}])(?:lên|xuống|còn|đến)(?![\p{L}])/u.test(text.slice(claim.end, claim.end + 60))

/** "35 hoàn thành xuất sắc": what is told of those counted, who are named before. */
const predicate = /^(?:hoàn thành|không hoàn thành|đang|đã|được|chưa)(?![\p{L}])/u

/** "Đề ra 23 nhiệm vụ": what counts the plan itself is no target of anything. */
const planned = (fits: readonly Fit[]): Fit[] => fits.filter(({ saying }) => saying.figure.said?.ofPlans)

/** When, of whom, and whether the whole of a year not yet over is meant. */
interface Asked {
  period: Period
  organisation: string
  forecast: boolean
}

/** "Ước cả năm", "ước thực hiện năm 2023", "cả năm ước": more than what is counted to the day. */
const wholeYear =
  /(?<![\p{L}])(?:ước[^.;\n]{0,40}?cả năm|cả năm[^.;\n]{0,40}?ước|ước (?:thực hiện|đạt|đến hết|hết) năm)(?![\p{L}])/iu

/** Reads claim after claim: what one means, the next may go on from. */
class Reader {
  readonly #found: { fit?: Fit; asked?: Asked }[] = []
  readonly #names: readonly Span[]

  readonly #text: string
  readonly #background: Background
  readonly #regions: readonly Region[]
  readonly #mentions: readonly Mention[]
  readonly #periods: readonly SaidPeriod[]

  constructor(
    text: string,
    background: Background,
    regions: readonly Region[],
    mentions: readonly Mention[],
    periods: readonly SaidPeriod[],
  ) {
    this.#text = text
    this.#background = background
    this.#regions = regions
    this.#mentions = mentions
    this.#periods = periods
    this.#names = [...mentions, ...periods].sort((a, b) => a.start - b.start)
  }

  read(at: number, section: Section): Meaning {
    const region = this.#regions[at] as Region
    const link = linkOf(this.#text, this.#regions, at, section.aiming)
    const before = link?.of === undefined ? undefined : this.#found[link.of]
    this.#found[at] = {}
    if (link && before?.fit && before.asked)
      return this.#asked(region, link, [before.fit], { ...before.asked, heading: section.heading })
    if (startsFrom(this.#text, region)) return noFigure
    const whom = whomIn(this.#text, this.#mentions, region, this.#background.names, section.whom)
    if ('not' in whom) return none({ why: whom.not, name: whom.name })
    const { fits, link: own } = this.#fitting(region, link?.as === 'pair' ? undefined : link)
    const [fit] = fits
    // A project is the same one whatever place its name speaks of.
    const isNamed = fit?.of !== undefined && isCalledByName(fit.saying)
    const organisation = isNamed ? this.#background.organisation : whom.organisation
    const near = this.#text.slice(region.near.start, region.claim.end)
    const forecast = wholeYear.test(near)
    const asked = { period: this.#periodOf(region) ?? section.period, organisation, forecast }
    if (fits.length === 1 && fit && !own) this.#found[at] = { fit, asked }
    return this.#asked(region, own, fits, { ...asked, heading: section.heading })
  }

  #fitting(region: Region, link: Link | undefined): { fits: Fit[]; link: Link | undefined } {
    const { wordings } = this.#background
    const words = this.#wordsOf(region)
    const head = region.partOf === undefined ? undefined : this.#found[region.partOf]?.fit
    const suited = (by: Link | undefined) =>
      fitting(wordings, region, words, by).filter(
        ({ saying, of }) => saying !== head?.saying || of !== head.of,
      )
    // "Giảm 4,29% so với năm trước" may be a figure of its own; only else another one against last year.
    const plain =
      link?.as === 'earlier' ? suited(undefined) : link?.as === 'target' ? planned(suited(undefined)) : []
    return plain.length > 0 ? { fits: plain, link: undefined } : { fits: suited(link), link }
  }

  #wordsOf(region: Region): Words {
    const counted = nounOf(region.claim)
    const goneOn = region.goesOnFrom === undefined ? undefined : this.#regions[region.goesOnFrom]
    const earlier = region.goesOnFrom === undefined ? undefined : this.#found[region.goesOnFrom]?.fit
    const near = (of: Region) => blanked(this.#text, of.near, this.#names)
    const after = (of: Region) => blanked(this.#text, of.after, this.#names)
    const head = region.partOf === undefined ? undefined : this.#regions[region.partOf]
    const limited = region.near.start < region.clause && this.#limits(region)
    const clause = limited ? region.near : { start: region.clause, end: region.near.end }
    const all = (of: Region) => `${near(of)} ${nounOf(of.claim)} ${after(of)}`
    const headGoneOn = head?.goesOnFrom === undefined ? undefined : this.#regions[head.goesOnFrom]
    const wholes = [headGoneOn, head, goneOn].flatMap((of) => (of ? all(of) : []))
    const said = `${counted} ${after(region)}`
    return {
      clause: spoken(`${blanked(this.#text, clause, this.#names)} ${said}`),
      own: spoken(`${goneOn ? near(goneOn) : ''} ${near(region)} ${said}`),
      noun: predicate.test(spoken(said).trim()) ? ' ' : counted,
      whole: spoken(wholes.join(' ')),
      sentence: spoken(this.#text.slice(region.lead.start, region.near.end)),
      inherited: earlier?.of,
    }
  }

  /** The clauses before the last one say something of their own only where they limit it. */
  #limits({ near, clause }: Region): boolean {
    return limiting.test(this.#text.slice(near.start, clause))
  }

  /** Named in the claim's own words, else last in its sentence before it. */
  #periodOf({ near, after, lead }: Region): Period | undefined {
    const own = within(this.#periods, { start: near.start, end: after.end }).at(-1)
    return (own ?? within(this.#periods, lead).at(-1))?.period
  }

  #asked(
    region: Region,
    link: Link | undefined,
    fits: readonly Fit[],
    { heading, ...asked }: Asked & { heading: string },
  ): Meaning {
    const { start } = region.claim
    const line = Math.max(this.#text.lastIndexOf('\n', start) + 1, start - planReach)
    const said: Said = {
      ...asked,
      wordings: this.#background.wordings,
      plans: this.#background.plans,
      levels: this.#background.levels,
      clause: this.#text.slice(region.near.start, region.after.end + 60),
      rest: this.#text.slice(region.claim.end, region.after.end),
      before: `${heading}\n${this.#text.slice(line, region.after.end + 60)}`,
    }
    const questions = fits.flatMap((one) => questionsOf(one, link, region.claim.ratio !== undefined, said))
    return questions.length > 0 ? { questions } : noFigure
  }
}
