import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { forbiddenReading } from '#access/can.ts'
import { handOver } from '#book/handover/hand-over.ts'
import { handOverSchema } from '#book/handover/plan.ts'
import { Refused } from '#kernel/refusal.ts'
import { gives, takes, z } from '../schemas/words.ts'
import { type ApiEnv, journalOf, type Surroundings } from '../surroundings.ts'

const handing = createRoute({
  method: 'post',
  path: '/api/hand-overs',
  summary: 'Close this book and begin its successors; sent again, it goes on where it stopped',
  request: { body: takes(handOverSchema) },
  responses: gives(
    z.object({
      closed: z.object({ from: z.string(), position: z.int(), hash: z.string() }),
      successors: z.array(
        z.object({ book: z.string(), id: z.int(), records: z.int(), repeated: z.boolean() }),
      ),
    }),
    'Where the book was closed, and what each successor took over',
  ),
})

/** Closing a book is for whoever keeps its accounts. */
export const handOverRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(handing, async (c) => {
    const { asker } = c.var
    if (!asker.rights.keepsAccounts) throw new Refused([forbiddenReading()])
    const plan = c.req.valid('json')
    return c.json(await handOver(journalOf(around), asker.book, plan, asker.account.name), 200)
  })
}
