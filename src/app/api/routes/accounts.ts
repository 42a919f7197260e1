import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import {
  type Account,
  accountNamed,
  accounts,
  createAccount,
  disableAccount,
  resetPassword,
  setPerson,
} from '#access/accounts.ts'
import { forbiddenReading } from '#access/can.ts'
import { namesOf } from '#book/journal/read.ts'
import { askRegister, subjectRows } from '#book/registers/ask.ts'
import { inBook, theBook } from '#book/session.ts'
import { Refused, refusal } from '#kernel/refusal.ts'
import { roleSchema } from '../schemas/answers.ts'
import { gives, named, takes, z } from '../schemas/words.ts'
import type { ApiEnv, Asker, Surroundings } from '../surroundings.ts'

const accountNotFound = refusal('account-not-found', {
  vi: 'Không có tài khoản này.',
  en: 'There is no such account.',
})

const personNotFound = refusal('account-person-not-found', {
  vi: 'Không có người này trong sổ.',
  en: 'There is no such person in the book.',
})

const accountAnswer = z
  .object({
    name: z.string(),
    displayName: z.string(),
    roles: z.array(roleSchema),
    scope: named.nullable(),
    person: named.nullable(),
    isDisabled: z.boolean(),
  })
  .openapi('AccountAnswer')

const listing = createRoute({
  method: 'get',
  path: '/api/accounts',
  summary: 'The accounts of the book, for the administrator',
  responses: gives(z.array(accountAnswer), 'By name'),
})
const creating = createRoute({
  method: 'post',
  path: '/api/accounts',
  summary: 'Make an account',
  request: {
    body: takes(
      z.object({
        name: z.string().max(40),
        displayName: z.string().trim().min(1).max(120),
        password: z.string().max(400),
        roles: z.array(roleSchema).max(10),
        scope: z.uuid().nullable().default(null),
      }),
    ),
  },
  responses: gives(accountAnswer, 'The account'),
})
const disabling = createRoute({
  method: 'delete',
  path: '/api/accounts/{name}',
  summary: 'Disable an account; its name stays in the journal',
  request: { params: z.object({ name: z.string().max(40) }) },
  responses: gives(z.object({ done: z.literal(true) }), 'Disabled'),
})

const resetting = createRoute({
  method: 'post',
  path: '/api/accounts/{name}/password',
  summary: 'Give an account a new password, for somebody who forgot theirs',
  request: {
    params: z.object({ name: z.string().max(40) }),
    body: takes(z.object({ password: z.string().max(400) })),
  },
  responses: gives(z.object({ done: z.literal(true) }), 'The new password holds; its sessions are over'),
})

const belonging = createRoute({
  method: 'post',
  path: '/api/accounts/{name}/person',
  summary: 'Say whom of the register of persons an account belongs to; null for nobody in particular',
  request: {
    params: z.object({ name: z.string().max(40) }),
    body: takes(z.object({ person: z.uuid().nullable() })),
  },
  responses: gives(accountAnswer, 'The account'),
})
const people = createRoute({
  method: 'get',
  path: '/api/accounts/people',
  summary: 'Names of persons an account can belong to: nothing else of them is told to the administrator',
  request: { query: z.object({ q: z.string().trim().min(2).max(80) }) },
  responses: gives(z.array(named.extend({ bornIn: z.string() })), 'At most eight, with the year of birth'),
})

export const accountRoutes = (api: OpenAPIHono<ApiEnv>, { db, catalogue, clock }: Surroundings) => {
  api.openapi(listing, async (c) => {
    const book = keeperOf(c.var.asker)
    const answers = await inBook(db, theBook(book), async (tx) => {
      const all = await accounts(tx, book)
      const name = await namesOf(
        tx,
        catalogue,
        book,
        all.flatMap((one) => [one.scope ?? [], one.person ?? []].flat()),
      )
      return all.map((one) => answerOf(one, name))
    })
    return c.json(answers, 200)
  })

  api.openapi(people, async (c) => {
    const { asker } = c.var
    keeperOf(asker)
    const found = await inBook(db, theBook(asker.book.id), async (tx) => {
      const register = catalogue.register('persons')
      const { rows } = await askRegister(tx, asker.book, {
        register,
        on: asker.today,
        q: c.req.valid('query').q,
        pageSize: 8,
      })
      return rows.map(({ subject, data }) => ({
        id: subject,
        name: register.name(data),
        bornIn: String(data.bornOn ?? '').slice(0, 4),
      }))
    })
    return c.json(found, 200)
  })

  api.openapi(belonging, async (c) => {
    const { asker } = c.var
    const book = keeperOf(asker)
    const { name } = c.req.valid('param')
    const { person } = c.req.valid('json')
    const answer = await inBook(db, theBook(book), async (tx) => {
      const account = await accountNamed(tx, book, name)
      if (!account) throw new Refused([accountNotFound()])
      if (person && (await subjectRows(tx, asker.book, 'persons', person)).length === 0)
        throw new Refused([personNotFound({}, { field: 'person' })])
      await setPerson(tx, book, name, person)
      const ids = [account.scope ?? [], person ?? []].flat()
      return answerOf({ ...account, person }, await namesOf(tx, catalogue, book, ids))
    })
    return c.json(answer, 200)
  })

  api.openapi(creating, async (c) => {
    const book = keeperOf(c.var.asker)
    const answer = await inBook(db, theBook(book), async (tx) => {
      const made = await createAccount(tx, { ...c.req.valid('json'), book })
      return answerOf(made, await namesOf(tx, catalogue, book, made.scope ? [made.scope] : []))
    })
    return c.json(answer, 200)
  })

  api.openapi(disabling, async (c) => {
    const book = keeperOf(c.var.asker)
    const { name } = c.req.valid('param')
    await inBook(db, theBook(book), async (tx) => {
      // Nobody locks themselves out: another administrator has to.
      if (name === c.var.asker.account.name || !(await accountNamed(tx, book, name)))
        throw new Refused([accountNotFound()])
      await disableAccount(tx, book, name, clock.now())
    })
    return c.json({ done: true as const }, 200)
  })

  api.openapi(resetting, async (c) => {
    const book = keeperOf(c.var.asker)
    const { name } = c.req.valid('param')
    await inBook(db, theBook(book), async (tx) => {
      // One's own is changed with the present one.
      if (name === c.var.asker.account.name || !(await accountNamed(tx, book, name)))
        throw new Refused([accountNotFound()])
      await resetPassword(tx, book, name, c.req.valid('json').password)
    })
    return c.json({ done: true as const }, 200)
  })
}

/** @throws Refused forbidden-reading */
const keeperOf = ({ rights, book }: Asker): number => {
  if (!rights.keepsAccounts) throw new Refused([forbiddenReading()])
  return book.id
}

const answerOf = (
  { name, displayName, roles, scope, person, isDisabled }: Account,
  nameOf: (id: string) => string,
) => ({
  name,
  displayName,
  roles,
  scope: scope ? { id: scope, name: nameOf(scope) } : null,
  person: person ? { id: person, name: nameOf(person) } : null,
  isDisabled,
})
