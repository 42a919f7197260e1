import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { writeXlsx } from 'hucre/xlsx'
import { mustReadRegister, organisationAsked } from '#access/can.ts'
import { inBook } from '#book/session.ts'
import { printDay } from '#kernel/calendar.ts'
import { say } from '#kernel/label.ts'
import type { WorklistAnswer } from '#kernel/worklist.ts'
import { lastDayFor } from '../last-day.ts'
import { day, gives, label, named, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'
import { toldWorklist } from '../told-worklist.ts'

const asked = {
  params: z.object({ id: z.string().max(80) }),
  query: spoken.extend({ on: day.optional(), organisation: z.uuid().optional() }),
}

const worklistAnswer: z.ZodType<WorklistAnswer> = z
  .object({
    id: z.string(),
    label,
    meaning: label,
    on: day,
    settledBy: z.string().nullable(),
    columns: z.array(z.object({ field: z.string(), label })),
    late: z.int(),
    lines: z.array(
      z.object({
        subject: z.string(),
        name: z.string(),
        organisation: named.nullable(),
        due: day.nullable(),
        state: z.enum(['late', 'soon', 'open']),
        values: z.record(z.string(), z.string()),
      }),
    ),
  })
  .openapi('WorklistAnswer')

const listing = createRoute({
  method: 'get',
  path: '/api/worklists/{id}',
  summary: 'What is to be done, worked out on a day: nothing of it is stored',
  request: asked,
  responses: gives(worklistAnswer, 'The soonest due first'),
})
const exporting = createRoute({
  method: 'get',
  path: '/api/worklists/{id}/excel',
  summary: 'The same list as a workbook',
  request: asked,
  responses: {
    ...gives(z.string(), 'The workbook'),
    200: { description: 'An .xlsx workbook with one sheet' },
  },
})

type Question = z.output<typeof asked.query>

export const worklistRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  const answer = (asker: Asker, id: string, { on, organisation, language }: Question) => {
    const worklist = around.catalogue.worklist(id)
    for (const { id: register } of worklist.reads) mustReadRegister(asker, register)
    return inBook(around.db, asker.actor, async (tx) => {
      const day = on ?? (await lastDayFor(tx, asker))
      const within = organisationAsked(asker, organisation, day)
      return toldWorklist(tx, around, asker, { worklist, on: day, organisation: within, language })
    })
  }

  api.openapi(listing, async (c) =>
    c.json(await answer(c.var.asker, c.req.valid('param').id, c.req.valid('query')), 200),
  )

  api.openapi(exporting, async (c) => {
    const { language, ...query } = c.req.valid('query')
    const list = await answer(c.var.asker, c.req.valid('param').id, { language, ...query })
    const bytes = await workbookOf(list, language)
    c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    c.header('content-disposition', `attachment; filename="${list.id.replaceAll('.', '-')}-${list.on}.xlsx"`)
    return c.body(new Uint8Array(bytes))
  })
}

const workbookOf = (list: WorklistAnswer, language: 'vi' | 'en'): Promise<Uint8Array> => {
  const head = {
    number: { vi: 'TT', en: 'No.' },
    name: { vi: 'Họ và tên', en: 'Full name' },
    organisation: { vi: 'Tổ chức đảng', en: 'Organisation' },
    due: { vi: 'Hạn', en: 'Due' },
  }
  const columns = [
    { key: 'number', header: say(head.number, language), width: 5 },
    { key: 'name', header: say(head.name, language), width: 28 },
    ...list.columns.map((one) => ({ key: one.field, header: say(one.label, language), width: 20 })),
    { key: 'organisation', header: say(head.organisation, language), width: 32 },
    { key: 'due', header: say(head.due, language), width: 12 },
  ]
  const data = list.lines.map((line, index) => ({
    number: index + 1,
    name: line.name,
    ...line.values,
    organisation: line.organisation?.name ?? '',
    due: line.due ? printDay(line.due) : '',
  }))
  return writeXlsx({ sheets: [{ name: say(list.label, language).slice(0, 31), columns, data }] })
}
