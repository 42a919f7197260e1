import type { Grant } from '#kernel/area.ts'
import { targetKinds } from './kinds/index.ts'

const all = targetKinds.map((one) => one.id)
const registers = ['items', 'criteria']

/** The office enters targets and values; the organisation board enters targets too, those of members. */
export const targetGrants: readonly Grant[] = [
  { role: 'synthesis', enter: all, read: registers },
  { role: 'standing-secretariat', enter: ['target.assigned'], read: registers },
  { role: 'organisation', enter: ['target.assigned'], read: registers },
  { role: 'party-building', enter: ['target.assigned'], read: registers },
  {
    role: 'grassroots-committee',
    enter: ['criterion.assessed', 'ocop.recognised', 'vietgap.certified'],
    approval: 'needed',
    read: registers,
  },
  { role: 'inspection', enter: [], read: registers },
  { role: 'cell', enter: [], read: registers },
  { role: 'clerk', enter: [], read: registers },
  { role: 'reader', enter: [], read: registers },
  { role: 'admin', enter: [], read: [] },
]
