import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { documents } from '#subjects/documents.ts'
import { terms } from '#subjects/terms.ts'

// Numbers are given by the book: nobody types a paper issued or a meeting's list by hand.
const keepsTerms = ['term.begun']
const read = [documents.id, terms.id]

const keeps = (role: Role): Grant => ({ role, enter: keepsTerms, read })
const reads = (role: Role): Grant => ({ role, enter: [], read })

export const grants: readonly Grant[] = [
  keeps('synthesis'),
  keeps('clerk'),
  keeps('organisation'),
  keeps('party-building'),
  reads('standing-secretariat'),
  reads('inspection'),
  reads('grassroots-committee'),
  reads('cell'),
]
