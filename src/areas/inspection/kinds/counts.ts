import { type Kind, kind } from '#kernel/kind.ts'
import { chosen, count, form } from '#subjects/fields.ts'
import {
  committeeMembersInspected,
  held,
  membersInspected,
  organisationsInspected,
} from '../inspection-figures.ts'
import { committeeBeyondMembers, countOfNothing, needsDocument } from '../refusals.ts'
import { baseLevel, inspectors, lineOf, workChoices } from '../who.ts'

const below = Object.fromEntries(
  [...baseLevel, 'base-inspection-commission' as const].map((who) => [who, inspectors[who]]),
) as Pick<typeof inspectors, (typeof baseLevel)[number] | 'base-inspection-commission'>

/** What a level below did, by number; its paper is the ground. None is told as 0. */
export const inspectionsCounted = kind('inspection.counted', {
  label: { vi: 'Số liệu kiểm tra, giám sát của cấp dưới', en: 'Inspections of the level below' },
  help: {
    vi: 'Ghi theo văn bản báo cáo, tại tổ chức đảng báo cáo. Không có cuộc nào thì ghi 0.',
    en: 'As its paper tells, at the organisation that reports. Where there was none, enter 0.',
  },
  citesDecision: true,
  addsTo: [held.id, organisationsInspected.id, membersInspected.id, committeeMembersInspected.id],
  days: { decided: { vi: 'Ngày cuối kỳ báo cáo', en: 'Last day of the period' } },
  body: form({
    who: chosen(below, { vi: 'Chủ thể kiểm tra, giám sát', en: 'Who inspects' }),
    work: chosen(workChoices, { vi: 'Hình thức', en: 'Kind of work' }),
    held: count({ vi: 'Số cuộc', en: 'Inspections' }),
    organisations: count({ vi: 'Lượt tổ chức đảng', en: 'Organisations' }),
    members: count({ vi: 'Lượt đảng viên', en: 'Members' }),
    committeeMembers: count({ vi: 'Trong đó cấp ủy viên', en: 'Of them committee members' }),
  }),
  rule: ({ body, basis }) => [
    !basis?.number && needsDocument(),
    body.committeeMembers > body.members && committeeBeyondMembers({}, { field: 'committeeMembers' }),
    body.held === 0 && body.organisations + body.members > 0 && countOfNothing({}, { field: 'held' }),
  ],
  posts: ({ body, effectiveOn }) => {
    const of = { of: lineOf(body.who, body.work) }
    return [
      held.add(effectiveOn, body.held, of),
      organisationsInspected.add(effectiveOn, body.organisations, of),
      membersInspected.add(effectiveOn, body.members, of),
      committeeMembersInspected.add(effectiveOn, body.committeeMembers, of),
    ]
  },
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)}: ${inspectors[body.who].vi}, ${workChoices[body.work].vi.toLowerCase()} ${body.organisations} tổ chức đảng, ${body.members} đảng viên`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)}: ${inspectors[body.who].en}, ${workChoices[body.work].en.toLowerCase()}, ${body.organisations} organisations, ${body.members} members`,
  },
})

export const countKinds: readonly Kind[] = [inspectionsCounted]
