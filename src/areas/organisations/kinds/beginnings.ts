import { kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { historyIn, opens } from '#kernel/register.ts'
import { chosen, count, form, newSubject, onVagueDay, subject, subjects, text } from '#subjects/fields.ts'
import {
  holdsMembers,
  type OrganisationKind,
  organisationKinds,
  type PartyOrganisation,
  partyOrganisations,
  sectors,
} from '#subjects/party-organisations.ts'
import { establishedEnterpriseCells, establishedGrassrootsCells } from '../figures.ts'
import { cannotHaveUnder, decisionNeeded, superiorNeeded, tooFewForBody, tooFewForCell } from '../refusals.ts'
import { cites, mayBeUnder } from '../under.ts'

const organisationName: Label = { vi: 'Tổ chức đảng', en: 'Organisation' }

const particulars = {
  organisation: newSubject('party-organisations', organisationName),
  name: text({ vi: 'Tên tổ chức đảng', en: 'Name' }),
  kind: chosen(organisationKinds, { vi: 'Loại tổ chức', en: 'Kind' }),
  parent: subject('party-organisations', { vi: 'Trực thuộc', en: 'Under' }).optional(),
  sector: chosen(sectors, { vi: 'Loại hình', en: 'Sector' }),
  code: text({ vi: 'Mã tổ chức đảng', en: 'Code' }).optional(),
  serves: subjects(
    ['places', 'units'],
    { vi: 'Địa bàn, đơn vị được lãnh đạo', en: 'Places and units covered' },
    { help: { vi: 'Thôn, buôn, trường học có chi bộ này', en: 'The village or school this cell is of' } },
  ),
}

const rowOf = (body: {
  name: string
  kind: OrganisationKind
  parent?: string | undefined
  sector: PartyOrganisation['sector']
  code?: string | undefined
  foundedOn?: string | undefined
  serves: string[]
}): PartyOrganisation => ({
  name: body.name,
  kind: body.kind,
  parent: body.parent ?? null,
  sector: body.sector,
  code: body.code ?? null,
  serves: body.serves,
  ...(body.foundedOn ? { foundedOn: body.foundedOn } : {}),
})

/** Lập mới theo quyết định. Handing members over to it is their own records, in the same entry. */
export const organisationEstablished = kind('organisation.established', {
  addsTo: [
    'organisations.established-grassroots-cells',
    'organisations.established-enterprise-cells',
    'organisations.grassroots',
    'organisations.cells',
  ],
  label: { vi: 'Thành lập tổ chức đảng', en: 'Organisation established' },
  help: {
    vi: 'Lập mới theo quyết định của cấp ủy có thẩm quyền. Đảng viên chuyển về ghi bằng «Chuyển sinh hoạt trong đảng bộ».',
    en: 'Newly established by decision. Members who move to it are recorded as moved.',
  },
  body: form({
    ...particulars,
    members: count({ vi: 'Số đảng viên khi thành lập', en: 'Members at the start' }).optional(),
    fullMembers: count({
      vi: 'Trong đó đảng viên chính thức',
      en: 'Of these full members',
    }).optional(),
  }),
  citesDecision: true,
  days: {
    decided: { vi: 'Ngày quyết định', en: 'Decided' },
    effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
  },
  verb: {
    label: { vi: 'Lập tổ chức trực thuộc', en: 'Establish under' },
    on: 'party-organisations',
    field: 'parent',
  },
  needs: ({ body }) => ({ parent: historyIn(partyOrganisations, body.parent) }),
  rule: ({ body, basis, effectiveOn }, { parent }, pack) => {
    const superior = parent.on(effectiveOn)
    const { cellMinFull, grassrootsBodyMin } = pack.organisation
    return [
      !cites(basis) && decisionNeeded(),
      !body.parent && superiorNeeded({}, { field: 'parent' }),
      superior &&
        !mayBeUnder(body.kind, superior.kind, pack.id) &&
        cannotHaveUnder(
          {
            child: pack.organisationKindNames[body.kind]?.vi ?? body.kind,
            parent: pack.organisationKindNames[superior.kind]?.vi ?? superior.kind,
          },
          { field: 'parent', unless: 'special-approval' },
        ),
      holdsMembers(body.kind) &&
        body.fullMembers !== undefined &&
        body.fullMembers < cellMinFull &&
        tooFewForCell(
          { least: cellMinFull, stated: body.fullMembers },
          {
            field: 'fullMembers',
            unless: 'special-approval',
            source: pack.citations['organisation.cellMinFull']?.source,
          },
        ),
      body.kind === 'grassroots-body' &&
        body.members !== undefined &&
        body.members < grassrootsBodyMin &&
        tooFewForBody(
          { least: grassrootsBodyMin, stated: body.members },
          {
            field: 'members',
            unless: 'special-approval',
            source: pack.citations['organisation.grassrootsBodyMin']?.source,
          },
        ),
    ]
  },
  posts: ({ body, decidedOn }) => [
    ...(body.kind === 'grassroots-cell'
      ? [
          establishedGrassrootsCells.add(decidedOn, 1, {
            subject: body.organisation,
            organisation: body.parent,
          }),
        ]
      : []),
    ...(body.sector === 'enterprise' && holdsMembers(body.kind)
      ? [
          establishedEnterpriseCells.add(decidedOn, 1, {
            subject: body.organisation,
            organisation: body.parent,
          }),
        ]
      : []),
  ],
  changes: ({ body, effectiveOn }) => [
    opens(partyOrganisations, body.organisation, effectiveOn, rowOf(body)),
  ],
  tells: {
    vi: ({ body }, name) => `Thành lập ${body.name}${body.parent ? ` trực thuộc ${name(body.parent)}` : ''}`,
    en: ({ body }, name) => `${body.name} established${body.parent ? ` under ${name(body.parent)}` : ''}`,
  },
})

/** An organisation that existed before the book was opened; only the root of the book has no superior. */
export const organisationBroughtForward = kind('organisation.brought-forward', {
  label: { vi: 'Mở sổ tổ chức đảng', en: 'Organisation brought forward' },
  body: form({
    ...particulars,
    foundedOn: onVagueDay({ vi: 'Ngày thành lập', en: 'Founded on' }).optional(),
  }),
  broughtForward: true,
  days: { decided: { vi: 'Ngày mở sổ', en: 'Opened on' } },
  changes: ({ body, effectiveOn }) => [
    opens(partyOrganisations, body.organisation, effectiveOn, rowOf(body)),
  ],
  tells: {
    vi: ({ body }, name) => `Mở sổ: ${body.name}${body.parent ? ` trực thuộc ${name(body.parent)}` : ''}`,
    en: ({ body }, name) =>
      `Brought forward: ${body.name}${body.parent ? ` under ${name(body.parent)}` : ''}`,
  },
})
