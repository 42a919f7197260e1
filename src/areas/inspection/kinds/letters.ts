import { z } from 'zod'
import { type Day, dayOrNone, printDay } from '#kernel/calendar.ts'
import { inspectionRulesOn } from '#kernel/inspection-rules.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { amends, historyIn, opens } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { chosen, count, form, labelled, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import {
  baseLettersReceived,
  baseLettersSettled,
  lettersForwarded,
  lettersReceived,
  lettersSettled,
  settledInTime,
} from '../matter-figures.ts'
import { competences, type LetterKind, letterKinds, letterOutcomes } from '../matters.ts'
import { extendedBackwards, letterNotOpen, letterNotOurs, needsDocument } from '../refusals.ts'
import { letters } from '../registers.ts'

const theLetter = { vi: 'Đơn', en: 'Letter' }
const onLetter = (label: { vi: string; en: string }) => ({ label, on: 'denunciations', field: 'letter' })

/** "05/ĐTC": room for a number, none for a name. */
export const matterNumber = (label: { vi: string; en: string }) =>
  labelled(
    z
      .string()
      .trim()
      .regex(/^\d[\w./ĐđÔôƠơƯưÊê-]{0,19}$/u)
      .meta({ control: 'text' }),
    label,
    {
      help: {
        vi: 'Chỉ số và ký hiệu. Không ghi tên người gửi, người bị phản ánh, nội dung đơn.',
        en: 'Number and symbol only: no names, nothing of what it says.',
      },
    },
  )

const dueOf = (kindOf: LetterKind, isOurs: boolean, receivedOn: Day): Day | null => {
  const rules = inspectionRulesOn(receivedOn)
  const { value } = isOurs
    ? { denunciation: rules.denunciationWorkingDays, complaint: rules.complaintWorkingDays }[kindOf]
    : rules.routingWorkingDays
  return addWorkingDays(receivedOn, value, holidays) ?? null
}

interface OfLetter {
  body: { letter: string }
}
const needs = ({ body }: OfLetter) => ({ letter: historyIn(letters, body.letter) })

/** Its due day follows from the regulation of the day it came, in working days. */
export const letterReceived = kind('denunciation.received', {
  label: { vi: 'Tiếp nhận đơn tố cáo, khiếu nại kỷ luật', en: 'Denunciation received' },
  confidentiality: 'restricted',
  addsTo: [lettersReceived.id],
  days: { decided: { vi: 'Ngày nhận', en: 'Received on' } },
  body: form({
    letter: newSubject('denunciations', theLetter),
    number: matterNumber({ vi: 'Số đơn', en: 'Number' }),
    kind: chosen(letterKinds, { vi: 'Loại', en: 'Kind' }),
    competence: chosen(competences, { vi: 'Thẩm quyền', en: 'Competence' }),
  }),
  facts: ({ body, decidedOn }) => ({ due: dueOf(body.kind, body.competence === 'own', decidedOn) }),
  posts: ({ body, decidedOn }) => [
    lettersReceived.add(decidedOn, 1, { of: body.kind, subject: body.letter }),
  ],
  changes: ({ body, organisation, decidedOn, effectiveOn, facts }) => [
    opens(letters, body.letter, effectiveOn, {
      number: body.number,
      letter: body.kind,
      home: organisation,
      receivedOn: decidedOn,
      isOurs: body.competence === 'own',
      due: facts.due,
      state: 'open',
    }),
  ],
  tells: {
    vi: ({ body }) => `Tiếp nhận đơn số ${body.number}: ${competences[body.competence].vi.toLowerCase()}`,
    en: ({ body }) => `Letter ${body.number} received: ${competences[body.competence].en}`,
  },
})

export const letterForwarded = kind('denunciation.forwarded', {
  label: { vi: 'Chuyển đơn đến cơ quan có thẩm quyền', en: 'Denunciation passed on' },
  confidentiality: 'restricted',
  addsTo: [lettersForwarded.id],
  days: { decided: { vi: 'Ngày chuyển', en: 'Passed on' } },
  verb: onLetter({ vi: 'Chuyển', en: 'Pass on' }),
  body: form({
    letter: subject('denunciations', theLetter),
    to: text({ vi: 'Cơ quan nhận', en: 'To' }),
  }),
  needs,
  rule: ({ effectiveOn }, { letter }) => [
    letter.on(effectiveOn)?.state !== 'open' && letterNotOpen({}, { field: 'letter' }),
  ],
  facts: ({ effectiveOn }, { letter }) => ({ kind: letter.on(effectiveOn)?.letter ?? 'denunciation' }),
  posts: ({ body, decidedOn, facts }) => [
    lettersForwarded.add(decidedOn, 1, { of: facts.kind, subject: body.letter }),
  ],
  changes: ({ body, effectiveOn }) => [amends(letters, body.letter, effectiveOn, { state: 'forwarded' })],
  tells: {
    vi: ({ body }, name) => `Chuyển đơn số ${name(body.letter)} đến ${body.to}`,
    en: ({ body }, name) => `Letter ${name(body.letter)} passed on to ${body.to}`,
  },
})

export const letterExtended = kind('denunciation.extended', {
  label: { vi: 'Gia hạn giải quyết đơn', en: 'Denunciation extended' },
  confidentiality: 'restricted',
  days: { decided: { vi: 'Ngày gia hạn', en: 'Extended on' } },
  verb: onLetter({ vi: 'Gia hạn', en: 'Extend' }),
  body: form({
    letter: subject('denunciations', theLetter),
    due: onDay({ vi: 'Hạn mới', en: 'New due day' }),
  }),
  needs,
  rule: ({ body, effectiveOn }, { letter }) => {
    const row = letter.on(effectiveOn)
    if (row?.state !== 'open') return [letterNotOpen({}, { field: 'letter' })]
    const before = dayOrNone(row.due)
    return [
      before !== null && body.due <= before && extendedBackwards({ due: printDay(before) }, { field: 'due' }),
    ]
  },
  changes: ({ body, effectiveOn }) => [amends(letters, body.letter, effectiveOn, { due: body.due })],
  tells: {
    vi: ({ body }, name) => `Gia hạn giải quyết đơn số ${name(body.letter)} đến ${printDay(body.due)}`,
    en: ({ body }, name) => `Letter ${name(body.letter)}: now due ${printDay(body.due)}`,
  },
})

export const letterSettled = kind('denunciation.settled', {
  label: { vi: 'Giải quyết xong đơn', en: 'Denunciation settled' },
  confidentiality: 'restricted',
  addsTo: [lettersSettled.id, settledInTime.id],
  days: { decided: { vi: 'Ngày kết luận', en: 'Settled on' } },
  verb: onLetter({ vi: 'Giải quyết xong', en: 'Settle' }),
  body: form({
    letter: subject('denunciations', theLetter),
    outcome: chosen(letterOutcomes, { vi: 'Kết quả', en: 'Outcome' }),
  }),
  needs,
  rule: ({ effectiveOn }, { letter }) => {
    const row = letter.on(effectiveOn)
    if (row?.state !== 'open') return [letterNotOpen({}, { field: 'letter' })]
    return [!row.isOurs && letterNotOurs({}, { field: 'letter' })]
  },
  facts: ({ effectiveOn, decidedOn }, { letter }) => {
    const row = letter.on(effectiveOn)
    return { kind: row?.letter ?? 'denunciation', inTime: !row?.due || decidedOn <= row.due }
  },
  posts: ({ body, decidedOn, facts }) => {
    const details = { of: facts.kind, subject: body.letter }
    return [
      lettersSettled.add(decidedOn, 1, details),
      ...(facts.inTime ? [settledInTime.add(decidedOn, 1, details)] : []),
    ]
  },
  changes: ({ body, effectiveOn }) => [amends(letters, body.letter, effectiveOn, { state: 'settled' })],
  tells: {
    vi: ({ body }, name) =>
      `Giải quyết xong đơn số ${name(body.letter)}: ${letterOutcomes[body.outcome].vi.toLowerCase()}`,
    en: ({ body }, name) =>
      `Letter ${name(body.letter)} settled: ${letterOutcomes[body.outcome].en.toLowerCase()}`,
  },
})

/** The levels below by number; a period without any is told, as 0. */
export const lettersReported = kind('denunciation.reported', {
  label: { vi: 'Báo cáo đơn tố cáo của cấp dưới', en: 'Denunciations of the level below' },
  help: {
    vi: 'Kỳ không phát sinh đơn thì ghi 0: số 0 có căn cứ khác với chưa báo cáo.',
    en: 'A period without any is entered as 0: a zero with its ground is not the same as no report.',
  },
  citesDecision: true,
  addsTo: [baseLettersReceived.id, baseLettersSettled.id],
  days: { decided: { vi: 'Ngày cuối kỳ báo cáo', en: 'Last day of the period' } },
  body: form({
    received: count({ vi: 'Đơn tiếp nhận', en: 'Received' }),
    settled: count({ vi: 'Đơn đã giải quyết', en: 'Settled' }),
  }),
  rule: ({ basis }) => [!basis?.number && needsDocument()],
  posts: ({ body, decidedOn }) => [
    baseLettersReceived.add(decidedOn, body.received),
    baseLettersSettled.add(decidedOn, body.settled),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} báo cáo ${body.received} đơn tiếp nhận, ${body.settled} đơn đã giải quyết ở cấp dưới`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} reports ${body.received} letters received and ${body.settled} settled below`,
  },
})

export const letterKindsOfRecord: readonly Kind[] = [
  letterReceived,
  letterForwarded,
  letterExtended,
  letterSettled,
  lettersReported,
]
