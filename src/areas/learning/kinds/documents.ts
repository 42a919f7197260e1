import { kind } from '#kernel/kind.ts'
import { opens } from '#kernel/register.ts'
import { form, newSubject, onDay, text } from '#subjects/fields.ts'
import { studyDocuments } from '../registers.ts'

/** A directive, resolution or conclusion that every grassroots organisation has to study. */
export const documentReceived = kind('study-document.received', {
  label: { vi: 'Tiếp nhận văn bản phải quán triệt', en: 'Paper to be studied' },
  help: {
    vi: 'Chỉ thị, nghị quyết, kết luận, quy định mà các tổ chức cơ sở đảng phải học tập, quán triệt. Hội nghị học tập chọn văn bản từ đây.',
    en: 'A paper that the grassroots organisations have to study. Study conferences choose from these.',
  },
  days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
  body: form({
    document: newSubject('study-documents', { vi: 'Văn bản', en: 'Paper' }),
    number: text({ vi: 'Số, ký hiệu', en: 'Number' }).optional(),
    title: text({ vi: 'Trích yếu', en: 'Title' }),
    due: onDay({ vi: 'Hạn quán triệt xong', en: 'To be studied by' }).optional(),
  }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(studyDocuments, body.document, effectiveOn, {
      title: body.title,
      number: body.number ?? null,
      due: body.due ?? null,
      home: organisation,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} tiếp nhận ${body.number ?? 'văn bản'} «${body.title}» để quán triệt`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} receives ${body.number ?? ''} “${body.title}” to be studied`,
  },
})
