import type { Grant } from '#kernel/area.ts'
import type { Role } from '#kernel/role.ts'
import { directives } from '#subjects/directives.ts'
import { persons } from '#subjects/persons.ts'
import { tasks } from '#subjects/tasks.ts'
import { issues } from './registers.ts'

const everyRegister = [directives.id, tasks.id, issues.id]
const everyKind = ['directive.*', 'task.*', 'issue.*']

const keeps = (role: Role): Grant => ({ role, enter: everyKind, read: everyRegister })
/** Who is given tasks tells what came of them; done is done when the one above accepts it. */
const reports = (role: Role): Grant => ({
  role,
  enter: ['directive.issued', 'task.result-recorded', 'task.done', 'issue.resolved'],
  approval: 'needed',
  read: everyRegister,
})
/** Who raises an issue names the person who leads on it: the Party's own bodies, which know its members. */
const reportsAndRaises = (role: Role): Grant => {
  const { enter, read, ...grant } = reports(role)
  return { ...grant, enter: [...enter, 'issue.raised'], read: [...read, persons.id] }
}

export const grants: readonly Grant[] = [
  keeps('synthesis'),
  keeps('standing-secretariat'),
  keeps('party-building'),
  { role: 'clerk', enter: ['directive.*'], read: everyRegister },
  reportsAndRaises('organisation'),
  reportsAndRaises('inspection'),
  reportsAndRaises('mobilisation'),
  reports('front'),
  reports('council'),
  reports('government'),
  { role: 'grassroots-committee', enter: everyKind, read: everyRegister },
  reportsAndRaises('cell'),
  { role: 'reader', enter: [], read: everyRegister },
]
