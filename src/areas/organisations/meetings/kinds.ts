import type { Kind } from '#kernel/kind.ts'
import { meetingHeld } from './kinds/held.ts'
import { meetingNotHeld } from './kinds/not-held.ts'

export const meetingKinds: readonly Kind[] = [meetingHeld, meetingNotHeld]
