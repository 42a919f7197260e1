import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { chosen, form, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import { booksPublished } from '../book-figures.ts'
import { bookProjects } from '../registers.ts'
import { stages } from '../stages.ts'

const theBook = { vi: 'Công trình', en: 'Book' }

const bookNotBegun = refusal('book-not-begun', {
  vi: 'Ngày này công trình chưa bắt đầu. Kiểm tra lại ngày.',
  en: 'The book is not begun on that day. Check the day.',
})
const notAppraised = refusal('book-not-appraised', {
  vi: 'Chưa thẩm định thì chưa xuất bản. Ghi bước «Thẩm định» trước.',
  en: 'A book is published after its appraisal. Enter that stage first.',
})
const alreadyPublished = refusal('book-already-published', {
  vi: 'Công trình đã xuất bản. In lại, bổ sung thì bắt đầu một công trình mới.',
  en: 'The book is published. A new edition is a book of its own.',
})

export const bookBegun = kind('book-project.begun', {
  label: { vi: 'Bắt đầu biên soạn lịch sử, kỷ yếu', en: 'Book begun' },
  addsTo: ['learning.books-under-way'],
  days: { decided: { vi: 'Ngày bắt đầu', en: 'Begun on' } },
  body: form({
    book: newSubject('book-projects', theBook),
    title: text({ vi: 'Tên công trình', en: 'Title' }),
    coverage: text({ vi: 'Giai đoạn lịch sử', en: 'Years told' }).optional(),
    due: onDay({ vi: 'Hạn hoàn thành', en: 'Due' }).optional(),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(bookProjects, body.book, effectiveOn, {
      title: body.title,
      coverage: body.coverage ?? null,
      stage: 'collecting',
      due: body.due ?? null,
      home: organisation,
    }),
  ],
  tells: {
    vi: ({ body }) => `Bắt đầu sưu tầm, biên soạn «${body.title}»`,
    en: ({ body }) => `“${body.title}” begun`,
  },
})

const later = { compiling: stages.compiling, appraising: stages.appraising, published: stages.published }

/** Sưu tầm → biên soạn → thẩm định → xuất bản. Sent back for more work it may return to an earlier stage. */
export const bookStageReached = kind('book-project.stage-reached', {
  label: { vi: 'Công trình chuyển bước', en: 'Stage of a book reached' },
  addsTo: ['learning.books-published'],
  verb: { label: { vi: 'Chuyển bước', en: 'Next stage' }, on: 'book-projects', field: 'book' },
  body: form({
    book: subject('book-projects', theBook),
    stage: chosen(later, { vi: 'Bước', en: 'Stage' }),
    due: onDay({ vi: 'Hạn mới (nếu đổi)', en: 'New due day' }).optional(),
  }),
  needs: ({ body }) => ({ book: historyIn(bookProjects, body.book) }),
  rule: ({ body, effectiveOn }, { book }) => {
    const row = book.on(effectiveOn)
    if (!row) return [bookNotBegun({}, { field: 'book' })]
    return [
      row.stage === 'published' && alreadyPublished({}, { field: 'stage' }),
      body.stage === 'published' &&
        row.stage !== 'appraising' &&
        row.stage !== 'published' &&
        notAppraised({}, { field: 'stage' }),
    ]
  },
  facts: ({ effectiveOn }, { book }) => ({ title: book.on(effectiveOn)?.title ?? '' }),
  posts: ({ body, effectiveOn }) =>
    body.stage === 'published' ? [booksPublished.add(effectiveOn, 1, { subject: body.book })] : [],
  changes: ({ body, effectiveOn }) => [
    amends(bookProjects, body.book, effectiveOn, {
      stage: body.stage,
      ...(body.due ? { due: body.due } : {}),
    }),
  ],
  tells: {
    vi: ({ body, facts }) => `«${facts.title}»: ${stages[body.stage].vi.toLowerCase()}`,
    en: ({ body, facts }) => `“${facts.title}”: ${stages[body.stage].en.toLowerCase()}`,
  },
})
