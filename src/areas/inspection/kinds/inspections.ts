import { type Day, printDay } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, onDay, subject, subjects, text } from '#subjects/fields.ts'
import {
  committeeMembersInspected,
  held,
  membersInspected,
  membersNamed,
  organisationsInspected,
  organisationsNamed,
} from '../inspection-figures.ts'
import { committeeAmong, postsOf } from '../on-committee.ts'
import { itemsDone } from '../programme-figures.ts'
import {
  dueBeforeDecided,
  extendedBackwards,
  itemNotPlanned,
  nobodyNamed,
  notConcluded,
  notOfItem,
  notUnderWay,
} from '../refusals.ts'
import { inspectedMembers, inspections, items } from '../registers.ts'
import { inspectors, lineOf, workChoices, works } from '../who.ts'

const theInspection = { vi: 'Cuộc kiểm tra, giám sát', en: 'Inspection' }
const onInspection = (label: { vi: string; en: string }) => ({
  label,
  on: 'inspections',
  field: 'inspection',
})

interface OfInspection {
  body: { inspection: string }
}
const needs = ({ body }: OfInspection) => ({ inspection: historyIn(inspections, body.inspection) })

export const inspectionDecided = kind('inspection.decided', {
  label: { vi: 'Quyết định kiểm tra, giám sát', en: 'Inspection decided' },
  help: {
    vi: 'Cuộc theo chương trình thì chọn nội dung của chương trình; cuộc đột xuất thì để trống.',
    en: 'Choose the item of the programme, or leave it empty for work outside it.',
  },
  citesDecision: true,
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày quyết định', en: 'Decided on' } },
  verb: { label: { vi: 'Ra quyết định', en: 'Decide' }, on: 'inspection-items', field: 'item' },
  body: form({
    inspection: newSubject('inspections', theInspection),
    item: subject('inspection-items', { vi: 'Theo chương trình', en: 'Item of the programme' }).optional(),
    title: text({ vi: 'Nội dung', en: 'About' }),
    who: chosen(inspectors, { vi: 'Chủ thể kiểm tra, giám sát', en: 'Who inspects' }),
    work: chosen(workChoices, { vi: 'Hình thức', en: 'Kind of work' }),
    organisations: subjects(['party-organisations'], {
      vi: 'Tổ chức đảng được kiểm tra, giám sát',
      en: 'Organisations inspected',
    }),
    period: text({ vi: 'Mốc thời gian kiểm tra', en: 'Period examined' }).optional(),
    due: onDay({ vi: 'Hạn kết luận', en: 'Conclusion due' }),
  }),
  needs: ({ body }) => ({ item: historyIn(items, body.item) }),
  rule: ({ body, decidedOn, effectiveOn }, { item }) => {
    const row = item.on(effectiveOn)
    const other = row && (row.who !== body.who || row.work !== body.work)
    return [
      body.due < decidedOn && dueBeforeDecided({}, { field: 'due' }),
      body.item !== undefined && row?.state !== 'planned' && itemNotPlanned({}, { field: 'item' }),
      other && notOfItem({ who: inspectors[row.who].vi, work: works[row.work].vi }, { field: 'who' }),
    ]
  },
  changes: ({ body, organisation, decidedOn, effectiveOn }) => [
    opens(inspections, body.inspection, effectiveOn, {
      title: body.title,
      who: body.who,
      work: body.work,
      organisations: body.organisations,
      item: body.item ?? null,
      home: organisation,
      decidedOn,
      due: body.due,
      state: 'under-way',
      number: null,
      concludedOn: null,
    }),
    ...(body.item ? [amends(items, body.item, effectiveOn, { state: 'under-way' as const })] : []),
  ],
  tells: {
    vi: ({ body }) => `${inspectors[body.who].vi} quyết định: ${body.title}`,
    en: ({ body }) => `${inspectors[body.who].en} decides: ${body.title}`,
  },
})

export const inspectionExtended = kind('inspection.extended', {
  label: { vi: 'Gia hạn kiểm tra, giám sát', en: 'Inspection extended' },
  citesDecision: true,
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày quyết định gia hạn', en: 'Extended on' } },
  verb: onInspection({ vi: 'Gia hạn', en: 'Extend' }),
  body: form({
    inspection: subject('inspections', theInspection),
    due: onDay({ vi: 'Hạn kết luận mới', en: 'New due day' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  needs,
  rule: ({ body, effectiveOn }, { inspection }) => {
    const row = inspection.on(effectiveOn)
    if (row?.state !== 'under-way') return [notUnderWay({}, { field: 'inspection' })]
    return [body.due <= row.due && extendedBackwards({ due: printDay(row.due as Day) }, { field: 'due' })]
  },
  changes: ({ body, effectiveOn }) => [amends(inspections, body.inspection, effectiveOn, { due: body.due })],
  tells: {
    vi: ({ body }, name) => `Gia hạn đến ${printDay(body.due)}: ${name(body.inspection)} (${body.reason})`,
    en: ({ body }, name) => `Extended to ${printDay(body.due)}: ${name(body.inspection)} (${body.reason})`,
  },
})

/** Counts on the day of the conclusion; an item of the programme is done by it. */
export const inspectionConcluded = kind('inspection.concluded', {
  label: { vi: 'Kết luận kiểm tra, giám sát', en: 'Inspection concluded' },
  help: {
    vi: 'Số kết luận ghi ở căn cứ. Đảng viên được kiểm tra kê tên ở phần tiếp theo.',
    en: 'The number of the conclusion is its basis. Members inspected are named in the part that follows.',
  },
  citesDecision: true,
  confidentiality: 'internal',
  addsTo: [held.id, organisationsInspected.id, itemsDone.id],
  days: { decided: { vi: 'Ngày kết luận', en: 'Concluded on' } },
  verb: onInspection({ vi: 'Kết luận', en: 'Conclude' }),
  followedBy: {
    kind: 'inspection.members-named',
    field: 'inspection',
    label: { vi: 'Có đảng viên được kiểm tra, giám sát', en: 'Members were inspected' },
  },
  body: form({
    inspection: subject('inspections', theInspection),
    result: chosen(
      {
        good: { vi: 'Thực hiện tốt', en: 'Well done' },
        shortcomings: { vi: 'Còn hạn chế, khuyết điểm', en: 'Shortcomings' },
        signs: { vi: 'Có dấu hiệu vi phạm, chuyển kiểm tra', en: 'Signs of violation, to be inspected' },
        violation: { vi: 'Có vi phạm', en: 'A violation' },
      },
      { vi: 'Kết quả', en: 'Result' },
    ),
  }),
  needs,
  rule: ({ effectiveOn }, { inspection }) => [
    inspection.on(effectiveOn)?.state !== 'under-way' && notUnderWay({}, { field: 'inspection' }),
  ],
  facts: ({ effectiveOn }, { inspection }) => {
    const row = inspection.on(effectiveOn)
    return {
      line: row ? lineOf(row.who, row.work) : '',
      organisations: row?.organisations ?? [],
      item: row?.item ?? null,
      home: row?.home ?? null,
    }
  },
  posts: ({ body, effectiveOn, facts }) => {
    const at = facts.home ? { organisation: facts.home } : {}
    return [
      held.add(effectiveOn, 1, { of: facts.line, subject: body.inspection, ...at }),
      ...facts.organisations.flatMap((one) =>
        [organisationsInspected, organisationsNamed].map((figure) =>
          figure.add(effectiveOn, 1, { of: facts.line, subject: one, ...at }),
        ),
      ),
    ]
  },
  changes: ({ body, basis, decidedOn, effectiveOn, facts }) => [
    amends(inspections, body.inspection, effectiveOn, {
      state: 'concluded',
      number: basis?.number ?? null,
      concludedOn: decidedOn,
    }),
    ...(facts.item ? [amends(items, facts.item, effectiveOn, { state: 'done' as const })] : []),
  ],
  tells: {
    vi: ({ body }, name) => `Kết luận: ${name(body.inspection)}`,
    en: ({ body }, name) => `Concluded: ${name(body.inspection)}`,
  },
})

/** Apart from the conclusion, so that names are read only by those cleared for them. */
export const inspectedMembersNamed = kind('inspection.members-named', {
  label: { vi: 'Đảng viên được kiểm tra, giám sát', en: 'Members inspected' },
  citesDecision: true,
  confidentiality: 'restricted',
  addsTo: [membersInspected.id, committeeMembersInspected.id, membersNamed.id],
  days: { decided: { vi: 'Ngày kết luận', en: 'Concluded on' } },
  verb: onInspection({ vi: 'Kê đảng viên', en: 'Name members' }),
  body: form({
    inspection: subject('inspections', theInspection),
    members: subjects(['memberships'], { vi: 'Đảng viên', en: 'Members' }),
  }),
  needs: ({ body }) => ({ inspection: historyIn(inspections, body.inspection), ...postsOf(body.members) }),
  rule: ({ body, effectiveOn }, { inspection }) => [
    inspection.on(effectiveOn)?.state !== 'concluded' && notConcluded({}, { field: 'inspection' }),
    body.members.length === 0 && nobodyNamed({}, { field: 'members' }),
  ],
  facts: ({ body, organisation, effectiveOn }, loaded) => {
    const row = loaded.inspection.on(effectiveOn)
    return {
      line: row ? lineOf(row.who, row.work) : '',
      home: row?.home ?? organisation,
      onCommittee: committeeAmong(body.members, loaded, effectiveOn),
    }
  },
  posts: ({ body, effectiveOn, facts }) => {
    const counted = (figure: typeof membersInspected) => (person: string) =>
      figure.add(effectiveOn, 1, { of: facts.line, subject: person, organisation: facts.home })
    return [
      ...body.members.map(counted(membersInspected)),
      ...body.members.map(counted(membersNamed)),
      ...facts.onCommittee.map(counted(committeeMembersInspected)),
    ]
  },
  changes: ({ body, decidedOn, effectiveOn, facts }) =>
    body.members.map((person) =>
      opens(inspectedMembers, derivedSubject(body.inspection, person), effectiveOn, {
        person,
        inspection: body.inspection,
        home: facts.home,
        concludedOn: decidedOn,
        onCommittee: facts.onCommittee.includes(person),
      }),
    ),
  tells: {
    vi: ({ body }, name) =>
      `${body.members.length} đảng viên được kiểm tra, giám sát: ${name(body.inspection)}`,
    en: ({ body }, name) => `${body.members.length} members inspected: ${name(body.inspection)}`,
  },
})

export const inspectionKinds: readonly Kind[] = [
  inspectionDecided,
  inspectionExtended,
  inspectionConcluded,
  inspectedMembersNamed,
]
