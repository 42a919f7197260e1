export { type Affected, type Balance, consequences, type Standing } from './consequences.ts'
export { endings, type Plan, planSchema } from './plan.ts'
export { type Counts, type Preview, previewOf, type Tree } from './preview.ts'
export { nothingPlanned } from './refusals.ts'
