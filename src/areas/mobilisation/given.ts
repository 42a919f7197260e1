import { day } from '#kernel/calendar.ts'
import { kind } from '#kernel/kind.ts'
import { closes, opens } from '#kernel/register.ts'
import { form, subject, text } from '#subjects/fields.ts'
import { memberships } from '#subjects/memberships.ts'
import { persons } from '#subjects/persons.ts'
import { places } from '#subjects/places.ts'
import { tasks } from '#subjects/tasks.ts'
import { units } from '#subjects/units.ts'
import { idOf, Story } from '#testing/kinds.ts'
import { aMembership, aPerson, aPlace, aUnit } from '#testing/rows.ts'
import { helpOf } from './kinds/help.ts'
import { householdOf } from './kinds/households.ts'
import { twinningOf } from './kinds/twinnings.ts'

// What the tests of this area start from.

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

/** A commune with three villages; two partners; two members and one outside the Party. */
export const book = () => {
  const [story, openedOn] = [new Story(), '2022-12-31']
  story.stands(places, xa, openedOn, aPlace({ name: 'Xã Đắk Liêng', home: commune }))
  for (const name of villageNames) {
    const kind = name.startsWith('Thôn') ? 'thon' : 'buon'
    const village = { name, kind, parent: xa, home: commune, ethnicMinority: kind === 'buon' } as const
    story.stands(places, idOf(name), openedOn, aPlace(village))
  }
  for (const name of ['Hạt Kiểm lâm', 'Công ty Ven Hồ'])
    story.stands(units, idOf(name), openedOn, aUnit({ name, home: district }))
  for (const name of ['An', 'Bình', 'người ngoài']) story.stands(persons, idOf(name), openedOn, aPerson(name))
  for (const person of [an, binh]) story.stands(memberships, person, openedOn, aMembership({ person, cell }))
  return story
}

export const tie = (unit: string, village: string) => twinningOf(unit, village)
export const household = (code: string, village = jun) => householdOf(village, code)
export const help = (member: string, code: string) => helpOf(member, household(code))
export const rowOf = (story: Story, register: string, id: string, on: string) =>
  story.history(register, id).on(day(on))
