import type { Area } from '#kernel/area.ts'
import { type Role, roleNames } from '#kernel/role.ts'
import { type Entering, Rights } from './rights.ts'

export interface PermissionRow {
  area: string
  kind: string
  entering: { readonly [role in Role]: Entering }
}
export interface ReadingRow {
  register: string
  reading: { readonly [role in Role]: boolean }
}

const perRole = <T>(areas: readonly Area[], ask: (rights: Rights) => T): { [role in Role]: T } =>
  Object.fromEntries(roleNames.map((role) => [role, ask(new Rights(areas, [role]))])) as {
    [role in Role]: T
  }

/** Every kind by every role, and every register by every role: what `docs/generated/permissions.md` prints. */
export const permissionMatrix = (
  areas: readonly Area[],
  registers: readonly { id: string }[],
): { entering: PermissionRow[]; reading: ReadingRow[]; clearance: { [role in Role]: number } } => ({
  entering: areas.flatMap((area) =>
    area.kinds.map((kind) => ({
      area: area.id,
      kind: kind.id,
      entering: perRole(areas, (rights) => rights.entering(kind.id)),
    })),
  ),
  reading: registers.map(({ id }) => ({
    register: id,
    reading: perRole(areas, (rights) => rights.readsRegister(id)),
  })),
  clearance: perRole(areas, (rights) => rights.clearance),
})
