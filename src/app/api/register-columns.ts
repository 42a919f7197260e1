import { z } from 'zod'
import type { RegisterAnswer } from '#kernel/answers.ts'
import type { Day } from '#kernel/calendar.ts'
import { nameOn } from '#kernel/choice.ts'
import type { RegisterDefinition } from '#kernel/register.ts'

type Columns = RegisterAnswer['columns']

/** A column of closed values carries their names, as they were on the day; one of numbers says so. */
export const columnsOn = ({ row, columns, choices }: RegisterDefinition, on: Day): Columns =>
  Object.entries(columns).map(([field, { vi, en, isYear }]) => {
    const named = Object.entries(choices[field] ?? {}).map(
      ([value, one]) => [value, nameOn(one, on)] as const,
    )
    return {
      field,
      label: { vi, en },
      holds: isYear ? 'year' : holdsNumbers(row, field) ? 'number' : 'text',
      ...(named.length ? { values: Object.fromEntries(named) } : {}),
    }
  })

/** Whether the field of a row is a number, if it has a value. */
const holdsNumbers = (row: z.ZodType, field: string): boolean => {
  const whole = (schema: unknown): boolean =>
    schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
      ? whole(schema.unwrap())
      : schema instanceof z.ZodNumber
  return row instanceof z.ZodObject && whole(row.shape[field])
}
