import { printDay } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { refusal } from '#kernel/refusal.ts'
import {
  amends,
  type Change,
  closes,
  type History,
  historyIn,
  opens,
  type RegisterDefinition,
  type Row,
} from '#kernel/register.ts'
import { admissionFiles, prospects } from '#subjects/admission-files.ts'
import { admissions } from '#subjects/admissions.ts'
import { badges } from '#subjects/badges.ts'
import { form, subject } from '#subjects/fields.ts'
import { formerMembers } from '#subjects/former-members.ts'
import { memberships, transits } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { namedIn, namingRegisters, renamed, rowsNaming } from './rows-naming.ts'

const mergedWithItself = refusal('merged-with-itself', {
  vi: 'Chọn hai người khác nhau: một người giữ lại, một người gộp vào.',
  en: 'Choose two different entries: one to keep, one to merge into it.',
})
const mergedAlready = refusal('person-merged-already', {
  vi: '{name} đã được gộp vào người khác.',
  en: '{name} was merged into somebody else already.',
})
const standsTwice = refusal('merged-standing-twice', {
  vi: 'Cả hai đang có trong «{register}» vào ngày {day}. Hủy bỏ phần ghi trùng của một bên trước, để số liệu các kỳ trước cũng đúng.',
  en: 'Both are in "{register}" on {day}. Take the double entry of one back first, so that past figures are right too.',
})

const gradedTwice = refusal('merged-graded-twice', {
  vi: 'Cả hai đều đã có kết quả xếp loại kỳ {period}. Hủy bỏ kết quả ghi trùng của một bên trước, để số xếp loại cũng đúng.',
  en: 'Both have a grade of {period}. Take the double one back first, so that the count of grades is right too.',
})

/** Of another area, and so by its id: the corps of reporters. */
const reporters = {
  id: 'reporters',
  label: { vi: 'Đội ngũ báo cáo viên, tuyên truyền viên', en: 'Reporters' },
} as RegisterDefinition

/** What is kept by person, and goes over from one entry of somebody to the other. */
export const byPerson = {
  memberships,
  transits,
  admissions,
  prospects,
  files: admissionFiles,
  former: formerMembers,
  badges,
  reporters,
} as const
type Held = keyof typeof byPerson
const held = Object.keys(byPerson) as Held[]
const registerOf = (one: Held) => byPerson[one] as unknown as RegisterDefinition

const storiesOf = (person: string) => ({
  memberships: historyIn(memberships, person),
  transits: historyIn(transits, person),
  admissions: historyIn(admissions, person),
  prospects: historyIn(prospects, person),
  files: historyIn(admissionFiles, person),
  former: historyIn(formerMembers, person),
  badges: historyIn(badges, person),
  reporters: historyIn(reporters, person),
})

/** The periods somebody has a grade of. */
const periodsOf = (gradings: readonly History[], person: string): string[] =>
  gradings.flatMap(({ rows }) =>
    rows.filter(({ row }) => row.person === person).map(({ row }) => String(row.period)),
  )

interface Moved {
  register: string
  row: Row
}

/** One state of Party life, one place in the corps, holds at a time; badges and a former membership may stand beside another. */
const exclusive: readonly Held[] = [
  'memberships',
  'transits',
  'admissions',
  'prospects',
  'files',
  'reporters',
]
const sameLife: readonly Held[] = ['memberships', 'transits']

/**
 * Somebody entered twice. The lesser entry stays where records name it and says whom it is; what it
 * holds in the registers goes over to the entry kept. Moves no figure: the person was counted once.
 */
export const personMerged = kind('person.merged', {
  label: { vi: 'Gộp người ghi trùng', en: 'Double entry of a person merged' },
  help: {
    vi: 'Quá trình của người gộp vào được giữ nguyên và hiện cùng người giữ lại. Hủy bỏ thì hai người tách ra như cũ.',
    en: 'The history of the merged entry is kept and shown with the one kept. Taken back, the two part as they were.',
  },
  body: form({
    kept: subject('persons', { vi: 'Người giữ lại', en: 'Entry to keep' }),
    merged: subject('persons', { vi: 'Người gộp vào', en: 'Entry to merge into it' }),
  }),
  confidentiality: 'internal',
  days: { decided: { vi: 'Ngày gộp', en: 'Merged on' } },
  verb: { label: { vi: 'Gộp người ghi trùng', en: 'Merge a double entry' }, on: 'persons', field: 'kept' },
  needs: ({ body }) => {
    const lesser = storiesOf(body.merged)
    return {
      kept: historyIn(persons, body.kept),
      merged: historyIn(persons, body.merged),
      ...storiesOf(body.kept),
      lesserMembership: lesser.memberships,
      lesserTransit: lesser.transits,
      lesserAdmission: lesser.admissions,
      lesserProspect: lesser.prospects,
      lesserFile: lesser.files,
      lesserFormer: lesser.former,
      lesserBadge: lesser.badges,
      lesserReporter: lesser.reporters,
      ...rowsNaming(body.merged),
      gradingsOfKept: {
        register: 'member-gradings',
        field: namingRegisters['member-gradings'],
        subject: body.kept,
      },
    }
  },
  rule: ({ body, effectiveOn }, stories) => {
    const day = printDay(effectiveOn)
    const own = (one: Held) => (stories[one] as History).on(effectiveOn) !== undefined
    const other = (one: Held) => lesserOf(stories, one).on(effectiveOn) !== undefined
    const twice = (one: Held) =>
      sameLife.includes(one) ? other(one) && sameLife.some(own) : other(one) && own(one)
    const aliasOf = ([role, history]: readonly [
      string,
      History<{ fullName: string; sameAs?: string | undefined }>,
    ]) => {
      const row = history.on(effectiveOn)
      return row?.sameAs ? mergedAlready({ name: row.fullName }, { field: role }) : false
    }
    return [
      body.kept === body.merged && mergedWithItself({}, { field: 'merged' }),
      aliasOf(['kept', stories.kept]),
      aliasOf(['merged', stories.merged]),
      ...exclusive.map(
        (one) =>
          twice(one) && standsTwice({ register: registerOf(one).label as Label, day }, { field: 'merged' }),
      ),
      ...periodsOf(stories['member-gradings'], body.merged)
        .filter((period) => periodsOf(stories.gradingsOfKept, body.kept).includes(period))
        .map((period) => gradedTwice({ period }, { field: 'merged' })),
    ]
  },
  facts: ({ body, effectiveOn }, stories) => {
    const own = (one: Held) => (stories[one] as History).on(effectiveOn)
    const moved = held.flatMap((one): (Moved & { replaces: boolean })[] => {
      const row = lesserOf(stories, one).on(effectiveOn)
      if (!row) return []
      const before = own(one)
      // Of two badges the higher one is held; of two departures the entry kept tells its own.
      if (before && !(one === 'badges' && Number(row.tier) > Number(before.tier))) return []
      return [{ register: registerOf(one).id, row, replaces: before !== undefined }]
    })
    const left = held.flatMap((one) =>
      lesserOf(stories, one).on(effectiveOn) && own(one) ? [registerOf(one).id] : [],
    )
    return {
      moved,
      left: left.filter((id) => !moved.some((one) => one.register === id)),
      naming: namedIn(stories, body.merged, effectiveOn),
    }
  },
  changes: ({ body, effectiveOn, facts }): Change[] => [
    amends(persons, body.merged, effectiveOn, { sameAs: body.kept }),
    ...facts.moved.flatMap(({ register, row, replaces }) => {
      const to = { id: register } as RegisterDefinition
      const held = { ...row, person: body.kept }
      return [
        closes(to, body.merged, effectiveOn),
        replaces ? amends(to, body.kept, effectiveOn, held) : opens(to, body.kept, effectiveOn, held),
      ]
    }),
    ...facts.left.map((register) => closes({ id: register }, body.merged, effectiveOn)),
    // Merged before the book carried these: nothing of them was frozen.
    ...renamed(facts.naming ?? [], body.kept, effectiveOn),
  ],
  tells: {
    vi: ({ body }, name) => `Gộp người ghi trùng: ${name(body.merged)} vào ${name(body.kept)}`,
    en: ({ body }, name) => `Double entry of ${name(body.merged)} merged into ${name(body.kept)}`,
  },
})

interface Lesser {
  lesserMembership: unknown
  lesserTransit: unknown
  lesserAdmission: unknown
  lesserProspect: unknown
  lesserFile: unknown
  lesserFormer: unknown
  lesserBadge: unknown
  lesserReporter: unknown
}
const lesserNames = {
  memberships: 'lesserMembership',
  transits: 'lesserTransit',
  admissions: 'lesserAdmission',
  prospects: 'lesserProspect',
  files: 'lesserFile',
  former: 'lesserFormer',
  badges: 'lesserBadge',
  reporters: 'lesserReporter',
} as const satisfies { [one in Held]: keyof Lesser }
const lesserOf = (stories: Lesser, one: Held): History => stories[lesserNames[one]] as History
