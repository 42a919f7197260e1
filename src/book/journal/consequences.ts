import { printDay } from '#kernel/calendar.ts'
import { say } from '#kernel/label.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { cannotFold } from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Working } from '../registers/working.ts'
import type { Tx } from '../session.ts'
import { organisationNotAlive, recordsRestOnIt } from './entry.ts'
import type { JudgedRecord } from './judge.ts'
import { namesOf, sentencesAt } from './read.ts'
import type { ReversedRecord } from './reverse.ts'

/** Refuses what cannot be folded, naming the record in the way. */
export const judgeFolds = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  working: Working,
  reversed: readonly ReversedRecord[],
): Promise<Refusal[]> => {
  const refusals: Refusal[] = []
  for (const { register, subject } of working.touched) {
    const { fault } = working.foldOf(register, subject)
    if (!fault) continue
    const inTheWay = fault.standing === null ? [] : await sentencesAt(tx, catalogue, book, [fault.standing])
    const later = await sentencesAt(tx, catalogue, book, [fault.at.position])
    const definition = catalogue.register(register)
    const name = (await namesOf(tx, catalogue, book, [subject]))(subject)
    // A fault at a record already in the book means that what it rested on was taken away.
    refusals.push(
      later.length > 0 && reversed.length > 0
        ? { ...recordsRestOnIt({ name: later[0]?.sentence.vi ?? '' }), standing: later }
        : {
            ...cannotFold[fault.fault]({
              name,
              register: say(definition.label, 'vi'),
              day: printDay(fault.at.change.on),
            }),
            standing: [...inTheWay, ...later],
          },
    )
    if (refusals.length >= 20) break
  }
  return refusals
}

/** The organisation whose work a record is must exist on its effective day. */
export const judgeOrganisations = (working: Working, judged: readonly JudgedRecord[]): Refusal[] =>
  judged.flatMap(({ record }, index) => {
    const alive = working.history('party-organisations', record.organisation)
    if (alive.on(record.effectiveOn) || alive.on(record.decidedOn)) return []
    // The day an organisation ends still belongs to its own last records.
    if (alive.rows.some((row) => row.to === record.effectiveOn)) return []
    return [
      {
        ...organisationNotAlive({ day: printDay(record.effectiveOn) }, { field: 'organisation' }),
        record: index,
      },
    ]
  })
