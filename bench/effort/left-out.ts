import type { SubmittedRecord } from '#kernel/record.ts'

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
export const subjectsIn = (body: unknown): string[] => [
  ...new Set<string>(JSON.stringify(body).match(uuids) ?? []),
]
const familyOf = ({ kind }: SubmittedRecord): string => kind.split('.')[0] ?? kind

/** A record that rests on more than so many others stays in the book. */
const mostResting = 300
/** Of a kind, so many of its last records are looked at for the one that least rests on. */
const mostTried = 200

/** Where one decision moves everybody at once, none of it can be left out. */
const alwaysStays = ['member.moved', 'organisation.dissolved', 'organisation.established']

/** What the book knows of a record: which subjects of its registers it opens, changes or closes. */
export type ChangedBy = (record: SubmittedRecord) => readonly string[]

/** Those who and what a record stands on without changing them: organisations, units, places and people. */
export type Standing = ReadonlySet<string>

/** What a record may change, and the structure it only stands on. */
interface Spoken {
  about: string[]
  places: string[]
  family: string
}

const indexOf = <T>(lists: readonly (readonly T[])[]): Map<T, number[]> => {
  const index = new Map<T, number[]>()
  for (const [at, list] of lists.entries())
    for (const one of list) {
      const known = index.get(one)
      if (known) known.push(at)
      else index.set(one, [at])
    }
  return index
}

/**
 * Tells of a record which later ones rest on it, all of them or none when they are too many: those that speak of
 * what it changes; where it changes nothing, more of the same of its organisation; and meetings that count those
 * present where it changed who is a member.
 */
export const restingOn = (
  records: readonly SubmittedRecord[],
  standing: Standing,
  changedBy: ChangedBy = () => [],
) => {
  const all = records.map((one) => [...new Set([...subjectsIn(one.body), ...changedBy(one)])])
  const spoken = records.map((record, at): Spoken => {
    const changed = new Set(changedBy(record))
    const isAbout = (id: string) => changed.has(id) || !standing.has(id)
    return {
      about: (all[at] ?? []).filter(isAbout),
      places: [record.organisation, ...(all[at] ?? []).filter((id) => !isAbout(id))],
      family: familyOf(record),
    }
  })
  const bySubject = indexOf(all)
  const byPlace = indexOf(spoken.map(({ places, family }) => places.map((place) => `${family} ${place}`)))
  const next = (at: number): number[] => {
    const { about, places, family } = spoken[at] ?? { about: [], places: [], family: '' }
    const same = about.length === 0 ? places.map((place) => `${family} ${place}`) : []
    const meetings = family === 'member' ? places.map((place) => `cell-meeting ${place}`) : []
    return [
      ...about.flatMap((id) => bySubject.get(id) ?? []),
      ...[...same, ...meetings].flatMap((key) => byPlace.get(key) ?? []),
    ].filter((later) => later > at)
  }
  const stays = (at: number): boolean => alwaysStays.includes(records[at]?.kind ?? '')
  return (at: number, most: number): ReadonlySet<number> | null => {
    if (stays(at)) return null
    const found = new Set([at])
    const open = [at]
    for (let one = open.pop(); one !== undefined; one = open.pop())
      for (const later of next(one).filter((each) => !found.has(each))) {
        found.add(later)
        open.push(later)
        if (found.size > most || stays(later)) return null
      }
    return found
  }
}

/** What is left out of a book when it is loaded, to be entered again. */
export interface LeftOut {
  /** Of each kind the record to be entered by hand, and one of the same day that comes right after it. */
  byHand: ReadonlyMap<string, { first: SubmittedRecord; alike: SubmittedRecord | null }>
  /** The last of each kind on which too much rests to leave it out. */
  staying: readonly SubmittedRecord[]
  /** The kinds whose record by hand rests on that of another kind: one matter. */
  restsOn: ReadonlyMap<string, ReadonlySet<string>>
  /** These and all that rest on them, in the order of the book. */
  all: readonly SubmittedRecord[]
}

const hasLists = (value: unknown): boolean => typeof value === 'object' && value !== null
/** The form of one can be gone on with for the other: same day and paper, and lists that are the same. */
const goesOn = (one: SubmittedRecord, other: SubmittedRecord): boolean =>
  one.kind === other.kind &&
  one.decidedOn === other.decidedOn &&
  Object.keys(one.body).sort().join() === Object.keys(other.body).sort().join() &&
  Object.keys(one.body)
    .filter((name) => hasLists(one.body[name]) || hasLists(other.body[name]))
    .every((name) => JSON.stringify(one.body[name]) === JSON.stringify(other.body[name]))

/** Chooses for every kind wanted the record of the year on which least rests. */
export const leaveOut = (
  records: readonly SubmittedRecord[],
  standing: Standing,
  isWanted: (record: SubmittedRecord) => boolean,
  changedBy?: ChangedBy,
): LeftOut => {
  const resting = restingOn(records, standing, changedBy)
  const ofKind = indexOf(records.map((one) => (isWanted(one) ? [one.kind] : [])))
  const out = new Set<number>()
  const followers = new Map<string, ReadonlySet<string>>()
  const byHand = new Map<string, { first: SubmittedRecord; alike: SubmittedRecord | null }>()
  for (const [kind, all] of ofKind) {
    const least = leastOf(all.toReversed().slice(0, mostTried), resting)
    const first = least && records[least.at]
    if (!first) continue
    const near = all.filter((at) => at !== least.at && goesOn(first, records[at] as SubmittedRecord))
    const second = leastOf(near.filter((at) => !least.resting.has(at)).slice(0, mostTried), resting, 20)
    const other = (second && records[second.at]) ?? null
    const isBefore = second !== null && second.at < least.at
    byHand.set(kind, isBefore && other ? { first: other, alike: first } : { first, alike: other })
    for (const at of [...least.resting, ...(second?.resting ?? [])]) out.add(at)
    followers.set(kind, new Set([...least.resting].flatMap((at) => records[at]?.id ?? [])))
  }
  const staying = [...ofKind].flatMap(([kind, at]) => {
    const last = records[at.at(-1) ?? -1]
    return last && !byHand.has(kind) ? [last] : []
  })
  const restsOn = new Map(
    [...byHand].map(([kind, { first }]) => [
      kind,
      new Set([...followers].flatMap(([other, ids]) => (other !== kind && ids.has(first.id) ? [other] : []))),
    ]),
  )
  return { byHand, staying, restsOn, all: records.filter((_, at) => out.has(at)) }
}

const leastOf = (
  candidates: readonly number[],
  resting: ReturnType<typeof restingOn>,
  most = mostResting,
): { at: number; resting: ReadonlySet<number> } | null => {
  let least: { at: number; resting: ReadonlySet<number> } | null = null
  for (const at of candidates) {
    const found = resting(at, least ? least.resting.size - 1 : most)
    if (found) least = { at, resting: found }
    if (least?.resting.size === 1) break
  }
  return least
}
