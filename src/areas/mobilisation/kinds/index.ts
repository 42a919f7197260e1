import type { Kind } from '#kernel/kind.ts'
import { campaignKinds } from './campaigns.ts'
import { careKinds } from './care.ts'
import { congressKinds } from './congresses.ts'
import { democracyKinds } from './democracy.ts'
import { helpKinds } from './help.ts'
import { householdKinds } from './households.ts'
import { movementKinds } from './movements.ts'
import { twinningKinds } from './twinnings.ts'
import { villageKindsOfRecord } from './villages.ts'

export const kinds: readonly Kind[] = [
  ...twinningKinds,
  ...campaignKinds,
  ...democracyKinds,
  ...householdKinds,
  ...helpKinds,
  ...movementKinds,
  ...careKinds,
  ...villageKindsOfRecord,
  ...congressKinds,
]
