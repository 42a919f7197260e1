import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { organisationAsked } from '#access/can.ts'
import { snapKnown } from '#book/known.ts'
import { inBook, theBook } from '#book/session.ts'
import { targetLine } from '../schemas/answers.ts'
import { day, gives, known, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'
import { targetLines } from '../target-lines.ts'
import { periodAsked } from './figures.ts'

const listing = createRoute({
  method: 'get',
  path: '/api/targets',
  summary: 'Every target of an organisation: what was reached, of what each assigner expects',
  request: {
    query: spoken.extend({
      organisation: z.uuid().optional(),
      from: day.optional(),
      to: day.optional(),
      known,
      plan: z.string().max(200).optional(),
    }),
  },
  responses: gives(z.array(targetLine), 'One line for each figure'),
})

export const targetRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const asked = c.req.valid('query')
    const lines = await inBook(around.db, theBook(asker.book.id), async (tx) => {
      const period = await periodAsked(tx, asker, asked)
      return targetLines(tx, asker.book, around.catalogue, {
        organisation: organisationAsked(asker, asked.organisation, period.to) ?? asker.book.root,
        period,
        known: await snapKnown(tx, asker.book, asked.known),
        memory: around.memory,
        ...(asked.plan ? { plan: asked.plan } : {}),
      })
    })
    return c.json(lines, 200)
  })
}
