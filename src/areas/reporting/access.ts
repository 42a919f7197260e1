import type { Grant } from '#kernel/area.ts'
import { reportSentences } from './registers.ts'

const read = [reportSentences.id]
const enter = ['report-sentence.based']

/** Who writes a report names what it rests on; every department does so for its own part. */
export const grants: readonly Grant[] = [
  { role: 'synthesis', enter, read },
  { role: 'party-building', enter, read },
  { role: 'organisation', enter, read },
  { role: 'inspection', enter, read },
  { role: 'standing-secretariat', enter, read },
  { role: 'grassroots-committee', enter, read },
  { role: 'clerk', enter: [], read },
  { role: 'reader', enter: [], read },
]
