import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { mustReadRegister } from '#access/can.ts'
import { findRecords } from '#book/journal/find.ts'
import { snapKnown } from '#book/known.ts'
import { askRegister, subjectRows } from '#book/registers/ask.ts'
import { inBook, type Tx } from '#book/session.ts'
import type { RegisterAnswer } from '#kernel/answers.ts'
import { lastDayFor } from '../last-day.ts'
import { columnsOn } from '../register-columns.ts'
import { linesOf } from '../register-lines.ts'
import { registerAnswer, subjectAnswer } from '../schemas/answers.ts'
import { day, gives, known, pages, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'
import { told } from './records.ts'

const register = z.string().max(80)
const listing = createRoute({
  method: 'get',
  path: '/api/registers/{register}',
  summary: 'A register on a day, as known at a position',
  request: {
    params: z.object({ register }),
    query: spoken.extend({
      ...pages.shape,
      on: day.optional(),
      known,
      organisation: z.uuid().optional(),
      q: z.string().max(200).optional(),
      /** `field:value,field:value`; one field twice means either value. */
      filter: z.string().max(2000).optional(),
    }),
  },
  responses: gives(registerAnswer, 'One page of rows, in the order of their names'),
})
const opening = createRoute({
  method: 'get',
  path: '/api/registers/{register}/{subject}',
  summary: 'The story of one subject: its rows and its records',
  request: { params: z.object({ register, subject: z.uuid() }), query: spoken.extend({ known }) },
  responses: gives(subjectAnswer, 'Oldest row first, newest record first'),
})

export const registerRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(listing, async (c) => {
    const { asker } = c.var
    const asked = c.req.valid('query')
    const definition = around.catalogue.register(c.req.valid('param').register)
    mustReadRegister(asker, definition.id)
    const answer = await inBook(around.db, asker.actor, async (tx): Promise<RegisterAnswer> => {
      const on = asked.on ?? (await lastDayFor(tx, asker))
      const known = await snapKnown(tx, asker.book, asked.known)
      const { total, rows } = await askRegister(tx, asker.book, {
        register: definition,
        on,
        known,
        page: asked.page - 1,
        pageSize: asked.pageSize,
        ...(asked.organisation ? { organisation: asked.organisation } : {}),
        ...(asked.q ? { q: asked.q } : {}),
        ...(asked.filter ? { filter: filterOf(asked.filter, definition.columns) } : {}),
      })
      return {
        register: definition.id,
        label: definition.label,
        on,
        known,
        columns: columnsOn(definition, on),
        total,
        page: asked.page,
        pageSize: asked.pageSize,
        partial: asker.branch !== null,
        rows: await linesOf(tx, around, asker, definition, rows),
      }
    })
    return c.json(answer, 200)
  })

  api.openapi(opening, async (c) => {
    const { asker } = c.var
    const { register: id, subject } = c.req.valid('param')
    const asked = c.req.valid('query')
    const definition = around.catalogue.register(id)
    mustReadRegister(asker, definition.id)
    const answer = await inBook(around.db, asker.actor, async (tx) => {
      const known = await snapKnown(tx, asker.book, asked.known)
      const found = await subjectRows(tx, asker.book, definition.id, subject, known)
      const rows = await linesOf(tx, around, asker, definition, found, { opensSealed: true })
      const { rows: records } = await findRecords(tx, asker.book.id, {
        subject,
        alsoAbout: await aliasesOf(tx, asker.book.id, subject),
        kinds: asker.rights.kindsRead(around.catalogue.kinds.keys()),
        pageSize: 200,
      })
      return {
        subject,
        name: rows.at(-1)?.name ?? subject.slice(0, 8),
        rows,
        records: await told(tx, around, asker, records, {
          language: asked.language,
          opensSealed: true,
        }),
      }
    })
    return c.json(answer, 200)
  })
}

/** Ids under which the same person was entered before they were merged. */
const aliasesOf = async (tx: Tx, book: number, person: string): Promise<string[]> => {
  const { rows } = await sql<{ subject: string }>`select distinct subject from register_row
    where book = ${book} and register = 'persons' and known_to is null and data ->> 'sameAs' = ${person}`.execute(
    tx,
  )
  return rows.map((row) => row.subject)
}

/** Only what the register lists can be filtered by: a closed field tells nothing by being asked for. */
const filterOf = (
  text: string,
  columns: { readonly [field: string]: unknown },
): { [field: string]: string[] } => {
  const filter: { [field: string]: string[] } = {}
  for (const part of text.split(',')) {
    const [, field = '', value = ''] = /^([^:]+):(.*)$/.exec(part.trim()) ?? []
    if (field in columns) filter[field] = [...(filter[field] ?? []), value]
  }
  return filter
}
