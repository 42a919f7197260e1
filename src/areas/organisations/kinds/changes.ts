import { kind } from '#kernel/kind.ts'
import { amends, historyIn } from '#kernel/register.ts'
import { chosen, filledIn, form, subject, subjects, text } from '#subjects/fields.ts'
import { organisationKinds, partyOrganisations, sectors } from '#subjects/party-organisations.ts'
import { establishedGrassrootsCells } from '../figures.ts'
import { cannotHaveUnder, decisionNeeded, sameAsBefore } from '../refusals.ts'
import { cites, mayBeUnder } from '../under.ts'

const changed = subject('party-organisations', { vi: 'Tổ chức đảng', en: 'Organisation' })
const newName = text({ vi: 'Tên mới', en: 'New name' }).optional()
const newKind = chosen(organisationKinds, { vi: 'Loại tổ chức mới', en: 'New kind' }).optional()
const days = {
  decided: { vi: 'Ngày quyết định', en: 'Decided' },
  effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
}

/**
 * Chuyển giao: an organisation moves under another superior, with its members, whose memberships
 * stay as they are. A cell raised to a grassroots cell on the way counts as a grassroots cell
 * established, as committees count it.
 */
export const organisationTransferred = kind('organisation.transferred', {
  label: { vi: 'Chuyển giao tổ chức đảng', en: 'Organisation transferred' },
  help: {
    vi: 'Đổi cấp trên trực tiếp; đảng viên đi theo tổ chức, không phải ghi từng người.',
    en: 'Changes the direct superior; the members go with the organisation.',
  },
  body: form({
    organisation: changed,
    to: subject('party-organisations', { vi: 'Trực thuộc mới', en: 'New superior' }),
    kind: newKind,
    name: newName,
  }),
  citesDecision: true,
  days,
  verb: { label: { vi: 'Chuyển giao', en: 'Transfer' }, on: 'party-organisations', field: 'organisation' },
  needs: ({ body }) => ({
    organisation: historyIn(partyOrganisations, body.organisation),
    to: historyIn(partyOrganisations, body.to),
  }),
  rule: ({ body, basis, effectiveOn }, { organisation, to }, pack) => {
    const [row, superior] = [organisation.on(effectiveOn), to.on(effectiveOn)]
    const kindAfter = body.kind ?? row?.kind
    return [
      !cites(basis) && decisionNeeded(),
      row?.parent === body.to && sameAsBefore({}, { field: 'to' }),
      kindAfter &&
        superior &&
        !mayBeUnder(kindAfter, superior.kind, pack.id) &&
        cannotHaveUnder(
          {
            child: pack.organisationKindNames[kindAfter]?.vi ?? kindAfter,
            parent: pack.organisationKindNames[superior.kind]?.vi ?? superior.kind,
          },
          { field: 'to', unless: 'special-approval' },
        ),
    ]
  },
  facts: ({ effectiveOn }, { organisation }) => {
    const row = organisation.on(effectiveOn)
    return { from: row?.parent ?? null, kindBefore: row?.kind ?? null }
  },
  posts: ({ body, decidedOn, facts }) =>
    body.kind === 'grassroots-cell' && facts.kindBefore !== 'grassroots-cell'
      ? [establishedGrassrootsCells.add(decidedOn, 1, { subject: body.organisation, organisation: body.to })]
      : [],
  changes: ({ body, effectiveOn }) => [
    amends(partyOrganisations, body.organisation, effectiveOn, {
      parent: body.to,
      ...filledIn({ kind: body.kind, name: body.name }),
    }),
  ],
  tells: {
    vi: ({ body, facts }, name) =>
      `Chuyển ${name(body.organisation)}${facts.from ? ` từ ${name(facts.from)}` : ''} về trực thuộc ${name(body.to)}`,
    en: ({ body, facts }, name) =>
      `${name(body.organisation)} transferred${facts.from ? ` from ${name(facts.from)}` : ''} to ${name(body.to)}`,
  },
})

/** A new name, kind, sector or code under the same superior. */
export const organisationRenamed = kind('organisation.renamed', {
  label: { vi: 'Đổi tên, đổi loại tổ chức đảng', en: 'Organisation renamed' },
  body: form({
    organisation: changed,
    name: newName,
    kind: newKind,
    sector: chosen(sectors, { vi: 'Loại hình mới', en: 'New sector' }).optional(),
    code: text({ vi: 'Mã mới', en: 'New code' }).optional(),
  }),
  citesDecision: true,
  days,
  verb: {
    label: { vi: 'Đổi tên, đổi loại', en: 'Rename' },
    on: 'party-organisations',
    field: 'organisation',
  },
  needs: ({ body }) => ({ organisation: historyIn(partyOrganisations, body.organisation) }),
  rule: ({ body: { organisation: _, ...patch }, basis }) => [
    !cites(basis) && decisionNeeded(),
    Object.keys(filledIn(patch)).length === 0 && sameAsBefore(),
  ],
  facts: ({ effectiveOn }, { organisation }) => {
    const row = organisation.on(effectiveOn)
    return { kindBefore: row?.kind ?? null, parent: row?.parent ?? null, nameBefore: row?.name ?? '' }
  },
  posts: ({ body, decidedOn, facts }) =>
    body.kind === 'grassroots-cell' && facts.kindBefore !== 'grassroots-cell'
      ? [
          establishedGrassrootsCells.add(decidedOn, 1, {
            subject: body.organisation,
            organisation: facts.parent ?? undefined,
          }),
        ]
      : [],
  changes: ({ body: { organisation, ...patch }, effectiveOn }) => [
    amends(partyOrganisations, organisation, effectiveOn, filledIn(patch)),
  ],
  tells: {
    vi: ({ body, facts }, name) =>
      body.name ? `Đổi tên ${facts.nameBefore} thành ${body.name}` : `Đổi loại ${name(body.organisation)}`,
    en: ({ body, facts }, name) =>
      body.name ? `${facts.nameBefore} renamed ${body.name}` : `${name(body.organisation)} reclassified`,
  },
})

/** Which villages, schools and other units an organisation leads: what coverage is counted from. */
export const coverageChanged = kind('organisation.coverage-changed', {
  label: { vi: 'Thay đổi địa bàn, đơn vị lãnh đạo', en: 'Coverage changed' },
  body: form({
    organisation: changed,
    serves: subjects(['places', 'units'], {
      vi: 'Địa bàn, đơn vị được lãnh đạo',
      en: 'Places and units covered',
    }),
  }),
  days: { decided: { vi: 'Từ ngày', en: 'From' } },
  verb: {
    label: { vi: 'Đổi địa bàn', en: 'Change coverage' },
    on: 'party-organisations',
    field: 'organisation',
  },
  changes: ({ body, effectiveOn }) => [
    amends(partyOrganisations, body.organisation, effectiveOn, { serves: body.serves }),
  ],
  tells: {
    vi: ({ body }, name) =>
      `${name(body.organisation)} lãnh đạo: ${body.serves.map(name).join(', ') || 'chưa có địa bàn'}`,
    en: ({ body }, name) =>
      `${name(body.organisation)} covers: ${body.serves.map(name).join(', ') || 'none'}`,
  },
})
