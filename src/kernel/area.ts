import type { Check } from './check.ts'
import type { Figure } from './figure.ts'
import type { Kind } from './kind.ts'
import type { Label } from './label.ts'
import type { RegisterDefinition } from './register.ts'
import type { Role } from './role.ts'
import type { Worklist } from './worklist.ts'

/** One sentence of the rights of a role: which kinds it may enter, which registers it may read. */
export interface Grant {
  role: Role
  enter: readonly string[]
  /** `draft`: what the role enters waits for approval unless the kind cites a signed decision. */
  approval?: 'needed'
  read: readonly string[]
}

/**
 * How rows of a register go from one organisation to another where more follows from it than the new
 * organisation alone: a member who moves is counted. Other rows are only told their new organisation.
 */
export interface Carrier {
  register: string
  /** The field of the row that names the organisation. */
  field: string
  /** The kind that moves one row; the stocks it adds to move with it. */
  kind: string
  /** `by` is the organisation that decides. */
  record: (moved: { subject: string; from: string; to: string; by: string }) => {
    organisation: string
    body: { [field: string]: unknown }
  }
}

/** Kinds are named whole, or with a star at the end: 'member.*'. */
export const names = (pattern: string, kind: string): boolean =>
  pattern.endsWith('*') ? kind.startsWith(pattern.slice(0, -1)) : pattern === kind

/** What some kinds of an area are about: they stand together in its lists, under one name. */
export interface Topic {
  label: Label
  /** First parts of the ids of its kinds ('cadre-study'), or whole ids where one subject has several topics. */
  of: readonly string[]
}

/** The topic a kind stands under; its whole id goes before its first part. */
export const topicOf = ({ topics = [] }: Pick<Area, 'topics'>, kind: string): Topic | undefined =>
  topics.find((one) => one.of.includes(kind)) ??
  topics.find((one) => one.of.includes(kind.slice(0, kind.indexOf('.'))))

/** One department's work. Adding an area is one folder and one line in `areas/index.ts`. */
export interface Area {
  id: string
  label: Label
  kinds: readonly Kind[]
  /** Lists show them in the order of the kinds. */
  topics?: readonly Topic[]
  figures: readonly Figure[]
  registers: readonly RegisterDefinition[]
  checks: readonly Check[]
  grants: readonly Grant[]
  /** Whose daily work it is: on their desks its lines come before those of others. */
  keptBy?: readonly Role[]
  /** Kinds that tell of the committee itself, whose book it is, and seldom of an organisation below; a star closes a name. */
  ofCommittee?: readonly string[]
  carriers?: readonly Carrier[]
  worklists?: readonly Worklist[]
}
