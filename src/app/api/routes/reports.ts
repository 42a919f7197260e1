import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { organisationAsked } from '#access/can.ts'
import { snapKnown } from '#book/known.ts'
import { actAs, inBook, theBook } from '#book/session.ts'
import type { ReportAnswer } from '#kernel/report-answers.ts'
import { reportAnswer } from '../schemas/reports.ts'
import { day, gives, known, label, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'
import { periodAsked } from './figures.ts'

const question = spoken.extend({
  organisation: z.uuid().optional(),
  from: day.optional(),
  to: day.optional(),
  known,
  rounding: z.enum(['half-up', 'truncate']).optional(),
  /** In Word: the annex that proves the numbers instead of the text. */
  annex: z.enum(['0', '1']).default('0'),
})
type Asked = z.output<typeof question>

const listing = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'The report templates',
  responses: gives(
    z.array(z.object({ id: z.string(), title: label, rounding: z.enum(['half-up', 'truncate']) })),
    'The templates',
  ),
})
const composing = createRoute({
  method: 'get',
  path: '/api/reports/{template}',
  summary: 'A report; with .docx, .html or .xlsx behind its name the paper itself',
  request: { params: z.object({ template: z.string().max(120) }), query: question },
  responses: gives(reportAnswer, 'The report, every number of it openable'),
})

type Paper = 'docx' | 'html' | 'xlsx'
const types: { readonly [paper in Paper]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
}

export const reportRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(listing, (c) => c.json(around.reports.list(), 200))

  // The paper is a Response, not the route's JSON; the route says so in its summary.
  api.openapi(composing, async (c): Promise<never> => {
    const [, template = '', paper] =
      /^(.+?)(?:\.(docx|html|xlsx))?$/.exec(c.req.valid('param').template) ?? []
    const composed = await compose(around, c, template, c.req.valid('query'), paper as Paper | undefined)
    return (
      composed instanceof Uint8Array || typeof composed === 'string'
        ? paperResponse(c, composed, template, paper as Paper)
        : c.json<ReportAnswer, 200>(composed, 200)
    ) as never
  })
}

/** Totals are the book's, complete; the lines that prove them are those in the asker's sight. */
const compose = (
  { db, reports }: Surroundings,
  c: Context<ApiEnv>,
  template: string,
  asked: Asked,
  paper: Paper | undefined,
): Promise<ReportAnswer | Uint8Array | string> => {
  const { asker } = c.var
  return inBook(db, theBook(asker.book.id), async (tx) => {
    const period = await periodAsked(tx, asker, asked)
    const organisation = organisationAsked(asker, asked.organisation, period.to)
    const report = await reports.compose(tx, asker.book, {
      template,
      period,
      known: await snapKnown(tx, asker.book, asked.known),
      ...(organisation ? { organisation } : {}),
      ...(asked.rounding ? { rounding: asked.rounding } : {}),
    })
    await actAs(tx, asker.actor)
    if (paper === 'docx') return reports.docx(tx, asker.book, report, { annex: asked.annex === '1' })
    if (paper === 'xlsx') return reports.xlsx(tx, asker.book, report)
    return paper === 'html' ? reports.html(report) : reports.answer(report)
  })
}

const paperResponse = (c: Context, body: Uint8Array | string, template: string, paper: Paper): Response => {
  c.header('content-type', types[paper])
  if (paper !== 'html') c.header('content-disposition', `attachment; filename="${template}.${paper}"`)
  return c.body(typeof body === 'string' ? body : new Uint8Array(body))
}
