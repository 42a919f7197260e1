import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { mustEnterSomething } from '#access/can.ts'
import { logRead } from '#access/read-log.ts'
import { recordsCiting } from '#book/journal/find.ts'
import { inBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { extensionOf, scanType } from '#platform/scan-type.ts'
import { gives, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

const notAScan = refusal('not-a-scan', {
  vi: 'Chỉ nhận tệp PDF, Word (.docx), JPEG hoặc PNG. Hãy lưu văn bản thành PDF rồi gửi lại.',
  en: 'Only PDF, Word (.docx), JPEG or PNG files are taken. Save the paper as PDF and send that.',
})
const fileNotFound = refusal('file-not-found', {
  vi: 'Không có bản chụp này, hoặc đồng chí không được xem nội dung ghi sổ dẫn nó.',
  en: 'There is no such scan, or you may not read the record that cites it.',
})

const storing = createRoute({
  method: 'post',
  path: '/api/files',
  summary: 'Store a scan: the body is the PDF, .docx, JPEG or PNG itself, at most 20 MB',
  request: {
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: gives(z.object({ hash: z.string(), size: z.int() }), 'The hash a basis cites as its file'),
})
const fetching = createRoute({
  method: 'get',
  path: '/api/files/{hash}',
  summary: 'A scan that a record in sight cites',
  request: { params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: {
    ...gives(z.string(), 'The scan itself'),
    200: { description: 'The scan itself: PDF, .docx, JPEG or PNG' },
  },
})

export const fileRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(storing, async (c) => {
    mustEnterSomething(c.var.asker, around.catalogue.kinds.keys())
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (scanType(bytes) === null) throw new Refused([notAScan()])
    return c.json(await around.files.put(bytes), 200)
  })

  api.openapi(fetching, async (c) => {
    const { hash } = c.req.valid('param')
    await mustSeeFile(around, c.var.asker, hash)
    const bytes = await around.files.get(hash)
    const type = bytes && scanType(bytes)
    if (!bytes || !type) throw new Refused([fileNotFound()])
    c.header('content-type', type)
    c.header('content-disposition', `inline; filename="${hash.slice(0, 12)}.${extensionOf(type)}"`)
    return c.body(new Uint8Array(bytes))
  })
}

/** A scan is read by whoever reads a record that cites it; nobody gets at it by its hash alone. */
const mustSeeFile = ({ db }: Surroundings, asker: Asker, hash: string): Promise<void> =>
  inBook(db, asker.actor, async (tx) => {
    const citing = await recordsCiting(tx, asker.book.id, hash)
    const readable = citing.filter((one) => asker.rights.readsKind(one.kind))
    if (readable.length === 0) throw new Refused([fileNotFound()])
    if (readable.every((one) => one.confidentiality === 2))
      await logRead(tx, asker.actor, `file ${hash}`, readable[0]?.id ?? null)
  })
