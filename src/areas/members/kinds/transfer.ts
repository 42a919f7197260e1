import { type Day, printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, opens } from '#kernel/register.ts'
import { holidays } from '#kernel/rulebook.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { chosen, form, onDay, subject, text } from '#subjects/fields.ts'
import { memberships, type Standing, standingOf, transits } from '#subjects/memberships.ts'
import { members } from '../figures.ts'
import { cellOf, mustBeCell, mustBeMemberOf, storyOf } from '../judged.ts'
import { slipsShownLate, transfersStartedLate } from '../late-figures.ts'
import { departures, moves, reorganisation } from '../movements.ts'

const member = subject('persons', { vi: 'Đảng viên', en: 'Member' })
const days = {
  decided: { vi: 'Ngày quyết định', en: 'Decided' },
  effective: { vi: 'Ngày hiệu lực', en: 'Effective' },
}

const sameCell = refusal('same-cell', {
  vi: 'Nơi đến phải khác chi bộ đang sinh hoạt.',
  en: 'The receiving cell is another than the present one.',
})
const whereTo = refusal('destination-needed', {
  vi: 'Chọn chi bộ tiếp nhận trong đảng bộ, hoặc ghi nơi đến ngoài đảng bộ; chỉ một trong hai.',
  en: 'Choose the receiving cell in this book, or write the place outside it: one of the two.',
})
const notInTransit = refusal('not-in-transit', {
  vi: '{name} không có giấy giới thiệu sinh hoạt đảng nào đang chờ xác nhận vào ngày {day}.',
  en: '{name} has no transfer slip to confirm on {day}.',
})
const slipForAnother = refusal('slip-names-another-cell', {
  vi: 'Giấy giới thiệu ghi chi bộ tiếp nhận khác.',
  en: 'The transfer slip names another receiving cell.',
})

const reasons = {
  transfer: { vi: 'Chuyển công tác, nơi ở', en: 'Work or residence' },
  reorganisation: { vi: 'Sắp xếp tổ chức', en: 'Reorganisation' },
}

/**
 * From one cell of the book to another on one day. Entered for the cell the member leaves. Because
 * of a reorganisation it is a line of its own in the movements, signed on both sides.
 */
export const memberMoved = kind('member.moved', {
  addsTo: ['members', 'members.moves', 'members.reorganisation'],
  label: { vi: 'Chuyển sinh hoạt trong đảng bộ', en: 'Member moved' },
  body: form({
    person: member,
    to: subject('party-organisations', { vi: 'Chi bộ tiếp nhận', en: 'Receiving cell' }),
    because: chosen(reasons, { vi: 'Lý do', en: 'Because of' }),
  }),
  confidentiality: 'internal',
  days,
  verb: { label: { vi: 'Chuyển chi bộ', en: 'Move' }, on: 'memberships', field: 'person' },
  needs: ({ body }) => ({ ...storyOf(body.person), to: cellOf(body.to) }),
  rule: ({ body, organisation, effectiveOn }, story) => [
    ...mustBeMemberOf(story, organisation, effectiveOn),
    body.to === organisation && sameCell({}, { field: 'to' }),
    mustBeCell(story.to, effectiveOn, 'to'),
  ],
  posts: ({ body, effectiveOn }) => {
    const movement = body.because === 'reorganisation' ? reorganisation : moves
    const left = { subject: body.person }
    const taken = { subject: body.person, organisation: body.to }
    return [
      members.add(effectiveOn, -1, left),
      members.add(effectiveOn, 1, taken),
      movement.add(effectiveOn, -1, left),
      movement.add(effectiveOn, 1, taken),
    ]
  },
  changes: ({ body, effectiveOn }) => [amends(memberships, body.person, effectiveOn, { cell: body.to })],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(body.person)} chuyển sinh hoạt từ ${name(organisation)} đến ${name(body.to)}`,
    en: ({ body, organisation }, name) =>
      `${name(body.person)} moved from ${name(organisation)} to ${name(body.to)}`,
  },
})

const gone = (standing: Standing | undefined): Standing | null => (standing ? standingOf(standing) : null)

const causedAfter = refusal('transfer-before-its-cause', {
  vi: 'Ngày có quyết định hoặc thay đổi nơi cư trú không thể sau ngày giấy giới thiệu ({day}).',
  en: 'The decision or the move cannot come after the slip ({day}).',
})

/** A year without an official calendar gives no finding. */
const takesLonger = (from: Day | undefined, to: Day, limit: number): boolean =>
  from !== undefined && (workingDaysBetween(from, to, holidays) ?? 0) > limit

/** Giấy giới thiệu chuyển đi: the member is of no cell until the slip is shown. */
export const memberTransferredOut = kind('member.transferred-out', {
  addsTo: ['members', 'members.departures', 'members.moves', transfersStartedLate.id],
  label: { vi: 'Chuyển sinh hoạt đảng đi', en: 'Member transferred out' },
  body: form({
    person: member,
    to: subject('party-organisations', {
      vi: 'Chi bộ tiếp nhận trong đảng bộ',
      en: 'Receiving cell in this book',
    }).optional(),
    destination: text({ vi: 'Nơi đến ngoài đảng bộ', en: 'Destination outside this book' }).optional(),
    causedOn: onDay(
      { vi: 'Ngày có quyết định hoặc thay đổi nơi cư trú', en: 'Day of the decision or of moving house' },
      { help: { vi: 'Để tính hạn làm thủ tục 60 ngày làm việc', en: 'The 60 working days run from it' } },
    ).optional(),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày giấy giới thiệu', en: 'Day of the slip' } },
  verb: { label: { vi: 'Chuyển đi', en: 'Transfer out' }, on: 'memberships', field: 'person' },
  papers: ['giay-gioi-thieu-sinh-hoat-dang'],
  needs: ({ body }) => ({ ...storyOf(body.person), to: cellOf(body.to) }),
  rule: ({ body, organisation, effectiveOn }, story) => [
    ...mustBeMemberOf(story, organisation, effectiveOn),
    (body.to === undefined) === (body.destination === undefined) && whereTo({}, { field: 'destination' }),
    body.to === organisation && sameCell({}, { field: 'to' }),
    mustBeCell(story.to, effectiveOn, 'to'),
    body.causedOn !== undefined &&
      body.causedOn > effectiveOn &&
      causedAfter({ day: printDay(effectiveOn) }, { field: 'causedOn' }),
  ],
  facts: ({ body, effectiveOn }, { membership }, { transfer }) => ({
    standing: gone(membership.on(effectiveOn)),
    late: takesLonger(body.causedOn, effectiveOn, transfer.startWorkingDays),
  }),
  posts: ({ body, effectiveOn, facts }) => [
    ...(facts.late ? [transfersStartedLate.add(effectiveOn, 1, { subject: body.person })] : []),
    members.add(effectiveOn, -1, { subject: body.person }),
    body.to === undefined
      ? departures.add(effectiveOn, 1, { subject: body.person })
      : moves.add(effectiveOn, -1, { subject: body.person }),
  ],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    closes(memberships, body.person, effectiveOn),
    ...(facts.standing
      ? [
          opens(transits, body.person, effectiveOn, {
            ...facts.standing,
            person: body.person,
            from: organisation,
            to: body.to ?? null,
            destination: body.destination ?? null,
          }),
        ]
      : []),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(body.person)} chuyển sinh hoạt từ ${name(organisation)} đến ${body.to ? name(body.to) : body.destination}`,
    en: ({ body, organisation }, name) =>
      `${name(body.person)} transferred from ${name(organisation)} to ${body.to ? name(body.to) : body.destination}`,
  },
})

/**
 * The slip was shown. Within the book it is entered for the receiving cell, whose member the person
 * becomes; outside, for the cell that issued it, and only ends the waiting.
 */
export const transitConfirmed = kind('member.transit-confirmed', {
  addsTo: ['members', 'members.moves', slipsShownLate.id],
  label: { vi: 'Xác nhận tiếp nhận sinh hoạt đảng', en: 'Transfer confirmed' },
  body: form({ person: member }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày tiếp nhận', en: 'Received on' } },
  verb: { label: { vi: 'Xác nhận tiếp nhận', en: 'Confirm' }, on: 'transits', field: 'person' },
  needs: ({ body, organisation }) => ({ ...storyOf(body.person), cell: cellOf(organisation) }),
  rule: ({ organisation, effectiveOn }, { person, transit }) => {
    const slip = transit.on(effectiveOn)
    const details = { name: person.latest?.row.fullName ?? '', day: printDay(effectiveOn) }
    if (!slip) return [notInTransit(details, { field: 'person' })]
    return [(slip.to ?? slip.from) !== organisation && slipForAnother({}, { field: 'person' })]
  },
  facts: ({ effectiveOn }, { transit }, { transfer }) => {
    const slip = transit.rowOn(effectiveOn)
    return {
      standing: slip?.row.to ? standingOf(slip.row) : null,
      late: takesLonger(slip?.from, effectiveOn, transfer.showSlipWorkingDays),
    }
  },
  posts: ({ body, effectiveOn, facts }) => [
    ...(facts.late ? [slipsShownLate.add(effectiveOn, 1, { subject: body.person })] : []),
    ...(facts.standing
      ? [
          members.add(effectiveOn, 1, { subject: body.person }),
          moves.add(effectiveOn, 1, { subject: body.person }),
        ]
      : []),
  ],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    closes(transits, body.person, effectiveOn),
    ...(facts.standing
      ? [
          opens(memberships, body.person, effectiveOn, {
            ...facts.standing,
            person: body.person,
            cell: organisation,
            guestAt: null,
          }),
        ]
      : []),
  ],
  tells: {
    vi: ({ body, organisation, facts }, name) =>
      facts.standing
        ? `${name(organisation)} tiếp nhận ${name(body.person)}`
        : `Nơi đến đã tiếp nhận ${name(body.person)}`,
    en: ({ body, organisation, facts }, name) =>
      `${name(body.person)} received ${facts.standing ? `in ${name(organisation)}` : 'at the destination'}`,
  },
})
