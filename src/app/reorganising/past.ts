import { sql } from 'kysely'
import type { Catalogue } from '#book/catalogue.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import type { Basis } from '#kernel/record.ts'
import type { PastReorganisation } from '#kernel/reorganisation-answers.ts'
import type { Placed } from './compared.ts'

const founding = ['organisation.established']
const changing = ['organisation.transferred', 'organisation.renamed', 'organisation.succeeded']
const ending = ['organisation.merged', 'organisation.dissolved']

export type FoundReorganisation = PastReorganisation & Placed

/** What tells of the structure itself; members and posts that go along are told by kinds of their own. */
const structural = [...founding, ...changing, ...ending, 'organisation.holdings-moved']

interface Line {
  entry: string
  first: number
  last: number
  records: number
  record: string
  first_record: string
  positions: number[]
  decided_on: Day
  effective_on: Day
  basis: Basis | null
  recorded_at: string
  entered_by: string
  founded: number
  changed: number
  ended: number
  taken_back: boolean
}

const most = 200

/** Changes of the structure in the actor's sight, newest first: planned as one, or told record by record. */
export const pastReorganisations = async (
  tx: Tx,
  book: number,
  catalogue: Catalogue,
  entry?: string,
): Promise<FoundReorganisation[]> => {
  const carried = catalogue.areas.flatMap((area) => area.carriers ?? []).map((one) => one.kind)
  const shown = sql`filter (where r.kind = any (${structural}::text[]))`
  const { rows } = await sql<Line>`
    with told as (select distinct entry from record where book = ${book}
      and kind = any (${[...structural, ...carried]}::text[])
      and (${entry ?? null}::uuid is null or entry = ${entry ?? null}::uuid))
    select r.entry, min(r.position) as first, max(r.position) as last, count(*)::int as records,
      coalesce((array_agg(r.id order by r.position) ${shown})[1], (array_agg(r.id order by r.position))[1]) as record,
      coalesce(mode() within group (order by r.decided_on) ${shown}, min(r.decided_on))::text as decided_on,
      coalesce(mode() within group (order by r.effective_on) ${shown}, max(r.effective_on))::text as effective_on,
      coalesce((array_agg(r.basis order by r.position) ${shown})[1], (array_agg(r.basis order by r.position))[1]) as basis,
      (array_agg(r.id order by r.position))[1] as first_record,
      array_agg(r.position) filter (where r.kind = any (${[...structural, ...carried]}::text[])) as positions,
      to_char(min(r.recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
      min(r.entered_by) as entered_by,
      count(*) filter (where r.kind = any (${founding}::text[]))::int as founded,
      count(*) filter (where r.kind = any (${changing.slice(0, 2)}::text[]))::int as changed,
      count(*) filter (where r.kind = any (${ending}::text[]))::int as ended,
      bool_or(exists (select 1 from record v where v.book = r.book and v.reverses = r.position)) as taken_back
    from record r join told on told.entry = r.entry where r.book = ${book}
    group by r.entry having min(r.reverses) is null order by 7 desc, min(r.position) desc`.execute(tx)
  return rows
    .filter((one) => one.founded + one.changed + one.ended > 0 || isPlanned(one))
    .slice(0, most)
    .map((one) => ({
      entry: one.entry,
      record: one.record,
      decidedOn: one.decided_on,
      effectiveOn: one.effective_on,
      basis: one.basis,
      records: one.records,
      founded: one.founded,
      changed: one.changed,
      ended: one.ended,
      enteredBy: one.entered_by,
      recordedAt: one.recorded_at,
      takenBack: one.taken_back,
      first: one.first,
      last: one.last,
      positions: one.positions,
      isPlanned: isPlanned(one),
    }))
}

/** Records that follow from a plan carry ids derived from its entry. */
const isPlanned = ({ entry, first_record: record }: Line): boolean =>
  record === derivedSubject(entry, 'reorganisation', 0)
