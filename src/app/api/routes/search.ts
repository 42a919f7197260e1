import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { askRegister } from '#book/registers/ask.ts'
import { inBook, type Tx } from '#book/session.ts'
import type { Label, Language } from '#kernel/label.ts'
import { matches } from '#kernel/names.ts'
import { lastDayFor } from '../last-day.ts'
import { gives, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

const found = z
  .object({
    type: z.enum(['person', 'organisation', 'figure', 'report', 'action']),
    id: z.string(),
    name: z.string(),
    detail: z.string(),
    /** Where on screen it opens. */
    to: z.string(),
  })
  .openapi('Found')
type Found = z.output<typeof found>

const searching = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'People, organisations, figures, reports and actions by name, marks optional',
  request: { query: spoken.extend({ q: z.string().trim().min(1).max(200) }) },
  responses: gives(z.array(found), 'At most six of each'),
})
const most = 6

export const searchRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(searching, async (c) => {
    const { q, language } = c.req.valid('query')
    const { asker } = c.var
    const subjects = await inBook(around.db, asker.actor, async (tx) => [
      ...(await subjectsFound(tx, around, asker, 'persons', q)),
      ...(await subjectsFound(tx, around, asker, 'party-organisations', q)),
    ])
    return c.json([...subjects, ...definitionsFound(around, asker, q, language)], 200)
  })
}

const pages = {
  persons: { type: 'person', to: '/members/', detail: 'bornOn' },
  'party-organisations': { type: 'organisation', to: '/organisations/', detail: 'code' },
} as const

const subjectsFound = async (
  tx: Tx,
  { catalogue }: Surroundings,
  asker: Asker,
  register: keyof typeof pages,
  q: string,
): Promise<Found[]> => {
  const definition = catalogue.registers.get(register)
  if (!definition || !asker.rights.readsRegister(register)) return []
  const on = await lastDayFor(tx, asker)
  const { rows } = await askRegister(tx, asker.book, { register: definition, on, q, pageSize: most })
  const page = pages[register]
  return rows.map((row) => ({
    type: page.type,
    id: row.subject,
    name: definition.name(row.data),
    detail: String(row.data[page.detail] ?? ''),
    to: `${page.to}${row.subject}`,
  }))
}

const definitionsFound = (
  { catalogue, reports }: Surroundings,
  { rights }: Asker,
  q: string,
  language: Language,
): Found[] => {
  const fits = ({ vi, en }: Label) => matches(q, vi) || matches(q, en)
  const figures = rights.readsFigures ? [...catalogue.figures.values()].filter((one) => fits(one.label)) : []
  const papers = rights.readsFigures ? reports.list().filter((one) => fits(one.title)) : []
  const actions = catalogue.areas.flatMap((area) =>
    area.kinds
      .filter((kind) => rights.entering(kind.id) !== 'no' && fits(kind.label))
      .map((kind) => ({ kind, area })),
  )
  return [
    ...figures.slice(0, most).map(
      (one): Found => ({
        type: 'figure',
        id: one.id,
        name: one.label[language],
        detail: one.unit.label[language],
        to: `/figures/${encodeURIComponent(one.id)}`,
      }),
    ),
    ...papers.slice(0, most).map(
      (one): Found => ({
        type: 'report',
        id: one.id,
        name: one.title[language],
        detail: '',
        to: `/reports/${one.id}`,
      }),
    ),
    ...actions.slice(0, most).map(
      ({ kind, area }): Found => ({
        type: 'action',
        id: kind.id,
        name: kind.label[language],
        detail: area.label[language],
        to: `/enter/${kind.id}`,
      }),
    ),
  ]
}
