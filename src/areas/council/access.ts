import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { cases, contacts, plannedContacts, resolutions, sessions } from './registers.ts'

const read = [sessions.id, resolutions.id, contacts.id, plannedContacts.id, cases.id]
const council = ['council-session.*', 'council-resolution.*', 'arising-matter.considered']
const voters = ['voter-contact.*', 'voter-opinion.*', 'petition.received']
const government = [
  'arising-matter.submitted',
  'hot-line.*',
  'land-report.*',
  'petition.received',
  'case.classified',
  'case.routed',
  'case.answered',
]
const works = (role: Role, enter: readonly string[]): Grant => ({ role, enter, read })

/** The Front and the council meet the voters and send on what they hear; the people’s committee answers. */
export const grants: readonly Grant[] = [
  works('council', [...council, ...voters, 'arising-matter.submitted', 'case.*']),
  works('front', [...voters, 'case.classified', 'case.routed']),
  works('government', government),
  works('synthesis', [...council, ...voters, ...government]),
  works('party-building', [...council, ...voters, ...government]),
  works('inspection', ['land-report.*', 'case.answered']),
  works('grassroots-committee', ['voter-contact.*', 'voter-opinion.*', 'petition.received', 'case.*']),
  works('standing-secretariat', []),
  works('mobilisation', []),
  works('clerk', ['council-resolution.*']),
  works('reader', []),
]
