import { addDays, day } from '#kernel/calendar.ts'
import { type Chance, chance } from '../../chance.ts'
import type { Happening } from '../happening.ts'
import { cellId, communeBody, communes, idOf, organisations, pairedOffices, root } from '../organisations.ts'

/** Nine classes: what each is about, when it begins and how many learners it has. */
const classes = [
  { on: '2023-02-20', days: 3, programme: 'awareness', name: 'Lớp nhận thức về Đảng khóa 1', learners: 36 },
  {
    on: '2023-03-27',
    days: 2,
    programme: 'committee-work',
    name: 'Lớp nghiệp vụ công tác đảng',
    learners: 35,
  },
  { on: '2023-04-24', days: 2, programme: 'new-members', name: 'Lớp đảng viên mới', learners: 36 },
  { on: '2023-05-22', days: 2, programme: 'inspection-skills', name: 'Lớp nghiệp vụ kiểm tra', learners: 35 },
  {
    on: '2023-06-19',
    days: 2,
    programme: 'thematic',
    name: 'Lớp chuyên đề học tập và làm theo Bác',
    learners: 35,
  },
  {
    on: '2023-07-24',
    days: 2,
    programme: 'publicity-skills',
    name: 'Lớp nghiệp vụ tuyên giáo',
    learners: 35,
  },
  { on: '2023-08-21', days: 3, programme: 'awareness', name: 'Lớp nhận thức về Đảng khóa 2', learners: 35 },
  {
    on: '2023-09-25',
    days: 2,
    programme: 'mobilisation-skills',
    name: 'Lớp nghiệp vụ dân vận',
    learners: 35,
  },
  {
    on: '2023-10-23',
    days: 2,
    programme: 'office-skills',
    name: 'Lớp nghiệp vụ văn phòng cấp ủy',
    learners: 35,
  },
] as const

const learnersOf: { readonly [programme: string]: string } = {
  awareness: 'outstanding-people',
  'new-members': 'members',
}

/** Paired offices end in spring; their cells send nobody. */
const paired = new Set<string>(pairedOffices.map(({ name }) => cellId(root, name)))

/** A class fills from several organisations; the last sends the rest. */
const groups = (given: Chance, total: number): { organisation: string; learners: number }[] => {
  const senders = given
    .shuffled(organisations.filter((one) => one.parent === root && !paired.has(one.id)))
    .slice(0, 4)
  let left = total
  return senders.map((one, index) => {
    const learners = index === senders.length - 1 ? left : given.between(6, 10)
    left -= learners
    return { organisation: one.id, learners }
  })
}

const classRecords = (given: Chance): Happening[] =>
  classes.flatMap(({ on, days, programme, name, learners }) => {
    const id = idOf('class', name)
    const until = addDays(day(on), days)
    return [
      {
        key: id,
        kind: 'class.opened',
        organisation: root,
        on: day(on),
        body: { class: id, name, programme, until },
      },
      ...groups(given, learners).map((group) => ({
        key: `${id} ${group.organisation}`,
        kind: 'class.learners-joined',
        organisation: group.organisation,
        on: day(on),
        body: { class: id, kind: learnersOf[programme] ?? 'cadres', learners: group.learners },
      })),
      { key: id, kind: 'class.ended', organisation: root, on: until, body: { class: id } },
    ]
  })

/** Three talks on sea and islands before the schools of the three communes. */
const talks: readonly Happening[] = [92, 84, 74].map((attended, index) => ({
  key: `sea ${index}`,
  kind: 'publicity.held',
  organisation: communeBody(communes[index] ?? communes[0]),
  on: addDays(day('2023-08-07'), index),
  body: {
    topic: 'sea-and-islands',
    form: 'talk',
    audience: 'education',
    attended,
    title: 'Biển, đảo Việt Nam',
  },
}))

export const learning = (): Happening[] => [...classRecords(chance(20230820)), ...talks]
