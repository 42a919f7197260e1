import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { organisationAsked } from '#access/can.ts'
import { snapKnown } from '#book/known.ts'
import { figureAnswers } from '#book/ledger/answers.ts'
import { askRegister, subjectRows } from '#book/registers/ask.ts'
import { inBook, type Tx, theBook } from '#book/session.ts'
import type { FigureGridRow } from '#kernel/answers.ts'
import { addDays, addMonths, type Day, endOfMonth, type Period } from '#kernel/calendar.ts'
import { type FigureRef, parseFigureRef } from '#kernel/figure.ts'
import { figureAnswer } from '../schemas/answers.ts'
import { day, gives, known, named, period, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'
import { periodAsked } from './figures.ts'

const ids = z.string().max(4000)
const asking = createRoute({
  method: 'get',
  path: '/api/figure-grid',
  summary: 'The same figures month, quarter or year by year, or of each organisation directly below',
  request: {
    query: spoken.extend({
      ids,
      opening: ids.optional(),
      by: z.enum(['month', 'quarter', 'year', 'organisation']),
      organisation: z.uuid().optional(),
      from: day.optional(),
      to: day.optional(),
      known,
      /** Restated in the structure of this day. */
      structure: day.optional(),
    }),
  },
  responses: gives(
    z.array(
      z.object({
        organisation: named,
        period,
        notYet: z.boolean(),
        opening: z.array(figureAnswer),
        figures: z.array(figureAnswer),
      }) satisfies z.ZodType<FigureGridRow>,
    ),
    'One row for each month or organisation',
  ),
})

export const figureGridRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(asking, async (c) => {
    const { asker } = c.var
    const asked = c.req.valid('query')
    const rows = await inBook(around.db, theBook(asker.book.id), async (tx) => {
      const whole = await periodAsked(tx, asker, asked)
      const organisation = organisationAsked(asker, asked.organisation, whole.to) ?? asker.book.root
      const at = await snapKnown(tx, asker.book, asked.known)
      const tree = await treeOn(tx, around, asker, whole.to)
      const names = new Map(tree.map((row) => [row.subject, String(row.data.name)]))
      const places =
        asked.by === 'organisation'
          ? tree
              .filter((row) => row.data.parent === organisation)
              .map((row) => ({ organisation: row.subject, period: whole }))
          : stretchesOf(whole, monthsIn[asked.by]).map((stretch) => ({ organisation, period: stretch }))
      const opened = refsIn(asked.opening ?? '')
      const founded = await foundedIn(tx, asker, organisation)
      const counted = refsIn(asked.ids)
      // Asked together: what many organisations add up is one statement.
      const answers = await figureAnswers(
        tx,
        asker.book,
        around.catalogue,
        places.flatMap(({ organisation: of, period: within }) => [
          ...opened.map((ref) => ({ ...ref, organisation: of, period: eveOf(within) })),
          ...counted.map((ref) => ({ ...ref, organisation: of, period: within })),
        ]),
        {
          organisation,
          period: whole,
          known: at,
          ...(asked.structure ? { structure: asked.structure } : {}),
        },
        { count: false, memory: around.memory },
      )
      const width = opened.length + counted.length
      return places.map((place, index): FigureGridRow => {
        const row = answers.slice(index * width, (index + 1) * width)
        return {
          organisation: { id: place.organisation, name: names.get(place.organisation) ?? '' },
          period: place.period,
          notYet: founded !== null && place.organisation === organisation && founded > place.period.to,
          opening: row.slice(0, opened.length),
          figures: row.slice(opened.length),
        }
      })
    })
    return c.json(rows, 200)
  })
}

const refsIn = (text: string): FigureRef[] =>
  text.split(/,(?![^[]*\])/).flatMap((one) => parseFigureRef(one) ?? [])

/** The day before a period: what there was when it began. */
const eveOf = ({ from }: Period): Period => {
  const eve = addDays(from, -1)
  return { from: eve, to: eve }
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const

/** Whole calendar months, quarters or years; the first and the last as far as the period goes. */
const stretchesOf = ({ from, to }: Period, months: number): Period[] => {
  const stretches: Period[] = []
  for (let start: Day = from; start <= to && stretches.length < 60; ) {
    const into = (Number(start.slice(5, 7)) - 1) % months
    const end = endOfMonth(addMonths(`${start.slice(0, 7)}-01` as Day, months - 1 - into))
    stretches.push({ from: start, to: end < to ? end : to })
    start = addDays(end, 1)
  }
  return stretches
}

/** The day an organisation was founded; null for what stood already when the book was opened. */
const foundedIn = async (tx: Tx, { book }: Asker, organisation: string): Promise<Day | null> => {
  const [first] = await subjectRows(tx, book, 'party-organisations', organisation)
  return first && first.from > book.opened_on ? first.from : null
}

const treeOn = async (tx: Tx, around: Surroundings, asker: Asker, on: Day) =>
  (
    await askRegister(tx, asker.book, {
      register: around.catalogue.register('party-organisations'),
      on,
      pageSize: 1000,
    })
  ).rows
