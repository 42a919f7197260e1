import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { organisationAsked } from '#access/can.ts'
import { lastDayOf, snapKnown } from '#book/known.ts'
import { askRegister } from '#book/registers/ask.ts'
import { inBook, type Tx, theBook } from '#book/session.ts'
import { type Day, endOfMonth } from '#kernel/calendar.ts'
import type { MonthBoard } from '#kernel/target-answers.ts'
import { targetLine } from '../schemas/answers.ts'
import { allottedAnswer, monthBoard, termAnswer } from '../schemas/target-answers.ts'
import { day, gives, known, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'
import { allottedBoard } from '../targets/allotted.ts'
import type { Boarded } from '../targets/asking.ts'
import { targetLines } from '../targets/lines.ts'
import { monthLines } from '../targets/month.ts'
import { termBoard } from '../targets/term.ts'
import { periodAsked } from './figures.ts'

const plan = z.string().max(200).optional()
const boardQuery = spoken.extend({ organisation: z.uuid().optional(), on: day.optional(), plan })

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
      plan,
    }),
  },
  responses: gives(z.array(targetLine), 'One line for each figure'),
})
const ofTheMonth = createRoute({
  method: 'get',
  path: '/api/targets/month',
  summary: 'Targets at the end of the month of a day: plan, count, forecast, and what was concluded',
  request: { query: boardQuery },
  responses: gives(monthBoard, 'One line for each figure'),
})
const allotted = createRoute({
  method: 'get',
  path: '/api/targets/allotted',
  summary: 'What a plan asks of each organisation below, and what it has reached',
  request: { query: boardQuery },
  responses: gives(allottedAnswer, 'One line for each organisation'),
})
const ofTheTerm = createRoute({
  method: 'get',
  path: '/api/targets/term',
  summary: 'The targets of a term with the value of every year',
  request: { query: boardQuery },
  responses: gives(termAnswer, 'One line for each target'),
})

type BoardQuery = z.output<typeof boardQuery>

export const targetRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const boarded = async (tx: Tx, asker: Asker): Promise<Boarded> => ({
    tx,
    book: asker.book,
    catalogue: around.catalogue,
    known: await snapKnown(tx, asker.book, undefined),
    memory: around.memory,
  })
  /** A board is totals, which are complete: it is asked as the book, within the scope of the asker. */
  const onBoard = <T>(
    asker: Asker,
    query: BoardQuery,
    answer: (board: Boarded, asked: { organisation: string; on: Day }) => Promise<T>,
  ): Promise<T> =>
    inBook(around.db, theBook(asker.book.id), async (tx) => {
      const on = query.on ?? (await lastDayOf(tx, asker.book, asker.today))
      const organisation = organisationAsked(asker, query.organisation, on) ?? asker.book.root
      return answer(await boarded(tx, asker), { organisation, on })
    })

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

  api.openapi(ofTheMonth, async (c) => {
    const { asker } = c.var
    const { on, organisation, lines } = await onBoard(asker, c.req.valid('query'), async (board, asked) => {
      const end = endOfMonth(asked.on)
      return { ...asked, on: end, lines: await monthLines(board, asked.organisation, end) }
    })
    const month = on.slice(0, 7)
    const conclusion = await conclusionOf(around, asker, organisation, month)
    return c.json({ month, on, lines, conclusion }, 200)
  })

  api.openapi(allotted, async (c) => {
    const { asker } = c.var
    const query = c.req.valid('query')
    const answer = await onBoard(asker, query, (board, { on }) =>
      allottedBoard(board, {
        on,
        plan: query.plan,
        within: (organisation) => asker.branch === null || asker.branch.contains(organisation, on),
      }),
    )
    return c.json(answer, 200)
  })

  api.openapi(ofTheTerm, async (c) => {
    const query = c.req.valid('query')
    const answer = await onBoard(c.var.asker, query, (board, asked) =>
      termBoard(board, { ...asked, plan: query.plan }),
    )
    return c.json(answer, 200)
  })
}

const forEver = '9999-01-01' as Day

/** What the committee concluded upon a month, whenever it did. */
const conclusionOf = async (
  around: Surroundings,
  asker: Asker,
  organisation: string,
  month: string,
): Promise<MonthBoard['conclusion']> => {
  const register = 'month-reviews'
  if (!asker.rights.readsRegister(register)) return null
  const { rows } = await inBook(around.db, asker.actor, (tx) =>
    askRegister(tx, asker.book, {
      register: around.catalogue.register(register),
      on: forEver,
      filter: { month: [month], organisation: [organisation] },
    }),
  )
  const [found] = rows
  if (!found) return null
  const { conclusion, late } = found.data
  return { on: found.from, conclusion: String(conclusion), late: typeof late === 'string' ? late : null }
}
