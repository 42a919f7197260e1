import type { Basis } from '#kernel/record.ts'
import type { OrganisationKind } from '#subjects/party-organisations.ts'

const superiors: { readonly [kind in OrganisationKind]: readonly OrganisationKind[] } = {
  'district-body': [],
  'commune-body': ['district-body'],
  'grassroots-body': ['district-body', 'commune-body'],
  'grassroots-cell': ['district-body', 'commune-body'],
  'sectional-body': ['grassroots-body'],
  cell: ['grassroots-body', 'sectional-body'],
}

/**
 * Whether one kind of organisation may be directly under another. From 208-QĐ/TW (26/7/2026) the
 * commune's body is itself of the grassroots, and its cells are under it.
 */
export const mayBeUnder = (child: OrganisationKind, parent: OrganisationKind, pack: string): boolean =>
  superiors[child].includes(parent) ||
  (pack === '208' && parent === 'commune-body' && (child === 'cell' || child === 'sectional-body'))

/** Whether a paper is named at all; a missing number or scan never blocks. */
export const cites = (basis: Basis | null): boolean =>
  Boolean(basis && (basis.number || basis.issuedOn || basis.issuer || basis.title))
