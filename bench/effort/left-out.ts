import type { SubmittedRecord } from '#kernel/record.ts'

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const subjectsIn = (body: unknown): string[] => JSON.stringify(body).match(uuids) ?? []
const familyOf = ({ kind }: SubmittedRecord): string => kind.split('.')[0] ?? kind

/**
 * The last record of each kind that nothing later rests on: nobody and nothing it speaks of is spoken of again
 * (organisations apart), nor does its organisation do more of the same; and no meeting counts those present where
 * it changed who is a member. A book loads without these, and they can be entered by hand as they were.
 */
export const replayable = (
  records: readonly SubmittedRecord[],
  standing: ReadonlySet<string>,
): Map<string, SubmittedRecord> => {
  const found = new Map<string, SubmittedRecord>()
  const spokenOf = new Set<string>()
  const busy = new Set<string>()
  for (const record of records.toReversed()) {
    const own = [...new Set(subjectsIn(record.body))]
    const about = own.filter((one) => !standing.has(one))
    const family = familyOf(record)
    const places = [record.organisation, ...own.filter((one) => standing.has(one))]
    const keys = places.map((one) => `${family} ${one}`)
    const isFree =
      !about.some((one) => spokenOf.has(one)) &&
      (about.length > 0 || !keys.some((one) => busy.has(one))) &&
      !(family === 'member' && places.some((one) => busy.has(`cell-meeting ${one}`)))
    if (isFree && !found.has(record.kind)) found.set(record.kind, record)
    for (const one of about) spokenOf.add(one)
    for (const one of keys) busy.add(one)
  }
  return new Map([...found].reverse())
}
