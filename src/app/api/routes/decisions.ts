import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { mayApprove } from '#access/can.ts'
import { type Draft, draftById, draftNotFound, openDrafts } from '#book/drafts.ts'
import { namesOf } from '#book/journal/read.ts'
import { inBook, type Tx, theBook } from '#book/session.ts'
import type { Language } from '#kernel/label.ts'
import { Refused } from '#kernel/refusal.ts'
import { decideList } from '#reports/papers/decide.ts'
import { decidedOf } from '#reports/papers/decided-record.ts'
import { wantedIn } from '../entering.ts'
import { refusedInSight } from '../refused-in-sight.ts'
import { decidedAnswer, meetingAsked, waitingAnswer } from '../schemas/papers.ts'
import { gives, spoken, takes, z } from '../schemas/words.ts'
import { type ApiEnv, type Asker, journalOf, type Surroundings } from '../surroundings.ts'

const waiting = createRoute({
  method: 'get',
  path: '/api/decisions/waiting',
  summary: 'Drafts a meeting of the standing committee may decide, by kind',
  request: { query: spoken },
  responses: gives(z.array(waitingAnswer), 'Oldest first'),
})
const deciding = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'Decide a list: as many numbered decisions in one entry, all or nothing',
  request: { query: z.object({ dry: z.enum(['0', '1']).default('0') }), body: takes(meetingAsked) },
  responses: gives(decidedAnswer, 'The numbers, in the order of the list'),
})

/** A meeting decides without approval what its office may enter without approval. */
export const decisionRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db } = around

  api.openapi(waiting, async (c) => {
    const { asker } = c.var
    const answer = await inBook(db, theBook(asker.book.id), async (tx) => {
      const drafts: Draft[] = []
      for (const one of await openDrafts(tx, journalOf(around), asker.book.id))
        if (await mayDecide(tx, around, asker, one)) drafts.push(one)
      return byKind(tx, around, asker, drafts, c.req.valid('query').language)
    })
    return c.json(answer, 200)
  })

  api.openapi(deciding, async (c) => {
    const { asker } = c.var
    const list = c.req.valid('json')
    const dry = c.req.valid('query').dry === '1'
    await mustDecide(
      around,
      asker,
      list.decisions.map((one) => one.draft),
    )
    const decided = await refusedInSight(around, asker, () =>
      decideList(journalOf(around), asker.book, around.reports.papers, asker.account.name, list, { dry }),
    )
    return c.json({ entry: list.id, dry, repeated: decided.appended.repeated, matters: decided.matters }, 200)
  })
}

const waits = (asker: Asker, draft: Draft): boolean =>
  draft.state === 'submitted' || (draft.state === 'being-written' && draft.author === asker.account.name)

/** Without what the draft cites: the number that would make approval needless is still to be given. */
const mayDecide = async (tx: Tx, around: Surroundings, asker: Asker, draft: Draft): Promise<boolean> => {
  if (!waits(asker, draft) || draft.entry.reverses.length > 0) return false
  if (!decidedOf(draft.entry, around.reports.papers, around.catalogue)) return false
  return mayEnterFreely(tx, around, asker, draft)
}

const mayEnterFreely = async (tx: Tx, around: Surroundings, asker: Asker, draft: Draft): Promise<boolean> => {
  const wanted = await wantedIn(tx, around, asker, draft.entry)
  return mayApprove(
    asker,
    wanted.map((one) => ({ ...one, basis: null })),
  )
}

/** @throws Refused draft-not-found, with the place in the list, for what the asker may not decide */
const mustDecide = (around: Surroundings, asker: Asker, ids: readonly string[]): Promise<void> =>
  inBook(around.db, theBook(asker.book.id), async (tx) => {
    for (const [record, id] of ids.entries()) {
      const draft = await draftById(tx, journalOf(around), asker.book.id, id)
      if (!draft || !(await mayEnterFreely(tx, around, asker, draft)))
        throw new Refused([{ ...draftNotFound(), record }])
    }
  })

const byKind = async (
  tx: Tx,
  { reports, catalogue }: Surroundings,
  asker: Asker,
  drafts: readonly Draft[],
  language: Language,
) => {
  const name = await namesOf(
    tx,
    catalogue,
    asker.book.id,
    drafts.map((one) => one.organisation),
  )
  const groups = new Map<string, z.infer<typeof waitingAnswer>>()
  for (const draft of drafts) {
    const decided = decidedOf(draft.entry, reports.papers, catalogue)
    if (!decided) continue
    const kind = catalogue.kind(decided.record.kind)
    const group = groups.get(kind.id) ?? { kind: kind.id, label: kind.label, drafts: [] }
    const at = draft.entry.records.indexOf(decided.record)
    groups.set(kind.id, group)
    group.drafts.push({
      id: draft.id,
      sentence: (draft.sentences[at] ?? draft.sentences[0] ?? kind.label)[language],
      organisation: { id: draft.organisation, name: name(draft.organisation) },
      author: draft.author,
      decidedOn: decided.record.decidedOn,
      template: decided.template.id,
      refusals: draft.refusals,
    })
  }
  return [...groups.values()]
}
