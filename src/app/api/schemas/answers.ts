import type {
  EntryAnswer,
  FigureAnswer,
  KindAnswer,
  RecordAnswer,
  RegisterAnswer,
  SessionAnswer,
  TargetLine,
  TraceAnswer,
} from '#kernel/answers.ts'
import { type Role, roleNames } from '#kernel/role.ts'
import { anyFields, basis, day, label, named, period, z } from './words.ts'

// The kernel says these shapes as types; here they are said once more as schemas, for OpenAPI. Each is
// held to its type, so that the two cannot drift apart.

const unit = z.object({ id: z.string(), label })
const figure = z.object({
  id: z.string(),
  label,
  unit,
  value: z.number().nullable(),
  exact: z.string().nullable(),
  printed: z.string(),
  records: z.int(),
  form: z.enum(['flow', 'stock', 'distinct', 'series', 'census', 'formula']),
  estimate: z.boolean(),
})
export const figureAnswer: z.ZodType<FigureAnswer> = figure.openapi('FigureAnswer')

export const traceAnswer: z.ZodType<TraceAnswer> = figure
  .extend({
    meaning: label,
    reads: label.nullable(),
    period,
    organisation: named,
    known: z.int(),
    inputs: z.array(z.object({ name: z.string(), answer: figure, period, assigner: z.string().nullable() })),
    plans: z.array(
      z.object({
        assigner: z.string(),
        comparison: z.enum(['>=', '<=', '=']),
        printed: z.string(),
        share: z.string().nullable(),
        met: z.boolean().nullable(),
        record: z.uuid(),
      }),
    ),
    records_total: z.int(),
    evidence: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        day,
        amount: z.number(),
        sentence: z.string(),
        basis: basis.nullable(),
        organisation: z.string(),
        masked: z.boolean(),
      }),
    ),
    added_by: z.array(z.object({ kind: z.string(), label })),
  })
  .openapi('TraceAnswer')

export const recordAnswer: z.ZodType<RecordAnswer> = z
  .object({
    id: z.string(),
    position: z.int(),
    kind: z.string(),
    label,
    sentence: z.string(),
    organisation: named,
    decidedOn: day,
    effectiveOn: day,
    recordedAt: z.string(),
    enteredBy: z.string(),
    approvedBy: z.string().nullable(),
    confidentiality: z.enum(['normal', 'internal', 'restricted']),
    basis: basis.nullable(),
    body: anyFields,
    entry: z.string(),
    together: z.array(z.string()),
    reversedBy: z.string().nullable(),
    reverses: z.string().nullable(),
    figures: z.array(z.object({ id: z.string(), label, amount: z.number(), unit: label, day })),
    hash: z.string(),
  })
  .openapi('RecordAnswer')

export const recordsAnswer = z
  .object({ total: z.int(), page: z.int(), pageSize: z.int(), rows: z.array(recordAnswer) })
  .openapi('RecordsAnswer')

export const entryAnswer: z.ZodType<EntryAnswer> = z
  .object({
    entry: z.string(),
    dry: z.boolean(),
    records: z.array(z.object({ id: z.string(), kind: z.string(), position: z.int(), sentence: z.string() })),
    moved: z.array(
      z.object({
        id: z.string(),
        label,
        organisation: named,
        period,
        before: z.string(),
        after: z.string(),
      }),
    ),
    draft: z.string().nullable(),
  })
  .openapi('EntryAnswer')

const registerLine = z.object({
  subject: z.string(),
  name: z.string(),
  organisation: named.nullable(),
  from: day,
  to: day.nullable(),
  opened: z.string(),
  data: anyFields,
})
export const registerAnswer: z.ZodType<RegisterAnswer> = z
  .object({
    register: z.string(),
    label,
    on: day,
    known: z.int(),
    columns: z.array(
      z.object({
        field: z.string(),
        label,
        holds: z.enum(['text', 'number', 'year']),
        values: z.record(z.string(), label).optional(),
      }),
    ),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    partial: z.boolean(),
    rows: z.array(registerLine),
  })
  .openapi('RegisterAnswer')

export const subjectAnswer = z
  .object({
    subject: z.string(),
    name: z.string(),
    rows: z.array(registerLine),
    records: z.array(recordAnswer),
  })
  .openapi('SubjectAnswer')

const companion = z.object({ kind: z.string(), field: z.string(), label })

export const kindAnswer: z.ZodType<KindAnswer> = z
  .object({
    id: z.string(),
    area: z.string(),
    topic: label.nullable(),
    label,
    help: label.nullable(),
    version: z.int(),
    days: z.object({ decided: label, effective: label.nullable() }),
    schema: anyFields,
    verb: z.object({ label, on: z.string(), field: z.string() }).nullable(),
    introducedBy: companion.nullable(),
    followedBy: companion.nullable(),
    isOfCommittee: z.boolean(),
    broughtForward: z.boolean(),
    citesDecision: z.boolean(),
    decidedByMeeting: z.boolean(),
    adds: z.array(z.string()),
  })
  .openapi('KindAnswer')

export const roleSchema = z.enum(roleNames as [Role, ...Role[]])

export const sessionAnswer: z.ZodType<SessionAnswer> = z
  .object({
    account: z.object({
      name: z.string(),
      displayName: z.string(),
      roles: z.array(roleSchema),
      scope: named.nullable(),
      person: z.string().nullable(),
    }),
    book: z.object({
      name: z.string(),
      title: z.string(),
      root: named,
      isSample: z.boolean(),
      openedOn: day,
      head: z.int(),
      lastDay: day,
    }),
    areas: z.array(
      z.object({ id: z.string(), label, enter: z.array(z.string()), read: z.array(z.string()) }),
    ),
  })
  .openapi('SessionAnswer')

export const targetLine: z.ZodType<TargetLine> = z
  .object({
    figure: z.string(),
    label,
    unit: label,
    organisation: named,
    actual: z.object({
      id: z.string(),
      printed: z.string(),
      value: z.number().nullable(),
      estimate: z.boolean(),
    }),
    plans: z.array(
      z.object({
        assigner: named,
        ref: z.string(),
        comparison: z.enum(['>=', '<=', '=']),
        value: z.number(),
        printed: z.string(),
        share: z.object({ ref: z.string(), printed: z.string(), value: z.number().nullable() }).nullable(),
        met: z.boolean().nullable(),
        record: z.string(),
        replaces: z.object({ printed: z.string(), decidedOn: day, record: z.string() }).nullable(),
      }),
    ),
  })
  .openapi('TargetLine')
