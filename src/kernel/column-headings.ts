import type { Label } from './label.ts'
import { searchKey } from './names.ts'

/** One column of a list that offices keep in a spreadsheet of their own. */
export interface HeadedColumn<Field extends string> {
  field: Field
  label: Label
  required: boolean
  /** Headings offices give this column, as written; case, marks and signs do not matter. */
  headings: readonly string[]
}

/** The columns of a list, each under the name of its field; one that is not required may be absent. */
export const headedColumns = <Field extends string>(
  columns: {
    readonly [field in Field]: Pick<HeadedColumn<Field>, 'label' | 'headings'> & { required?: true }
  },
): readonly HeadedColumn<Field>[] =>
  Object.entries<(typeof columns)[Field]>(columns).map(([field, { label, headings, required = false }]) => ({
    field: field as Field,
    label,
    required,
    headings,
  }))

export interface HeaderReading<Field extends string> {
  /** Field of each column, in the order of the sheet; undefined for a column nobody needs. */
  fields: (Field | undefined)[]
  /** Required columns the sheet does not have. */
  missing: HeadedColumn<Field>[]
  /** Fields that two columns claim; the first one counts. */
  repeated: Field[]
}

const plain = (heading: string): string =>
  searchKey(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Reads the heading row of a sheet by the columns it may have. */
export const headerReader = <Field extends string>(
  columns: readonly HeadedColumn<Field>[],
): ((headings: readonly string[]) => HeaderReading<Field>) => {
  const fieldOf: ReadonlyMap<string, Field> = new Map(
    columns.flatMap(({ field, label, headings }) =>
      [label.vi, label.en, ...headings].map((heading) => [plain(heading), field] as const),
    ),
  )
  return (headings) => {
    const repeated: Field[] = []
    const fields: (Field | undefined)[] = []
    for (const heading of headings) {
      const field = fieldOf.get(plain(heading))
      const taken = field !== undefined && fields.includes(field)
      if (taken) repeated.push(field)
      fields.push(taken ? undefined : field)
    }
    return {
      fields,
      missing: columns.filter((column) => column.required && !fields.includes(column.field)),
      repeated,
    }
  }
}
