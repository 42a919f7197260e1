import { reversalKind } from '#book/journal/entry.ts'
import type { Actor } from '#book/session.ts'
import { type Area, type Grant, names } from '#kernel/area.ts'
import type { Kind } from '#kernel/kind.ts'
import type { Basis } from '#kernel/record.ts'
import type { Role } from '#kernel/role.ts'
import { clearanceOf } from './clearance.ts'

export type Entering = 'no' | 'after-approval' | 'yes'

/** An area may say of a role that it has nothing there. */
const saysSomething = (grant: Grant): boolean => grant.enter.length > 0 || grant.read.length > 0

const entersBy = (grant: Grant, kind: string): boolean => grant.enter.some((pattern) => names(pattern, kind))

/** What the holder of some roles may do, put together from the sentences of the areas. */
export class Rights {
  readonly roles: readonly Role[]
  readonly clearance: Actor['clearance']
  readonly #grants: readonly Grant[]
  readonly #areas: readonly { area: Area; grants: readonly Grant[] }[]

  constructor(areas: readonly Area[], roles: readonly Role[]) {
    this.roles = roles
    this.clearance = clearanceOf(roles)
    this.#areas = areas.map((area) => ({
      area,
      grants: area.grants.filter((grant) => roles.includes(grant.role) && saysSomething(grant)),
    }))
    this.#grants = this.#areas.flatMap((one) => one.grants)
  }

  /** A free grant wins over one that needs approval: an account with both roles enters at once. */
  entering(kind: string): Entering {
    const grants = this.#grants.filter((grant) => entersBy(grant, kind))
    if (grants.length === 0) return 'no'
    return grants.some((grant) => grant.approval === undefined) ? 'yes' : 'after-approval'
  }

  /** What cites a signed decision was approved when it was signed. */
  needsApproval(kind: Kind, basis: Basis | null | undefined): boolean {
    return this.entering(kind.id) === 'after-approval' && !(kind.citesDecision && basis?.number)
  }

  readsRegister(register: string): boolean {
    return this.#grants.some((grant) => grant.read.some((pattern) => names(pattern, register)))
  }

  /** The records of an area are read by the roles the area names; the administrator keeps accounts only. */
  readsKind(kind: string): boolean {
    if (this.keepsAccountsOnly) return false
    if (kind === reversalKind) return true
    return this.#areas.some(
      ({ area, grants }) => grants.length > 0 && area.kinds.some((one) => one.id === kind),
    )
  }

  /** All that the roles read of these kinds, with what takes records back. */
  kindsRead(kinds: Iterable<string>): string[] {
    return [...kinds, reversalKind].filter((kind) => this.readsKind(kind))
  }

  readsArea(area: string): boolean {
    return this.#areas.some((one) => one.area.id === area && one.grants.length > 0)
  }

  /** Of these registers, the ones an area opens to the roles. */
  registersOf(area: string, registers: readonly string[]): string[] {
    const grants = this.#areas.find((one) => one.area.id === area)?.grants ?? []
    return registers.filter((id) => grants.some((grant) => grant.read.some((pattern) => names(pattern, id))))
  }

  /** Whether the area is the daily work of one of the roles. */
  keeps(area: string): boolean {
    return this.#areas.some(
      (one) => one.area.id === area && this.roles.some((role) => one.area.keptBy?.includes(role)),
    )
  }

  /** A department keeps some areas and only looks at others; a committee or a reader looks at all alike. */
  get isDepartment(): boolean {
    return this.#areas.some(({ area }) => this.keeps(area.id))
  }

  /** Figures are totals without names: everybody who reads content reads them. */
  get readsFigures(): boolean {
    return !this.keepsAccountsOnly && this.roles.length > 0
  }

  /** Closing a report fixes what the committee will say: the office that writes it, and whoever it writes for. */
  get closesReports(): boolean {
    return this.roles.includes('standing-secretariat') || this.roles.includes('synthesis')
  }

  /** Somebody who enters nothing has no drafts and no papers to hand in. */
  entersAnyOf(kinds: Iterable<string>): boolean {
    return [...kinds].some((kind) => this.entering(kind) !== 'no')
  }

  get keepsAccounts(): boolean {
    return this.roles.includes('admin')
  }
  get keepsAccountsOnly(): boolean {
    return this.roles.every((role) => role === 'admin')
  }

  /** Sealed fields (ethnicity) are opened one person at a time, and every opening is logged. */
  get opensSealed(): boolean {
    return this.clearance === 2
  }
}
