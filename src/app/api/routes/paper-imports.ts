import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { Refused, refusal } from '#kernel/refusal.ts'
import { gives, spoken, z } from '../schemas/words.ts'
import { type ApiEnv, journalOf, type Surroundings } from '../surroundings.ts'
import { importAnswer } from './imports.ts'

const mayNotImportPapers = refusal('forbidden-import-papers', {
  vi: 'Tài khoản này không được ghi văn bản đi, đến nên không nhập được tệp xuất của hệ thống.',
  en: 'This account may not enter papers, and so may not import the export of the network.',
})

const flag = z.enum(['1', '0']).default('0')
const importing = createRoute({
  method: 'post',
  path: '/api/import/papers/{direction}',
  summary: 'Take papers in or out from the daily export of the network: the body is the .xlsx or .csv itself',
  request: {
    params: z.object({ direction: z.enum(['in', 'out']) }),
    query: spoken.extend({ dry: flag, valid: flag }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: gives(importAnswer, 'What each row became, or would'),
})

export const paperImportRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(importing, async (c) => {
    const { asker } = c.var
    const { direction } = c.req.valid('param')
    const kind = direction === 'in' ? 'paper-day.received' : 'paper-day.sent'
    if (asker.rights.entering(kind) !== 'yes') throw new Refused([mayNotImportPapers()])
    const { dry, valid, language } = c.req.valid('query')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { importPapers } = await import('#app/import/papers.ts')
    const answer = await importPapers(direction)(journalOf(around), asker.book, bytes, {
      dry: dry === '1',
      validOnly: valid === '1',
      actor: asker.account.name,
      language,
      ...(asker.account.scope ? { organisation: asker.account.scope } : {}),
    })
    return c.json(answer, 200)
  })
}
