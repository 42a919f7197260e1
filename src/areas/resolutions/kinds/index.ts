import type { Kind } from '#kernel/kind.ts'
import { directiveKinds } from './directives.ts'
import { taskCourseKinds } from './task-course.ts'
import { taskKindsOfRecord } from './tasks.ts'

export const kinds: readonly Kind[] = [...directiveKinds, ...taskKindsOfRecord, ...taskCourseKinds]
