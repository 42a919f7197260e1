import type { Kind } from '#kernel/kind.ts'
import { modelKinds } from './models.ts'
import { projectKinds } from './projects.ts'

export const kinds: readonly Kind[] = [...projectKinds, ...modelKinds]
