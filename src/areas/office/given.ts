import { idOf } from '#testing/kinds.ts'

// What the stories of this area begin with.

export const district = idOf('Đảng bộ huyện')
export const an = idOf('An')

/** A record of the district committee's office on a day. */
export const told = (on: string, body: object, organisation = district) => ({ organisation, on, body })
