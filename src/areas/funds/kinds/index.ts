import type { Kind } from '#kernel/kind.ts'
import { fundKinds } from './funds.ts'
import { givingKinds } from './giving.ts'
import { grantKinds } from './grants.ts'

export const kinds: readonly Kind[] = [...fundKinds, ...givingKinds, ...grantKinds]
