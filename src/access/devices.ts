import { createHash, randomBytes, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, inBook, type Tx, theBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { type Account, accountNamed } from './accounts.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import { openSession } from './sessions.ts'

export const trustedMs = 90 * 24 * 3_600_000
/** So many wrong PINs lock the device: four digits more would not help against somebody who may try for ever. */
const mostFailures = 5

const badPin = refusal('bad-pin', {
  vi: 'Mã PIN gồm đúng 6 chữ số, không phải 6 số giống nhau hay 6 số liền nhau.',
  en: 'A PIN is six digits, neither all the same nor in a row.',
})
const wrongPin = refusal('wrong-pin', {
  vi: 'Mã PIN chưa đúng; sai {most} lần thì máy bị khóa.',
  en: 'The PIN is not right; the device locks after {most} wrong ones.',
})
const deviceLocked = refusal('device-locked', {
  vi: 'Máy này chưa được tin cậy, đã hết hạn hoặc bị khóa. Đăng nhập bằng mật khẩu, hoặc đề nghị đảng ủy đặt lại mã PIN.',
  en: 'This device is not trusted, has expired or is locked. Sign in with the password, or ask the committee to reset the PIN.',
})
export const deviceNotFound = refusal('device-not-found', {
  vi: 'Không có máy này trong phạm vi của đồng chí.',
  en: 'There is no such device within your scope.',
})

export interface Device {
  id: string
  account: string
  displayName: string
  /** Node of the tree the account sees; null is the whole book. */
  scope: string | null
  label: string
  isLocked: boolean
  seenAt: string
  expiresAt: string
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const isGuessable = (pin: string): boolean =>
  '01234567890'.includes(pin) || '09876543210'.includes(pin) || new Set(pin).size === 1

/** From now on a PIN opens this device; gives the token the device keeps. @throws Refused bad-pin */
export const trustDevice = async (
  tx: Tx,
  account: Pick<Account, 'book' | 'name'>,
  { pin, label }: { pin: string; label: string },
  now: Date,
): Promise<string> => {
  if (!/^\d{6}$/.test(pin) || isGuessable(pin)) throw new Refused([badPin({}, { field: 'pin' })])
  const token = randomBytes(32).toString('base64url')
  await sql`delete from device where expires_at < ${now}`.execute(tx)
  await sql`insert into device (token_hash, book, account, label, pin, created_at, seen_at, expires_at)
    values (${hashOf(token)}, ${account.book}, ${account.name}, ${label}, ${await hashPassword(pin)},
      ${now}, ${now}, ${new Date(now.getTime() + trustedMs)})`.execute(tx)
  return token
}

/** Whose device this is, as far as a PIN would still open it. */
export const ownerOf = async (tx: Tx, token: string, now: Date): Promise<Account | null> => {
  const { rows } = await sql<{ book: number; account: string }>`
    select book, account from device
    where token_hash = ${hashOf(token)} and expires_at > ${now} and failures < ${mostFailures}`.execute(tx)
  const account = rows[0] && (await accountNamed(tx, rows[0].book, rows[0].account))
  return account && !account.isDisabled ? account : null
}

/**
 * Opens a session by PIN. Every try counts as wrong before it is looked at, so that many at once count too.
 * @throws Refused device-locked, wrong-pin
 */
export const signInByPin = async (
  db: Db,
  token: string,
  pin: string,
  now: Date,
): Promise<{ account: Account; token: string }> => {
  const known = await inBook(db, theBook(0), async (tx) => {
    const { rows } = await sql<{ book: number; account: string; pin: string }>`
      update device set failures = failures + 1
      where token_hash = ${hashOf(token)} and expires_at > ${now} and failures < ${mostFailures}
      returning book, account, pin`.execute(tx)
    return rows[0]
  })
  if (!known) throw new Refused([deviceLocked()])
  return inBook(db, theBook(known.book), async (tx) => {
    const account = await accountNamed(tx, known.book, known.account)
    if (!account || account.isDisabled) throw new Refused([deviceLocked()])
    if (!(await passwordFits(known.pin, pin)))
      throw new Refused([wrongPin({ most: mostFailures }, { field: 'pin' })])
    await sql`update device set failures = 0, seen_at = ${now} where token_hash = ${hashOf(token)}`.execute(
      tx,
    )
    return { account, token: await openSession(tx, account, now) }
  })
}

export const devicesOf = async (tx: Tx, book: number, now: Date): Promise<Device[]> =>
  (
    await sql<Device>`
      select d.id, d.account, a.display_name as "displayName", a.scope, d.label,
        d.failures >= ${mostFailures} as "isLocked", d.seen_at as "seenAt", d.expires_at as "expiresAt"
      from device d join account a on a.book = d.book and a.name = d.account
      where d.book = ${book} and d.expires_at > ${now} order by a.display_name, d.created_at`.execute(tx)
  ).rows.map((one) => ({
    ...one,
    seenAt: new Date(one.seenAt).toISOString(),
    expiresAt: new Date(one.expiresAt).toISOString(),
  }))

/** A new PIN for somebody who forgot or was locked out; told once and kept nowhere. @throws Refused device-not-found */
export const resetPin = async (tx: Tx, book: number, id: string): Promise<string> => {
  let pin = ''
  do pin = String(randomInt(0, 1_000_000)).padStart(6, '0')
  while (isGuessable(pin))
  const { rows } = await sql`update device set pin = ${await hashPassword(pin)}, failures = 0
    where book = ${book} and id = ${id} returning id`.execute(tx)
  if (rows.length === 0) throw new Refused([deviceNotFound()])
  return pin
}

export const forgetDevice = async (tx: Tx, book: number, id: string): Promise<void> => {
  const { rows } = await sql`delete from device where book = ${book} and id = ${id} returning id`.execute(tx)
  if (rows.length === 0) throw new Refused([deviceNotFound()])
}

export const forgetToken = async (tx: Tx, token: string): Promise<void> => {
  await sql`delete from device where token_hash = ${hashOf(token)}`.execute(tx)
}
