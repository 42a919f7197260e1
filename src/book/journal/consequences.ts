import { printDay } from '#kernel/calendar.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { cannotFold, type History } from '#kernel/register.ts'
import type { Catalogue } from '../catalogue.ts'
import { nameOfRow, nameOfSubject } from '../registers/naming.ts'
import type { Working } from '../registers/working.ts'
import type { Tx } from '../session.ts'
import { organisationNotAlive, organisationNotFound, recordsRestOnIt } from './entry.ts'
import type { JudgedRecord } from './judge.ts'
import { sentencesAt } from './read.ts'
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
    // A fault at a record already in the book means that what it rested on was taken away.
    refusals.push(
      later.length > 0 && reversed.length > 0
        ? { ...recordsRestOnIt(), standing: later }
        : {
            ...cannotFold[fault.fault]({
              name: await nameOfSubject(catalogue, working, definition, subject, fault.at.change),
              register: definition.label,
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
export const judgeOrganisations = async (
  tx: Tx,
  catalogue: Catalogue,
  book: number,
  working: Working,
  judged: readonly JudgedRecord[],
): Promise<Refusal[]> => {
  const refusals: Refusal[] = []
  for (const [index, { record }] of judged.entries()) {
    const alive = working.history('party-organisations', record.organisation)
    const at = { record: index, field: 'organisation' }
    const last = alive.latest
    if (!last) refusals.push({ ...organisationNotFound({ id: record.organisation.slice(0, 8) }), ...at })
    else if (!isAliveFor(alive, record)) {
      const name = await nameOfRow(catalogue, working, catalogue.register('party-organisations'), last)
      const border = last.to <= record.effectiveOn ? last.closed : (alive.first?.opened ?? null)
      const standing = border === null ? [] : await sentencesAt(tx, catalogue, book, [border])
      refusals.push({
        ...organisationNotAlive({ name, day: printDay(record.effectiveOn) }),
        ...at,
        standing,
      })
    }
    if (refusals.length >= 20) break
  }
  return refusals
}

/** The day an organisation ends still belongs to its own last records. */
const isAliveFor = (alive: History, { decidedOn, effectiveOn }: JudgedRecord['record']): boolean =>
  alive.on(effectiveOn) !== undefined ||
  alive.on(decidedOn) !== undefined ||
  alive.rows.some((row) => row.to === effectiveOn)
