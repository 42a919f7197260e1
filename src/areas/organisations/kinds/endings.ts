import { kind } from '#kernel/kind.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { form, subject, text } from '#subjects/fields.ts'
import { holdsMembers, partyOrganisations } from '#subjects/party-organisations.ts'
import { dissolvedBodies, dissolvedCells } from '../figures.ts'
import { decisionNeeded, intoItself } from '../refusals.ts'
import { successions } from '../reorganisation/registers.ts'
import { cites } from '../under.ts'

const ended = subject('party-organisations', { vi: 'Tổ chức đảng', en: 'Organisation' })
const days = {
  decided: { vi: 'Ngày quyết định', en: 'Decided' },
  effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
}

/**
 * Giải thể. The record is the work of the committee that decides. Members, sub-cells, places and units
 * go elsewhere first, in the same entry or before: the book refuses to end what something still rests on.
 */
export const organisationDissolved = kind('organisation.dissolved', {
  addsTo: ['organisations.dissolved-bodies', 'organisations.dissolved-cells'],
  label: { vi: 'Giải thể tổ chức đảng', en: 'Organisation dissolved' },
  help: {
    vi: 'Chuyển đảng viên, chi bộ, địa bàn, đơn vị sang tổ chức khác trước, trong cùng lần ghi.',
    en: 'Hand members, cells, places and units over first, in the same entry.',
  },
  body: form({
    organisation: ended,
    reason: text({ vi: 'Lý do', en: 'Reason' }).optional(),
  }),
  citesDecision: true,
  days,
  verb: { label: { vi: 'Giải thể', en: 'Dissolve' }, on: 'party-organisations', field: 'organisation' },
  needs: ({ body }) => ({ organisation: historyIn(partyOrganisations, body.organisation) }),
  rule: ({ basis }) => [!cites(basis) && decisionNeeded()],
  facts: ({ effectiveOn }, { organisation }) => {
    const row = organisation.on(effectiveOn)
    return { kind: row?.kind ?? null, parent: row?.parent ?? null }
  },
  posts: ({ body, decidedOn, facts }) => {
    const details = { subject: body.organisation, organisation: facts.parent ?? undefined }
    if (facts.kind === 'grassroots-body') return [dissolvedBodies.add(decidedOn, 1, details)]
    return facts.kind && holdsMembers(facts.kind) ? [dissolvedCells.add(decidedOn, 1, details)] : []
  },
  changes: ({ body, effectiveOn }) => [closes(partyOrganisations, body.organisation, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Giải thể ${name(body.organisation)}${body.reason ? `: ${body.reason}` : ''}`,
    en: ({ body }, name) => `${name(body.organisation)} dissolved${body.reason ? `: ${body.reason}` : ''}`,
  },
})

/** Sáp nhập, hợp nhất: it ends, and another is its successor in restated series. */
export const organisationMerged = kind('organisation.merged', {
  label: { vi: 'Sáp nhập tổ chức đảng', en: 'Organisation merged' },
  body: form({
    organisation: ended,
    into: subject('party-organisations', { vi: 'Sáp nhập vào', en: 'Into' }),
  }),
  citesDecision: true,
  days,
  verb: { label: { vi: 'Sáp nhập', en: 'Merge' }, on: 'party-organisations', field: 'organisation' },
  rule: ({ body, basis }) => [
    !cites(basis) && decisionNeeded(),
    body.into === body.organisation && intoItself({}, { field: 'into' }),
  ],
  needs: ({ body }) => ({ organisation: historyIn(partyOrganisations, body.organisation) }),
  facts: ({ effectiveOn }, { organisation }) => ({ name: organisation.on(effectiveOn)?.name ?? '' }),
  changes: ({ body, effectiveOn, facts }) => [
    closes(partyOrganisations, body.organisation, effectiveOn),
    opens(successions, body.organisation, effectiveOn, {
      predecessor: body.organisation,
      successors: [body.into],
      // Mergers entered before successors were kept froze no name.
      name: facts.name ?? '',
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Sáp nhập ${name(body.organisation)} vào ${name(body.into)}`,
    en: ({ body }, name) => `${name(body.organisation)} merged into ${name(body.into)}`,
  },
})
