import { earliest, fullMonthsBetween, printDay, vague } from '#kernel/calendar.ts'
import { derivedSubject } from '#kernel/derived-subject.ts'
import { gradingPackOn } from '#kernel/grading-pack.ts'
import { kind } from '#kernel/kind.ts'
import type { JournalRecord } from '#kernel/record.ts'
import { refusal } from '#kernel/refusal.ts'
import { type History, historiesNaming, historyIn, type Loaded, opens } from '#kernel/register.ts'
import { chosen, form, inYear, subject } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { partyOrganisations } from '#subjects/party-organisations.ts'
import { persons } from '#subjects/persons.ts'
import { grades, quarters, reasonsNotGraded } from '../grades.ts'
import { membersGraded, membersGradedByQuarter, membersNotGraded } from '../member-grade-figures.ts'
import { gradedInGroup, groupOf, organisationsGraded } from '../organisation-grade-figures.ts'
import { beginsAfter, countedOn, type Graded, periodOf, printPeriod } from '../periods.ts'
import { judgedTooEarly, noSuchOrganisation } from '../refusals.ts'
import { memberGradings, organisationGradings } from '../registers.ts'

const notOfTheCell = refusal('graded-outside-the-cell', {
  vi: '{name} không sinh hoạt tại chi bộ này vào ngày {day}. Chi bộ nơi sinh hoạt xếp loại.',
  en: '{name} is not a member of this cell on {day}. The member’s own cell grades.',
})
const exemptNotGraded = refusal('exempt-not-graded', {
  vi: '{name} được miễn công tác và sinh hoạt đảng, nên không xếp loại. Ghi «Không xếp loại» nếu cần.',
  en: '{name} is exempt and is not graded. Enter "not graded" if needed.',
})
const tooNewToGrade = refusal('too-new-to-grade', {
  vi: '{name} vào Đảng chưa đủ {months} tháng, nên chưa xếp loại.',
  en: '{name} has been a member for less than {months} months and is not graded yet.',
})
const notByQuarter = refusal('not-graded-by-quarter', {
  vi: 'Theo quy định đang có hiệu lực, {name} không thuộc diện xếp loại theo quý. Bỏ trống ô «Quý» để xếp loại năm.',
  en: 'Under the rules in force {name} is not graded by quarter. Leave the quarter empty for the year.',
})
const alreadyGraded = refusal('already-graded', {
  vi: '{name} đã có kết quả xếp loại {period}. Nếu sai thì đính chính tại chỗ đã ghi.',
  en: '{name} has a grade of {period} already. Correct it where it was entered.',
})

const year = inYear()
const quarter = chosen(quarters, { vi: 'Quý (bỏ trống nếu xếp loại năm)', en: 'Quarter' }).optional()
const days = { decided: { vi: 'Ngày quyết định', en: 'Decided on' } }
const thePerson = subject('persons', { vi: 'Đảng viên', en: 'Member' })

interface OfMember extends Graded {
  person: string
}

const needsOf = ({ person }: OfMember) => ({
  person: historyIn(persons, person),
  membership: historyIn(memberships, person),
  // Also those entered under somebody found to be the same person.
  gradings: historiesNaming(memberGradings, 'person', person),
})

const isGraded = (
  gradings: readonly History<{ person: string; period: string }>[],
  { person, ...graded }: OfMember,
): boolean =>
  gradings.some(({ rows }) =>
    rows.some(({ row }) => row.person === person && row.period === periodOf(graded)),
  )

/** A grade is given by the member's own cell, once for a period that has begun. */
const mustBeDue = (
  { body, organisation, effectiveOn }: JournalRecord<OfMember>,
  { person, membership, gradings }: Loaded<ReturnType<typeof needsOf>>,
) => {
  const name = person.latest?.row.fullName ?? ''
  const day = countedOn(body, effectiveOn)
  const period = printPeriod(body)
  return [
    beginsAfter(body, effectiveOn) && judgedTooEarly({ period }, { field: 'year' }),
    membership.on(day)?.cell !== organisation &&
      notOfTheCell({ name, day: printDay(day) }, { field: 'person' }),
    isGraded(gradings, body) && alreadyGraded({ name, period }, { field: 'person' }),
  ]
}

const rowOf = ({ body, organisation }: JournalRecord<OfMember>) => ({
  person: body.person,
  cell: organisation,
  period: periodOf(body),
})

/** Xếp loại chất lượng đảng viên: the decided grade only. */
export const memberGraded = kind('member.graded', {
  label: { vi: 'Xếp loại đảng viên', en: 'Member graded' },
  help: {
    vi: 'Chỉ ghi mức đã được quyết định. Tự xếp loại và đề nghị của chi bộ không nhập vào sổ.',
    en: 'The decided grade only; what was proposed stays in the minutes.',
  },
  confidentiality: 'internal',
  addsTo: ['evaluation.members-graded', 'evaluation.members-graded-by-quarter'],
  days,
  verb: { label: { vi: 'Xếp loại', en: 'Grade' }, on: 'memberships', field: 'person' },
  body: form({ person: thePerson, year, quarter, grade: chosen(grades, { vi: 'Xếp loại', en: 'Grade' }) }),
  needs: ({ body }) => needsOf(body),
  rule: (record, loaded) => {
    const { body, effectiveOn, decidedOn } = record
    const { monthsBeforeGrading, quarterlyFor } = gradingPackOn(decidedOn)
    const name = loaded.person.latest?.row.fullName ?? ''
    const day = countedOn(body, effectiveOn)
    const row = loaded.membership.on(day)
    const isNew =
      row?.joinedOn != null &&
      fullMonthsBetween(earliest(vague(row.joinedOn)), day) < monthsBeforeGrading.value
    const occupation = loaded.person.on(day)?.occupation ?? ''
    return [
      ...mustBeDue(record, loaded),
      row?.exempt && {
        ...exemptNotGraded({ name }, { field: 'person' }),
        unless: 'special-approval' as const,
      },
      isNew &&
        tooNewToGrade(
          { name, months: monthsBeforeGrading.value },
          { field: 'person', source: monthsBeforeGrading.source, unless: 'special-approval' },
        ),
      body.quarter !== undefined &&
        !quarterlyFor.value.includes(occupation) &&
        notByQuarter({ name }, { field: 'quarter', source: quarterlyFor.source }),
    ]
  },
  posts: ({ body, effectiveOn }) => [
    (body.quarter ? membersGradedByQuarter : membersGraded).add(countedOn(body, effectiveOn), 1, {
      of: body.grade,
      subject: body.person,
    }),
  ],
  changes: (record) => [
    opens(
      memberGradings,
      derivedSubject(record.body.person, periodOf(record.body)),
      countedOn(record.body, record.effectiveOn),
      { ...rowOf(record), grade: record.body.grade, reason: null },
    ),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Xếp loại ${name(body.person)} ${printPeriod(body).vi}: ${grades[body.grade].vi.toLowerCase()}`,
    en: ({ body }, name) =>
      `${name(body.person)} graded for ${printPeriod(body).en}: ${grades[body.grade].en}`,
  },
})

export const memberNotGraded = kind('member.not-graded', {
  label: { vi: 'Không xếp loại đảng viên', en: 'Member not graded' },
  confidentiality: 'internal',
  addsTo: ['evaluation.members-not-graded'],
  days,
  verb: { label: { vi: 'Không xếp loại', en: 'Not graded' }, on: 'memberships', field: 'person' },
  body: form({ person: thePerson, year, reason: chosen(reasonsNotGraded, { vi: 'Lý do', en: 'Reason' }) }),
  needs: ({ body }) => needsOf(body),
  rule: (record, loaded) => mustBeDue(record, loaded),
  posts: ({ body, effectiveOn }) => [
    membersNotGraded.add(countedOn(body, effectiveOn), 1, { of: body.reason, subject: body.person }),
  ],
  changes: (record) => [
    opens(
      memberGradings,
      derivedSubject(record.body.person, periodOf(record.body)),
      countedOn(record.body, record.effectiveOn),
      { ...rowOf(record), grade: 'not-graded', reason: record.body.reason },
    ),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Không xếp loại ${name(body.person)} năm ${body.year}: ${reasonsNotGraded[body.reason].vi.toLowerCase()}`,
    en: ({ body }, name) =>
      `${name(body.person)} not graded for ${body.year}: ${reasonsNotGraded[body.reason].en.toLowerCase()}`,
  },
})

/** Xếp loại tổ chức đảng, decided by the committee above; counted for the organisation graded. */
export const organisationGraded = kind('organisation.graded', {
  label: { vi: 'Xếp loại tổ chức đảng', en: 'Organisation graded' },
  help: {
    vi: 'Chỉ ghi mức cấp có thẩm quyền đã quyết định.',
    en: 'Only the grade the competent committee has decided.',
  },
  citesDecision: true,
  addsTo: ['evaluation.organisations-graded', 'evaluation.organisations-graded-in-group'],
  days,
  verb: { label: { vi: 'Xếp loại', en: 'Grade' }, on: 'party-organisations', field: 'graded' },
  body: form({
    graded: subject('party-organisations', { vi: 'Tổ chức đảng', en: 'Organisation' }),
    year,
    grade: chosen(grades, { vi: 'Xếp loại', en: 'Grade' }),
  }),
  needs: ({ body }) => ({
    graded: historyIn(partyOrganisations, body.graded),
    grading: historyIn(organisationGradings, derivedSubject(body.graded, periodOf({ year: body.year }))),
  }),
  rule: ({ body, effectiveOn }, { graded, grading }) => {
    const row = graded.on(countedOn({ year: body.year }, effectiveOn))
    const period = printPeriod({ year: body.year })
    return [
      beginsAfter({ year: body.year }, effectiveOn) && judgedTooEarly({ period }, { field: 'year' }),
      !row && noSuchOrganisation({}, { field: 'graded' }),
      !grading.isEmpty && alreadyGraded({ name: graded.latest?.row.name ?? '', period }, { field: 'graded' }),
    ]
  },
  facts: ({ body, effectiveOn }, { graded }) => {
    const row = graded.on(countedOn({ year: body.year }, effectiveOn))
    return { name: row?.name ?? '', group: row ? groupOf(row.kind, row.sector) : '' }
  },
  posts: ({ body, effectiveOn, facts }) => {
    const day = countedOn({ year: body.year }, effectiveOn)
    const graded = { subject: body.graded, organisation: body.graded }
    return [
      organisationsGraded.add(day, 1, { of: body.grade, ...graded }),
      gradedInGroup.add(day, 1, { of: `${body.grade}.${facts.group}`, ...graded }),
    ]
  },
  changes: ({ body, effectiveOn, facts }) => [
    opens(
      organisationGradings,
      derivedSubject(body.graded, periodOf({ year: body.year })),
      countedOn({ year: body.year }, effectiveOn),
      { organisation: body.graded, period: `${body.year}`, grade: body.grade, ...facts },
    ),
  ],
  tells: {
    vi: ({ body }, name) =>
      `Xếp loại ${name(body.graded)} năm ${body.year}: ${grades[body.grade].vi.toLowerCase()}`,
    en: ({ body }, name) => `${name(body.graded)} graded for ${body.year}: ${grades[body.grade].en}`,
  },
})
