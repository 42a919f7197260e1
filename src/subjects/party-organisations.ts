import { z } from 'zod'
import { type OrganisationKind, organisationKinds, type Sector, sectors } from '#kernel/organisation-kinds.ts'
import { register } from '#kernel/register.ts'

export { type OrganisationKind, organisationKinds, type Sector, sectors }

/** Only a cell has members of its own; every other organisation has them through its cells. */
export const holdsMembers = (kind: OrganisationKind): boolean => kind === 'cell' || kind === 'grassroots-cell'

/** Tổ chức cơ sở đảng: directly under the district or commune committee. */
export const grassrootsKinds = ['grassroots-body', 'grassroots-cell'] as const satisfies OrganisationKind[]

const row = z.object({
  name: z.string(),
  kind: z.enum(Object.keys(organisationKinds) as OrganisationKind[]),
  /** Null only for the root of the book. */
  parent: z.uuid().nullable(),
  sector: z.enum(Object.keys(sectors) as Sector[]),
  code: z.string().nullable(),
  /** Places and units it covers: the village of a cell, the school of a cell. */
  serves: z.array(z.uuid()),
  /** As much of the day as is known; absent for what the book saw founded. */
  foundedOn: z.string().nullable().optional(),
})
export type PartyOrganisation = z.infer<typeof row>

/** The Party tree, valid in time: a member has one cell, a cell one superior. */
export const partyOrganisations = register(
  'party-organisations',
  { vi: 'Sổ tổ chức đảng', en: 'Party organisations' },
  row,
  {
    references: { parent: 'party-organisations' },
    organisation: (_, subject) => subject,
    name: (organisation) => organisation.name,
    searchable: (organisation) =>
      organisation.code ? [organisation.name, organisation.code] : [organisation.name],
    columns: {
      name: { vi: 'Tên tổ chức đảng', en: 'Organisation' },
      kind: { vi: 'Loại tổ chức', en: 'Kind' },
      parent: { vi: 'Trực thuộc', en: 'Under' },
      sector: { vi: 'Loại hình', en: 'Sector' },
      code: { vi: 'Mã', en: 'Code' },
      foundedOn: { vi: 'Ngày thành lập', en: 'Founded on' },
    },
    choices: { kind: organisationKinds, sector: sectors },
  },
)
