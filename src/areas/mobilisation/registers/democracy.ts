import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const teamKinds = {
  inspection: { vi: 'Đoàn kiểm tra', en: 'Inspection team' },
  supervision: { vi: 'Đoàn giám sát', en: 'Supervision team' },
} satisfies { [kind: string]: Label }
export type TeamKind = keyof typeof teamKinds

/** Teams that look at how democracy at the grassroots is practised. */
export const democracyTeams = register(
  'democracy-teams',
  { vi: 'Đoàn kiểm tra, giám sát dân chủ cơ sở', en: 'Teams on grassroots democracy' },
  z.object({
    name: z.string(),
    kind: z.enum(Object.keys(teamKinds) as TeamKind[]),
    home: z.uuid(),
    leader: z.uuid().nullable(),
    /** Party organisations and units it looks at. */
    inspected: z.array(z.uuid()),
    due: z.string().nullable(),
    state: z.enum(['working', 'concluded']),
    conclusion: z.string().nullable(),
  }),
  {
    references: { home: 'party-organisations', leader: 'persons' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Đoàn', en: 'Team' },
      kind: { vi: 'Hình thức', en: 'Kind' },
      leader: { vi: 'Trưởng đoàn', en: 'Leader' },
      inspected: { vi: 'Nơi được kiểm tra, giám sát', en: 'Looked at' },
      due: { vi: 'Hạn kết luận', en: 'Due' },
      state: { vi: 'Tình trạng', en: 'State' },
    },
    choices: {
      kind: teamKinds,
      state: {
        working: { vi: 'Đang làm việc', en: 'At work' },
        concluded: { vi: 'Đã kết luận', en: 'Concluded' },
      },
    },
  },
)

/** What a team found wanting; it becomes a task whose source is the record of the finding. */
export const democracyFindings = register(
  'democracy-findings',
  { vi: 'Hạn chế về dân chủ cơ sở', en: 'Findings on democracy' },
  z.object({
    team: z.uuid(),
    /** The Party organisation that has to put it right. */
    home: z.uuid(),
    what: z.string(),
    due: z.string(),
    /** The record it was noted by: the task names it as its source. */
    record: z.uuid(),
    notedOn: z.string(),
  }),
  {
    references: { team: 'democracy-teams', home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.what,
    columns: {
      what: { vi: 'Hạn chế', en: 'Finding' },
      home: { vi: 'Nơi khắc phục', en: 'To be put right by' },
      team: { vi: 'Đoàn', en: 'Team' },
      due: { vi: 'Hạn khắc phục', en: 'Due' },
    },
  },
)
