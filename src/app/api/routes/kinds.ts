import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z as plain } from 'zod'
import type { Catalogue } from '#book/catalogue.ts'
import type { KindAnswer } from '#kernel/answers.ts'
import { type Area, names, topicOf } from '#kernel/area.ts'
import type { Kind } from '#kernel/kind.ts'
import type { PaperDesk } from '#reports/papers/index.ts'
import { kindAnswer } from '../schemas/answers.ts'
import { gives, z } from '../schemas/words.ts'
import type { ApiEnv, Surroundings } from '../surroundings.ts'

const listing = createRoute({
  method: 'get',
  path: '/api/kinds',
  summary: 'Every kind of record, with the schema its form is made from',
  responses: gives(z.array(kindAnswer), 'The kinds'),
})

export const kindRoutes = (api: OpenAPIHono<ApiEnv>, { catalogue, reports }: Surroundings) => {
  // Kinds live in code: one answer serves as long as the program runs.
  const answers = kindAnswers(catalogue, reports.papers)
  api.openapi(listing, (c) => c.json(answers, 200))
}

const kindAnswers = (catalogue: Catalogue, papers: PaperDesk): KindAnswer[] =>
  catalogue.areas.flatMap((area) => area.kinds.map((kind) => kindAnswerOf(area, kind, papers)))

const kindAnswerOf = (area: Area, kind: Kind, papers: PaperDesk): KindAnswer => ({
  id: kind.id,
  area: area.id,
  topic: topicOf(area, kind.id)?.label ?? null,
  label: kind.label,
  help: kind.help ?? null,
  version: kind.version,
  days: { decided: kind.days.decided, effective: kind.days.effective ?? null },
  schema: { ...plain.toJSONSchema(kind.body, { io: 'input', unrepresentable: 'any', reused: 'inline' }) },
  verb: kind.verb ?? null,
  introducedBy: kind.introducedBy ?? null,
  followedBy: kind.followedBy ?? null,
  isOfCommittee: (area.ofCommittee ?? []).some((pattern) => names(pattern, kind.id)),
  broughtForward: kind.broughtForward,
  citesDecision: kind.citesDecision,
  decidedByMeeting: papers.of(kind).some((one) => one.numbering === 'basis'),
  adds: [...kind.addsTo],
})
