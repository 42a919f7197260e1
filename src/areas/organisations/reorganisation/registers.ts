import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  predecessor: z.uuid(),
  /** One that takes everything over, or the several it was split into. */
  successors: z.array(z.uuid()),
  /** What it was called when it ended. */
  name: z.string(),
})

/**
 * Who goes on with an organisation that ended. The subject is the ended organisation. Series restated in
 * another day's structure follow it; it refers to the dead, so it names no register they must be in.
 */
export const successions = register(
  'successions',
  { vi: 'Tổ chức kế thừa sau sắp xếp', en: 'Successors after reorganisation' },
  row,
  {
    organisation: (one) => one.successors[0] ?? null,
    name: (one) => one.name,
    columns: {
      name: { vi: 'Tổ chức đã kết thúc', en: 'Ended organisation' },
      successors: { vi: 'Tổ chức kế thừa', en: 'Successors' },
    },
  },
)
