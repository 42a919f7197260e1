import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { outsideScope } from '#access/can.ts'
import { inBook } from '#book/session.ts'
import { Refused } from '#kernel/refusal.ts'
import { cadreLines } from '../home/cadres.ts'
import { draftLines } from '../home/drafts.ts'
import { attendanceLines, studyLines } from '../home/learning.ts'
import type { HomeLine, HomeLines } from '../home/line.ts'
import { meetingLines } from '../home/meetings.ts'
import { badgeLines, ceremonyLines, fileLines, probationLines, transitLines } from '../home/members.ts'
import { rowsFor } from '../home/rows.ts'
import { targetsAtRisk } from '../home/targets.ts'
import { lastDayFor } from '../last-day.ts'
import { day, gives, label, spoken, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'

const homeAnswer = z
  .object({
    lines: z.array(
      z.object({
        level: z.enum(['late', 'due', 'waiting', 'info']),
        text: label,
        to: z.string(),
        action: label,
      }),
    ),
  })
  .openapi('HomeAnswer')

const asking = createRoute({
  method: 'get',
  path: '/api/home',
  summary: 'What is late, due, waiting or worth knowing, for whoever asks',
  request: { query: spoken.extend({ organisation: z.uuid().optional(), on: day.optional() }) },
  responses: gives(homeAnswer, 'At most twelve lines, the late ones first'),
})

const every: readonly HomeLines[] = [
  draftLines,
  probationLines,
  ceremonyLines,
  transitLines,
  fileLines,
  meetingLines,
  studyLines,
  attendanceLines,
  badgeLines,
  cadreLines,
  targetsAtRisk,
]
const order: readonly HomeLine['level'][] = ['late', 'due', 'waiting', 'info']
const most = 12

export const homeRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(asking, async (c) => {
    const { asker } = c.var
    const { organisation, on } = c.req.valid('query')
    const lines = await inBook(around.db, asker.actor, async (tx) => {
      const day = on ?? (await lastDayFor(tx, asker))
      if (organisation && asker.branch && !asker.branch.contains(organisation, day))
        throw new Refused([outsideScope()])
      const asked = { tx, around, asker, on: day, organisation }
      const rows = rowsFor(asked)
      const all: HomeLine[] = []
      for (const one of every) all.push(...(await one({ ...asked, rows })))
      return all
    })
    lines.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    return c.json({ lines: lines.slice(0, most) }, 200)
  })
}
