import type { RegisterLine } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { words } from './words.ts'

type Why = (member: RegisterLine) => Label | null

const when =
  (holds: (data: RegisterLine['data']) => boolean, reason: Label): Why =>
  (member) =>
    holds(member.data) ? reason : null

/** Why a verb is no use to a member as they stand; the book judges the rest when it is entered. */
const whys: { readonly [kind: string]: Why } = {
  'member.recognised': when((data) => data.status === 'full', words.alreadyFullWhy),
  'member.exempted': when((data) => data.exempt === true, words.alreadyExemptWhy),
  'member.exemption-ended': when((data) => data.exempt !== true, words.notExemptWhy),
  'member.temporarily-away': when((data) => Boolean(data.guestAt), words.alreadyAwayWhy),
  'member.returned': when((data) => !data.guestAt, words.notAwayWhy),
}

export const whyNotOfMember = (kind: string, member: RegisterLine): Label | null =>
  whys[kind]?.(member) ?? null

/** Kinds whose verb on a person's page brings the person into the Party. */
export const bringsIn: ReadonlySet<string> = new Set(['member.admission-decided', 'member.transferred-in'])
