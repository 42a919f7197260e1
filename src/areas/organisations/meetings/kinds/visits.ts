import { derivedSubject } from '#kernel/derived-subject.ts'
import { kind } from '#kernel/kind.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { form, subject } from '#subjects/fields.ts'
import { visits } from '../figures/visits.ts'
import { type Month, monthOf, printMonth } from '../months.ts'
import { cellNotAssigned, plannedAlready, visitedAlready } from '../refusals.ts'
import { cellVisits, visitingGroups, visitSchedule } from '../registers.ts'
import { monthField } from './meeting-fields.ts'

const theGroup = subject('visiting-groups', { vi: 'Tổ công tác', en: 'Group' })
const visitSubject = (group: string, cell: string, month: Month) =>
  derivedSubject('cell-visit', group, cell, month)

/** Which meeting a group is going to attend. */
export const visitPlanned = kind('cell-visit.planned', {
  label: { vi: 'Xếp lịch dự sinh hoạt chi bộ', en: 'Visit planned' },
  help: { vi: 'Ghi cho chi bộ sẽ dự.', en: 'For the cell to be visited.' },
  days: { decided: { vi: 'Ngày xếp lịch', en: 'Planned on' } },
  addsTo: ['organisations.cell-visits-due'],
  body: form({ group: theGroup, month: monthField({ vi: 'Dự sinh hoạt tháng', en: 'Meeting of' }) }),
  needs: ({ body, organisation }) => ({
    group: historyIn(visitingGroups, body.group),
    planned: historyIn(visitSchedule, visitSubject(body.group, organisation, body.month)),
    made: historyIn(cellVisits, visitSubject(body.group, organisation, body.month)),
  }),
  rule: ({ body, organisation, effectiveOn }, { group, planned, made }) => {
    const row = group.on(effectiveOn)
    return [
      !row?.cells.includes(organisation) && cellNotAssigned({ group: row?.name ?? '' }, { field: 'group' }),
      !made.isEmpty && visitedAlready({ month: printMonth(body.month) }, { field: 'month' }),
      planned.on(effectiveOn) && plannedAlready({ month: printMonth(body.month) }, { field: 'month' }),
    ]
  },
  changes: ({ body, organisation, effectiveOn }) => [
    opens(visitSchedule, visitSubject(body.group, organisation, body.month), effectiveOn, {
      group: body.group,
      cell: organisation,
      month: body.month,
      year: body.month.slice(0, 4),
      day: null,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(body.group)} có lịch dự sinh hoạt tháng ${printMonth(body.month)} của ${name(organisation)}`,
    en: ({ body, organisation }, name) =>
      `${name(body.group)} is to attend ${name(organisation)} in ${printMonth(body.month)}`,
  },
})

/**
 * A group attended a cell's meeting. What it thought of it is no part of this: that is a note in words,
 * restricted, of the area of evaluation, and never a mark.
 */
export const visitMade = kind('cell-visit.made', {
  label: { vi: 'Tổ công tác dự sinh hoạt chi bộ', en: 'Visit made' },
  help: {
    vi: 'Ghi cho chi bộ được dự. Nhận xét bằng lời ghi riêng ở «Nhận xét khi dự sinh hoạt chi bộ», ít người đọc được.',
    en: 'For the cell visited. The note in words is entered apart, and read by few.',
  },
  days: { decided: { vi: 'Ngày dự', en: 'On' } },
  addsTo: [visits.id],
  body: form({
    group: theGroup,
    month: monthField(
      { vi: 'Sinh hoạt của tháng', en: 'Meeting of' },
      { vi: 'Để trống nếu cùng tháng với ngày dự.', en: 'Empty for the month of the day.' },
    ).optional(),
  }),
  needs: ({ body, organisation, effectiveOn }) => {
    const of = visitSubject(body.group, organisation, body.month ?? monthOf(effectiveOn))
    return {
      group: historyIn(visitingGroups, body.group),
      planned: historyIn(visitSchedule, of),
      made: historyIn(cellVisits, of),
    }
  },
  rule: ({ body, organisation, effectiveOn }, { group, made }) => {
    const row = group.on(effectiveOn)
    return [
      !row?.cells.includes(organisation) && cellNotAssigned({ group: row?.name ?? '' }, { field: 'group' }),
      !made.isEmpty &&
        visitedAlready({ month: printMonth(body.month ?? monthOf(effectiveOn)) }, { field: 'month' }),
    ]
  },
  facts: ({ effectiveOn }, { planned }) => ({ wasPlanned: planned.on(effectiveOn) !== undefined }),
  posts: ({ organisation, effectiveOn }) => [visits.add(effectiveOn, 1, { subject: organisation })],
  changes: ({ body, facts, organisation, effectiveOn }) => {
    const month = body.month ?? monthOf(effectiveOn)
    const of = visitSubject(body.group, organisation, month)
    return [
      ...(facts.wasPlanned ? [closes(visitSchedule, of, effectiveOn)] : []),
      opens(cellVisits, of, effectiveOn, {
        group: body.group,
        cell: organisation,
        month,
        year: month.slice(0, 4),
        day: effectiveOn,
      }),
    ]
  },
  tells: {
    vi: ({ body, organisation }, name) => `${name(body.group)} dự sinh hoạt ${name(organisation)}`,
    en: ({ body, organisation }, name) => `${name(body.group)} attends a meeting of ${name(organisation)}`,
  },
})
