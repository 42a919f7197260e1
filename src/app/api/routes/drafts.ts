import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { mayApprove } from '#access/can.ts'
import {
  approveDraft,
  type Draft,
  draftById,
  draftNotFound,
  openDrafts,
  returnDraft,
  withdrawDraft,
} from '#book/drafts.ts'
import { namesOf } from '#book/journal/read.ts'
import { inBook, type Tx, theBook } from '#book/session.ts'
import type { Language } from '#kernel/label.ts'
import { Refused } from '#kernel/refusal.ts'
import { saveDraft, submitDraft } from '../drafting.ts'
import { wantedIn } from '../entering.ts'
import { entryAnswerOf } from '../entry-answers.ts'
import { inSight, refusedInSight } from '../refused-in-sight.ts'
import { entryAnswer } from '../schemas/answers.ts'
import { type DraftAnswer, draftAnswer } from '../schemas/drafts.ts'
import { enters, gives, idParam, spoken, takes, z } from '../schemas/words.ts'
import { type ApiEnv, type Asker, journalOf, type Surroundings } from '../surroundings.ts'
import { handedIn } from './records.ts'

const done = z.object({ done: z.literal(true) })
const listing = createRoute({
  method: 'get',
  path: '/api/drafts',
  summary: "One's own drafts, and those one may approve",
  request: { query: spoken },
  responses: gives(z.array(draftAnswer), 'Oldest first'),
})
const saving = createRoute({
  method: 'post',
  path: '/api/drafts',
  summary: 'Save an entry as a draft of one’s own, also one the book refused',
  request: {
    query: spoken,
    body: takes(
      z.object({
        entry: handedIn.extend({ id: z.uuid() }),
        reason: z.string().trim().min(1).max(2000).optional(),
        /** Handed in for the meeting that will decide it, also by who might enter it at once. */
        awaits: z.literal('meeting').optional(),
      }),
    ),
  },
  responses: gives(draftAnswer, 'Saved under the id of the entry, with what the book would refuse'),
})
const submitting = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/submit',
  summary: "Hand in one's own draft",
  request: { params: idParam, query: spoken },
  responses: enters(entryAnswer),
})
const approving = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/approve',
  summary: 'Put a draft into the book',
  request: { params: idParam, query: spoken },
  responses: gives(entryAnswer, 'Entered, naming who entered and who approved'),
})
const returning = createRoute({
  method: 'post',
  path: '/api/drafts/{id}/return',
  summary: 'Send a draft back to its author',
  request: { params: idParam, body: takes(z.object({ reason: z.string().trim().min(1).max(2000) })) },
  responses: gives(done, 'Returned'),
})
const withdrawing = createRoute({
  method: 'delete',
  path: '/api/drafts/{id}',
  summary: "Take back one's own draft",
  request: { params: idParam },
  responses: gives(done, 'Withdrawn'),
})

export const draftRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db } = around

  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const answers = await inBook(db, theBook(asker.book.id), async (tx) => {
      const all = await openDrafts(tx, journalOf(around), asker.book.id)
      const mine: Draft[] = []
      for (const one of all)
        if (one.author === asker.account.name || (await approves(tx, around, asker, one))) mine.push(one)
      const name = await namesOf(
        tx,
        around.catalogue,
        asker.book.id,
        mine.map((one) => one.organisation),
      )
      return mine.map((one) => answerOf(one, name, c.req.valid('query').language))
    })
    for (const one of answers)
      if (one.error) one.error.refusals = await inSight(around, asker, one.error.refusals)
    return c.json(answers, 200)
  })

  api.openapi(saving, async (c) => {
    const { asker } = c.var
    const draft = await saveDraft(around, asker, c.req.valid('json'))
    const name = await inBook(db, theBook(asker.book.id), (tx) =>
      namesOf(tx, around.catalogue, asker.book.id, [draft.organisation]),
    )
    return c.json(answerOf(draft, name, c.req.valid('query').language), 200)
  })

  api.openapi(submitting, async (c) => {
    const { id } = c.req.valid('param')
    const { status, answer } = await submitDraft(around, c.var.asker, id, c.req.valid('query').language)
    return c.json(answer, status)
  })

  api.openapi(approving, async (c) => {
    const { asker } = c.var
    const { id } = c.req.valid('param')
    await mustApprove(around, asker, id)
    const appended = await refusedInSight(around, asker, () =>
      approveDraft(journalOf(around), asker.book.id, id, asker.account.name),
    )
    const { language } = c.req.valid('query')
    const answer = await inBook(db, theBook(asker.book.id), (tx) =>
      entryAnswerOf(tx, around.catalogue, asker.book, appended, { dry: false, language }),
    )
    return c.json(answer, 200)
  })

  api.openapi(returning, async (c) => {
    const { asker } = c.var
    const { id } = c.req.valid('param')
    await mustApprove(around, asker, id)
    await inBook(db, theBook(asker.book.id), (tx) =>
      returnDraft(tx, journalOf(around), asker.book.id, id, c.req.valid('json').reason),
    )
    return c.json({ done: true as const }, 200)
  })

  api.openapi(withdrawing, async (c) => {
    const { asker } = c.var
    const { id } = c.req.valid('param')
    await inBook(db, theBook(asker.book.id), async (tx) => {
      const draft = await draftById(tx, journalOf(around), asker.book.id, id)
      if (draft?.author !== asker.account.name) throw new Refused([draftNotFound()])
      await withdrawDraft(tx, journalOf(around), asker.book.id, id)
    })
    return c.json({ done: true as const }, 200)
  })
}

const approves = async (tx: Tx, around: Surroundings, asker: Asker, draft: Draft): Promise<boolean> =>
  draft.state === 'submitted' && mayApprove(asker, await wantedIn(tx, around, asker, draft.entry))

/** Somebody who may not enter these kinds learns no more than that there is no such draft. */
const mustApprove = (around: Surroundings, asker: Asker, id: string): Promise<void> =>
  inBook(around.db, theBook(asker.book.id), async (tx) => {
    const draft = await draftById(tx, journalOf(around), asker.book.id, id)
    if (!draft || draft.state === 'withdrawn') throw new Refused([draftNotFound()])
    const wanted = await wantedIn(tx, around, asker, draft.entry)
    if (draft.author !== asker.account.name && !mayApprove(asker, wanted))
      throw new Refused([draftNotFound()])
  })

const answerOf = (draft: Draft, name: (id: string) => string, language: Language): DraftAnswer => {
  const [first] = draft.refusals
  return {
    id: draft.id,
    state: draft.state,
    author: draft.author,
    organisation: { id: draft.organisation, name: name(draft.organisation) },
    createdAt: draft.createdAt,
    updatedAt: draft.updatedAt,
    sentences: draft.sentences.map((one) => one[language]),
    reason: draft.reason,
    entry: draft.entry,
    ...(first ? { error: { code: first.code, message: first.message, refusals: draft.refusals } } : {}),
  }
}
