import type { Mention, Names } from './names.ts'
import type { Region } from './regions.ts'
import { within } from './spans.ts'

/** Of whom a claim speaks. */
export type Whom = { organisation: string } | { not: 'foreign' | 'several'; name: string }

/** "X trực thuộc Y có 9 đảng viên" speaks of X. */
const superiorOf = /(?:trực thuộc|thuộc)[\s\u00a0]*$/iu

const spokenOf = (text: string, mentions: readonly Mention[]): Mention[] => {
  const subjects = mentions.filter(
    (one, at) => at === 0 || !superiorOf.test(text.slice(mentions[at - 1]?.end ?? 0, one.start)),
  )
  // Nearest to the number; a list of several names none of them alone.
  return subjects.filter(
    (one, at) =>
      subjects.findIndex((other) => other.organisation === one.organisation && other.name === one.name) ===
      at,
  )
}

/** "Các xã Đắk Liêng, Buôn Tría". */
const listing = /(?<![\p{L}])(?:các|những|hai|ba)[\s\u00a0]+$/iu

const whomOf = (text: string, mentions: readonly Mention[], names: Names): Whom | undefined => {
  const subjects = spokenOf(text, mentions)
  const narrower = subjects.filter((one) => one.organisation !== names.root)
  const [first, second] = narrower
  const several =
    second ?? narrower.find((one) => listing.test(text.slice(Math.max(0, one.start - 12), one.start)))
  if (several) return { not: 'several', name: narrower.map((one) => one.name).join(', ') }
  if (first)
    return first.organisation ? { organisation: first.organisation } : { not: 'foreign', name: first.name }
  return subjects[0] ? { organisation: names.root } : undefined
}

/** The first words of the sentence name whom all of it is about. */
const subjectReach = 90

/** What a list goes on to name: "của trường A và trường B". */
const listedWith = (text: string, mentions: readonly Mention[], last: Mention | undefined): Mention[] => {
  const next = last && within(mentions, { start: last.end, end: last.end + subjectReach })[0]
  if (!next || !/^[\s\u00a0]*(?:,|và|;)[\s\u00a0]*$/u.test(text.slice(last.end, next.start))) return []
  return [next, ...listedWith(text, mentions, next)]
}

/** "Chi bộ X (trực thuộc Đảng bộ Y) có 9 đảng viên" speaks of X: what stands before the bracket. */
const bracketedSuperior = /\([\s\u00a0]*(?:trực thuộc|thuộc)[\s\u00a0]*$/iu

const beforeBracket = (text: string, mentions: readonly Mention[], region: Region): Whom | undefined => {
  const superior = within(mentions, region.near).find((one) =>
    bracketedSuperior.test(text.slice(Math.max(0, one.start - 16), one.start)),
  )
  const subject = superior && within(mentions, { start: region.lead.start, end: superior.start }).at(-1)
  if (!subject) return undefined
  return subject.organisation
    ? { organisation: subject.organisation }
    : { not: 'foreign', name: subject.name }
}

/** Whom the claim's own words name, else the beginning of its sentence, else its section, else the text. */
export const whomIn = (
  text: string,
  mentions: readonly Mention[],
  region: Region,
  names: Names,
  section: Whom,
): Whom => {
  const after = within(mentions, region.after)
  const own = [...within(mentions, region.near), ...after, ...listedWith(text, mentions, after.at(-1))]
  const begun = { start: region.lead.start, end: Math.min(region.lead.end, region.lead.start + subjectReach) }
  const bracketed = beforeBracket(text, mentions, region)
  if (bracketed) return bracketed
  return whomOf(text, own, names) ?? whomOf(text, within(mentions, begun), names) ?? section
}

const headline = /^(\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){0,3}): /mu

/** Whom a text is about: named in its first lines, else named most often. */
export const whomOfText = (text: string, mentions: readonly Mention[], names: Names): Whom | undefined => {
  const headed = text.slice(0, 600)
  const weights = new Map<string, { weight: number; mention: Mention }>()
  for (const mention of mentions) {
    if (mention.whole) continue
    const key = mention.organisation ?? `? ${mention.name.toLowerCase()}`
    const so = weights.get(key) ?? { weight: 0, mention }
    so.weight += mention.end <= headed.length ? 4 : 1
    weights.set(key, so)
  }
  const place = headline.exec(headed)?.[1]
  const root = weights.get(names.root)
  const [most] = [...weights.values()].sort((a, b) => b.weight - a.weight)
  if (!most) {
    if (place === undefined) return undefined
    const { organisation, name } = names.placeNamed(place)
    return organisation ? { organisation } : { not: 'foreign', name }
  }
  // A text on the whole book names parts of it and what lies above: its own name says so once and for all.
  if (root && root.weight * 3 >= most.weight) return { organisation: names.root }
  return most.mention.organisation
    ? { organisation: most.mention.organisation }
    : { not: 'foreign', name: most.mention.name }
}
