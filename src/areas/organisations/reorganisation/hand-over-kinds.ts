import { z } from 'zod'
import type { Day } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import type { Confidentiality } from '#kernel/record.ts'
import { type Change, closes } from '#kernel/register.ts'
import { form, labelled } from '#subjects/fields.ts'

// Bàn giao sổ. The book makes these records when it is handed over; nobody enters them by hand.

const bookName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The last record of a book: it is closed, and these books go on with its work. */
export const bookHandedOver = kind('book.handed-over', {
  label: { vi: 'Đóng sổ, bàn giao', en: 'Book handed over' },
  citesDecision: true,
  days: { decided: { vi: 'Ngày đóng sổ', en: 'Closed on' } },
  body: form({
    to: labelled(z.array(bookName).min(1).max(200), { vi: 'Sổ tiếp nhận', en: 'Taken over by' }),
    plan: labelled(hash, { vi: 'Dấu của phương án bàn giao', en: 'Fingerprint of the plan' }),
  }),
  tells: {
    vi: ({ body }) => `Đóng sổ, bàn giao cho ${body.to.join(', ')}`,
    en: ({ body }) => `Closed and handed over to ${body.to.join(', ')}`,
  },
})

/** The first record of a successor: which book, at which place of its journal, it goes on from. */
export const bookTakenOver = kind('book.taken-over', {
  label: { vi: 'Nhận bàn giao sổ', en: 'Book taken over' },
  citesDecision: true,
  broughtForward: true,
  days: { decided: { vi: 'Ngày nhận bàn giao', en: 'Taken over on' } },
  body: form({
    from: labelled(bookName, { vi: 'Từ sổ', en: 'From the book' }),
    position: labelled(z.int().min(1), { vi: 'Vị trí trong sổ', en: 'Position' }),
    hash: labelled(hash, { vi: 'Dấu', en: 'Fingerprint' }),
  }),
  tells: {
    vi: ({ body }) => `Nhận bàn giao từ sổ ${body.from}`,
    en: ({ body }) => `Taken over from the book ${body.from}`,
  },
})

const broughtForward = form({
  subject: labelled(z.uuid(), { vi: 'Nội dung nhận bàn giao', en: 'What is taken over' }),
  rows: labelled(
    z
      .array(
        z.strictObject({
          register: z.string().max(80),
          row: z.record(z.string(), z.unknown()),
          /** Without it the row holds until something ends it. */
          until: z.iso.date().optional(),
        }),
      )
      .max(50),
    { vi: 'Tình trạng khi bàn giao', en: 'State at the hand-over' },
  ),
  balances: labelled(
    z
      .array(
        z.strictObject({
          figure: z.string().max(120),
          of: z.string().max(200).nullable(),
          organisation: z.uuid(),
          subject: z.uuid().nullable(),
          amount: z.int(),
        }),
      )
      .max(2000),
    { vi: 'Số dư khi bàn giao', en: 'Balances at the hand-over' },
  ),
})

const label: Label = { vi: 'Nhận bàn giao', en: 'Taken over' }

/** State as it stood when the book before was closed: it moves stocks, never a flow, and no rule judges it again. */
const stateTakenOver = (id: string, confidentiality: Confidentiality): Kind =>
  kind(id, {
    label,
    body: broughtForward,
    broughtForward: true,
    confidentiality,
    days: { decided: { vi: 'Ngày nhận bàn giao', en: 'Taken over on' } },
    posts: ({ body, effectiveOn }) =>
      body.balances.map((one) => ({
        ...one,
        from: null,
        day: effectiveOn,
        scenario: 'actual' as const,
        assigner: null,
      })),
    changes: ({ body, effectiveOn }): Change[] =>
      body.rows.flatMap(({ register, row, until }) => [
        { register, subject: body.subject, on: effectiveOn, does: 'open' as const, row },
        ...(until ? [closes({ id: register }, body.subject, until as Day)] : []),
      ]),
    tells: {
      vi: ({ body }, name) => `${label.vi}: ${name(body.subject)}`,
      en: ({ body }, name) => `${label.en}: ${name(body.subject)}`,
    },
  })

/** A row stays as confidential as it was: one kind for each class. */
export const handOverKinds: readonly Kind[] = [
  bookHandedOver,
  bookTakenOver,
  stateTakenOver('state.taken-over', 'normal'),
  stateTakenOver('state.taken-over-internal', 'internal'),
  stateTakenOver('state.taken-over-restricted', 'restricted'),
]
