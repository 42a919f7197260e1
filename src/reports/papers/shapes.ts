import type { z } from 'zod'
import type { Catalogue } from '#book/catalogue.ts'
import type { Day } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { personnelRulesOn } from '#kernel/personnel-rules.ts'
import { type RulePack, rulePackOn } from '#kernel/rulebook.ts'
import type { Path, Step } from './template.ts'

/** What a path leads to: subjects of registers, or values and how their field says they are shown. */
export type Shape =
  | { is: 'subject'; registers: readonly string[] }
  | { is: 'value'; control?: string; choices?: { readonly [value: string]: Label } }

type Fields = { readonly [field: string]: z.ZodType }

/** Values that come with the record, its basis and the meeting that decided it. */
const plain: { readonly [root: string]: readonly string[] } = {
  decidedOn: [],
  effectiveOn: [],
  rules: [],
  committee: [],
  board: [],
  grassroots: [],
  between: [],
  above: [],
  aboveBoard: [],
  place: [],
  index: [],
  note: [],
  count: [],
  basis: ['number', 'issuedOn', 'issuer', 'title'],
  meeting: ['day', 'present', 'members', 'absent'],
  votes: ['for', 'against'],
}
const days = new Set(['decidedOn', 'effectiveOn', 'basis.issuedOn', 'meeting.day'])

/** What a path leads to in a record of a kind; undefined where there is nothing of that name. */
export const shapeOf = (path: Path, kind: Kind, catalogue: Catalogue): Shape | undefined => {
  const [first, ...rest] = path.steps
  if (path.root === 'organisation' || path.root === 'issuer')
    return walk({ is: 'subject', registers: ['party-organisations'] }, path.steps, catalogue)
  if (path.root === 'body') {
    const field = first?.to === 'field' ? (kind.body.shape as Fields)[first.field] : undefined
    return field ? walk(shapeOfField(field), rest, catalogue) : undefined
  }
  if (path.root === 'pack') return packValue(rulePackOn(anyDay), path.steps) ? { is: 'value' } : undefined
  if (path.root === 'personnel')
    return first?.to === 'field' && rest.length === 0 && personnelValue(anyDay, first.field)
      ? { is: 'value' }
      : undefined
  const allowed = plain[path.root]
  const isThere = allowed?.length === 0 ? !first : first?.to === 'field' && allowed?.includes(first.field)
  if (!allowed || !isThere || rest.length > 0) return undefined
  return days.has(path.text) ? { is: 'value', control: 'day' } : { is: 'value' }
}

const anyDay = '2023-01-01' as Day

/** A parameter of the rules: `pack.admission.ceremonyWorkingDays`. */
export const packValue = (pack: RulePack, steps: readonly Step[]): string | undefined => {
  const [section, name] = steps.map((step) => (step.to === 'field' ? step.field : ''))
  const found = (pack as unknown as { [section: string]: { [name: string]: unknown } })[section ?? '']?.[
    name ?? ''
  ]
  return typeof found === 'number' ? String(found) : undefined
}

/** A parameter of personnel work: `personnel.reappointmentNoticeWorkingDays`. */
export const personnelValue = (on: Day, name: string): string | undefined => {
  const found = (personnelRulesOn(on) as unknown as { [name: string]: { value?: unknown } })[name]?.value
  return typeof found === 'number' ? String(found) : undefined
}

/** What a field of a form holds, by the words the form itself goes by. */
export const shapeOfField = (field: z.ZodType): Shape => {
  const meta = field.meta() as
    | { control?: string; register?: string; registers?: string[]; choices?: { [value: string]: Label } }
    | undefined
  const registers = meta?.registers ?? meta?.register?.split('|')
  if (registers) return { is: 'subject', registers }
  return {
    is: 'value',
    ...(meta?.control ? { control: meta.control } : {}),
    ...(meta?.choices ? { choices: meta.choices } : {}),
  }
}

const walk = (from: Shape, steps: readonly Step[], catalogue: Catalogue): Shape | undefined =>
  steps.reduce<Shape | undefined>((shape, step) => shape && next(shape, step, catalogue), from)

/** Where one step leads from a subject. A value that is an id leads on only as a subject of a named register. */
export const next = (shape: Shape, step: Step, catalogue: Catalogue): Shape | undefined => {
  if (step.to === 'register')
    return catalogue.registers.has(step.register) ? { is: 'subject', registers: [step.register] } : undefined
  if (shape.is === 'value') return undefined
  if (step.to === 'naming')
    return fieldsOf(catalogue, step.register)?.[step.field]
      ? { is: 'subject', registers: [step.register] }
      : undefined
  const found = shape.registers.find((id) => fieldsOf(catalogue, id)?.[step.field])
  if (!found) return undefined
  const { references, namedBy } = catalogue.register(found)
  const target = references[step.field] ?? (namedBy?.field === step.field ? namedBy.register : undefined)
  return target ? { is: 'subject', registers: [target] } : { is: 'value' }
}

/** The fields of a register's rows. */
const fieldsOf = (catalogue: Catalogue, register: string): Fields | undefined => {
  const row = catalogue.registers.get(register)?.row
  return row && 'shape' in row ? (row.shape as Fields) : undefined
}

/** Every register a path looks into. */
export const registersOn = (path: Path, kind: Kind, catalogue: Catalogue): string[] => {
  const stops = path.steps.map((_, index) => ({ ...path, steps: path.steps.slice(0, index + 1) }))
  return [path.steps.length === 0 ? [path] : stops].flat().flatMap((one) => {
    const shape = shapeOf(one, kind, catalogue)
    return shape?.is === 'subject' ? shape.registers : []
  })
}
