import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { closes, historyIn, opens } from '#kernel/register.ts'
import { admissionFiles, prospects } from '#subjects/admission-files.ts'
import { chosen, flag, form, onDay, subject } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { newPerson } from './new-person.ts'

const consentLate = refusal('consent-after-listing', {
  vi: 'Người được giới thiệu phải đồng ý trước khi vào danh sách: ghi ngày đồng ý không sau {day}.',
  en: 'Consent comes before the list: give a day of consent not after {day}.',
})
const notListed = refusal('not-a-prospect', {
  vi: '{name} không có trong danh sách quần chúng ưu tú vào ngày {day}.',
  en: '{name} is not on the list of prospective members on {day}.',
})
const fileStillOpen = refusal('admission-file-still-open', {
  vi: '{name} đang có hồ sơ kết nạp. Rút hồ sơ trước khi đưa ra khỏi danh sách.',
  en: '{name} has an admission file under way. Withdraw it before taking the person off the list.',
})

const proposers = {
  'youth-union': { vi: 'Đoàn Thanh niên', en: 'Youth Union' },
  'trade-union': { vi: 'Công đoàn', en: 'Trade union' },
  'womens-union': { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union' },
  'farmers-union': { vi: 'Hội Nông dân', en: 'Farmers’ Union' },
  'veterans-union': { vi: 'Hội Cựu chiến binh', en: 'Veterans’ Association' },
  cell: { vi: 'Chi bộ', en: 'The cell' },
} as const

const thePerson = subject('persons', { vi: 'Quần chúng ưu tú', en: 'Prospective member' })

/** Đưa vào nguồn: only with the person's consent, since the book keeps data about somebody who is no member. */
export const prospectListed = kind('prospect.listed', {
  introducedBy: newPerson,
  label: { vi: 'Đưa vào danh sách quần chúng ưu tú', en: 'Prospective member listed' },
  help: {
    vi: 'Chỉ ghi khi người được giới thiệu đã đồng ý. Khi quá trình kết thúc, người ấy ra khỏi danh sách và dữ liệu niêm phong bị xóa.',
    en: 'Entered only with the person’s consent. When the process ends the person leaves the list and what is sealed is erased.',
  },
  body: form({
    person: thePerson,
    consentOn: onDay({ vi: 'Ngày đồng ý', en: 'Consent given on' }),
    proposedBy: chosen(proposers, { vi: 'Nơi giới thiệu nguồn', en: 'Proposed by' }),
    militia: flag({ vi: 'Là dân quân', en: 'In the militia' }),
    reserve: flag({ vi: 'Là quân nhân dự bị động viên', en: 'In the reserve' }),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày chi bộ đưa vào danh sách', en: 'Listed on' } },
  verb: { label: { vi: 'Đưa vào nguồn', en: 'List' }, on: 'persons', field: 'person' },
  needs: ({ body, organisation }) => ({ ...storyOf(body.person), cell: cellOf(organisation) }),
  rule: ({ body, effectiveOn }, story) => [
    ...mustNotBeMember(story, effectiveOn),
    mustBeCell(story.cell, effectiveOn),
    body.consentOn > effectiveOn && consentLate({ day: printDay(effectiveOn) }, { field: 'consentOn' }),
  ],
  facts: ({ effectiveOn }, { cell }) => ({ sector: cell.on(effectiveOn)?.sector ?? '' }),
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(prospects, body.person, effectiveOn, { ...body, cell: organisation, sector: facts.sector }),
  ],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} đưa ${name(body.person)} vào danh sách quần chúng ưu tú`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} lists ${name(body.person)} as a prospective member`,
  },
})

const removals = {
  wish: { vi: 'Theo nguyện vọng', en: 'Own wish' },
  unsuited: { vi: 'Không đủ điều kiện, tiêu chuẩn', en: 'Conditions not met' },
  moved: { vi: 'Chuyển đi nơi khác', en: 'Moved away' },
} as const

/** The process ended without an admission: off the list, and nothing sealed is kept of the person. */
export const prospectRemoved = kind('prospect.removed', {
  label: { vi: 'Đưa ra khỏi danh sách quần chúng ưu tú', en: 'Prospective member taken off' },
  help: {
    vi: 'Dữ liệu đã niêm phong của người này bị xóa và không đọc lại được nữa.',
    en: 'What is sealed about this person is erased and can never be read again.',
  },
  body: form({ person: thePerson, reason: chosen(removals, { vi: 'Lý do', en: 'Reason' }) }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày đưa ra', en: 'Taken off on' } },
  verb: { label: { vi: 'Đưa ra khỏi nguồn', en: 'Take off' }, on: 'prospects', field: 'person' },
  needs: ({ body }) => ({
    ...storyOf(body.person),
    listed: historyIn(prospects, body.person),
    file: historyIn(admissionFiles, body.person),
    former: historyIn(formerMembers, body.person),
  }),
  rule: ({ organisation, effectiveOn }, { person, listed, file }) => {
    const details = { name: person.latest?.row.fullName ?? '', day: printDay(effectiveOn) }
    return [
      listed.on(effectiveOn)?.cell !== organisation && notListed(details, { field: 'person' }),
      file.on(effectiveOn) !== undefined && fileStillOpen(details, { field: 'person' }),
    ]
  },
  // What is sealed about somebody who once was a member belongs to the member file.
  facts: (_, { membership, former }) => ({ erased: membership.isEmpty && former.isEmpty }),
  erases: ({ body, facts }) => (facts.erased ? body.person : null),
  changes: ({ body, effectiveOn }) => [closes(prospects, body.person, effectiveOn)],
  tells: {
    vi: ({ body, organisation }, name) =>
      `${name(organisation)} đưa ${name(body.person)} ra khỏi danh sách quần chúng ưu tú`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} takes ${name(body.person)} off the list of prospective members`,
  },
})
