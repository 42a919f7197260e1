import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { form, text } from '#subjects/fields.ts'
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
export const termBegun = kind('term.begun', {
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

export const termKinds: readonly Kind[] = [termBegun]
