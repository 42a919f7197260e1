import { day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { closes, opens, type RegisterDefinition, type Row } from '#kernel/register.ts'
import type { StandingRow, WorkLine, Worklist } from '#kernel/worklist.ts'
import { form, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { tasks } from '#subjects/tasks.ts'
import { units } from '#subjects/units.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { helpOf } from './kinds/help.ts'
import { householdOf } from './kinds/households.ts'
import { twinningOf } from './kinds/twinnings.ts'

// What the tests of this area start from. Areas do not import one another, so places, units and people
// stand here by kinds of their own.

export const [district, commune, cell] = ['huyện', 'Đảng bộ xã', 'chi bộ'].map(idOf) as [
  string,
  string,
  string,
]
const villageNames = ['Buôn Jun', 'Buôn Yuk La 3', 'Thôn Hòa Bình'] as const
export const [jun, yuk, thon] = villageNames.map(idOf) as [string, string, string]
export const xa = idOf('Xã Đắk Liêng')
export const [agency, firm] = ['Hạt Kiểm lâm', 'Công ty Ven Hồ'].map(idOf) as [string, string]
export const [an, binh, outsider] = ['An', 'Bình', 'người ngoài'].map(idOf) as [string, string, string]

const plainly = { vi: 'Sổ', en: 'Book' }
const bookStands = kind('test.mobilisation-book-stands', {
  label: plainly,
  body: form({}),
  changes: ({ effectiveOn }) => [
    ...[...villageNames, 'Xã Đắk Liêng'].map((name) =>
      opens(places, idOf(name), effectiveOn, {
        name,
        kind: name.startsWith('Xã') ? 'commune' : name.startsWith('Thôn') ? 'thon' : 'buon',
        parent: name.startsWith('Xã') ? null : xa,
        home: commune,
        ethnicMinority: name.startsWith('Buôn'),
        speciallyDifficult: false,
        border: false,
      }),
    ),
    ...['Hạt Kiểm lâm', 'Công ty Ven Hồ'].map((name) =>
      opens(units, idOf(name), effectiveOn, {
        name,
        kind: 'agency',
        level: 'district',
        home: district,
        place: null,
        code: null,
      }),
    ),
    ...['An', 'Bình', 'người ngoài'].map((name) =>
      opens(persons, idOf(name), effectiveOn, {
        fullName: name,
        givenName: name,
        sortKey: name,
        bornOn: '1980',
        sex: 'male',
        ethnicity: null,
        occupation: null,
        education: null,
        residence: null,
      }),
    ),
    ...[an, binh].map((person) =>
      opens(memberships, person, effectiveOn, {
        person,
        cell,
        status: 'full',
        decidedOn: '2010',
        joinedOn: '2010',
        recognisedOn: '2011',
        partyAgeFrom: '2010',
        deductedMonths: 0,
        cardNumber: null,
        exempt: false,
        readmitted: false,
        guestAt: null,
      }),
    ),
  ],
  tells: { vi: () => 'Mở sổ', en: () => 'The book opens' },
})

/** A unit is dissolved, a member leaves: of other areas, told here plainly. */
export const ended = kind('test.subject-ended', {
  label: plainly,
  body: form({ register: text(plainly), subject: subject('units', plainly) }),
  changes: ({ body, effectiveOn }) => [closes({ id: body.register }, body.subject, effectiveOn)],
  tells: { vi: () => 'Kết thúc', en: () => 'Ended' },
})

export const remedyAssigned = kind('test.task-stands', {
  label: plainly,
  body: form({ task: subject('tasks', plainly), source: subject('tasks', plainly) }),
  changes: ({ body, organisation, effectiveOn }) => [
    opens(tasks, body.task, effectiveOn, {
      kind: 'finding',
      title: 'Khắc phục',
      home: organisation,
      responsible: an,
      due: '2023-12-31',
      product: null,
      directive: null,
      source: body.source,
      year: 2023,
      carriedFrom: null,
      state: 'open',
      doneOn: null,
      assigned: true,
      result: null,
      doneLate: false,
    }),
  ],
  tells: { vi: () => 'Giao nhiệm vụ', en: () => 'Assigned' },
})

export const told = (on: string, body: object, organisation = district) => ({ organisation, on, body })
export const book = () => new Story().given(bookStands, told('2022-12-31', {}))
export const tie = (unit: string, village: string) => twinningOf(unit, village)
export const household = (code: string, village = jun) => householdOf(village, code)
export const help = (member: string, code: string) => helpOf(member, household(code))
export const rowOf = (story: Story, register: string, id: string, on: string) =>
  story.history(register, id).on(day(on))

/** What a worklist shows on a day of the story. */
export const linesOn = (story: Story, list: Worklist, on: string): WorkLine[] =>
  list.lines(day(on), <R extends Row>(register: RegisterDefinition<R>) =>
    story.subjects(register.id).flatMap((id): StandingRow<R>[] => {
      const row = story.history(register.id, id).rowOn(day(on))
      return row ? [{ subject: id, from: row.from, row: row.row as R }] : []
    }),
  )
