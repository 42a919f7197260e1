import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { historyIn } from '#kernel/register.ts'
import { form, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { visits } from '../judging-figures.ts'

const noteOnStranger = refusal('visit-note-on-stranger', {
  vi: '{name} không sinh hoạt tại chi bộ được dự vào ngày này.',
  en: '{name} is not of the cell visited on that day.',
})

/**
 * What a group of the standing committee noted of a cell's secretary and committee when it attended
 * a meeting. Words, never a mark; sealed, and read by few.
 */
export const visitNoted = kind('cell-visit.noted', {
  label: { vi: 'Nhận xét khi dự sinh hoạt chi bộ', en: 'Note of a visit to a cell' },
  help: {
    vi: 'Ghi cho chi bộ được dự. Nhận xét bằng lời, không chấm điểm; chỉ Thường trực và Ban Tổ chức đọc được.',
    en: 'For the cell visited. In words, no marks; read by the secretariat and the organisation board only.',
  },
  confidentiality: 'restricted',
  addsTo: ['evaluation.visits'],
  days: { decided: { vi: 'Ngày dự sinh hoạt', en: 'Visited on' } },
  body: form({
    person: subject('persons', {
      vi: 'Bí thư, cấp ủy viên được nhận xét',
      en: 'Whom the note is on',
    }).optional(),
    by: text({ vi: 'Tổ công tác, người dự', en: 'Visited by' }),
    note: text({ vi: 'Nhận xét', en: 'Note' }, { sealed: true }),
  }),
  needs: ({ body }) => ({
    person: historyIn(persons, body.person),
    membership: historyIn(memberships, body.person),
  }),
  rule: ({ body, organisation, effectiveOn }, { person, membership }) => [
    body.person !== undefined &&
      membership.on(effectiveOn)?.cell !== organisation &&
      noteOnStranger({ name: person.latest?.row.fullName ?? '' }, { field: 'person' }),
  ],
  posts: ({ organisation, effectiveOn }) => [visits.add(effectiveOn, 1, { subject: organisation })],
  tells: {
    vi: ({ body, organisation }, name) => `${body.by} dự sinh hoạt ${name(organisation)} và có nhận xét`,
    en: ({ body, organisation }, name) =>
      `${body.by} attends a meeting of ${name(organisation)} and notes it`,
  },
})
