import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { mustReadRegister } from '#access/can.ts'
import { type FoundRecord, recordsAt } from '#book/journal/find.ts'
import { namesOf } from '#book/journal/read.ts'
import { numberLines } from '#book/numbering/number-book.ts'
import { actAs, inBook, type Tx, theBook } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import type { ComposedPaper } from '#reports/papers/index.ts'
import { issuePaper } from '#reports/papers/issue.ts'
import { notFound } from '../errors.ts'
import { type PaperFile, paperResponse } from '../paper-files.ts'
import { proposalOf } from '../paper-proposal.ts'
import { mayNotNumber, mayNumber, mustReadFor, recordSeen } from '../paper-rights.ts'
import { numberAnswer, type PaperAnswer, paperAnswer } from '../schemas/papers.ts'
import { day, gives, idParam, takes, z } from '../schemas/words.ts'
import { type ApiEnv, type Asker, journalOf, type Surroundings } from '../surroundings.ts'

const listing = createRoute({
  method: 'get',
  path: '/api/records/{id}/papers',
  summary: 'The papers a record yields, and how each stands',
  request: { params: idParam },
  responses: gives(z.array(paperAnswer), 'The decision itself first'),
})
const printing = createRoute({
  method: 'get',
  path: '/api/records/{id}/papers/{file}',
  summary: 'A paper of a record: its template with .docx or .html behind the name',
  request: { params: idParam.extend({ file: z.string().max(120) }) },
  responses: gives(z.string(), 'The paper itself'),
})
const numbering = createRoute({
  method: 'post',
  path: '/api/records/{id}/papers/{template}/number',
  summary: 'Give a paper its number, at the end of its series or after a number there is',
  request: {
    params: idParam.extend({ template: z.string().max(120) }),
    body: takes(z.object({ after: z.int().min(1).optional() })),
  },
  responses: gives(z.object({ number: z.string() }), 'The number as it is printed'),
})
const together = createRoute({
  method: 'get',
  path: '/api/entries/{file}',
  summary: 'The decisions of one entry, each a Word file in a .zip, or all in one .docx',
  request: { params: z.object({ file: z.string().max(60) }) },
  responses: gives(z.string(), 'The archive, or the one file'),
})
const proposing = createRoute({
  method: 'get',
  path: '/api/worklists/{id}/proposal',
  summary: 'A worklist as the paper that proposes it, with its list, in Word',
  request: {
    params: z.object({ id: z.string().max(80) }),
    query: z.object({ on: day.optional(), organisation: z.uuid().optional() }),
  },
  responses: gives(z.string(), 'A draft without a number'),
})
const numbers = createRoute({
  method: 'get',
  path: '/api/numbers',
  summary: 'The book of numbers: every number given, those cancelled among them',
  request: { query: z.object({ term: z.string().max(20).optional() }) },
  responses: gives(z.array(numberAnswer), 'In the order of the series'),
})

export const paperRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db, catalogue } = around

  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const answer = await inBook(db, asker.actor, async (tx) => {
      const found = await recordSeen(tx, asker, c.req.valid('param').id)
      return papersOf(tx, around, asker, found)
    })
    return c.json(answer, 200)
  })

  api.openapi(printing, async (c): Promise<never> => {
    const { asker } = c.var
    const { id, file } = c.req.valid('param')
    const [, template = '', kindOfFile] = /^(.+)\.(docx|html)$/.exec(file) ?? []
    if (!kindOfFile) throw new Refused([notFound()])
    const paper = await inBook(db, asker.actor, async (tx) => {
      const found = await recordSeen(tx, asker, id)
      return composed(tx, around, asker, found, template)
    })
    return (await paperResponse(c, [paper], kindOfFile as PaperFile)) as never
  })

  api.openapi(numbering, async (c) => {
    const { asker } = c.var
    const { id, template } = c.req.valid('param')
    const stored = await inBook(db, asker.actor, (tx) => recordSeen(tx, asker, id))
    const kind = catalogue.kind(stored.kind)
    const named = around.reports.papers.named(kind, template)
    if (!mayNumber(asker, kind, named, stored)) throw new Refused([mayNotNumber()])
    const { after } = c.req.valid('json')
    const assigned = await issuePaper(journalOf(around), asker.book, asker.actor, {
      template: named,
      stored,
      after,
    })
    return c.json({ number: assigned.printed }, 200)
  })

  api.openapi(together, async (c): Promise<never> => {
    const { asker } = c.var
    const [, entry = '', file] = /^([0-9a-f-]{36})\.(zip|docx)$/.exec(c.req.valid('param').file) ?? []
    const papers = await inBook(db, asker.actor, (tx) => decisionsOf(tx, around, asker, entry))
    const [first, ...rest] = papers
    if (!first) throw new Refused([notFound()])
    return (await paperResponse(c, [first, ...rest], file as PaperFile)) as never
  })

  api.openapi(proposing, async (c): Promise<never> => {
    const { asker } = c.var
    const paper = await proposalOf(around, asker, c.req.valid('param').id, c.req.valid('query'))
    return (await paperResponse(c, [paper], 'docx')) as never
  })

  api.openapi(numbers, async (c) => {
    const { asker } = c.var
    mustReadRegister(asker, 'documents')
    return c.json(await numberBook(around, asker, c.req.valid('query').term), 200)
  })
}

type PaperBody = Parameters<Surroundings['reports']['papers']['of']>[1]

const papersOf = async (
  tx: Tx,
  around: Surroundings,
  asker: Asker,
  found: FoundRecord,
): Promise<PaperAnswer[]> => {
  const kind = around.catalogue.kinds.get(found.kind)
  const answers: PaperAnswer[] = []
  const { rows } = await sql<{ source: string }>`select source from entry
    where book = ${asker.book.id} and id = ${found.entry}`.execute(tx)
  const ofMeeting = rows[0]?.source === 'meeting'
  for (const template of kind ? around.reports.papers.of(kind, found.body as PaperBody) : []) {
    if (!kind) continue
    const paper = await composed(tx, around, asker, found, template.id)
    const state = template.numbering === 'none' ? 'unnumbered' : paper.isDraft ? 'draft' : 'issued'
    const isCancelled = paper.paper.standing === 'cancelled'
    answers.push({
      template: template.id,
      title: template.title,
      state: isCancelled ? 'cancelled' : state,
      number: paper.paper.number ?? null,
      mayNumber: paper.isDraft && found.reversed_by === null && mayNumber(asker, kind, template, found),
      open: paper.missing.length,
      ofMeeting: ofMeeting && template.numbering === 'basis',
    })
  }
  return answers
}

/** The record was in sight; what the paper says of those it names is told whole. @throws Refused forbidden-reading */
const composed = async (
  tx: Tx,
  around: Surroundings,
  asker: Asker,
  found: FoundRecord,
  template: string,
): Promise<ComposedPaper> => {
  const { papers } = around.reports
  const kind = around.catalogue.kind(found.kind)
  const named = papers.named(kind, template)
  mustReadFor(around, asker, kind, named)
  await actAs(tx, theBook(asker.book.id))
  try {
    return await papers.compose(tx, asker.book, named, found)
  } finally {
    await actAs(tx, asker.actor)
  }
}

/** The numbered decisions of an entry in sight, in their order. */
const decisionsOf = async (
  tx: Tx,
  around: Surroundings,
  asker: Asker,
  entry: string,
): Promise<ComposedPaper[]> => {
  const { rows } = await sql<{ position: number }>`select position from record
    where book = ${asker.book.id} and entry::text = ${entry} order by position`.execute(tx)
  const found = await recordsAt(
    tx,
    asker.book.id,
    rows.map((row) => row.position),
  )
  const papers: ComposedPaper[] = []
  for (const one of found) {
    const kind = around.catalogue.kinds.get(one.kind)
    const template = kind && around.reports.papers.of(kind).find((paper) => paper.numbering === 'basis')
    if (!template || one.reversed_by !== null) continue
    await recordSeen(tx, asker, one.id)
    papers.push(await composed(tx, around, asker, one, template.id))
  }
  return papers
}

const numberBook = ({ db, catalogue }: Surroundings, asker: Asker, term: string | undefined) =>
  inBook(db, theBook(asker.book.id), async (tx) => {
    const all = await numberLines(tx, asker.book.id, term)
    const lines = asker.branch ? all.filter((one) => asker.branch?.contains(one.body, one.issuedOn)) : all
    const name = await namesOf(
      tx,
      catalogue,
      asker.book.id,
      lines.map((one) => one.body),
    )
    await actAs(tx, asker.actor)
    const { rows } = await sql<{ id: string; kind: string }>`select id, kind from record
      where book = ${asker.book.id} and id = any (${lines.map((one) => one.record)}::uuid[])`.execute(tx)
    const seen = new Set(rows.filter((row) => asker.rights.readsKind(row.kind)).map((row) => row.id))
    return lines.map((one) => ({
      printed: one.printed,
      issuer: { id: one.body, name: name(one.body) },
      term: one.term,
      kind: one.kind,
      issuedOn: one.issuedOn,
      cancelled: one.cancelled,
      record: seen.has(one.record) ? one.record : null,
    }))
  })
