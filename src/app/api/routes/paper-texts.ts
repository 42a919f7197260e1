import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { logRead } from '#access/read-log.ts'
import { readNewFiles, recordsSaying } from '#app/file-texts.ts'
import { inBook } from '#book/session.ts'
import { gives, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'

const found = z
  .object({
    record: z.uuid(),
    kind: z.string(),
    label: z.object({ vi: z.string(), en: z.string() }),
    decidedOn: z.string(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    file: z.string(),
    excerpt: z.string(),
  })
  .openapi('FoundInFile')

const searching = createRoute({
  method: 'get',
  path: '/api/file-texts',
  summary: 'Records in sight whose attached .pdf or .docx says these words, marks optional',
  request: { query: z.object({ q: z.string().trim().min(2).max(200) }) },
  responses: gives(z.array(found), 'At most 50, newest first'),
})

export const paperTextRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(searching, async (c) => {
    const { asker } = c.var
    const { q } = c.req.valid('query')
    await readNewFiles(around.db, around.files, asker.book)
    const kinds = [...around.catalogue.kinds.values()].filter((kind) => asker.rights.readsKind(kind.id))
    const answer = await inBook(around.db, asker.actor, async (tx) => {
      const records = await recordsSaying(
        tx,
        asker.book.id,
        q,
        kinds.map((one) => one.id),
      )
      for (const one of records)
        if (one.confidentiality === 2) await logRead(tx, asker.actor, `file ${one.file}`, one.record)
      return records
    })
    return c.json(
      answer.map(({ confidentiality: _, ...one }) => ({
        ...one,
        label: around.catalogue.kind(one.kind).label,
      })),
      200,
    )
  })
}
