import { asked } from '#kernel/asked-census.ts'
import type { Figure } from '#kernel/figure.ts'
import { census, formula } from '#kernel/figure-forms.ts'
import { add } from '#kernel/quantity.ts'
import { units } from '#kernel/unit.ts'
import { tasks } from '#subjects/tasks.ts'

// The work of one year by its kind (task, direction, remedy …): what became of what was set for it. A task carried on
// belongs to its new year, and is told in the old one by where it came from.

const byKind = { of: { vi: 'Loại', en: 'Kind' } }
const ofTheYear = { kind: asked.of, year: asked.year }

const standing = census(
  'resolutions.year-standing',
  { vi: 'Nhiệm vụ của năm không chuyển tiếp', en: 'Work of the year not carried on' },
  units.task,
  {
    vi: 'Nhiệm vụ, định hướng của năm đến ngày cuối kỳ, trừ nhiệm vụ đã chuyển sang năm sau.',
    en: 'Tasks and directions of the year to the last day, less those carried into the next.',
  },
  tasks,
  { ...byKind, where: ofTheYear },
)

export const yearDone = census(
  'resolutions.year-done',
  { vi: 'Nhiệm vụ của năm đã hoàn thành', en: 'Work of the year done' },
  units.task,
  {
    vi: 'Nhiệm vụ của năm, kể cả nhiệm vụ năm trước chuyển sang, đã hoàn thành đến ngày cuối kỳ.',
    en: 'Work of the year, also what was carried into it, done by the last day.',
  },
  tasks,
  {
    ...byKind,
    where: { ...ofTheYear, state: 'done' },
    said: { as: ['nhiệm vụ + hoàn thành + ?định hướng'], outOf: 'resolutions.year-work' },
  },
)

export const yearOpen = census(
  'resolutions.year-open',
  { vi: 'Nhiệm vụ của năm đang thực hiện', en: 'Work of the year under way' },
  units.task,
  {
    vi: 'Nhiệm vụ của năm chưa hoàn thành, không thôi thực hiện và chưa chuyển sang năm sau.',
    en: 'Work of the year neither done nor dropped nor carried on.',
  },
  tasks,
  {
    ...byKind,
    where: { ...ofTheYear, state: 'open' },
    said: { as: ['nhiệm vụ + đang thực hiện + ?định hướng'] },
  },
)

export const yearDropped = census(
  'resolutions.year-dropped',
  { vi: 'Nhiệm vụ của năm thôi thực hiện', en: 'Work of the year dropped' },
  units.task,
  {
    vi: 'Nhiệm vụ của năm đã thôi thực hiện, có nêu lý do.',
    en: 'Work of the year dropped, each with its reason.',
  },
  tasks,
  { ...byKind, where: { ...ofTheYear, state: 'dropped' }, said: { as: ['nhiệm vụ + thôi thực hiện'] } },
)

export const yearCarried = census(
  'resolutions.year-carried',
  { vi: 'Nhiệm vụ của năm chuyển sang năm sau', en: 'Work of the year carried on' },
  units.task,
  {
    vi: 'Nhiệm vụ của năm chưa xong, đã chuyển sang năm sau với hạn mới.',
    en: 'Work of the year not finished and carried into the next with another day.',
  },
  tasks,
  {
    ...byKind,
    where: { kind: asked.of, carriedFrom: asked.year },
    said: { as: ['nhiệm vụ + chuyển tiếp|chuyển sang'] },
  },
)

export const yearWork = formula(
  'resolutions.year-work',
  { vi: 'Nhiệm vụ, định hướng của năm', en: 'Work of the year' },
  units.task,
  {
    vi: 'Mọi nhiệm vụ, định hướng đặt ra cho năm, kể cả phần năm trước chuyển sang và phần đã chuyển sang năm sau.',
    en: 'All tasks and directions set for the year: also those carried into it and out of it.',
  },
  {
    ...byKind,
    said: {
      as: ['nhiệm vụ|định hướng + đề ra + !hoàn thành'],
      arguments: { direction: 'định hướng + !nhiệm vụ', task: 'nhiệm vụ + giao rõ' },
      nouns: 'định hướng',
      ofPlans: true,
    },
    reads: { vi: 'của năm + chuyển sang năm sau', en: 'of the year + carried on' },
    inputs: ({ ref }) => ({
      standing: { figure: standing.id, ...(ref.of ? { of: ref.of } : {}) },
      carried: { figure: yearCarried.id, ...(ref.of ? { of: ref.of } : {}) },
    }),
    compute: ({ standing: here, carried }) => (here && carried ? add(here, carried) : null),
    signs: { standing: 1, carried: 1 },
  },
)

export const yearFigures: readonly Figure[] = [
  standing,
  yearWork,
  yearDone,
  yearOpen,
  yearDropped,
  yearCarried,
]
