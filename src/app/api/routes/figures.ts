import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { organisationAsked } from '#access/can.ts'
import { lastDayOf, snapKnown } from '#book/known.ts'
import { figureAnswers, traceAnswer as traceOf } from '#book/ledger/answers.ts'
import { actAs, inBook, type Tx, theBook } from '#book/session.ts'
import type { EvidenceLine, TraceAnswer } from '#kernel/answers.ts'
import { type Day, printDay, startOfYear, yearOf } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef, type Question } from '#kernel/figure.ts'
import { Refused } from '#kernel/refusal.ts'
import { badRequest } from '../errors.ts'
import { figureAnswer, traceAnswer } from '../schemas/answers.ts'
import { day, gives, known, pages, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

const question = spoken.extend({
  organisation: z.uuid().optional(),
  from: day.optional(),
  to: day.optional(),
  known,
  /** Restated in the structure of this day. */
  structure: day.optional(),
  by: z
    .string()
    .regex(/^[\w-]+$/)
    .optional(),
})
type Asked = z.output<typeof question>

const asking = createRoute({
  method: 'get',
  path: '/api/figures',
  summary: 'Values of figures; without ids all that need no argument',
  request: {
    query: question.extend({
      ids: z.string().max(20_000).optional(),
      count: z.enum(['0', '1']).default('1'),
    }),
  },
  responses: gives(z.array(figureAnswer), 'In the order asked'),
})
const tracing = createRoute({
  method: 'get',
  path: '/api/figures/{ref}/records',
  summary: 'A figure opened: the records it was counted from',
  request: { params: z.object({ ref: z.string().max(400) }), query: question.extend(pages.shape) },
  responses: gives(traceAnswer, 'Definition, inputs and one page of the evidence, newest first'),
})

export const figureRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const { db, catalogue } = around

  api.openapi(asking, async (c) => {
    const asked = c.req.valid('query')
    const refs = refsOf(around, asked)
    const answers = await inBook(db, theBook(c.var.asker.book.id), async (tx) =>
      figureAnswers(tx, c.var.asker.book, catalogue, refs, await questionOf(tx, c.var.asker, asked), {
        count: asked.count === '1',
        memory: around.memory,
      }),
    )
    return c.json(answers, 200)
  })

  api.openapi(tracing, async (c) => {
    const { asker } = c.var
    const asked = c.req.valid('query')
    const ref = assigned(around, refOf(c.req.valid('param').ref), asked.by)
    const answer = await inBook(db, theBook(asker.book.id), async (tx) => {
      const trace = await traceOf(tx, asker.book, catalogue, ref, await questionOf(tx, asker, asked), {
        language: asked.language,
        page: [(asked.page - 1) * asked.pageSize, asked.page * asked.pageSize],
        memory: around.memory,
      })
      return masked(tx, asker, trace, asked.language)
    })
    return c.json(answer, 200)
  })
}

const unreadableRef = (text: string) =>
  badRequest(
    { field: 'ids', problem: { vi: `không có số liệu viết như «${text}»`, en: `no figure reads "${text}"` } },
    { field: 'ids' },
  )
const daysTurnedRound = (from: Day, to: Day) =>
  badRequest(
    {
      field: { vi: 'Từ ngày', en: 'From' },
      problem: {
        vi: `${printDay(from)} sau ngày cuối ${printDay(to)}`,
        en: `${printDay(from)} is after ${printDay(to)}`,
      },
    },
    { field: 'from' },
  )

/** @throws Refused bad-request */
const refOf = (text: string): FigureRef => {
  const ref = parseFigureRef(text)
  if (!ref) throw new Refused([unreadableRef(text)])
  return ref
}

/** `by` names the assigner for those figures that need one and do not name it themselves. */
const assigned = ({ catalogue }: Surroundings, ref: FigureRef, by: string | undefined): FigureRef =>
  by && !ref.by && (ref.scenario === 'target' || catalogue.figures.get(ref.figure)?.form === 'formula')
    ? { ...ref, by }
    : ref

// A figure cut at a comma inside its argument would be another figure.
const listed = (ids: string): string[] => ids.split(/,(?![^[]*\])/).filter((id) => id.trim() !== '')

const refsOf = (around: Surroundings, { ids, by }: Asked & { ids?: string | undefined }): FigureRef[] => {
  const all = [...around.catalogue.figures.values()]
  const refs =
    ids === undefined
      ? all.filter((one) => one.form !== 'formula' && !one.of).map((one) => ({ figure: one.id }))
      : listed(ids).map(refOf)
  return refs.slice(0, 1000).map((ref) => assigned(around, ref, by))
}

/** The asked period, else the year up to the last day on which something happened. The caller acts as the book. */
export const periodAsked = async (
  tx: Tx,
  asker: Asker,
  asked: { from?: Day | undefined; to?: Day | undefined },
) => {
  const to = asked.to ?? (await lastDayOf(tx, asker.book, asker.today))
  const from = asked.from ?? startOfYear(yearOf(to))
  if (from > to) throw new Refused([daysTurnedRound(from, to)])
  return { from, to }
}

/** @throws Refused outside-scope, known-beyond-head, bad-request */
const questionOf = async (tx: Tx, asker: Asker, asked: Asked): Promise<Question> => {
  const period = await periodAsked(tx, asker, asked)
  const organisation = organisationAsked(asker, asked.organisation, period.to)
  return {
    period,
    known: await snapKnown(tx, asker.book, asked.known),
    ...(organisation ? { organisation } : {}),
    ...(asked.structure ? { structure: asked.structure } : {}),
  }
}

const maskedSentence = { vi: 'Một căn cứ ngoài phạm vi được xem', en: 'A record outside your sight' }

/** Totals stay complete; what the asker may not read is told only as counted. */
const masked = async (
  tx: Tx,
  asker: Asker,
  trace: TraceAnswer,
  language: 'vi' | 'en',
): Promise<TraceAnswer> => {
  await actAs(tx, asker.actor)
  const { rows } = await sql<{ id: string }>`select id from record where book = ${asker.book.id}
    and id = any (${trace.evidence.map((line) => line.id)}::uuid[])`.execute(tx)
  const inSight = new Set(rows.map((row) => row.id))
  const evidence = trace.evidence.map(
    (line): EvidenceLine =>
      inSight.has(line.id) && asker.rights.readsKind(line.kind)
        ? line
        : {
            id: '',
            kind: '',
            day: line.day,
            amount: line.amount,
            sentence: maskedSentence[language],
            basis: null,
            organisation: '',
            masked: true,
          },
  )
  return { ...trace, evidence }
}
