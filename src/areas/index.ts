import type { Area } from '#kernel/area.ts'
import { organisations } from './organisations/index.ts'

/** Every department's work. Adding an area is one folder and one line here. */
export const areas: readonly Area[] = [organisations]
