import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { outsideScope } from '#access/can.ts'
import { inBook } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import { deskOf } from '../home/desk.ts'
import type { DeskLine } from '../home/line.ts'
import { lastDayFor } from '../last-day.ts'
import { day, gives, label, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'

const homeAnswer = z
  .object({
    lines: z.array(
      z.object({
        level: z.enum(['late', 'due', 'waiting', 'info']),
        text: label,
        detail: label.optional(),
        to: z.string(),
        action: label,
        /** False for what a department only looks at. */
        isOwn: z.boolean(),
      }),
    ),
    /** How many lines are folded away. */
    more: z.int(),
    start: z.array(z.object({ id: z.string(), done: z.boolean(), text: label, to: z.string() })),
  })
  .openapi('HomeAnswer')

const asking = createRoute({
  method: 'get',
  path: '/api/home',
  summary: 'What is late, due, waiting or worth knowing, for whoever asks',
  request: {
    query: spoken.extend({
      organisation: z.uuid().optional(),
      on: day.optional(),
      all: z.enum(['1', '0']).default('0'),
    }),
  },
  responses: gives(
    homeAnswer,
    'At most twelve lines unless all are asked for: the asker’s own work first, the late before the rest',
  ),
})

export const homeRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(asking, async (c) => {
    const { asker } = c.var
    const { organisation, on, all } = c.req.valid('query')
    const desk = await inBook(around.db, asker.actor, async (tx) => {
      const day = on ?? (await lastDayFor(tx, asker))
      if (organisation && asker.branch && !asker.branch.contains(organisation, day))
        throw new Refused([outsideScope()])
      return deskOf({ tx, around, asker, on: day, organisation })
    })
    const { shown, more } = folded(desk.lines, all === '1')
    return c.json({ lines: shown.map(({ area: _, ...line }) => line), more, start: desk.start }, 200)
  })
}

const most = 12
/** However much is late, what waits and what comes keeps this much room. */
const mostLate = 7

/** Beyond twelve lines, one of them tells of the rest. */
const folded = (lines: readonly DeskLine[], all: boolean): { shown: readonly DeskLine[]; more: number } => {
  if (all || lines.length <= most) return { shown: lines, more: 0 }
  const late = lines.filter((one) => one.isOwn && one.level === 'late')
  const others = lines.slice(late.length)
  const room = most - 1
  const lateShown = Math.min(late.length, Math.max(mostLate, room - others.length))
  const shown = [...late.slice(0, lateShown), ...others.slice(0, room - lateShown)]
  return { shown, more: lines.length - shown.length }
}
