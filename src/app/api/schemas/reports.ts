import type { ReportAnswer, ReportInline } from '#kernel/report-answers.ts'
import { day, label, named, period, z } from './words.ts'

const inline: z.ZodType<ReportInline> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string(),
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    sentence: z.string().exactOptional(),
  }),
  z.object({ type: z.literal('typed'), text: z.string() }),
  z.object({
    type: z.literal('slot'),
    ref: z.string(),
    printed: z.string(),
    value: z.number().nullable(),
    exact: z.string().nullable(),
    estimate: z.boolean(),
    missing: z.boolean(),
    hedge: z.string().nullable(),
    hedgeHolds: z.boolean(),
    decimals: z.int(),
    rounding: z.enum(['half-up', 'truncate']),
    assigner: z.string().nullable(),
    period: z.object({ from: day, to: day }),
    organisation: z.string(),
    findings: z.array(z.int()),
  }),
  z.object({
    type: z.literal('names'),
    text: z.string(),
    ref: z.string(),
    opens: z.object({ period: z.object({ from: day, to: day }), organisation: z.string() }).exactOptional(),
  }),
])

export const reportAnswer: z.ZodType<ReportAnswer> = z
  .object({
    template: z.string(),
    title: label,
    organisation: named,
    period,
    known: z.int(),
    rounding: z.enum(['half-up', 'truncate']),
    formatPack: z.string(),
    draftNumber: z.int(),
    head: z.object({
      superior: z.string().nullable(),
      issuing: z.string(),
      star: z.string(),
      number: z.string(),
      title: z.string(),
      placeAndDay: z.string(),
      kind: z.string(),
      abstract: z.string(),
      recipientsHeading: z.string(),
      recipients: z.array(z.string()),
      authority: z.string(),
      post: z.string(),
    }),
    nodes: z.array(
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('heading'),
          level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
          text: z.array(inline),
        }),
        z.object({ type: z.literal('paragraph'), text: z.array(inline) }),
        z.object({ type: z.literal('list'), items: z.array(z.array(inline)) }),
      ]),
    ),
    findings: z.array(
      z.object({
        check: z.string(),
        label,
        says: label,
        level: z.enum(['note', 'warning']),
        refs: z.array(z.string()),
        names: z.array(z.string()),
      }),
    ),
    missing: z.array(z.string()),
    typed: z.int(),
    sentences: z.array(z.object({ id: z.string(), text: z.string(), basis: z.int() })).exactOptional(),
    owed: z
      .array(
        z.object({
          why: z.enum(['missing', 'no-target', 'not-entered']),
          period,
          figures: z.array(label),
          form: z.object({ kind: z.string(), label, fill: z.record(z.string(), z.string()) }).nullable(),
          who: z.array(z.object({ role: label, accounts: z.array(z.string()) })),
          lastOn: day.nullable(),
        }),
      )
      .exactOptional(),
  })
  .openapi('ReportAnswer')
