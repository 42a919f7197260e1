import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import pg from 'pg'
import type { z } from 'zod'
import type { ErrorAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { problemOf } from '#kernel/problem.ts'
import { type Refusal, Refused, refusal } from '#kernel/refusal.ts'
import type { Log } from '#platform/log.ts'

export const badRequest = refusal('bad-request', {
  vi: 'Mục «{field}» chưa đúng: {problem}.',
  en: 'Field "{field}" is not valid: {problem}.',
})
const invalidJson = refusal('invalid-json', {
  vi: 'Nội dung gửi lên không phải JSON đọc được.',
  en: 'The body is not readable JSON.',
})
export const tooLarge = refusal('too-large', {
  vi: 'Nội dung gửi lên quá lớn (tối đa {most} MB).',
  en: 'The body is too large (at most {most} MB).',
})
export const crossSite = refusal('cross-site', {
  vi: 'Yêu cầu không đến từ chính trang này nên bị từ chối.',
  en: 'The request did not come from this very site.',
})
export const sessionNeeded = refusal('session-needed', {
  vi: 'Hãy đăng nhập để tiếp tục.',
  en: 'Sign in to go on.',
})
export const notFound = refusal('not-found', {
  vi: 'Không có địa chỉ này.',
  en: 'There is nothing at this address.',
})
const notStorable: Label = {
  vi: 'có ký tự hoặc giá trị không lưu được',
  en: 'there is a character or value that cannot be stored',
}
const unexpected: Label = {
  vi: 'Có lỗi ngoài dự kiến, chưa có gì được ghi. Hãy báo người quản trị mã tham chiếu {reference}.',
  en: 'Something unexpected happened and nothing was entered. Tell the administrator the reference {reference}.',
}

/** Refusals that say more than "not accepted" to a program; every other one is 422. */
const statuses: { readonly [code: string]: ContentfulStatusCode } = {
  'bad-request': 400,
  'invalid-json': 400,
  'session-needed': 401,
  'sign-in-failed': 401,
  'wrong-pin': 401,
  'device-locked': 401,
  'cross-site': 403,
  forbidden: 403,
  'forbidden-reading': 403,
  'forbidden-closing': 403,
  'forbidden-entering': 403,
  'forbidden-import': 403,
  'forbidden-import-meetings': 403,
  'outside-scope': 403,
  'own-draft': 403,
  'forbidden-numbering': 403,
  'not-found': 404,
  'record-not-found': 404,
  'draft-not-found': 404,
  'report-not-found': 404,
  'file-not-found': 404,
  'account-not-found': 404,
  'device-not-found': 404,
  'calendar-not-found': 404,
  'unknown-register': 404,
  'unknown-figure': 404,
  'unknown-template': 404,
  'unknown-book': 404,
  'entry-id-taken': 409,
  'account-name-taken': 409,
  'book-name-taken': 409,
  'set-up-already': 409,
  'draft-id-taken': 409,
  'too-large': 413,
  'document-too-large': 413,
  'not-a-scan': 415,
  'too-many-attempts': 429,
  'check-busy': 429,
}

/** The HTTP status a refusal is answered with. */
export const statusOf = (code: string): ContentfulStatusCode => statuses[code] ?? 422

const answerOf = (refusals: Refusal[]): ErrorAnswer => ({
  error: {
    code: refusals[0]?.code ?? 'refused',
    message: refusals[0]?.message ?? { vi: 'Không được chấp nhận.', en: 'Not accepted.' },
    refusals,
  },
})

export const refuseWith = (c: Context, refusals: Refusal[], more: object = {}) =>
  c.json({ ...answerOf(refusals), ...more }, statusOf(refusals[0]?.code ?? ''))

// What the fields of every question and every entry are called on screen.
const fieldLabels: { readonly [field: string]: Label } = {
  body: { vi: 'Nội dung gửi lên', en: 'Body' },
  id: { vi: 'Mã', en: 'Id' },
  records: { vi: 'Nội dung ghi sổ', en: 'Records' },
  kind: { vi: 'Loại ghi sổ', en: 'Kind' },
  organisation: { vi: 'Tổ chức', en: 'Organisation' },
  decidedOn: { vi: 'Ngày', en: 'Day' },
  effectiveOn: { vi: 'Ngày hiệu lực', en: 'Effective day' },
  issuedOn: { vi: 'Ngày văn bản', en: 'Day of the paper' },
  reason: { vi: 'Lý do', en: 'Reason' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  on: { vi: 'Vào ngày', en: 'On' },
}

/** What zod found wrong, one refusal for each field; the path says where, the message in words. */
export const problemsOf = (error: z.ZodError): Refusal[] =>
  error.issues.slice(0, 50).map((issue) => {
    const field = issue.path.join('.') || 'body'
    const name = fieldLabels[String(issue.path.at(-1) ?? 'body')] ?? field
    return badRequest({ field: name, problem: problemOf(issue) }, { field })
  })

// Class 22: the value is none the column can hold, such as a text with a NUL inside.
const isBadValue = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && (error.code?.startsWith('22') ?? false)

/** Every error in one shape. What was not foreseen is told by a reference number and kept in the log. */
export const answerError = (log: Log) => (error: unknown, c: Context) => {
  if (error instanceof Refused) return refuseWith(c, error.refusals)
  if (error instanceof HTTPException && error.status === 400) return refuseWith(c, [invalidJson()])
  if (isBadValue(error)) {
    log.warn('value refused by the database', { error, path: c.req.path })
    return refuseWith(c, [badRequest({ field: fieldLabels.body ?? 'body', problem: notStorable })])
  }
  const reference = randomBytes(4).toString('hex').toUpperCase()
  log.error('unexpected', { reference, error, method: c.req.method, path: c.req.path })
  const told = (text: string) => text.replace('{reference}', reference)
  const message = { vi: told(unexpected.vi), en: told(unexpected.en) }
  return c.json<ErrorAnswer, 500>({ error: { code: 'unexpected', message, refusals: [], reference } }, 500)
}
