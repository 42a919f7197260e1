import { expect, test } from 'vitest'
import { nameOn } from '#kernel/choice.ts'
import { rulePacks } from '#kernel/rulebook.ts'
import { admissionSteps } from '#subjects/admission-files.ts'
import { membershipStatuses } from '#subjects/memberships.ts'
import { organisationKinds, sectors } from '#subjects/party-organisations.ts'
import { occupations, sexes } from '#subjects/persons.ts'
import { choices } from './choices.ts'

test('the screens name closed values as the registers do', () => {
  expect(choices.organisationKind).toEqual(organisationKinds)
  expect(choices.sector).toEqual(sectors)
  expect(choices.admissionStep).toEqual(admissionSteps)
  expect(choices.membershipStatus).toEqual(membershipStatuses)
  expect(choices.sex).toEqual(sexes)
  expect(choices.occupation).toEqual(occupations)
})

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
