import { mustReadRegister, organisationAsked } from '#access/can.ts'
import { askWorklist } from '#book/registers/worklist.ts'
import { actAs, inBook, theBook } from '#book/session.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import type { WorkLine } from '#kernel/worklist.ts'
import type { ComposedPaper } from '#reports/papers/index.ts'
import type { PaperSource } from '#reports/papers/paper.ts'
import { lastDayFor } from './last-day.ts'
import { mustReadFor } from './paper-rights.ts'
import type { Asker, Surroundings } from './surroundings.ts'

const nothingToPropose = refusal('nothing-to-propose', {
  vi: 'Danh sách này chưa có ai, hoặc không ra thành văn bản đề nghị.',
  en: 'There is nobody on this list, or no paper proposes it.',
})

/**
 * The paper that proposes what a worklist holds on a day: as if each line had been entered with the kind that
 * settles it. A draft: nothing is decided yet. @throws Refused nothing-to-propose, forbidden-reading
 */
export const proposalOf = (
  around: Surroundings,
  asker: Asker,
  id: string,
  asked: { on?: Day | undefined; organisation?: string | undefined },
): Promise<ComposedPaper> => {
  const { papers } = around.reports
  const worklist = around.catalogue.worklist(id)
  for (const { id: register } of worklist.reads) mustReadRegister(asker, register)
  return inBook(around.db, asker.actor, async (tx) => {
    const on = asked.on ?? (await lastDayFor(tx, asker))
    const organisation = organisationAsked(asker, asked.organisation, on)
    const lines = await askWorklist(tx, asker.book, { worklist, on, organisation, kept: around.memory?.rows })
    const kind = worklist.settledBy ? around.catalogue.kind(worklist.settledBy) : undefined
    const template = kind && papers.of(kind).find((one) => one.of === 'list')
    const [first, ...rest] = kind ? lines.map((line) => sourceOf(line, kind, asker.book.root, on)) : []
    if (!kind || !template || !first) throw new Refused([nothingToPropose()])
    mustReadFor(around, asker, kind, template)
    await actAs(tx, theBook(asker.book.id))
    return papers.composeList(tx, asker.book, template, [first, ...rest])
  })
}

/** What the list knows goes into the fields of the form that have its names. */
const sourceOf = (line: WorkLine, kind: Kind, root: string, on: Day): PaperSource => {
  const told = Object.entries(line.values).filter(([name]) => name in kind.body.shape)
  const note = Object.values(line.values).find((one) => typeof one === 'object' && one !== null)
  return {
    id: line.subject,
    kind: kind.id,
    organisation: line.organisation ?? root,
    decidedOn: on,
    effectiveOn: on,
    basis: null,
    body: {
      ...Object.fromEntries(told.map(([name, value]) => [name, String(value)])),
      [kind.verb?.field ?? 'person']: line.subject,
    },
    ...(note && typeof note === 'object' ? { note: note.vi } : {}),
  }
}
