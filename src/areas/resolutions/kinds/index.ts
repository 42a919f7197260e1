import type { Kind } from '#kernel/kind.ts'
import { directiveCourseKinds } from './directive-course.ts'
import { directiveKinds } from './directives.ts'
import { issueKinds } from './issues.ts'
import { taskCourseKinds } from './task-course.ts'
import { taskKindsOfRecord } from './tasks.ts'

export const kinds: readonly Kind[] = [
  ...directiveKinds,
  ...directiveCourseKinds,
  ...taskKindsOfRecord,
  ...taskCourseKinds,
  ...issueKinds,
]
