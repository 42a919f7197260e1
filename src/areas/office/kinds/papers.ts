import { z } from 'zod'
import { paperIssued } from '#kernel/issued-paper.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { documentDirections, documents, documentTypes } from '#subjects/documents.ts'
import { chosen, form, labelled, newSubject, onDay, subject, subjects, text } from '#subjects/fields.ts'
import { papersHandled, papersHandledLate, papersIn, papersOut } from '../paper-figures.ts'
import {
  about,
  dated,
  dueBeforeArrival,
  figuresOf,
  isSecret,
  noChannel,
  numberOnPaper,
  paperNotInRegister,
  secretPaperListed,
  typeOfPaper,
  unhandled,
} from './paper-fields.ts'
import { typeOfNumber } from './paper-type.ts'

const notWaiting = refusal('paper-not-waiting', {
  vi: 'Văn bản này chưa giao xử lý hoặc đã xử lý xong.',
  en: 'This paper was given to nobody, or is dealt with already.',
})
const answersItself = refusal('paper-answers-itself', {
  vi: 'Văn bản trả lời không thể là chính văn bản ấy.',
  en: 'A paper cannot answer itself.',
})

const recordId = (vi: string, en: string) => labelled(z.uuid(), { vi, en })
const thePaper = { vi: 'Văn bản', en: 'Paper' }

/** A paper issued under its number. `record` is what it was made from. */
export const documentIssued = kind(paperIssued, {
  label: { vi: 'Ban hành văn bản', en: 'Paper issued' },
  confidentiality: 'internal',
  addsTo: [papersOut.id],
  body: form({
    document: newSubject('documents', thePaper),
    record: recordId('Nội dung', 'Record'),
    template: text({ vi: 'Mẫu văn bản', en: 'Template' }),
    number: numberOnPaper,
    title: text({ vi: 'Tên văn bản', en: 'Title' }),
  }),
  posts: ({ decidedOn }) => [papersOut.add(decidedOn, 1)],
  changes: ({ body, organisation, decidedOn }) => [
    opens(documents, body.document, decidedOn, {
      ...unhandled,
      ...noChannel,
      direction: 'out',
      number: body.number,
      type: typeOfNumber(body.number),
      title: body.title,
      issuedOn: decidedOn,
      enteredOn: decidedOn,
      issuer: organisation,
      sender: null,
      record: body.record,
    }),
  ],
  tells: {
    vi: ({ body }) => `Ban hành ${body.number}: ${body.title}`,
    en: ({ body }) => `${body.number} issued: ${body.title}`,
  },
})

/** Typed by hand only where the outside system does not have it. */
export const documentSent = kind('document.sent', {
  label: { vi: 'Văn bản đi ngoài hệ thống', en: 'Paper sent off the network' },
  help: {
    vi: 'Chỉ ghi văn bản không lên iDoc; văn bản trên iDoc nhập từ tệp hằng ngày.',
    en: 'Only what does not go by the network; the rest comes from the daily file.',
  },
  confidentiality: 'internal',
  addsTo: [papersOut.id],
  days: { decided: { vi: 'Ngày phát hành', en: 'Sent on' } },
  body: form({
    document: newSubject('documents', thePaper),
    number: numberOnPaper,
    type: typeOfPaper,
    title: about,
    implements: subject('directives', { vi: 'Thực hiện văn bản', en: 'Carries out' }).optional(),
  }),
  rule: ({ body }) => [isSecret(body.title) && secretPaperListed({}, { field: 'title' })],
  posts: ({ decidedOn }) => [papersOut.add(decidedOn, 1)],
  changes: ({ body, organisation, decidedOn }) => [
    opens(documents, body.document, decidedOn, {
      ...unhandled,
      ...noChannel,
      direction: 'out',
      number: body.number,
      type: body.type,
      title: body.title,
      issuedOn: decidedOn,
      enteredOn: decidedOn,
      issuer: organisation,
      sender: null,
      implements: body.implements ?? null,
    }),
  ],
  tells: {
    vi: ({ body }) => `Phát hành ${body.number} ngoài hệ thống: ${body.title}`,
    en: ({ body }) => `${body.number} sent off the network: ${body.title}`,
  },
})

export const documentReceived = kind('document.received', {
  label: { vi: 'Văn bản đến ngoài hệ thống', en: 'Paper received off the network' },
  help: {
    vi: 'Chỉ ghi văn bản giấy, thư không lên iDoc.',
    en: 'Only paper and post that did not come by the network.',
  },
  confidentiality: 'internal',
  addsTo: [papersIn.id],
  days: { decided: { vi: 'Ngày đến', en: 'Received on' } },
  body: form({
    document: newSubject('documents', thePaper),
    number: numberOnPaper.optional(),
    type: typeOfPaper,
    issuedOn: dated.optional(),
    sender: text({ vi: 'Nơi gửi', en: 'Sender' }),
    title: about,
    handler: subject('persons', { vi: 'Người xử lý', en: 'Dealt with by' }).optional(),
    due: onDay({ vi: 'Hạn xử lý', en: 'Due' }).optional(),
  }),
  rule: ({ body, effectiveOn }) => [
    isSecret(body.title) && secretPaperListed({}, { field: 'title' }),
    body.due !== undefined && body.due < effectiveOn && dueBeforeArrival({}, { field: 'due' }),
  ],
  posts: ({ decidedOn }) => [papersIn.add(decidedOn, 1)],
  changes: ({ body, organisation, decidedOn }) => [
    opens(documents, body.document, decidedOn, {
      ...unhandled,
      ...noChannel,
      direction: 'in',
      number: body.number ?? null,
      type: body.type,
      title: body.title,
      issuedOn: body.issuedOn ?? null,
      enteredOn: decidedOn,
      issuer: organisation,
      sender: body.sender,
      state: body.handler || body.due ? 'waiting' : 'filed',
      handler: body.handler ?? null,
      due: body.due ?? null,
    }),
  ],
  tells: {
    vi: ({ body }) => `${body.sender} gửi ${body.number ?? 'văn bản'}: ${body.title}`,
    en: ({ body }) => `${body.sender} sent ${body.number ?? 'a paper'}: ${body.title}`,
  },
})

/** Number, day and type, and that it is kept elsewhere: no abstract, no scan, no sender. */
export const documentKeptOutside = kind('document.kept-outside', {
  label: { vi: 'Văn bản lưu ngoài hệ thống', en: 'Paper kept outside' },
  help: {
    vi: 'Dành cho tài liệu Mật trở lên: chỉ ghi số, ngày, loại; trích yếu và bản chụp không đưa vào sổ này.',
    en: 'For secret papers: number, day and type only; no abstract and no scan.',
  },
  confidentiality: 'internal',
  addsTo: [papersOut.id, papersIn.id],
  days: { decided: { vi: 'Ngày đi, đến', en: 'In or out on' } },
  body: form({
    document: newSubject('documents', thePaper),
    direction: chosen(documentDirections, { vi: 'Đi hay đến', en: 'In or out' }),
    number: numberOnPaper.optional(),
    type: typeOfPaper,
    issuedOn: dated.optional(),
  }),
  posts: ({ body, decidedOn }) => [figuresOf[body.direction].all.add(decidedOn, 1)],
  changes: ({ body, organisation, decidedOn }) => [
    opens(documents, body.document, decidedOn, {
      ...unhandled,
      direction: body.direction,
      number: body.number ?? null,
      type: body.type,
      title: null,
      issuedOn: body.issuedOn ?? null,
      enteredOn: decidedOn,
      issuer: organisation,
      sender: null,
      channel: 'kept-outside',
      channelId: null,
    }),
  ],
  tells: {
    vi: ({ body }) => `${documentTypes[body.type].vi} ${body.number ?? 'không số'}, lưu ngoài hệ thống`,
    en: ({ body }) => `${documentTypes[body.type].en} ${body.number ?? 'without number'}, kept outside`,
  },
})

export const documentRouted = kind('document.routed', {
  label: { vi: 'Giao xử lý văn bản', en: 'Paper given to somebody' },
  confidentiality: 'internal',
  verb: { label: { vi: 'Giao xử lý', en: 'Give to somebody' }, on: 'documents', field: 'document' },
  days: { decided: { vi: 'Ngày giao', en: 'Given on' } },
  body: form({
    document: subject('documents', thePaper),
    handler: subject('persons', { vi: 'Người xử lý', en: 'Dealt with by' }),
    due: onDay({ vi: 'Hạn xử lý', en: 'Due' }).optional(),
    implements: subject('directives', { vi: 'Thực hiện văn bản', en: 'Carries out' }).optional(),
  }),
  needs: ({ body }) => ({ paper: historyIn(documents, body.document) }),
  rule: ({ body, effectiveOn }, { paper }) => [
    !paper.on(effectiveOn) && paperNotInRegister({}, { field: 'document' }),
    body.due !== undefined && body.due < effectiveOn && dueBeforeArrival({}, { field: 'due' }),
  ],
  changes: ({ body, effectiveOn }) => [
    amends(documents, body.document, effectiveOn, {
      state: 'waiting',
      handler: body.handler,
      due: body.due ?? null,
      handledOn: null,
      ...(body.implements ? { implements: body.implements } : {}),
    }),
  ],
  tells: {
    vi: ({ body }, name) => `Giao đồng chí ${name(body.handler)} xử lý ${name(body.document)}`,
    en: ({ body }, name) => `${name(body.document)} given to ${name(body.handler)}`,
  },
})

export const documentHandled = kind('document.handled', {
  label: { vi: 'Xử lý xong văn bản', en: 'Paper dealt with' },
  confidentiality: 'internal',
  addsTo: [papersHandled.id, papersHandledLate.id],
  verb: { label: { vi: 'Xử lý xong', en: 'Dealt with' }, on: 'documents', field: 'document' },
  days: { decided: { vi: 'Ngày xong', en: 'Done on' } },
  body: form({
    document: subject('documents', thePaper),
    also: subjects(['documents'], { vi: 'Cùng các văn bản', en: 'And these papers' }, { most: 200 }),
    answeredBy: subject('documents', { vi: 'Văn bản trả lời', en: 'Answered by' }).optional(),
  }),
  needs: ({ body }) =>
    Object.fromEntries([body.document, ...body.also].map((id) => [id, historyIn(documents, id)])),
  rule: ({ body, effectiveOn }, papers) => [
    ...[body.document, ...body.also].map(
      (id, at) =>
        papers[id]?.on(effectiveOn)?.state !== 'waiting' &&
        notWaiting({}, { field: at === 0 ? 'document' : `also.${at - 1}` }),
    ),
    [body.document, ...body.also].includes(body.answeredBy ?? '') &&
      answersItself({}, { field: 'answeredBy' }),
  ],
  facts: ({ body, effectiveOn }, papers) => ({
    late: [body.document, ...body.also].filter((id) => {
      const due = papers[id]?.on(effectiveOn)?.due
      return typeof due === 'string' && due < effectiveOn
    }),
  }),
  posts: ({ body, effectiveOn, facts }) => [
    papersHandled.add(effectiveOn, 1 + body.also.length),
    ...(facts.late.length > 0 ? [papersHandledLate.add(effectiveOn, facts.late.length)] : []),
  ],
  changes: ({ body, effectiveOn }) =>
    [body.document, ...body.also].map((id) =>
      amends(documents, id, effectiveOn, {
        state: 'handled',
        handledOn: effectiveOn,
        answeredBy: body.answeredBy ?? null,
      }),
    ),
  tells: {
    vi: ({ body }, name) =>
      `Xử lý xong ${name(body.document)}${body.also.length > 0 ? ` và ${body.also.length} văn bản khác` : ''}${body.answeredBy ? `, trả lời bằng ${name(body.answeredBy)}` : ''}`,
    en: ({ body }, name) =>
      `${name(body.document)}${body.also.length > 0 ? ` and ${body.also.length} others` : ''} dealt with${body.answeredBy ? `, answered by ${name(body.answeredBy)}` : ''}`,
  },
})

export const paperKinds: readonly Kind[] = [
  documentIssued,
  documentSent,
  documentReceived,
  documentKeptOutside,
  documentRouted,
  documentHandled,
]
