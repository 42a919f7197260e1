import type { Kind } from '#kernel/kind.ts'
import { callingKinds } from './calling.ts'
import { minutesKinds } from './minutes.ts'
import { orderOfWorkKinds } from './order-of-work.ts'
import { paperDayKinds } from './paper-days.ts'
import { paperKinds } from './papers.ts'
import { programmeKinds } from './programme.ts'
import { termKinds } from './terms.ts'

export const kinds: readonly Kind[] = [
  ...paperDayKinds,
  ...paperKinds,
  ...callingKinds,
  ...minutesKinds,
  ...programmeKinds,
  ...orderOfWorkKinds,
  ...termKinds,
]
