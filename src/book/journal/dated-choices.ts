import { z } from 'zod'
import { type Day, printDay } from '#kernel/calendar.ts'
import { type Choice, type Choices, isThereOn } from '#kernel/choice.ts'
import type { Kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'

const ended = refusal('choice-ended', {
  vi: '«{value}» chỉ có đến hết ngày {day}. Chọn mục khác cho «{field}», hoặc sửa ngày.',
  en: '"{value}" was there until {day}. Choose something else for "{field}", or correct the day.',
})
const notYet = refusal('choice-not-yet', {
  vi: '«{value}» mới có từ ngày {day}. Chọn mục khác cho «{field}», hoặc sửa ngày.',
  en: '"{value}" is there only from {day}. Choose something else for "{field}", or correct the day.',
})

/** A field some of whose values begin or end, by the way to it; '*' stands for every line of a list. */
interface DatedField {
  path: readonly string[]
  label: Label
  choices: Choices
}

const isDated = ({ firstDay, lastDay }: Choice): boolean => firstDay !== undefined || lastDay !== undefined

const datedFieldsIn = (schema: unknown, path: readonly string[]): DatedField[] => {
  if (!(schema instanceof z.ZodType)) return []
  const { label, choices } = (schema.meta() ?? {}) as { label?: Label; choices?: Choices }
  if (label && choices) return Object.values(choices).some(isDated) ? [{ path, label, choices }] : []
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, field]) => datedFieldsIn(field, [...path, name]))
  if (schema instanceof z.ZodArray) return datedFieldsIn(schema.element, [...path, '*'])
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return datedFieldsIn(schema.unwrap(), path)
  return []
}

const known = new WeakMap<Kind, readonly DatedField[]>()
const datedFields = (kind: Kind): readonly DatedField[] => {
  const found = known.get(kind) ?? datedFieldsIn(kind.body, [])
  known.set(kind, found)
  return found
}

const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  const [step, ...rest] = path
  if (step === undefined) return [value]
  if (step === '*') return Array.isArray(value) ? value.flatMap((one) => valuesAt(one, rest)) : []
  return typeof value === 'object' && value !== null
    ? valuesAt((value as { [name: string]: unknown })[step], rest)
    : []
}

/** What no form of these days offers is not taken by another door either: a level that ended, one not there yet. */
export const datedChoiceRefusals = (kind: Kind, body: unknown, days: readonly Day[]): Refusal[] =>
  datedFields(kind).flatMap(({ path, label, choices }) =>
    valuesAt(body, path).flatMap((value) => {
      const choice = typeof value === 'string' ? choices[value] : undefined
      if (!choice || days.some((day) => isThereOn(choice, day))) return []
      const { firstDay, lastDay, vi, en } = choice
      const isOver = lastDay !== undefined && days.every((day) => day > lastDay)
      const says = isOver ? ended : notYet
      const day = printDay((isOver ? lastDay : firstDay) as Day)
      return [says({ value: { vi, en }, field: label, day }, { field: path[0] ?? '' })]
    }),
  )
