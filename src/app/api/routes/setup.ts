import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { books } from '#book/books.ts'
import { inBook, theBook } from '#book/session.ts'
import { type OrganisationKind, organisationKinds } from '#subjects/party-organisations.ts'
import { setUpBook } from '../../setup.ts'
import { day, gives, takes, z } from '../schemas/words.ts'
import { type ApiEnv, journalOf, type Surroundings } from '../surroundings.ts'

const asking = createRoute({
  method: 'get',
  path: '/api/setup',
  summary: 'Whether there is no book yet',
  responses: gives(z.object({ needed: z.boolean() }), 'Whether the set-up page is due'),
})
const text = (most: number) => z.string().trim().min(1).max(most)
const settingUp = createRoute({
  method: 'post',
  path: '/api/setup',
  summary: 'Make the book, its first entry and its first administrator',
  request: {
    body: takes(
      z.object({
        bookName: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
        bookTitle: text(200),
        organisationName: text(200),
        organisationKind: z
          .enum(Object.keys(organisationKinds) as OrganisationKind[])
          .default('commune-body'),
        /** The committee above, which assigns targets. */
        superiorName: text(200).optional(),
        openedOn: day,
        displayName: text(120),
        account: text(40),
        password: z.string().max(400),
      }),
    ),
  },
  responses: gives(z.object({ book: z.string() }), 'Made; sign in next'),
})

export const setupRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(asking, async (c) => {
    const all = await inBook(around.db, theBook(0), (tx) => books(tx))
    return c.json({ needed: all.length === 0 }, 200)
  })

  api.openapi(settingUp, async (c) => {
    const made = await setUpBook(journalOf(around), c.req.valid('json'))
    return c.json({ book: made.name }, 200)
  })
}
