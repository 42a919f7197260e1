import { z } from 'zod'
import type { Label } from '#kernel/label.ts'
import { register } from '#kernel/register.ts'
import { type Association, associations, membersOf, type WithMembers } from '../choices.ts'

const association = z.enum(Object.keys(associations) as Association[])

export const movementTypes = {
  campaign: { vi: 'Cuộc vận động', en: 'Campaign' },
  movement: { vi: 'Phong trào', en: 'Movement' },
  programme: { vi: 'Chương trình', en: 'Programme' },
} satisfies { [type: string]: Label }
export type MovementType = keyof typeof movementTypes

/** Movements and campaigns of the Front and its member organisations. */
export const movements = register(
  'movements',
  { vi: 'Cuộc vận động, phong trào', en: 'Movements' },
  z.object({
    name: z.string(),
    type: z.enum(Object.keys(movementTypes) as MovementType[]),
    association,
    home: z.uuid(),
    since: z.string().nullable(),
    lastActivityOn: z.string().nullable(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    seenBelow: true,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Tên', en: 'Name' },
      type: { vi: 'Loại', en: 'Type' },
      association: { vi: 'Tổ chức chủ trì', en: 'Led by' },
      since: { vi: 'Phát động', en: 'Launched' },
      lastActivityOn: { vi: 'Hoạt động gần nhất', en: 'Last activity' },
    },
    choices: { type: movementTypes, association: associations },
  },
)

/** What a movement brought in one year, as each organisation tells it. */
export const movementResults = register(
  'movement-results',
  { vi: 'Kết quả cuộc vận động, phong trào', en: 'Results of movements' },
  z.object({
    movement: z.uuid(),
    name: z.string(),
    association,
    home: z.uuid(),
    year: z.int(),
    /** People, households or villages that registered, and those that reached what they registered for. */
    registered: z.int(),
    achieved: z.int(),
    note: z.string().nullable(),
  }),
  {
    references: { movement: 'movements', home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => row.name,
    columns: {
      name: { vi: 'Cuộc vận động, phong trào', en: 'Movement' },
      association: { vi: 'Tổ chức', en: 'Organisation' },
      year: { vi: 'Năm', en: 'Year', isYear: true },
      registered: { vi: 'Đăng ký', en: 'Registered' },
      achieved: { vi: 'Đạt', en: 'Achieved' },
      note: { vi: 'Kết quả chính', en: 'Main result' },
    },
    choices: { association: associations },
  },
)

/** Members of each organisation as last counted, against all whom it could gather. */
export const associationRolls = register(
  'association-rolls',
  { vi: 'Đoàn viên, hội viên', en: 'Members of organisations' },
  z.object({
    association: z.enum(Object.keys(membersOf) as WithMembers[]),
    home: z.uuid(),
    members: z.int(),
    /** People of the age, sex or trade it gathers, in the same place. */
    eligible: z.int(),
    countedOn: z.string(),
  }),
  {
    references: { home: 'party-organisations' },
    organisation: (row) => row.home,
    name: (row) => membersOf[row.association].vi,
    columns: {
      association: { vi: 'Tổ chức', en: 'Organisation' },
      home: { vi: 'Nơi báo', en: 'Told by' },
      members: { vi: 'Đoàn viên, hội viên', en: 'Members' },
      eligible: { vi: 'Đối tượng tập hợp', en: 'Could be gathered' },
      countedOn: { vi: 'Thời điểm', en: 'Counted on' },
    },
    choices: { association: membersOf },
  },
)
