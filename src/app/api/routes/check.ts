import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { organisationAsked } from '#access/can.ts'
import { doJob, type GivenText } from '#app/checking/job.ts'
import { inBook, theBook } from '#book/session.ts'
import { againstBook } from '#checks/against-book/against-book.ts'
import { type BookFacts, bookFacts } from '#checks/against-book/book-facts.ts'
import type { Understood } from '#checks/against-book/understood.ts'
import type { Day } from '#kernel/calendar.ts'
import type { BookMatch, SaidClaim } from '#kernel/check-answers.ts'
import { checkAnswer } from '../schemas/check.ts'
import { day, gives, period, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'
import { periodAsked } from './figures.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const document = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }

const typed = z.object({
  text: z.string(),
  /** Last year's text. */
  earlier: z.string().optional(),
  /** The day of the report. */
  day: day.optional(),
  /** Also hold it against the book. */
  book: z.boolean().optional(),
  period: period.optional(),
})
/** A JSON body has been read by this; any other is bytes. */
type Typed = z.output<typeof typed>
/** The same for a document, whose bytes are the body. */
const about = z.object({
  name: z.string().max(400).default('tệp'),
  day: day.optional(),
  book: z.enum(['1', '0']).default('0'),
  from: day.optional(),
  to: day.optional(),
})

const checking = createRoute({
  method: 'post',
  path: '/api/check',
  summary:
    'What a text claims and what does not add up: a typed text, or the bytes of a document up to 20 MB',
  request: {
    query: about,
    body: { required: false, content: { 'application/json': { schema: typed }, ...document } },
  },
  responses: gives(checkAnswer, 'Claims, findings and, where asked, the book’s own figures'),
})
const annotating = createRoute({
  method: 'post',
  path: '/api/check/word',
  summary: 'The same Word file with what was found as comments',
  request: { query: about.pick({ name: true, day: true }), body: { required: true, content: document } },
  responses: {
    ...gives(z.string(), 'The file itself'),
    200: { description: 'The file itself', content: { [word]: { schema: z.string() } } },
  },
})

interface Asked {
  given: GivenText
  earlier?: string | undefined
  day?: Day | undefined
  book: boolean
  from?: Day | undefined
  to?: Day | undefined
}

export const checkRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const check = around.checking ?? doJob

  api.openapi(checking, async (c) => {
    const asked = isTyped(c)
      ? fromJson(c.req.valid('json') as Typed)
      : await fromBytes(c, c.req.valid('query'))
    const { given, earlier, day: on } = asked
    const facts = asked.book ? await factsFor(around, c.var.asker, asked) : undefined
    const { answer, understood } = await check({ given, earlier, day: on, facts })
    const book =
      facts && understood ? await matches(around, c.var.asker, answer.claims, understood, facts) : undefined
    return c.json(book ? { ...answer, book } : answer, 200)
  })

  api.openapi(annotating, async (c) => {
    const { name, day: on } = c.req.valid('query')
    const given = { name, bytes: await bytesOf(c) }
    const done = await check({ given, day: on, intoWord: true })
    c.header('content-type', word)
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return c.body(new Uint8Array(done.word ?? []))
  })
}

const isTyped = (c: Context): boolean => c.req.header('content-type')?.includes('json') ?? false
const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer())

const fromJson = ({ text, earlier, day: on, book, period: of }: Typed): Asked => ({
  given: { text },
  earlier,
  day: on,
  book: book ?? false,
  ...of,
})
const fromBytes = async (c: Context, { name, book, ...asked }: z.output<typeof about>): Promise<Asked> => ({
  given: { name, bytes: await bytesOf(c) },
  book: book === '1',
  ...asked,
})

/** The text is about what the asker sees, unless it says otherwise. @throws Refused forbidden-reading, bad-request */
const factsFor = ({ db, catalogue }: Surroundings, asker: Asker, asked: Asked): Promise<BookFacts> =>
  inBook(db, theBook(asker.book.id), async (tx) => {
    const of = await periodAsked(tx, asker, asked)
    const organisation = organisationAsked(asker, undefined, of.to) ?? asker.book.root
    return bookFacts(tx, asker.book, catalogue, { period: of, organisation })
  })

const matches = (
  { db, catalogue, memory }: Surroundings,
  { book, branch }: Asker,
  claims: readonly SaidClaim[],
  understood: Understood,
  facts: BookFacts,
): Promise<BookMatch[]> =>
  inBook(db, theBook(book.id), (tx) =>
    againstBook(claims, understood, {
      tx,
      book,
      catalogue,
      memory,
      facts,
      maySee: (organisation, { to }) => branch?.contains(organisation, to) ?? true,
    }),
  )
