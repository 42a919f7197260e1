import type { Check } from './check.ts'
import type { Figure } from './figure.ts'
import type { Kind } from './kind.ts'
import type { Label } from './label.ts'
import type { RegisterDefinition } from './register.ts'
import type { Role } from './role.ts'

/** One sentence of the rights of a role: which kinds it may enter, which registers it may read. */
export interface Grant {
  role: Role
  enter: readonly string[]
  /** `draft`: what the role enters waits for approval unless the kind cites a signed decision. */
  approval?: 'needed'
  read: readonly string[]
}

/** One department's work. Adding an area is one folder and one line in `areas/index.ts`. */
export interface Area {
  id: string
  label: Label
  kinds: readonly Kind[]
  figures: readonly Figure[]
  registers: readonly RegisterDefinition[]
  checks: readonly Check[]
  grants: readonly Grant[]
}
