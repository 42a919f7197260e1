import { z } from 'zod'
import { register } from '#kernel/register.ts'

const row = z.object({
  commune: z.uuid(),
  home: z.uuid(),
  /** 1 to 19, of the national set of criteria for new rural communes. */
  criterion: z.int().min(1).max(19),
  met: z.boolean(),
})

/** New-rural criteria; the subject is one criterion of one commune, so that it can be met, lost and met again. */
export const criteria = register(
  'criteria',
  { vi: 'Tiêu chí nông thôn mới', en: 'New-rural criteria' },
  row,
  {
    references: { commune: 'places', home: 'party-organisations' },
    organisation: (criterion) => criterion.home,
    name: (criterion) => `Tiêu chí ${criterion.criterion}`,
    columns: {
      commune: { vi: 'Xã', en: 'Commune' },
      criterion: { vi: 'Tiêu chí số', en: 'Criterion' },
      met: { vi: 'Đạt', en: 'Met' },
    },
  },
)
