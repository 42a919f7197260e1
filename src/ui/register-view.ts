import type { ReactNode } from 'react'
import type { RegisterLine } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'

export interface TableColumn {
  field: string
  label: Label
  /** Width in the grid: '2fr', '9rem'. */
  width: string
  text: (line: RegisterLine) => string
  show?: (line: RegisterLine) => ReactNode
  numeric?: boolean
  /** On a phone a row is a line: the title, what stands under it, what stands at its end. */
  onPhone?: 'title' | 'detail' | 'aside'
}

/** A filter above a register: the field and its values. */
export interface Choice {
  field: string
  label: Label
  choices: { readonly [value: string]: Label }
}
export type Filters = { readonly [field: string]: string }
export interface View {
  q: string
  filters: Filters
  hidden: readonly string[]
}
