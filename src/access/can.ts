import type { Day } from '#kernel/calendar.ts'
import type { Kind } from '#kernel/kind.ts'
import type { Basis } from '#kernel/record.ts'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import type { Branch } from './branch.ts'
import type { Rights } from './rights.ts'

const forbiddenKind = refusal('forbidden', {
  vi: 'Tài khoản này không được ghi «{kind}».',
  en: 'This account may not enter "{kind}".',
})
export const forbiddenReading = refusal('forbidden-reading', {
  vi: 'Tài khoản này không được xem nội dung này.',
  en: 'This account may not read this.',
})
const forbiddenClosing = refusal('forbidden-closing', {
  vi: 'Tài khoản này không được chốt báo cáo; việc này của Thường trực cấp ủy và Văn phòng – tổng hợp.',
  en: 'This account may not close reports; the permanent secretariat and the office do.',
})
const forbiddenEntering = refusal('forbidden-entering', {
  vi: 'Tài khoản này chỉ để xem, không ghi sổ.',
  en: 'This account only reads and enters nothing.',
})
export const outsideScope = refusal('outside-scope', {
  vi: 'Tổ chức này ngoài phạm vi của tài khoản.',
  en: 'This organisation is outside the scope of the account.',
})

/** What is to be entered, or taken back: a kind of record for an organisation on a day. */
export interface Wanted {
  kind: Kind
  organisation: string
  effectiveOn: Day
  basis: Basis | null
}

/** Who asks: the rights of the roles, within a branch of the tree (null is the whole book). */
export interface Holder {
  rights: Rights
  branch: Branch | null
}

const mayActFor = ({ branch }: Holder, organisation: string, on: Day): boolean =>
  branch === null || branch.contains(organisation, on)

const whyNot = (holder: Holder, wanted: Wanted): Refusal | null => {
  if (holder.rights.entering(wanted.kind.id) === 'no') return forbiddenKind({ kind: wanted.kind.label.vi })
  return mayActFor(holder, wanted.organisation, wanted.effectiveOn) ? null : outsideScope()
}

/**
 * Whether all of this may be entered, and whether it then waits for approval: an entry is one, so one
 * record that needs approval makes all of it wait.
 * @throws Refused forbidden, outside-scope
 */
export const judgeEntering = (holder: Holder, wanted: readonly Wanted[]): { needsApproval: boolean } => {
  const refusals = wanted.flatMap((one, record) => {
    const refused = whyNot(holder, one)
    return refused ? [{ ...refused, record }] : []
  })
  if (refusals.length > 0) throw new Refused(refusals)
  return { needsApproval: wanted.some((one) => holder.rights.needsApproval(one.kind, one.basis)) }
}

/** Approving is entering without approval: the same kinds, the same organisations. */
export const mayApprove = (holder: Holder, wanted: readonly Wanted[]): boolean =>
  wanted.every((one) => whyNot(holder, one) === null && !holder.rights.needsApproval(one.kind, one.basis))

/** @throws Refused forbidden-closing */
export const mustCloseReports = ({ rights }: Holder): void => {
  if (!rights.closesReports) throw new Refused([forbiddenClosing()])
}

/** @throws Refused forbidden-entering */
export const mustEnterSomething = ({ rights }: Holder, kinds: Iterable<string>): void => {
  if (!rights.entersAnyOf(kinds)) throw new Refused([forbiddenEntering()])
}

/** @throws Refused forbidden-reading */
export const mustReadRegister = ({ rights }: Holder, register: string): void => {
  if (!rights.readsRegister(register)) throw new Refused([forbiddenReading()])
}

/**
 * The organisation a figure is asked for: the asked one, else the account's own node, else the book.
 * @throws Refused forbidden-reading, outside-scope
 */
export const organisationAsked = (
  { rights, branch }: Holder,
  asked: string | undefined,
  on: Day,
): string | undefined => {
  if (!rights.readsFigures) throw new Refused([forbiddenReading()])
  if (branch === null) return asked
  if (asked !== undefined && !branch.contains(asked, on)) throw new Refused([outsideScope()])
  return asked ?? branch.node
}
