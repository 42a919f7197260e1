import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { forbiddenReading } from '#access/can.ts'
import type { ImportAnswer } from '#kernel/answers.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { gives, spoken, z } from '../schemas/words.ts'
import { type ApiEnv, type Asker, journalOf, type Surroundings } from '../surroundings.ts'

const mayNotImport = refusal('forbidden-import', {
  vi: 'Tài khoản này không được nhập danh sách đảng viên; cần quyền ghi mở sổ đảng viên không qua duyệt.',
  en: 'This account may not import members; it takes the right to bring members forward without approval.',
})

const mayNotImportMeetings = refusal('forbidden-import-meetings', {
  vi: 'Tài khoản này không được ghi sinh hoạt chi bộ nên không nhập được danh sách điểm danh.',
  en: 'This account may not enter cell meetings, and so may not import their attendance list.',
})

const mayNotImportOrganisations = refusal('forbidden-import-organisations', {
  vi: 'Tài khoản này không được nhập danh sách tổ chức đảng; cần quyền ghi mở sổ tổ chức đảng.',
  en: 'This account may not import organisations; it takes the right to bring organisations forward.',
})

const message = z.object({ row: z.int(), message: z.string() })
export const importAnswer: z.ZodType<ImportAnswer> = z
  .object({
    kind: z.string(),
    rows: z.int(),
    accepted: z.int(),
    already: z.int(),
    errors: z.array(message),
    notes: z.array(message),
    dry: z.boolean(),
    entry: z.uuid().nullable(),
  })
  .openapi('ImportAnswer')

const flag = z.enum(['1', '0']).default('0')
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const importing = createRoute({
  method: 'post',
  path: '/api/import/members',
  summary: 'Bring a list of members forward: the body is the .xlsx itself, at most 10 MB',
  request: {
    query: spoken.extend({ dry: flag, valid: flag }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: gives(importAnswer, 'What each row became, or would'),
})
const importingMeetings = createRoute({
  method: 'post',
  path: '/api/import/meetings',
  summary: 'Take cell meetings from the e-handbook’s attendance list: the body is the .xlsx itself',
  request: importing.request,
  responses: gives(importAnswer, 'What each row became, or would'),
})
const importingOrganisations = createRoute({
  method: 'post',
  path: '/api/import/organisations',
  summary: 'Bring a list of Party organisations forward: the body is the .xlsx itself',
  request: importing.request,
  responses: gives(importAnswer, 'What each row became, or would'),
})
const template = createRoute({
  method: 'get',
  path: '/api/import/{list}/template.xlsx',
  summary: 'An empty list with the headings',
  request: { params: z.object({ list: z.enum(['members', 'organisations']) }), query: spoken },
  responses: {
    ...gives(z.string(), 'The file itself'),
    200: { description: 'The file itself', content: { [excel]: { schema: z.string() } } },
  },
})

export const importRoutes = (api: OpenAPIHono<ApiEnv>, around: Surroundings) => {
  api.openapi(importing, async (c) => {
    const { asker } = c.var
    mustImport(asker)
    const { dry, valid, language } = c.req.valid('query')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { importMembers } = await import('#app/import/members.ts')
    const answer = await importMembers(journalOf(around), asker.book, bytes, {
      dry: dry === '1',
      validOnly: valid === '1',
      actor: asker.account.name,
      language,
      mayActFor: (cell) => asker.branch?.contains(cell, asker.book.opened_on) ?? true,
    })
    return c.json(answer, 200)
  })

  api.openapi(importingMeetings, async (c) => {
    const { asker } = c.var
    if (asker.rights.entering('cell-meeting.held') !== 'yes') throw new Refused([mayNotImportMeetings()])
    const { dry, valid, language } = c.req.valid('query')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { importMeetings } = await import('#app/import/meetings.ts')
    const answer = await importMeetings(journalOf(around), asker.book, bytes, {
      dry: dry === '1',
      validOnly: valid === '1',
      actor: asker.account.name,
      language,
      mayActFor: (cell) => asker.branch?.contains(cell, asker.today) ?? true,
    })
    return c.json(answer, 200)
  })

  api.openapi(importingOrganisations, async (c) => {
    const { asker } = c.var
    if (asker.rights.entering('organisation.brought-forward') !== 'yes')
      throw new Refused([mayNotImportOrganisations()])
    const { dry, valid, language } = c.req.valid('query')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { importOrganisations } = await import('#app/import/organisations.ts')
    const answer = await importOrganisations(journalOf(around), asker.book, bytes, {
      dry: dry === '1',
      validOnly: valid === '1',
      actor: asker.account.name,
      language,
      mayActFor: (node) => asker.branch?.contains(node, asker.book.opened_on) ?? true,
    })
    return c.json(answer, 200)
  })

  api.openapi(template, async (c) => {
    if (c.var.asker.rights.keepsAccountsOnly) throw new Refused([forbiddenReading()])
    const { list } = c.req.valid('param')
    const { memberTemplate, organisationTemplate } = await import('#app/import/template.ts')
    const written = list === 'members' ? memberTemplate : organisationTemplate
    c.header('content-type', excel)
    c.header('content-disposition', `attachment; filename="${fileNames[list]}"`)
    return c.body(new Uint8Array(await written(c.req.valid('query').language)))
  })
}

const fileNames = {
  members: 'danh-sach-dang-vien.xlsx',
  organisations: 'danh-sach-to-chuc-dang.xlsx',
}

/** A list is judged row by row by whoever enters it; nobody could approve a thousand rows in one draft. */
const mustImport = ({ rights }: Asker) => {
  const kinds = ['person.recorded', 'member.brought-forward']
  if (kinds.some((kind) => rights.entering(kind) !== 'yes')) throw new Refused([mayNotImport()])
}
