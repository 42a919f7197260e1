import { sql } from 'kysely'
import type { Tx } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { type Role, roleNames } from '#kernel/role.ts'
import { hashPassword, passwordFits } from './passwords.ts'

export interface Account {
  book: number
  name: string
  displayName: string
  roles: Role[]
  /** Node of the Party tree; null is the whole book. */
  scope: string | null
  /** Whom of the register of persons it belongs to, where the administrator has said so. */
  person: string | null
  isSample: boolean
  isDisabled: boolean
}

export interface NewAccount {
  book: number
  name: string
  displayName: string
  password: string
  roles: readonly Role[]
  scope: string | null
  isSample?: boolean
}

const shortestPassword = 12

const nameTaken = refusal('account-name-taken', {
  vi: 'Đã có tài khoản «{name}».',
  en: 'An account "{name}" exists already.',
})
const badName = refusal('bad-account-name', {
  vi: 'Tên tài khoản gồm 2 đến 40 chữ thường không dấu, chữ số, dấu chấm, gạch nối.',
  en: 'An account name is 2 to 40 plain lower-case letters, digits, dots or hyphens.',
})
const noRole = refusal('role-needed', {
  vi: 'Tài khoản phải có ít nhất một vai trò.',
  en: 'An account needs at least one role.',
})
const tooShort = refusal('password-too-short', {
  vi: 'Mật khẩu phải có ít nhất {least} ký tự.',
  en: 'A password has at least {least} characters.',
})
const wrongPassword = refusal('wrong-password', {
  vi: 'Mật khẩu hiện tại chưa đúng.',
  en: 'The present password is not right.',
})

interface AccountRow {
  book: number
  name: string
  display_name: string
  roles: string[]
  scope: string | null
  person: string | null
  is_sample: boolean
  disabled_at: unknown
  password: string
}

const isRole = (text: string): text is Role => (roleNames as string[]).includes(text)

const accountOf = (row: AccountRow): Account => ({
  book: row.book,
  name: row.name,
  displayName: row.display_name,
  roles: row.roles.filter(isRole),
  scope: row.scope,
  person: row.person,
  isSample: row.is_sample,
  isDisabled: row.disabled_at !== null,
})

/** @throws Refused account-name-taken, bad-account-name, role-needed, password-too-short */
export const createAccount = async (tx: Tx, given: NewAccount): Promise<Account> => {
  const refusals = [
    !/^[a-z0-9][a-z0-9._-]{1,39}$/.test(given.name) && badName({}, { field: 'name' }),
    given.roles.length === 0 && noRole({}, { field: 'roles' }),
    given.password.length < shortestPassword && tooShort({ least: shortestPassword }, { field: 'password' }),
  ].filter((one) => one !== false)
  if (refusals.length > 0) throw new Refused(refusals)
  const { rows } = await sql<AccountRow>`
    insert into account (book, name, display_name, password, roles, scope, is_sample)
    values (${given.book}, ${given.name}, ${given.displayName}, ${await hashPassword(given.password)},
      ${given.roles}::text[], ${given.scope}, ${given.isSample ?? false})
    on conflict (book, name) do nothing returning *`.execute(tx)
  if (!rows[0]) throw new Refused([nameTaken({ name: given.name }, { field: 'name' })])
  return accountOf(rows[0])
}

const rowOf = async (tx: Tx, book: number, name: string): Promise<AccountRow | null> =>
  (await sql<AccountRow>`select * from account where book = ${book} and name = ${name}`.execute(tx))
    .rows[0] ?? null

export const accountNamed = async (tx: Tx, book: number, name: string): Promise<Account | null> => {
  const row = await rowOf(tx, book, name)
  return row ? accountOf(row) : null
}

export const accounts = async (tx: Tx, book: number): Promise<Account[]> =>
  (await sql<AccountRow>`select * from account where book = ${book} order by name`.execute(tx)).rows.map(
    accountOf,
  )

/** The account whose name and password these are; null for anything else, in the same time. */
export const verifyAccount = async (
  tx: Tx,
  book: number,
  name: string,
  password: string,
): Promise<Account | null> => {
  const row = await rowOf(tx, book, name)
  const usable = row && row.disabled_at === null ? row : null
  return (await passwordFits(usable?.password ?? null, password)) && usable ? accountOf(usable) : null
}

/** Sessions of the account, the devices it trusts, and the address of its calendar. */
const endWhatIsOpen = async (tx: Tx, book: number, name: string): Promise<void> => {
  await sql`delete from session where book = ${book} and account = ${name}`.execute(tx)
  await sql`delete from device where book = ${book} and account = ${name}`.execute(tx)
  await sql`delete from calendar_feed where book = ${book} and account = ${name}`.execute(tx)
}

/** Changing the password ends the account's sessions. @throws Refused wrong-password, password-too-short */
export const changePassword = async (
  tx: Tx,
  account: Pick<Account, 'book' | 'name'>,
  given: { present: string; next: string },
): Promise<void> => {
  if (!(await verifyAccount(tx, account.book, account.name, given.present)))
    throw new Refused([wrongPassword({}, { field: 'present' })])
  if (given.next.length < shortestPassword)
    throw new Refused([tooShort({ least: shortestPassword }, { field: 'next' })])
  await sql`update account set password = ${await hashPassword(given.next)}
    where book = ${account.book} and name = ${account.name}`.execute(tx)
  await endWhatIsOpen(tx, account.book, account.name)
}

/** Somebody forgot: the administrator gives a new password. Ends the account's sessions. @throws Refused password-too-short */
export const resetPassword = async (tx: Tx, book: number, name: string, password: string): Promise<void> => {
  if (password.length < shortestPassword)
    throw new Refused([tooShort({ least: shortestPassword }, { field: 'password' })])
  await sql`update account set password = ${await hashPassword(password)}
    where book = ${book} and name = ${name}`.execute(tx)
  await endWhatIsOpen(tx, book, name)
}

/** Whose account it is: null for nobody's in particular. */
export const setPerson = async (tx: Tx, book: number, name: string, person: string | null): Promise<void> => {
  await sql`update account set person = ${person} where book = ${book} and name = ${name}`.execute(tx)
}

/** A disabled account keeps its name in the journal and opens nothing more. */
export const disableAccount = async (tx: Tx, book: number, name: string, at: Date): Promise<void> => {
  await sql`update account set disabled_at = ${at} where book = ${book} and name = ${name}`.execute(tx)
  await endWhatIsOpen(tx, book, name)
}
