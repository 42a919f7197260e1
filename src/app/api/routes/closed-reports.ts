import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { mustCloseReports, organisationAsked, outsideScope } from '#access/can.ts'
import { recordsAt } from '#book/journal/find.ts'
import { snapKnown } from '#book/known.ts'
import { actAs, inBook, type Tx, theBook } from '#book/session.ts'
import type { Label } from '#kernel/label.ts'
import { Refused } from '#kernel/refusal.ts'
import type { ClosedReport, ClosedSummary, Drift } from '#reports/index.ts'
import { type ClosedAnswer, closedAnswer, closedSummary, driftAnswer } from '../schemas/closed-reports.ts'
import { day, gives, idParam, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'
import { periodAsked } from './figures.ts'

const closing = createRoute({
  method: 'post',
  path: '/api/reports/{template}/close',
  summary: 'Freeze a report: what it says, and where the journal stands',
  request: {
    params: z.object({ template: z.string().max(120) }),
    body: takes(
      z.object({
        organisation: z.uuid().optional(),
        from: day.optional(),
        to: day.optional(),
        known: z.int().min(0).optional(),
        rounding: z.enum(['half-up', 'truncate']).optional(),
        /** Closed although figures are missing; they stay "…". */
        missingAllowed: z.boolean().default(false),
      }),
    ),
  },
  responses: {
    ...gives(closedAnswer, 'Closed'),
    201: { description: 'Closed', content: { 'application/json': { schema: closedAnswer } } },
  },
})
const listing = createRoute({
  method: 'get',
  path: '/api/reports/closed',
  summary: 'The closed reports, the latest first',
  responses: gives(z.array(closedSummary), 'Those of organisations in sight'),
})
const opening = createRoute({
  method: 'get',
  path: '/api/reports/closed/{id}',
  summary: 'A closed report as it was',
  request: { params: idParam },
  responses: gives(closedAnswer, 'The report as it was closed'),
})
const drifting = createRoute({
  method: 'get',
  path: '/api/reports/closed/{id}/drift',
  summary: 'What would be another number today, and the records that made it so',
  request: { params: idParam },
  responses: gives(z.array(driftAnswer), 'Empty while the report still holds'),
})

/** These stand before the templates, which would take "closed" for one of theirs. */
export const closedReportRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db, reports, clock } = around

  api.openapi(closing, async (c) => {
    const { asker } = c.var
    mustCloseReports(asker)
    const { missingAllowed, rounding, ...asked } = c.req.valid('json')
    const { template } = c.req.valid('param')
    const closed = await inBook(db, theBook(asker.book.id, asker.account.name), async (tx) => {
      const period = await periodAsked(tx, asker, asked)
      const organisation = organisationAsked(asker, asked.organisation, period.to)
      const known = await snapKnown(tx, asker.book, asked.known)
      const question = {
        template,
        period,
        known,
        ...(organisation ? { organisation } : {}),
        ...(rounding ? { rounding } : {}),
      }
      const by = { actor: asker.account.name, at: clock.now(), missingAllowed }
      return told(around, await reports.close(tx, asker.book, question, by))
    })
    return c.json(closed, 201)
  })

  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const all = await inBook(db, theBook(asker.book.id), (tx) => reports.closed(tx, asker.book))
    return c.json(
      all.filter((one) => isInSight(asker, one)),
      200,
    )
  })

  api.openapi(opening, async (c) => {
    const { asker } = c.var
    const closed = await inBook(db, theBook(asker.book.id), (tx) =>
      open(tx, around, asker, c.req.valid('param').id),
    )
    return c.json(told(around, closed), 200)
  })

  api.openapi(drifting, async (c) => {
    const { asker } = c.var
    const { id } = c.req.valid('param')
    const drifts = await inBook(db, theBook(asker.book.id), async (tx) => {
      await open(tx, around, asker, id)
      const found = await reports.drift(tx, asker.book, id)
      await actAs(tx, asker.actor)
      return causesInSight(tx, asker, found)
    })
    return c.json(drifts, 200)
  })
}

const told = ({ reports }: Surroundings, closed: ClosedReport): ClosedAnswer => ({
  ...closed,
  report: reports.answer(closed.report),
})

type Asked = Pick<ClosedSummary, 'organisation' | 'period'>
const isInSight = ({ rights, branch }: Asker, { organisation, period }: Asked): boolean =>
  rights.readsFigures && (branch === null || branch.contains(organisation.id, period.to))

/** @throws Refused report-not-found, outside-scope */
const open = async (tx: Tx, { reports }: Surroundings, asker: Asker, id: string): Promise<ClosedReport> => {
  const closed = await reports.open(tx, asker.book, id)
  if (!isInSight(asker, closed.report)) throw new Refused([outsideScope()])
  return closed
}

const outOfSight: Label = {
  vi: 'Một nội dung ngoài phạm vi đồng chí được xem.',
  en: 'A record outside what you may see.',
}

/** Every cause is counted; those the asker may not read are not told. */
const causesInSight = async (tx: Tx, asker: Asker, drifts: readonly Drift[]): Promise<Drift[]> => {
  const positions = drifts.flatMap((drift) => drift.causes.map((cause) => cause.position))
  const found = await recordsAt(tx, asker.book.id, [...new Set(positions)])
  const seen = new Set(found.filter((one) => asker.rights.readsKind(one.kind)).map((one) => one.position))
  return drifts.map((drift) => ({
    ...drift,
    causes: drift.causes.map((cause) =>
      seen.has(cause.position) ? cause : { ...cause, id: '', sentence: outOfSight, enteredBy: '' },
    ),
  }))
}
