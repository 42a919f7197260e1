import type { Actor } from '#book/session.ts'
import type { Role } from '#kernel/role.ts'

type Clearance = Actor['clearance']

/** 0 thường · 1 nội bộ · 2 hạn chế. Nothing a state secret is ever in the book, so nobody needs more. */
const clearances: { readonly [role in Role]: Clearance } = {
  admin: 0,
  'standing-secretariat': 2,
  synthesis: 1,
  clerk: 1,
  organisation: 2,
  inspection: 2,
  'party-building': 2,
  'grassroots-committee': 1,
  cell: 1,
  mobilisation: 1,
  front: 1,
  council: 1,
  government: 1,
  reader: 0,
}

export const clearanceOf = (roles: readonly Role[]): Clearance =>
  roles.reduce<Clearance>((highest, role) => (clearances[role] > highest ? clearances[role] : highest), 0)
