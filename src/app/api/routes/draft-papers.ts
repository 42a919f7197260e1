import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { mayApprove } from '#access/can.ts'
import { type Draft, draftById, draftNotFound } from '#book/drafts.ts'
import { inBook, theBook } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import { paperOfDraft, papersOfDraft } from '#reports/papers/of-draft.ts'
import { wantedIn } from '../entering.ts'
import { notFound } from '../errors.ts'
import { type PaperFile, paperResponse } from '../paper-files.ts'
import { mustReadFor } from '../paper-rights.ts'
import { refusedInSight } from '../refused-in-sight.ts'
import { draftPaperAnswer } from '../schemas/papers.ts'
import { gives, idParam, z } from '../schemas/words.ts'
import { type ApiEnv, type Asker, journalOf, type Surroundings } from '../surroundings.ts'

const listing = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/papers',
  summary: 'The papers a draft would yield',
  request: { params: idParam },
  responses: gives(z.array(draftPaperAnswer), 'Each to be had as a draft without a number'),
})
const printing = createRoute({
  method: 'get',
  path: '/api/drafts/{id}/papers/{file}',
  summary: 'A paper of a draft before anything is decided: its template with .docx or .html behind the name',
  request: { params: idParam.extend({ file: z.string().max(120) }) },
  responses: gives(z.string(), 'The paper, marked as a draft'),
})

export const draftPaperRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(listing, async (c) => {
    const draft = await draftSeen(around, c.var.asker, c.req.valid('param').id)
    const papers = papersOfDraft(draft, around.reports.papers, around)
    return c.json(
      papers.map(({ template }) => ({ template: template.id, title: template.title })),
      200,
    )
  })

  api.openapi(printing, async (c): Promise<never> => {
    const { asker } = c.var
    const { id, file } = c.req.valid('param')
    const [, name = '', kindOfFile] = /^(.+)\.(docx|html)$/.exec(file) ?? []
    const draft = await draftSeen(around, asker, id)
    const found = papersOfDraft(draft, around.reports.papers, around).find((one) => one.template.id === name)
    const record = draft.entry.records.find((one) => one.id === found?.record)
    if (!found || !record || !kindOfFile) throw new Refused([notFound()])
    mustReadFor(around, asker, around.catalogue.kind(record.kind), found.template)
    const paper = await refusedInSight(around, asker, () =>
      paperOfDraft(journalOf(around), asker.book, around.reports.papers, draft, found),
    )
    return (await paperResponse(c, [paper], kindOfFile as PaperFile)) as never
  })
}

/** One's own draft, or one that would be decided or approved by who asks. @throws Refused draft-not-found */
const draftSeen = (around: Surroundings, asker: Asker, id: string): Promise<Draft> =>
  inBook(around.db, theBook(asker.book.id), async (tx) => {
    const draft = await draftById(tx, journalOf(around), asker.book.id, id)
    const isOpen = draft !== null && ['being-written', 'submitted', 'returned'].includes(draft.state)
    if (!draft || !isOpen) throw new Refused([draftNotFound()])
    if (draft.author === asker.account.name) return draft
    const wanted = await wantedIn(tx, around, asker, draft.entry)
    const decides = mayApprove(
      asker,
      wanted.map((one) => ({ ...one, basis: null })),
    )
    if (!decides || draft.state !== 'submitted') throw new Refused([draftNotFound()])
    return draft
  })
