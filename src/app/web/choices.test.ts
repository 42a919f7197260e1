import { expect, test } from 'vitest'
import { membershipStatuses } from '#subjects/memberships.ts'
import { organisationKinds, sectors } from '#subjects/party-organisations.ts'
import { occupations, sexes } from '#subjects/persons.ts'
import { choices } from './choices.ts'

test('the screens name closed values as the registers do', () => {
  expect(choices.organisationKind).toEqual(organisationKinds)
  expect(choices.sector).toEqual(sectors)
  expect(choices.membershipStatus).toEqual(membershipStatuses)
  expect(choices.sex).toEqual(sexes)
  expect(choices.occupation).toEqual(occupations)
})
