import { namesOf } from '#book/journal/read.ts'
import { askWorklist } from '#book/registers/worklist.ts'
import type { Tx } from '#book/session.ts'
import { type Day, printVague, vague, vagueSchema } from '#kernel/calendar.ts'
import { type Language, say } from '#kernel/label.ts'
import { dueState, type Worklist, type WorklistAnswer, type WorkValue } from '#kernel/worklist.ts'
import type { Asker, Surroundings } from './surroundings.ts'

interface Asked {
  worklist: Worklist
  on: Day
  organisation: string | undefined
  language: Language
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A worklist as it is read: days printed, ids named, labels said in the reader's language. */
export const toldWorklist = async (
  tx: Tx,
  { catalogue, memory }: Surroundings,
  asker: Asker,
  { worklist, on, organisation, language }: Asked,
): Promise<WorklistAnswer> => {
  const lines = await askWorklist(tx, asker.book, { worklist, on, organisation, kept: memory?.rows })
  const ids = lines.flatMap((line) => [
    line.subject,
    line.organisation ?? '',
    ...Object.values(line.values).filter((one): one is string => typeof one === 'string'),
  ])
  const name = await namesOf(
    tx,
    catalogue,
    asker.book.id,
    ids.filter((one) => uuid.test(one)),
  )
  const print = (value: WorkValue): string => {
    if (value === null) return ''
    if (typeof value === 'number') return value.toLocaleString('vi-VN')
    if (typeof value === 'object') return say(value, language)
    if (uuid.test(value)) return name(value)
    return vagueSchema.safeParse(value).success ? printVague(vague(value)) : value
  }
  const told = lines.map((line) => ({
    subject: line.subject,
    name: name(line.subject),
    organisation: line.organisation ? { id: line.organisation, name: name(line.organisation) } : null,
    due: line.due,
    state: dueState(line.due, on),
    values: Object.fromEntries(
      Object.entries({ ...line.particulars, ...line.values }).map(([field, value]) => [
        field,
        print(value as WorkValue),
      ]),
    ),
  }))
  return {
    id: worklist.id,
    label: worklist.label,
    meaning: worklist.meaning,
    on,
    settledBy: worklist.settledBy,
    columns: Object.entries({ ...worklist.particulars, ...worklist.columns }).map(([field, label]) => ({
      field,
      label,
    })),
    late: told.filter((one) => one.state === 'late').length,
    lines: told,
  }
}
