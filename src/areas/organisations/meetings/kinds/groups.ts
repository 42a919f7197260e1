import { kind } from '#kernel/kind.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { form, newSubject, subject, subjects, text } from '#subjects/fields.ts'
import { groups } from '../figures/visits.ts'
import { groupOfNoCells } from '../refusals.ts'
import { visitingGroups } from '../registers.ts'

const theGroup = { vi: 'Tổ công tác', en: 'Group' }
const assigned = subjects(['party-organisations'], { vi: 'Chi bộ được phân công', en: 'Cells assigned' })

/** The standing committee sets up a group and says which cells it goes to. */
export const groupFormed = kind('visiting-group.formed', {
  label: { vi: 'Thành lập tổ công tác dự sinh hoạt chi bộ', en: 'Visiting group formed' },
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided' } },
  citesDecision: true,
  addsTo: [groups.id],
  body: form({
    group: newSubject('visiting-groups', theGroup),
    name: text({ vi: 'Tên tổ', en: 'Name' }),
    head: subject('persons', { vi: 'Tổ trưởng', en: 'Head' }).optional(),
    /** The head is one of them without being named again. */
    members: subjects(['persons'], { vi: 'Thành viên khác', en: 'Other members' }, { most: 30 }),
    cells: assigned,
  }),
  rule: ({ body }) => [body.cells.length === 0 && groupOfNoCells({}, { field: 'cells' })],
  changes: ({ body, organisation, effectiveOn }) => [
    opens(visitingGroups, body.group, effectiveOn, {
      name: body.name,
      home: organisation,
      head: body.head ?? null,
      members: [...new Set([...(body.head ? [body.head] : []), ...body.members])],
      cells: body.cells,
    }),
  ],
  tells: {
    vi: ({ body }) => `Thành lập ${body.name}, phụ trách ${body.cells.length} chi bộ`,
    en: ({ body }) => `${body.name} formed, for ${body.cells.length} cells`,
  },
})

export const groupReassigned = kind('visiting-group.reassigned', {
  label: { vi: 'Phân công lại tổ công tác', en: 'Visiting group reassigned' },
  help: {
    vi: 'Ghi đủ các chi bộ tổ phụ trách từ ngày này.',
    en: 'Name all the cells the group has from that day on.',
  },
  days: { decided: { vi: 'Ngày phân công', en: 'Decided' } },
  verb: { label: { vi: 'Phân công lại', en: 'Reassign' }, on: 'visiting-groups', field: 'group' },
  body: form({ group: subject('visiting-groups', theGroup), cells: assigned }),
  rule: ({ body }) => [body.cells.length === 0 && groupOfNoCells({}, { field: 'cells' })],
  changes: ({ body, effectiveOn }) => [
    amends(visitingGroups, body.group, effectiveOn, { cells: body.cells }),
  ],
  tells: {
    vi: ({ body }, name) => `${name(body.group)} phụ trách ${body.cells.length} chi bộ`,
    en: ({ body }, name) => `${name(body.group)} now has ${body.cells.length} cells`,
  },
})

export const groupEnded = kind('visiting-group.ended', {
  label: { vi: 'Kết thúc tổ công tác', en: 'Visiting group ended' },
  days: { decided: { vi: 'Ngày kết thúc', en: 'Ended' } },
  verb: { label: { vi: 'Kết thúc', en: 'End' }, on: 'visiting-groups', field: 'group' },
  body: form({ group: subject('visiting-groups', theGroup) }),
  needs: ({ body }) => ({ group: historyIn(visitingGroups, body.group) }),
  facts: (_, { group }) => ({ name: group.latest?.row.name ?? '' }),
  changes: ({ body, effectiveOn }) => [closes(visitingGroups, body.group, effectiveOn)],
  tells: {
    vi: ({ facts }) => `${facts.name} kết thúc`,
    en: ({ facts }) => `${facts.name} ends`,
  },
})
