import { z } from 'zod'
import { type Choice, districtLastDay } from '#kernel/choice.ts'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { type Association, associations } from '../choices.ts'

export const congressLevels = {
  commune: { vi: 'Cấp xã', en: 'Commune' },
  district: { vi: 'Cấp huyện', en: 'District', lastDay: districtLastDay },
} satisfies { [level: string]: Choice }
export type CongressLevel = keyof typeof congressLevels

export const congressStates = {
  planned: { vi: 'Dự kiến', en: 'Planned' },
  held: { vi: 'Đã tổ chức', en: 'Held' },
} satisfies { [state: string]: Label }
export type CongressState = keyof typeof congressStates

/** Congresses of the Front and its member organisations: a day for each, then what came of it. */
export const congresses = register(
  'association-congresses',
  { vi: 'Đại hội Mặt trận, đoàn thể', en: 'Congresses of the Front and organisations' },
  z.object({
    association: z.enum(Object.keys(associations) as Association[]),
    level: z.enum(Object.keys(congressLevels) as CongressLevel[]),
    place: z.uuid().nullable(),
    home: z.uuid(),
    /** "2024-2029". */
    term: z.string(),
    plannedOn: z.string(),
    state: z.enum(Object.keys(congressStates) as CongressState[]),
    heldOn: z.string().nullable(),
    elected: z.int().nullable(),
    name: z.string(),
  }),
  {
    references: { place: 'places', home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    sortKey: (row) => row.plannedOn,
    columns: {
      name: { vi: 'Đại hội', en: 'Congress' },
      level: { vi: 'Cấp', en: 'Level' },
      plannedOn: { vi: 'Ngày dự kiến', en: 'Planned for' },
      state: { vi: 'Tình trạng', en: 'State' },
      heldOn: { vi: 'Ngày tổ chức', en: 'Held on' },
      elected: { vi: 'Ủy viên được cử', en: 'Elected' },
    },
    choices: { association: associations, level: congressLevels, state: congressStates },
  },
)
