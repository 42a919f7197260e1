import { kind } from '#kernel/kind.ts'
import { refusal } from '#kernel/refusal.ts'
import { amends, closes, historyIn, opens } from '#kernel/register.ts'
import { type AdmissionStep, admissionFiles, admissionSteps, prospects } from '#subjects/admission-files.ts'
import { admissions } from '#subjects/admissions.ts'
import { chosen, flag, form, subject, text } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { pathOf, recommendedBy, standing } from '../admission-steps.ts'
import { filesOpened, filesReturned, filesWithdrawn } from '../file-figures.ts'
import { aboutFile, applicant, mustHaveFile } from '../file-judged.ts'
import { cellOf, mustBeCell, mustNotBeMember, storyOf } from '../judged.ts'
import { newPerson } from './new-person.ts'

const alreadyDecided = refusal('admission-file-after-decision', {
  vi: '{name} đã có quyết định kết nạp, đang chờ tổ chức lễ; không mở hồ sơ nữa.',
  en: 'The admission of {name} was decided and awaits its ceremony; no file is opened any more.',
})
const notYetDone = refusal('step-to-redo-not-done', {
  vi: 'Chưa có bước «{step}» trong hồ sơ, nên không trả lại để làm lại bước ấy.',
  en: 'The step "{step}" is not done, so the file cannot be sent back to it.',
})

/** Mở hồ sơ: the cell takes up the case of somebody who wishes to join. */
export const fileOpened = kind('admission-file.opened', {
  addsTo: [filesOpened.id],
  introducedBy: newPerson,
  label: { vi: 'Mở hồ sơ kết nạp', en: 'Admission file opened' },
  help: {
    vi: 'Các bước, giấy tờ còn thiếu và hạn theo ngày làm việc được tính từ đây.',
    en: 'The steps, the papers still missing and the limits in working days follow from here.',
  },
  body: form({
    person: applicant,
    underSection: flag({ vi: 'Chi bộ thuộc đảng bộ bộ phận', en: 'Cell of a sectional body' }),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày mở hồ sơ', en: 'Opened on' } },
  verb: { label: { vi: 'Mở hồ sơ kết nạp', en: 'Open a file' }, on: 'prospects', field: 'person' },
  needs: ({ body, organisation }) => ({
    ...storyOf(body.person),
    cell: cellOf(organisation),
    awaiting: historyIn(admissions, body.person),
  }),
  rule: ({ effectiveOn }, story) => [
    ...mustNotBeMember(story, effectiveOn),
    mustBeCell(story.cell, effectiveOn),
    story.awaiting.on(effectiveOn) !== undefined &&
      alreadyDecided({ name: story.person.latest?.row.fullName ?? '' }, { field: 'person' }),
  ],
  facts: ({ body, effectiveOn }, { cell }, pack) => ({
    file: standing(
      {
        path: pathOf(cell.on(effectiveOn)?.kind ?? 'cell', body.underSection),
        done: [],
        since: effectiveOn,
        applicationOn: null,
        certificateOn: null,
        consideredOn: null,
        sponsors: [],
        recommendedBy: null,
        returned: null,
      },
      pack,
    ),
  }),
  posts: ({ body, effectiveOn }) => [filesOpened.add(effectiveOn, 1, { subject: body.person })],
  changes: ({ body, organisation, effectiveOn, facts }) => [
    opens(admissionFiles, body.person, effectiveOn, {
      ...facts.file,
      person: body.person,
      cell: organisation,
    }),
  ],
  tells: {
    vi: ({ body, organisation }, name) => `${name(organisation)} mở hồ sơ kết nạp ${name(body.person)}`,
    en: ({ body, organisation }, name) =>
      `${name(organisation)} opens the admission file of ${name(body.person)}`,
  },
})

/** Trả lại: a step is to be done again, and with it all that came after. */
export const fileReturned = kind('admission-file.returned', {
  addsTo: [filesReturned.id],
  label: { vi: 'Trả lại hồ sơ kết nạp', en: 'Admission file sent back' },
  body: form({
    person: applicant,
    redo: chosen(admissionSteps, { vi: 'Làm lại từ bước', en: 'To be done again from' }),
    reason: text({ vi: 'Lý do', en: 'Reason' }),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày trả lại', en: 'Sent back on' } },
  verb: { label: { vi: 'Trả lại', en: 'Send back' }, on: 'admission-files', field: 'person' },
  needs: ({ body }) => aboutFile(body.person),
  rule: ({ body, organisation, effectiveOn }, story) => {
    const file = story.file.on(effectiveOn)
    return [
      ...mustHaveFile(story, organisation, effectiveOn),
      file !== undefined &&
        !file.done.includes(body.redo) &&
        notYetDone({ step: admissionSteps[body.redo] }, { field: 'redo' }),
    ]
  },
  facts: ({ body, effectiveOn }, { file }, pack) => {
    const row = file.on(effectiveOn)
    if (!row) return { file: null }
    const kept: AdmissionStep[] = row.path.slice(0, row.path.indexOf(body.redo))
    const done = row.done.filter((one) => kept.includes(one))
    const still = (step: AdmissionStep) => done.includes(step)
    return {
      file: standing(
        {
          ...row,
          done,
          since: effectiveOn,
          returned: body.reason,
          recommendedBy: still('recommendation') ? recommendedBy(row) : null,
          sponsors: still('recommendation') ? row.sponsors : [],
          applicationOn: still('application') ? row.applicationOn : null,
          certificateOn: still('class') ? row.certificateOn : null,
          consideredOn: still('cell-resolution') ? row.consideredOn : null,
        },
        pack,
      ),
    }
  },
  posts: ({ body, effectiveOn }) => [filesReturned.add(effectiveOn, 1, { subject: body.person })],
  changes: ({ body, effectiveOn, facts }) =>
    facts.file ? [amends(admissionFiles, body.person, effectiveOn, facts.file)] : [],
  tells: {
    vi: ({ body }, name) => `Trả lại hồ sơ kết nạp ${name(body.person)}: ${body.reason}`,
    en: ({ body }, name) => `Admission file of ${name(body.person)} sent back: ${body.reason}`,
  },
})

/** Rút hồ sơ. Whoever is on no list any more leaves nothing sealed behind. */
export const fileWithdrawn = kind('admission-file.withdrawn', {
  addsTo: [filesWithdrawn.id],
  label: { vi: 'Rút hồ sơ kết nạp', en: 'Admission file withdrawn' },
  body: form({ person: applicant, reason: text({ vi: 'Lý do', en: 'Reason' }) }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày rút', en: 'Withdrawn on' } },
  verb: { label: { vi: 'Rút hồ sơ', en: 'Withdraw' }, on: 'admission-files', field: 'person' },
  needs: ({ body }) => ({
    ...aboutFile(body.person),
    listed: historyIn(prospects, body.person),
    former: historyIn(formerMembers, body.person),
  }),
  rule: ({ organisation, effectiveOn }, story) => mustHaveFile(story, organisation, effectiveOn),
  facts: ({ effectiveOn }, { listed, former, membership }) => ({
    erased: listed.on(effectiveOn) === undefined && former.isEmpty && membership.isEmpty,
  }),
  erases: ({ body, facts }) => (facts.erased ? body.person : null),
  posts: ({ body, effectiveOn }) => [filesWithdrawn.add(effectiveOn, 1, { subject: body.person })],
  changes: ({ body, effectiveOn }) => [closes(admissionFiles, body.person, effectiveOn)],
  tells: {
    vi: ({ body }, name) => `Rút hồ sơ kết nạp ${name(body.person)}: ${body.reason}`,
    en: ({ body }, name) => `Admission file of ${name(body.person)} withdrawn: ${body.reason}`,
  },
})

/** Another cell takes the case over: the applicant moved, or the cell ends. Entered for the cell that hands over. */
export const fileMoved = kind('admission-file.moved', {
  label: { vi: 'Chuyển hồ sơ kết nạp sang chi bộ khác', en: 'Admission file moved' },
  body: form({
    person: applicant,
    to: subject('party-organisations', { vi: 'Chi bộ nhận hồ sơ', en: 'Receiving cell' }),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày chuyển', en: 'Moved on' } },
  verb: { label: { vi: 'Chuyển chi bộ', en: 'Move' }, on: 'admission-files', field: 'person' },
  needs: ({ body }) => ({
    ...aboutFile(body.person),
    listed: historyIn(prospects, body.person),
    to: cellOf(body.to),
  }),
  rule: ({ organisation, effectiveOn }, story) => [
    ...mustHaveFile(story, organisation, effectiveOn),
    mustBeCell(story.to, effectiveOn, 'to'),
  ],
  facts: ({ effectiveOn }, { listed }) => ({ listed: listed.on(effectiveOn) !== undefined }),
  changes: ({ body, effectiveOn, facts }) => [
    amends(admissionFiles, body.person, effectiveOn, { cell: body.to }),
    ...(facts.listed ? [amends(prospects, body.person, effectiveOn, { cell: body.to })] : []),
  ],
  tells: {
    vi: ({ body }, name) => `Hồ sơ kết nạp ${name(body.person)} chuyển về ${name(body.to)}`,
    en: ({ body }, name) => `Admission file of ${name(body.person)} moved to ${name(body.to)}`,
  },
})
