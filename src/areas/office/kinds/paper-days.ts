import { z } from 'zod'
import { type Day, printDay } from '#kernel/calendar.ts'
import { type Kind, kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, type Change, historyIn, opens } from '#kernel/register.ts'
import { type DocumentDirection, documents } from '#subjects/documents.ts'
import { form, labelled, newSubject, onDay, subject, text } from '#subjects/fields.ts'
import {
  about,
  dated,
  dueBeforeArrival,
  figuresOf,
  isSecret,
  numberOnPaper,
  secretPaperListed,
  typeOfPaper,
  unhandled,
} from './paper-fields.ts'

const listedTwice = refusal('paper-listed-twice', {
  vi: 'Văn bản {number} có hai lần trong danh sách ngày này. Bỏ một dòng.',
  en: 'The paper {number} is twice in this list. Leave one line out.',
})
const otherDirection = refusal('paper-of-other-direction', {
  vi: 'Số {number} trên hệ thống đã ghi ở sổ bên kia (đi hoặc đến). Kiểm tra lại tệp nhập.',
  en: 'The number {number} of the network stands in the other register. Check the file.',
})

const line = z.strictObject({
  document: newSubject('documents', { vi: 'Văn bản', en: 'Paper' }),
  channelId: text({ vi: 'Mã trên hệ thống', en: 'Number in the network' }),
  number: numberOnPaper.optional(),
  type: typeOfPaper,
  issuedOn: dated.optional(),
  title: about,
  sender: text({ vi: 'Nơi gửi', en: 'Sender' }).optional(),
  handler: subject('persons', { vi: 'Người xử lý', en: 'Dealt with by' }).optional(),
  due: onDay({ vi: 'Hạn xử lý', en: 'Due' }).optional(),
})
export type PaperLine = z.infer<typeof line>

/** A paper the register has already: numbered by the program, typed by hand, or of an earlier export. */
interface Known {
  document: string
  from: Day
  isOnNetwork: boolean
}

const labels = {
  in: {
    label: { vi: 'Văn bản đến trong ngày (iDoc)', en: 'Papers received in a day' },
    day: { vi: 'Ngày đến', en: 'Received on' },
    tells: { vi: 'Tiếp nhận', en: 'received' },
  },
  out: {
    label: { vi: 'Văn bản đi trong ngày (iDoc)', en: 'Papers sent in a day' },
    day: { vi: 'Ngày phát hành', en: 'Sent on' },
    tells: { vi: 'Phát hành', en: 'sent' },
  },
} as const

/**
 * The day's papers of one direction, as the outside system exports them: one record, many papers. A paper known
 * already is told anew and not counted again; one that only now went by the network is counted there.
 */
const paperDay = (direction: DocumentDirection, id: string): Kind => {
  const { all, network } = figuresOf[direction]
  const said = labels[direction]
  return kind(id, {
    label: said.label,
    help: {
      vi: 'Nhập tệp xuất hằng ngày của hệ thống; văn bản đã có trong sổ không tính lại.',
      en: 'Import the day’s export; a paper in the register already is not counted again.',
    },
    confidentiality: 'internal',
    addsTo: [all.id, network.id],
    days: { decided: said.day },
    body: form({ lines: labelled(z.array(line).min(1).max(500), { vi: 'Các văn bản', en: 'Papers' }) }),
    needs: ({ body }) =>
      Object.fromEntries(body.lines.map(({ document }) => [document, historyIn(documents, document)])),
    rule: ({ body, effectiveOn }, known) => [
      ...body.lines.map(
        (one, at) => isSecret(one.title) && secretPaperListed({}, { field: `lines.${at}.title` }),
      ),
      ...body.lines.map(
        (one, at) =>
          body.lines.slice(0, at).some((other) => isSame(one, other)) &&
          listedTwice({ number: one.number ?? one.channelId }, { field: `lines.${at}` }),
      ),
      ...body.lines.map((one, at) => {
        const row = known[one.document]?.latest?.row
        return (
          row !== undefined &&
          row.direction !== direction &&
          otherDirection({ number: one.channelId }, { field: `lines.${at}` })
        )
      }),
      ...body.lines.map(
        (one, at) =>
          one.due !== undefined &&
          one.due < effectiveOn &&
          dueBeforeArrival({}, { field: `lines.${at}.due` }),
      ),
    ],
    facts: ({ body }, histories) => ({
      known: body.lines.flatMap(({ document }): Known[] => {
        const latest = histories[document]?.latest
        return latest ? [{ document, from: latest.from, isOnNetwork: latest.row.channel === 'network' }] : []
      }),
    }),
    posts: ({ body, effectiveOn, facts }) => {
      const fresh = body.lines.length - facts.known.length
      const joined = facts.known.filter((one) => !one.isOnNetwork).length
      return [
        ...(fresh > 0 ? [all.add(effectiveOn, fresh)] : []),
        ...(fresh + joined > 0 ? [network.add(effectiveOn, fresh + joined)] : []),
      ]
    },
    changes: ({ body, organisation, effectiveOn, facts }) =>
      body.lines.map((one) => {
        const known = facts.known.find(({ document }) => document === one.document)
        return known
          ? toldAnew(one, known, effectiveOn)
          : opens(documents, one.document, effectiveOn, {
              ...unhandled,
              ...onPaper(one),
              ...given(one),
              direction,
              enteredOn: effectiveOn,
              issuer: organisation,
              channel: 'network',
              channelId: one.channelId,
            })
      }),
    tells: {
      vi: ({ body, decidedOn }) =>
        `${said.tells.vi} ${body.lines.length} văn bản trên iDoc ngày ${printDay(decidedOn)}`,
      en: ({ body, decidedOn }) =>
        `${body.lines.length} papers ${said.tells.en} by the network on ${printDay(decidedOn)}`,
    },
  })
}

const isSame = (one: PaperLine, other: PaperLine): boolean =>
  one.document === other.document || one.channelId === other.channelId

const onPaper = (one: PaperLine) => ({
  number: one.number ?? null,
  type: one.type,
  issuedOn: one.issuedOn ?? null,
  title: one.title,
  sender: one.sender ?? null,
})

/** Whom the network gave it to; a line that gives it to nobody takes nothing back. */
const given = ({ handler, due }: PaperLine) =>
  handler || due ? { state: 'waiting' as const, handler: handler ?? null, due: due ?? null } : {}

const toldAnew = (one: PaperLine, { from }: Known, on: Day): Change =>
  amends(documents, one.document, from > on ? from : on, {
    ...onPaper(one),
    channel: 'network',
    channelId: one.channelId,
  })

export const paperDayReceived = paperDay('in', 'paper-day.received')
export const paperDaySent = paperDay('out', 'paper-day.sent')
export const paperDayKinds: readonly Kind[] = [paperDayReceived, paperDaySent]
