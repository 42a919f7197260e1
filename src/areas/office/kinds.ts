import { z } from 'zod'
import { printDay } from '#kernel/calendar.ts'
import { meetingDecided, paperIssued } from '#kernel/issued-paper.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { documents } from '#subjects/documents.ts'
import { count, form, labelled, newSubject, text } from '#subjects/fields.ts'
import { terms } from '#subjects/terms.ts'

const badTerm = refusal('term-not-years', {
  vi: 'Nhiệm kỳ ghi bằng hai năm, như 2025-2030; năm sau lớn hơn năm trước.',
  en: 'A term is written as two years such as 2025-2030, the later one last.',
})
const sameTerm = refusal('term-already-begun', {
  vi: 'Sổ đã ghi nhiệm kỳ {term} của tổ chức đảng này.',
  en: 'This organisation is in the term {term} already.',
})

const isTerm = (term: string): boolean => {
  const [, from = '', to = ''] = /^(\d{4})-(\d{4})$/.exec(term) ?? []
  return from < to
}

/** Đại hội bế mạc: numbers of papers begin anew the day after. Those below follow unless told otherwise. */
const termBegun = kind('term.begun', {
  label: { vi: 'Bắt đầu nhiệm kỳ', en: 'Term begun' },
  help: {
    vi: 'Ghi sau khi đại hội bế mạc. Số văn bản chạy lại từ 01; cấp dưới chưa ghi thì theo nhiệm kỳ cấp trên.',
    en: 'Entered after the congress. Numbers begin at 01; bodies below follow unless they have their own.',
  },
  days: { decided: { vi: 'Ngày bắt đầu', en: 'From' } },
  body: form({ term: text({ vi: 'Nhiệm kỳ', en: 'Term' }) }),
  needs: ({ organisation }) => ({ term: historyIn(terms, organisation) }),
  rule: ({ body, decidedOn }, { term }) => [
    !isTerm(body.term) && badTerm({}, { field: 'term' }),
    term.on(decidedOn)?.term === body.term && sameTerm({ term: body.term }, { field: 'term' }),
  ],
  facts: ({ decidedOn }, { term }) => ({ isFirst: term.on(decidedOn) === undefined }),
  changes: ({ body, organisation, effectiveOn, facts }) => [
    facts.isFirst
      ? opens(terms, organisation, effectiveOn, { organisation, term: body.term })
      : amends(terms, organisation, effectiveOn, { term: body.term }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} bắt đầu nhiệm kỳ ${body.term}`,
    en: ({ body, organisation }, name) => `${name(organisation)} begins the term ${body.term}`,
  },
})

const recordId = (vi: string, en: string) => labelled(z.uuid(), { vi, en })

/** A paper issued under its number. `record` is what it was made from. */
const documentIssued = kind(paperIssued, {
  label: { vi: 'Ban hành văn bản', en: 'Paper issued' },
  confidentiality: 'internal',
  body: form({
    document: newSubject('documents', { vi: 'Văn bản', en: 'Paper' }),
    record: recordId('Nội dung', 'Record'),
    template: text({ vi: 'Mẫu văn bản', en: 'Template' }),
    number: text({ vi: 'Số, ký hiệu', en: 'Number' }),
    title: text({ vi: 'Tên văn bản', en: 'Title' }),
  }),
  changes: ({ body, organisation, decidedOn }) => [
    opens(documents, body.document, decidedOn, {
      number: body.number,
      title: body.title,
      issuedOn: decidedOn,
      issuer: organisation,
      record: body.record,
    }),
  ],
  tells: {
    vi: ({ body }) => `Ban hành ${body.number}: ${body.title}`,
    en: ({ body }) => `${body.number} issued: ${body.title}`,
  },
})

const decision = z.strictObject({
  record: recordId('Nội dung', 'Matter'),
  number: text({ vi: 'Số, ký hiệu', en: 'Number' }),
  for: count({ vi: 'Tán thành', en: 'For' }),
  against: count({ vi: 'Không tán thành', en: 'Against' }),
})

const tooManyPresent = refusal('more-present-than-members', {
  vi: 'Có mặt {present} nhưng ban thường vụ chỉ có {members} đồng chí. Kiểm tra lại hai số.',
  en: '{present} present of {members} members. Check the two numbers.',
})
const tooManyVotes = refusal('more-votes-than-present', {
  vi: 'Số phiếu ({votes}) nhiều hơn số đồng chí có mặt ({present}).',
  en: 'There are more votes ({votes}) than members present ({present}).',
})
const notCarried = refusal('vote-not-carried', {
  vi: 'Số phiếu tán thành ({votes}) chưa quá nửa tổng số ủy viên ({members}), nên chưa thành quyết định. Bỏ nội dung này khỏi danh sách.',
  en: '{votes} votes for are not more than half of all {members} members, so nothing is decided. Leave this one out.',
})

/**
 * A standing committee decided several matters at one meeting. More than half of all its members must be
 * for each: Điều lệ Đảng, Điều 9; Quy định 208-QĐ/TW, 26/7/2026.
 */
const listDecided = kind(meetingDecided, {
  label: { vi: 'Hội nghị quyết định', en: 'Meeting decided' },
  confidentiality: 'internal',
  body: form({
    members: count({ vi: 'Tổng số ủy viên', en: 'Members' }),
    present: count({ vi: 'Có mặt', en: 'Present' }),
    decisions: labelled(z.array(decision).min(1).max(200), { vi: 'Các nội dung', en: 'Matters' }),
  }),
  rule: ({ body }) => [
    body.present > body.members &&
      tooManyPresent({ present: body.present, members: body.members }, { field: 'present' }),
    ...body.decisions.flatMap((one, index) => {
      const field = `decisions.${index}`
      const votes = one.for + one.against
      return [
        votes > body.present && tooManyVotes({ votes, present: body.present }, { field }),
        one.for * 2 <= body.members && notCarried({ votes: one.for, members: body.members }, { field }),
      ]
    }),
  ],
  tells: {
    vi: ({ body, organisation, decidedOn }, name) =>
      `${name(organisation)} họp ngày ${printDay(decidedOn)}, có mặt ${body.present}/${body.members}, quyết định ${body.decisions.length} nội dung`,
    en: ({ body, organisation, decidedOn }, name) =>
      `${name(organisation)} met on ${printDay(decidedOn)}, ${body.present} of ${body.members} present, and decided ${body.decisions.length} matters`,
  },
})

export const kinds: readonly Kind[] = [termBegun, documentIssued, listDecided]
