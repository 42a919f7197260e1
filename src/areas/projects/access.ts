import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { modelReviews, models, projects } from './registers.ts'

const read = [projects.id, models.id, modelReviews.id]
const keeps = (role: Role, enter: readonly string[]): Grant => ({ role, enter, read })

/** The people's committee keeps its projects; models belong to whoever leads them. */
export const grants: readonly Grant[] = [
  keeps('synthesis', ['project.*', 'model.*']),
  keeps('party-building', ['project.*', 'model.*']),
  keeps('government', ['project.*', 'model.*']),
  keeps('mobilisation', ['model.*']),
  keeps('front', ['model.*']),
  keeps('grassroots-committee', ['model.*']),
  keeps('standing-secretariat', []),
  keeps('organisation', []),
  keeps('inspection', []),
  keeps('clerk', []),
  keeps('council', []),
  keeps('cell', []),
  keeps('reader', []),
]
