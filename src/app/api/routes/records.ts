import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { logRead } from '#access/read-log.ts'
import { recordAnswers } from '#book/journal/answers.ts'
import { type Entry, entrySchema, recordNotFound } from '#book/journal/entry.ts'
import { type FoundRecord, findRecords, recordById } from '#book/journal/find.ts'
import { idsOfEntry } from '#book/journal/reverse.ts'
import { inBook, type Tx } from '#book/session.ts'
import type { RecordAnswer } from '#kernel/answers.ts'
import type { Language } from '#kernel/label.ts'
import { Refused } from '#kernel/refusal.ts'
import { enter } from '../entering.ts'
import { entryAnswer, recordAnswer, recordsAnswer } from '../schemas/answers.ts'
import { day, enters, gives, idParam, pages, spoken, takes, z } from '../schemas/words.ts'
import { keepSealed, openSealed } from '../sealed.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

export const handedIn = entrySchema.extend({
  /** A dry run needs none. */
  id: z.uuid().optional(),
  source: z.enum(['form', 'import']).default('form'),
  reverses: z.array(z.uuid()).max(500).default([]),
})
const entering = createRoute({
  method: 'post',
  path: '/api/records',
  summary: 'Enter records: one entry, all or nothing, once for each id',
  request: { query: spoken.extend({ dry: z.enum(['1', '0']).default('0') }), body: takes(handedIn) },
  responses: enters(entryAnswer),
})
const reversing = createRoute({
  method: 'post',
  path: '/api/records/{id}/reversal',
  summary: 'Take back the entry a record belongs to',
  request: {
    params: idParam,
    query: spoken,
    body: takes(z.object({ id: z.uuid().optional(), reason: z.string().trim().min(1).max(2000).optional() })),
  },
  responses: enters(entryAnswer),
})
const reading = createRoute({
  method: 'get',
  path: '/api/records/{id}',
  summary: 'One record: its sentence, basis, figures and what became of it',
  request: { params: idParam, query: spoken },
  responses: gives(recordAnswer, 'The record'),
})
const finding = createRoute({
  method: 'get',
  path: '/api/records',
  summary: 'Records, newest first',
  request: {
    query: spoken.extend({
      ...pages.shape,
      kind: z.string().max(80).optional(),
      /** Only what this area's kinds tell. */
      area: z.string().max(80).optional(),
      subject: z.uuid().optional(),
      organisation: z.uuid().optional(),
      from: day.optional(),
      to: day.optional(),
    }),
  },
  responses: gives(recordsAnswer, 'One page of them'),
})

export const recordRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(entering, async (c) => {
    const { dry, language } = c.req.valid('query')
    const given = c.req.valid('json')
    const entry: Entry = { ...given, id: given.id ?? randomUUID() }
    const { status, answer } = await enter(around, c.var.asker, entry, { dry: dry === '1', language })
    return c.json(answer, status)
  })

  api.openapi(reversing, async (c) => {
    const { asker } = c.var
    const { reason, id = randomUUID() } = c.req.valid('json')
    const reverses = await inBook(around.db, asker.actor, async (tx) => {
      await seen(tx, asker, c.req.valid('param').id)
      return idsOfEntry(tx, asker.book.id, c.req.valid('param').id)
    })
    const entry: Entry = { id, source: 'form', records: [], reverses, ...(reason ? { reason } : {}) }
    const { language } = c.req.valid('query')
    const { status, answer } = await enter(around, asker, entry, { dry: false, language })
    return c.json(answer, status)
  })

  api.openapi(reading, async (c) => {
    const { asker } = c.var
    const answer = await inBook(around.db, asker.actor, async (tx) => {
      const found = await seen(tx, asker, c.req.valid('param').id)
      const [one] = await told(tx, around, asker, [found], {
        language: c.req.valid('query').language,
        opensSealed: true,
      })
      if (!one) throw new Refused([recordNotFound()])
      if (one.confidentiality === 'restricted') await logRead(tx, asker.actor, `record ${one.kind}`, one.id)
      return one
    })
    return c.json(answer, 200)
  })

  api.openapi(finding, async (c) => {
    const { asker } = c.var
    const { language, page, pageSize, kind, area, subject, organisation, from, to } = c.req.valid('query')
    const answer = await inBook(around.db, asker.actor, async (tx) => {
      const { total, rows } = await findRecords(tx, asker.book.id, {
        page: page - 1,
        pageSize,
        kinds: asker.rights.kindsRead(kindsOf(around, area)),
        ...(kind ? { kind } : {}),
        ...(subject ? { subject } : {}),
        ...(organisation ? { organisation } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      })
      return { total, page, pageSize, rows: await told(tx, around, asker, rows, { language }) }
    })
    return c.json(answer, 200)
  })
}

const kindsOf = ({ catalogue }: Surroundings, area?: string): Iterable<string> =>
  area === undefined
    ? catalogue.kinds.keys()
    : (catalogue.areas.find((one) => one.id === area)?.kinds ?? []).map((one) => one.id)

/** @throws Refused record-not-found when there is none, or none in sight */
const seen = async (tx: Tx, asker: Asker, id: string): Promise<FoundRecord> => {
  const found = await recordById(tx, asker.book.id, id)
  if (!found || !asker.rights.readsKind(found.kind)) throw new Refused([recordNotFound()])
  return found
}

/** Records as somebody may read them: those of other areas left out, sealed fields closed unless asked for. */
export const told = async (
  tx: Tx,
  around: Surroundings,
  asker: Asker,
  found: readonly FoundRecord[],
  { language, opensSealed = false }: { language: Language; opensSealed?: boolean },
): Promise<RecordAnswer[]> => {
  const readable = found.filter((one) => asker.rights.readsKind(one.kind))
  const answers = await recordAnswers(tx, asker.book.id, around.catalogue, readable, language)
  const closed = answers.map((one) => one.body)
  const bodies = opensSealed ? await openSealed(tx, around, asker, closed) : closed.map(keepSealed)
  return answers.map((one, index) => ({ ...one, body: bodies[index] ?? {} }))
}
