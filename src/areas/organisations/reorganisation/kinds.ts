import { z } from 'zod'
import { printDay } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { type Change, historyIn, type Need, opens, type Row } from '#kernel/register.ts'
import { form, labelled, subject, subjects, text } from '#subjects/fields.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { decisionNeeded } from '../refusals.ts'
import { cites } from '../under.ts'
import { noSuccessor, notHeldThere, sameSuccessor, stillStands } from './refusals.ts'
import { successions } from './registers.ts'

// What follows from a reorganisation and is not told by a kind of its own. The plan makes these records.

const days = {
  decided: { vi: 'Ngày quyết định', en: 'Decided' },
  effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
}
const organisation = (vi: string, en: string) => subject('party-organisations', { vi, en })

/** Names who goes on with an ended organisation: one successor, or those it was split into. */
export const organisationSucceeded = kind('organisation.succeeded', {
  label: { vi: 'Xác định tổ chức kế thừa', en: 'Successor named' },
  body: form({
    organisation: organisation('Tổ chức đã kết thúc', 'Ended organisation'),
    successors: subjects(['party-organisations'], { vi: 'Tổ chức kế thừa', en: 'Successors' }),
  }),
  citesDecision: true,
  days,
  needs: ({ body }) => ({ ended: historyIn(partyOrganisations, body.organisation) }),
  rule: ({ body, basis }) => [
    !cites(basis) && decisionNeeded(),
    (body.successors.length === 0 || body.successors.includes(body.organisation)) &&
      noSuccessor({}, { field: 'successors' }),
  ],
  facts: (_, { ended }) => ({ name: ended.latest?.row.name ?? '' }),
  changes: ({ body, effectiveOn, facts }) => [
    opens(successions, body.organisation, effectiveOn, {
      predecessor: body.organisation,
      successors: body.successors,
      name: facts.name,
    }),
  ],
  tells: {
    vi: ({ body, facts }, name) => `${body.successors.map(name).join(', ')} kế thừa ${facts.name}`,
    en: ({ body, facts }, name) => `${body.successors.map(name).join(', ')} succeed ${facts.name}`,
  },
})

const carried = form({
  register: text({ vi: 'Sổ', en: 'Register' }),
  field: text({ vi: 'Mục ghi tổ chức đảng', en: 'Field that names the organisation' }),
  from: organisation('Từ', 'From'),
  to: organisation('Đến', 'To'),
  subjects: labelled(z.array(z.uuid()).min(1).max(5000), { vi: 'Nội dung chuyển', en: 'What is moved' }),
})

const held = (id: string) => `held ${id}`
const storiesOf = ({ register, subjects: moved }: z.output<typeof carried>): { [name: string]: Need } =>
  Object.fromEntries(moved.map((id) => [held(id), { register, subject: id }]))

const replaced = (value: unknown, from: string, to: string): unknown =>
  Array.isArray(value) ? [...new Set(value.map((one) => (one === from ? to : one)))] : to

/**
 * Posts, tenures, places, files, tasks … go with their organisation to another: whatever register names a
 * Party organisation. Only the organisation of a row changes, and only from the one it is of.
 */
export const holdingsMoved = kind('organisation.holdings-moved', {
  label: { vi: 'Chuyển theo sắp xếp tổ chức', en: 'Moved with its organisation' },
  body: carried,
  confidentiality: 'internal',
  citesDecision: true,
  days,
  needs: ({ body }): { [name: string]: Need } => ({
    ...storiesOf(body),
    to: { register: partyOrganisations.id, subject: body.to },
    from: { register: partyOrganisations.id, subject: body.from },
  }),
  rule: ({ body, basis, effectiveOn }, loaded) => {
    const strange = body.subjects.find(
      (id) => ![loaded[held(id)]?.on(effectiveOn)?.[body.field]].flat().includes(body.from),
    )
    const details = {
      name: String(loaded[held(strange ?? '')]?.latest?.row.name ?? '…'),
      from: String(loaded.from?.latest?.row.name ?? '…'),
      day: printDay(effectiveOn),
    }
    return [
      !cites(basis) && decisionNeeded(),
      body.from === body.to && sameSuccessor({}, { field: 'to' }),
      strange !== undefined && notHeldThere(details, { field: 'subjects' }),
    ]
  },
  /** Rows that name several organisations keep the others. */
  facts: ({ body, effectiveOn }, loaded) => ({
    now: Object.fromEntries(
      body.subjects.map((id) => [
        id,
        replaced(loaded[held(id)]?.on(effectiveOn)?.[body.field], body.from, body.to),
      ]),
    ),
  }),
  changes: ({ body, effectiveOn, facts }): Change[] =>
    body.subjects.map((id) => ({
      register: body.register,
      subject: id,
      on: effectiveOn,
      does: 'amend',
      patch: { [body.field]: facts.now[id] } as Row,
    })),
  tells: {
    vi: ({ body }, name) => `Chuyển ${body.subjects.length} mục từ ${name(body.from)} sang ${name(body.to)}`,
    en: ({ body }, name) => `${body.subjects.length} moved from ${name(body.from)} to ${name(body.to)}`,
  },
})

/** What an ended organisation had of a stock (a fund, cadres in their term) goes to its successor. */
export const balanceMoved = kind('organisation.balance-moved', {
  label: { vi: 'Chuyển số dư theo sắp xếp tổ chức', en: 'Balance moved with its organisation' },
  body: form({
    figure: text({ vi: 'Số liệu', en: 'Figure' }),
    argument: text({ vi: 'Phân loại', en: 'Argument' }).optional(),
    about: labelled(z.uuid(), { vi: 'Người, đối tượng', en: 'About' }).optional(),
    from: organisation('Từ', 'From'),
    to: organisation('Đến', 'To'),
    amount: labelled(z.int(), { vi: 'Số dư', en: 'Amount' }),
  }),
  confidentiality: 'internal',
  citesDecision: true,
  days,
  needs: ({ body }) => ({ from: historyIn(partyOrganisations, body.from) }),
  rule: ({ body, basis, effectiveOn }, { from }) => [
    !cites(basis) && decisionNeeded(),
    body.from === body.to && sameSuccessor({}, { field: 'to' }),
    from.latest?.to !== effectiveOn &&
      stillStands({ name: from.latest?.row.name ?? '…', day: printDay(effectiveOn) }, { field: 'from' }),
  ],
  posts: ({ body, effectiveOn }) =>
    [
      { organisation: body.from, amount: -body.amount },
      { organisation: body.to, amount: body.amount },
    ].map((side) => ({
      ...side,
      figure: body.figure,
      of: body.argument ?? null,
      subject: body.about ?? null,
      from: null,
      day: effectiveOn,
      scenario: 'actual' as const,
      assigner: null,
    })),
  tells: {
    vi: ({ body }, name) => `Chuyển số dư từ ${name(body.from)} sang ${name(body.to)}`,
    en: ({ body }, name) => `Balance moved from ${name(body.from)} to ${name(body.to)}`,
  },
})

export const reorganisationKinds: readonly Kind[] = [organisationSucceeded, holdingsMoved, balanceMoved]
