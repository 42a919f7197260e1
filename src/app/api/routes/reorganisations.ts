import { randomUUID } from 'node:crypto'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { planSchema } from '#areas/organisations/reorganisation/index.ts'
import { recordAnswers } from '#book/journal/answers.ts'
import { recordNotFound } from '#book/journal/entry.ts'
import { recordsAt } from '#book/journal/find.ts'
import { inBook, theBook } from '#book/session.ts'
import type { Language } from '#kernel/label.ts'
import { Refused } from '#kernel/refusal.ts'
import type { ReorganisationAnswer } from '#kernel/reorganisation-answers.ts'
import { comparedAround } from '../../reorganising/compared.ts'
import { withNames } from '../../reorganising/named.ts'
import { type FoundReorganisation, pastReorganisations } from '../../reorganising/past.ts'
import { reorganisation } from '../../reorganising/reorganise.ts'
import { enter } from '../entering.ts'
import { statusOf } from '../errors.ts'
import { beforeAndAfter, pastReorganisation, reorganisationAnswer } from '../schemas/reorganisations.ts'
import { enters, gives, spoken, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

const reorganising = createRoute({
  method: 'post',
  path: '/api/reorganisations',
  summary: 'One decision on the structure, with all that follows from it; dry: the table before and after',
  request: {
    query: spoken.extend({ dry: z.enum(['1', '0']).default('0') }),
    body: takes(z.object({ id: z.uuid().optional(), plan: planSchema })),
  },
  responses: enters(reorganisationAnswer),
})
const listing = createRoute({
  method: 'get',
  path: '/api/reorganisations',
  summary: 'Changes of the structure in the book, newest first',
  responses: gives(z.array(pastReorganisation), 'Newest first, at most 200'),
})
const comparing = createRoute({
  method: 'get',
  path: '/api/reorganisations/{entry}',
  summary: 'What one of them changed: the table before and after',
  request: { params: z.object({ entry: z.uuid() }) },
  responses: gives(beforeAndAfter, 'Read off the book as it was known on either side'),
})

export const reorganisationRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db, catalogue } = around
  const found = (asker: Asker, entry?: string) =>
    inBook(db, asker.actor, (tx) => pastReorganisations(tx, asker.book.id, catalogue, entry))

  api.openapi(reorganising, async (c) => {
    const { asker } = c.var
    const { dry, language } = c.req.valid('query')
    const { id = randomUUID(), plan } = c.req.valid('json')
    const [before] = dry === '1' ? [] : await found(asker, id)
    if (before?.isPlanned && before.enteredBy === asker.account.name)
      return c.json(await repeated(around, asker, before, language), 200)
    const { entry, preview } = await reorganisation(around, asker.book.id, id, plan)
    const told = await inBook(db, theBook(asker.book.id), (tx) =>
      withNames(tx, asker.book.id, catalogue, preview),
    )
    try {
      const entered = await enter(around, asker, entry, { dry: dry === '1', language })
      return c.json({ entry: entered.answer, preview: told, refusals: [] }, entered.status)
    } catch (error) {
      // Only tried, the table is told together with what the book would refuse of it.
      if (dry !== '1' || !(error instanceof Refused) || statusOf(error.refusals[0]?.code ?? '') !== 422)
        throw error
      return c.json({ entry: null, preview: told, refusals: [...error.refusals] }, 200)
    }
  })

  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const all = asker.rights.readsArea('organisations') ? await found(asker) : []
    return c.json(
      all.map(({ first: _, last: __, positions: ___, isPlanned: ____, ...one }) => one),
      200,
    )
  })

  api.openapi(comparing, async (c) => {
    const { asker } = c.var
    const [one] = await found(asker, c.req.valid('param').entry)
    if (!one || !asker.rights.readsArea('organisations')) throw new Refused([recordNotFound()])
    return c.json(await tableOf(around, asker, one), 200)
  })
}

const tableOf = ({ db, catalogue }: Surroundings, { book }: Asker, one: FoundReorganisation) =>
  inBook(db, theBook(book.id), async (tx) =>
    withNames(tx, book.id, catalogue, await comparedAround(tx, book.id, catalogue, one)),
  )

/** Sent twice, for the network broke: planned anew on the book as it is now it would be another entry. */
const repeated = async (
  around: Surroundings,
  asker: Asker,
  one: FoundReorganisation,
  language: Language,
): Promise<ReorganisationAnswer> => {
  const records = await inBook(around.db, asker.actor, async (tx) => {
    const stored = await recordsAt(tx, asker.book.id, one.positions)
    return recordAnswers(tx, asker.book.id, around.catalogue, stored, language)
  })
  const told = records.map(({ id, kind, position, sentence }) => ({ id, kind, position, sentence }))
  const entry = { entry: one.entry, dry: false, records: told, moved: [], draft: null }
  return { entry, preview: await tableOf(around, asker, one), refusals: [] }
}
