import type { AllottedAnswer, BoardValue, MonthBoard, PlanName, TermAnswer } from '#kernel/target-answers.ts'
import { day, label, named, period, z } from './words.ts'

const boardValue: z.ZodType<BoardValue> = z.object({
  ref: z.string(),
  period,
  printed: z.string(),
  value: z.number().nullable(),
  estimate: z.boolean(),
})
const comparison = z.enum(['>=', '<=', '='])

export const monthBoard: z.ZodType<MonthBoard> = z
  .object({
    month: z.string(),
    on: day,
    lines: z.array(
      z.object({
        figure: z.string(),
        label,
        unit: label,
        counted: boardValue,
        forecast: boardValue.nullable(),
        plans: z.array(
          z.object({
            assigner: named,
            comparison,
            printed: z.string(),
            share: boardValue.nullable(),
            pace: z.enum(['met', 'on-course', 'late', 'unknown']),
          }),
        ),
      }),
    ),
    conclusion: z.object({ on: day, conclusion: z.string(), late: z.string().nullable() }).nullable(),
  })
  .openapi('MonthBoard')

const planName: z.ZodType<PlanName> = z.object({ figure: z.string(), label, plan: z.string(), period })

export const allottedAnswer: z.ZodType<AllottedAnswer> = z
  .object({
    plans: z.array(planName),
    chosen: planName.nullable(),
    on: day,
    unit: label.nullable(),
    whole: z.string().nullable(),
    allotted: z.string().nullable(),
    lines: z.array(
      z.object({
        organisation: named,
        target: z.number(),
        printed: z.string(),
        counted: boardValue,
        inMonth: boardValue,
        met: z.boolean().nullable(),
      }),
    ),
  })
  .openapi('AllottedAnswer')

export const termAnswer: z.ZodType<TermAnswer> = z
  .object({
    plans: z.array(z.string()),
    plan: z.string().nullable(),
    years: z.array(z.int()),
    lines: z.array(
      z.object({
        figure: z.string(),
        label,
        unit: label,
        assigner: named,
        period,
        comparison,
        target: z.string(),
        values: z.array(boardValue),
        sofar: boardValue.nullable(),
        met: z.boolean().nullable(),
        record: z.string(),
      }),
    ),
  })
  .openapi('TermAnswer')
