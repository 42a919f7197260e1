import { boards, hasCommuneBoards } from '#kernel/boards.ts'
import type { Label } from '#kernel/label.ts'

export interface Office {
  id: string
  label: Label
  areas: readonly string[]
}

/** The departments as they were on a day: the district's boards until 30/6/2025, the commune's after. */
export const offices = {
  until2025: [
    {
      id: 'secretariat',
      label: boards.office,
      areas: ['office', 'resolutions', 'targets', 'projects', 'funds', 'reporting'],
    },
    {
      id: 'organisation-board',
      label: boards.organisation,
      areas: ['organisations', 'members', 'cadres', 'evaluation'],
    },
    { id: 'propaganda', label: boards.propaganda, areas: ['learning'] },
    {
      id: 'inspection',
      label: boards.inspection,
      areas: ['inspection'],
    },
    {
      id: 'mobilisation',
      label: boards.mobilisation,
      areas: ['mobilisation'],
    },
    { id: 'council', label: { vi: 'Mặt trận – HĐND', en: 'Front and council' }, areas: ['council'] },
  ],
  since2025: [
    {
      id: 'secretariat',
      label: boards.office,
      areas: ['office', 'resolutions', 'targets', 'projects', 'funds', 'reporting'],
    },
    {
      id: 'party-building',
      label: boards.partyBuilding,
      areas: ['organisations', 'members', 'cadres', 'evaluation', 'learning', 'mobilisation'],
    },
    {
      id: 'inspection',
      label: boards.inspection,
      areas: ['inspection'],
    },
    {
      id: 'council',
      label: { vi: 'Mặt trận – HĐND – UBND', en: 'Front, council, people’s committee' },
      areas: ['council'],
    },
  ],
} satisfies { [time: string]: readonly Office[] }

export const officesOn = (day: string): readonly Office[] =>
  hasCommuneBoards(day) ? offices.since2025 : offices.until2025
