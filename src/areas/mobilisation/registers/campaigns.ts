import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'

export const roundTopics = {
  security: { vi: 'Toàn dân bảo vệ an ninh Tổ quốc', en: 'National security by all' },
  policies: { vi: 'Chủ trương, chính sách', en: 'Policies' },
  livelihood: { vi: 'Phát triển kinh tế, giảm nghèo', en: 'Livelihood' },
  forest: { vi: 'Bảo vệ rừng, môi trường', en: 'Forest and environment' },
} satisfies { [topic: string]: Label }
export type RoundTopic = keyof typeof roundTopics

/** Đoàn phát động: set up for villages; what it has held is told by the rounds. */
export const campaignTeams = register(
  'campaign-teams',
  { vi: 'Đoàn phát động quần chúng', en: 'Campaign teams' },
  z.object({
    name: z.string(),
    home: z.uuid(),
    leader: z.uuid().nullable(),
    villages: z.array(z.uuid()),
    formedOn: z.string(),
  }),
  {
    references: { home: 'party-organisations', leader: 'persons' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Đoàn', en: 'Team' },
      leader: { vi: 'Trưởng đoàn', en: 'Leader' },
      villages: { vi: 'Địa bàn', en: 'Villages' },
      formedOn: { vi: 'Thành lập', en: 'Formed' },
    },
  },
)

/** Đợt phát động: what was held, where, before how many. Kept for good, so that any year can be asked. */
export const campaignRounds = register(
  'campaign-rounds',
  { vi: 'Đợt phát động quần chúng', en: 'Campaign rounds' },
  z.object({
    name: z.string(),
    topic: z.enum(Object.keys(roundTopics) as RoundTopic[]),
    home: z.uuid(),
    team: z.uuid().nullable(),
    heldOn: z.string(),
    year: z.int(),
    villages: z.array(z.uuid()),
    attended: z.int(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    sortKey: (row) => row.heldOn,
    columns: {
      name: { vi: 'Đợt', en: 'Round' },
      topic: { vi: 'Nội dung', en: 'Topic' },
      heldOn: { vi: 'Kết thúc', en: 'Held' },
      villages: { vi: 'Địa bàn', en: 'Villages' },
      attended: { vi: 'Lượt người dự', en: 'Attendance' },
    },
    choices: { topic: roundTopics },
  },
)
