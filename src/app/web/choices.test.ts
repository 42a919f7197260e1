import { expect, test } from 'vitest'
import { nameOn } from '#kernel/choice.ts'
import { organisationKinds } from '#kernel/organisation-kinds.ts'
import { rulePacks } from '#kernel/rulebook.ts'
import { choices } from './choices.ts'

test('kinds of organisations are called as the Charter pack of the day calls them', () => {
  for (const { validFrom, organisationKindNames } of rulePacks)
    for (const [kind, choice] of Object.entries(organisationKinds))
      expect(nameOn(choice, validFrom), `${kind} ${validFrom}`).toEqual(organisationKindNames[kind])
})

test('no code means two things on one screen', () => {
  const tables = Object.values(choices)
  const said = new Map<string, Set<string>>()
  for (const [code, { vi }] of tables.flatMap((table) => Object.entries(table)))
    said.set(code, new Set([...(said.get(code) ?? []), vi]))
  expect([...said].filter(([, labels]) => labels.size > 1)).toEqual([])
})
