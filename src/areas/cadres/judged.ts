import { type Day, printDay } from '#kernel/calendar.ts'
import { personnelRulesOn } from '#kernel/personnel-rules.ts'
import type { JournalRecord } from '#kernel/record.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type History, historiesNaming, historyIn } from '#kernel/register.ts'
import { type PartyOrganisation, partyOrganisations } from '#subjects/party-organisations.ts'
import {
  type ManagingLevel,
  managingLevelNames,
  managingLevels,
  type Position,
  positions,
} from '#subjects/positions.ts'
import { type Tenure, tenures } from '#subjects/tenures.ts'
import {
  belowManagingLevel,
  higherDecisionNeeded,
  holdsPostAlready,
  incompatiblePosts,
  noSuchPost,
  notInPost,
  postFull,
} from './refusals.ts'

/** What every rule about taking a post asks to see. */
export const takingOf = (body: { person: string; post: string }, organisation: string) => ({
  post: historyIn(positions, body.post),
  held: historiesNaming(tenures, 'person', body.person),
  holders: historiesNaming(tenures, 'post', body.post),
  decider: historyIn(partyOrganisations, organisation),
})

export interface Taking {
  post: History<Position>
  held: readonly History<Tenure>[]
  holders: readonly History<Tenure>[]
  decider: History<PartyOrganisation>
}

export const rowsOn = (histories: readonly History<Tenure>[], day: Day): Tenure[] =>
  histories.flatMap((one) => one.on(day) ?? [])

const levelOf: { readonly [kind in PartyOrganisation['kind']]: ManagingLevel } = {
  'district-body': 'district',
  'commune-body': 'commune',
  'grassroots-body': 'grassroots',
  'grassroots-cell': 'grassroots',
  'sectional-body': 'grassroots',
  cell: 'grassroots',
}
const rank = (level: ManagingLevel): number => managingLevelNames.indexOf(level)

/**
 * Phân cấp quản lý cán bộ: the level that manages a post decides on it, or one above. What a level above
 * the book decides is entered by the book's own root, with the number of that decision.
 */
export const judgeLevel = (
  post: Pick<Position, 'title' | 'managedBy'>,
  decider: PartyOrganisation | undefined,
  record: Pick<JournalRecord, 'basis'>,
): (Refusal | false)[] => {
  if (!decider) return []
  const own = levelOf[decider.kind]
  if (rank(own) <= rank(post.managedBy)) return []
  const details = { title: post.title, level: managingLevels[post.managedBy] }
  return decider.parent === null
    ? [!record.basis?.number && higherDecisionNeeded(details)]
    : [belowManagingLevel(details, { field: 'post' })]
}

const judgeCompatible = (
  post: Position,
  held: readonly Tenure[],
  day: Day,
): (Refusal | false | undefined)[] =>
  personnelRulesOn(day).incompatible.flatMap(({ one, other, source }) => {
    const opposite = post.role === one ? other : post.role === other ? one : undefined
    const clash = held.find((row) => row.role === opposite && row.managedBy === post.managedBy)
    return opposite && clash
      ? [incompatiblePosts({ one: post.title, other: clash.position }, { field: 'post', source })]
      : []
  })

/** Whether the person may take the post on that day; `leaving` is the post given up for it. */
export const judgeTaking = (
  { body, effectiveOn, basis }: Pick<JournalRecord<{ post: string }>, 'body' | 'effectiveOn' | 'basis'>,
  { post, held, holders, decider }: Taking,
  leaving?: string,
): (Refusal | false | undefined)[] => {
  const row = post.on(effectiveOn)
  const day = printDay(effectiveOn)
  if (!row) return [noSuchPost({ day }, { field: 'post' })]
  const kept = rowsOn(held, effectiveOn).filter((one) => !leaving || one.post !== leaving)
  const taken = rowsOn(holders, effectiveOn).length
  return [
    kept.some((one) => one.post === body.post) &&
      holdsPostAlready({ title: row.title, day }, { field: 'post' }),
    taken >= row.seats &&
      postFull({ title: row.title, seats: row.seats, day }, { field: 'post', unless: 'special-approval' }),
    ...judgeCompatible(row, kept, effectiveOn),
    ...judgeLevel(row, decider.on(effectiveOn), { basis }),
  ]
}

/** What every rule about one tenure asks to see. */
export const endingOf = (held: string, organisation: string) => ({
  held: historyIn(tenures, held),
  decider: historyIn(partyOrganisations, organisation),
})

/** The tenure must stand on that day, and the decision be the decider's to take. */
export const judgeHeld = (
  { effectiveOn, basis }: Pick<JournalRecord, 'effectiveOn' | 'basis'>,
  { held, decider }: { held: History<Tenure>; decider: History<PartyOrganisation> },
): (Refusal | false)[] => {
  const row = held.on(effectiveOn)
  if (!row) return [notInPost({ day: printDay(effectiveOn) }, { field: 'held' })]
  const post = { title: row.position, managedBy: row.managedBy ?? 'grassroots' }
  return judgeLevel(post, decider.on(effectiveOn), { basis })
}

/** A tenure as the record that renews or ends it freezes it. */
export const heldFacts = (held: History<Tenure>, day: Day) => {
  const row = held.on(day)
  return row
    ? {
        about: row.person,
        organisation: row.organisation,
        title: row.position,
        termEndsOn: row.termEndsOn ?? null,
        noticeOn: row.noticeOn ?? null,
      }
    : null
}
