import { mayApprove, mustReadRegister } from '#access/can.ts'
import { logRead } from '#access/read-log.ts'
import { recordNotFound } from '#book/journal/entry.ts'
import { type FoundRecord, recordById } from '#book/journal/find.ts'
import type { Tx } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { PaperTemplate } from '#reports/papers/index.ts'
import type { Asker, Surroundings } from './surroundings.ts'

export const mayNotNumber = refusal('forbidden-numbering', {
  vi: 'Tài khoản này không được cấp số cho văn bản ấy; việc này của cơ quan được ghi quyết định đó mà không phải chờ duyệt.',
  en: 'This account may not number that paper; whoever enters such decisions without approval does.',
})

/** A record in the asker's sight, whose papers they may then read. @throws Refused record-not-found */
export const recordSeen = async (tx: Tx, asker: Asker, id: string): Promise<FoundRecord> => {
  const found = await recordById(tx, asker.book.id, id)
  if (!found || !asker.rights.readsKind(found.kind)) throw new Refused([recordNotFound()])
  if (found.confidentiality === 2) await logRead(tx, asker.actor, `papers ${found.kind}`, found.id)
  return found
}

/** A paper tells what registers say of people, so whoever prints it reads those. @throws Refused forbidden-reading */
export const mustReadFor = (
  { reports }: Surroundings,
  asker: Asker,
  kind: Kind,
  template: PaperTemplate,
): void => {
  for (const register of reports.papers.registersOf(kind, template)) mustReadRegister(asker, register)
}

/**
 * A committee's paper is numbered by who enters its decisions without asking; a cell's own by the cell.
 * What the basis cites is no reason here: the number itself is what makes it a decision.
 */
export const mayNumber = (asker: Asker, kind: Kind, template: PaperTemplate, found: FoundRecord): boolean => {
  const wanted = {
    kind,
    organisation: found.organisation,
    effectiveOn: found.effective_on as Day,
    basis: null,
  }
  const isOwn = template.issuer === 'own' && asker.rights.entering(kind.id) !== 'no'
  return isOwn
    ? asker.branch === null || asker.branch.contains(wanted.organisation, wanted.effectiveOn)
    : mayApprove(asker, [wanted])
}
