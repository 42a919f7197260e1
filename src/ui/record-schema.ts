import type { Choice, Choices } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'

/** One field of a kind's body as its form shows it, read from JSON Schema with our own words in it. */
export interface Field {
  name: string
  label: Label
  help: Label | null
  control: Control
  required: boolean
  register: string | null
  /** Asked only where the field of this name is filled in; `step = opinions|report`: where it says so. */
  when: string | null
  /** How many lines a list may have. */
  most: number | null
  choices: Choices | null
  /** The parts of one line, for lists of lines and for groups. */
  fields: Field[]
  /** A list of single values shows this control for each. */
  item: Field | null
}

export type Control =
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'flag'
  | 'day'
  | 'vague-day'
  | 'choice'
  | 'subject'
  | 'new-subject'
  | 'list'
  | 'group'

type Schema = { readonly [keyword: string]: unknown }

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** Looks through references and "or nothing", keeping the words nearest to the field. */
const plain = (schema: Schema, root: Schema): Schema => {
  const { $ref, allOf, anyOf, oneOf, ...rest } = schema
  if (typeof $ref === 'string') {
    const found = $ref
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((at, step) => (isSchema(at) ? at[step] : undefined), root)
    return isSchema(found) ? { ...plain(found, root), ...rest } : rest
  }
  const several = [allOf, anyOf, oneOf].find(Array.isArray) as unknown[] | undefined
  const only = several?.filter(isSchema).filter((one) => one.type !== 'null') ?? []
  const single = only.length === 1 ? only[0] : undefined
  return single ? { ...plain(single, root), ...rest } : schema
}

const isLabel = (value: unknown): value is Label =>
  isSchema(value) && typeof value.vi === 'string' && typeof value.en === 'string'

const controls = new Set<string>([
  'text',
  'long-text',
  'number',
  'money',
  'flag',
  'day',
  'vague-day',
  'choice',
  'subject',
  'new-subject',
])

const controlOf = (schema: Schema): Control => {
  if (typeof schema.control === 'string' && controls.has(schema.control)) return schema.control as Control
  if (schema.type === 'array') return 'list'
  if (schema.type === 'object') return 'group'
  if (schema.type === 'boolean') return 'flag'
  if (schema.type === 'integer' || schema.type === 'number') return 'number'
  if (Array.isArray(schema.enum)) return 'choice'
  return 'text'
}

const choicesOf = (schema: Schema): Field['choices'] => {
  if (isSchema(schema.choices)) return schema.choices as { [value: string]: Choice }
  if (!Array.isArray(schema.enum)) return null
  return Object.fromEntries(
    schema.enum.map((value) => [String(value), { vi: String(value), en: String(value) }]),
  )
}

const fieldOf = (name: string, of: Schema, required: boolean, root: Schema): Field => {
  const schema = plain(of, root)
  const items = isSchema(schema.items) ? plain(schema.items, root) : null
  const label = isLabel(schema.label) ? schema.label : items && isLabel(items.label) ? items.label : null
  return {
    name,
    label: label ?? { vi: name, en: name },
    help: isLabel(schema.help) ? schema.help : null,
    control: controlOf(schema),
    // A default makes a field one that need not be filled in, whatever the schema requires of output.
    required: required && !('default' in schema),
    register: typeof schema.register === 'string' ? schema.register : null,
    when: typeof schema.when === 'string' ? schema.when : null,
    most: typeof schema.maxItems === 'number' ? schema.maxItems : null,
    choices: choicesOf(schema),
    fields: schema.type === 'object' ? fieldsOf(schema, root) : [],
    item: items ? fieldOf(name, items, false, root) : null,
  }
}

/** The fields of a body, in the order of the paper they replace. */
export const fieldsOf = (schema: Schema, root: Schema = schema): Field[] => {
  const properties = isSchema(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required : []
  return Object.entries(properties).flatMap(([name, of]) =>
    isSchema(of) && of.const === undefined ? [fieldOf(name, of, required.includes(name), root)] : [],
  )
}

export type Values = { readonly [name: string]: unknown }

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.every(isBlank))

/** Whether a field is asked at all, by what was said before it. */
export const isAsked = ({ when }: Field, values: Values): boolean => when === null || holds(when, values)

/** `leftOn` asks whether it is filled in, `step = opinions|report` whether one of these was chosen. */
const holds = (when: string, values: Values): boolean => {
  const [name = '', wanted] = when.split(' = ')
  const said = values[name]
  if (wanted !== undefined) return wanted.split('|').includes(String(said))
  return !(said === false || isBlank(said))
}

/** Required fields that are still blank. */
export const blanksIn = (fields: readonly Field[], values: Values): string[] =>
  fields
    .filter((one) => one.required && one.control !== 'list' && one.control !== 'flag')
    .filter((one) => isAsked(one, values) && isBlank(values[one.name]))
    .map((one) => one.name)

/** What is handed in: blank fields and lines are left out, empty lists stay lists. */
export const filledIn = (values: Values): { [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => Array.isArray(value) || !isBlank(value))
      .map(([name, value]) => [name, Array.isArray(value) ? value.filter((line) => !isBlank(line)) : value]),
  )
