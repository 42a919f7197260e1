import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { planSchema } from '#areas/organisations/reorganisation/index.ts'
import { reorganisation } from '../../reorganising/reorganise.ts'
import { enter } from '../entering.ts'
import { entryAnswer } from '../schemas/answers.ts'
import { enters, spoken, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'

const counts = z.record(z.string(), z.int())
const side = z.object({ parent: z.string().nullable(), holdings: counts }).nullable()
const answer = z
  .object({
    entry: entryAnswer,
    preview: z.object({
      moved: counts,
      organisations: z.array(
        z.object({
          organisation: z.string(),
          name: z.string(),
          change: z.enum(['established', 'transferred', 'renamed', 'merged', 'dissolved', 'receives']),
          before: side,
          after: side,
        }),
      ),
    }),
  })
  .openapi('ReorganisationAnswer')

const reorganising = createRoute({
  method: 'post',
  path: '/api/reorganisations',
  summary: 'One decision on the structure, with all that follows from it; dry: the table before and after',
  request: {
    query: spoken.extend({ dry: z.enum(['1', '0']).default('0') }),
    body: takes(z.object({ id: z.uuid().optional(), plan: planSchema })),
  },
  responses: enters(answer),
})

export const reorganisationRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(reorganising, async (c) => {
    const { dry, language } = c.req.valid('query')
    const { id = randomUUID(), plan } = c.req.valid('json')
    const { entry, preview } = await reorganisation(around, c.var.asker.book.id, id, plan)
    const entered = await enter(around, c.var.asker, entry, { dry: dry === '1', language })
    return c.json(
      { entry: entered.answer, preview: { ...preview, organisations: [...preview.organisations] } },
      entered.status,
    )
  })
}
