import { expect, test } from 'vitest'
import { z } from 'zod'
import { derivedSubject } from './derived-subject.ts'

const person = '3f2c1a9e-5d4b-4c3a-9b2a-1f0e9d8c7b6a'

test('the same parts are the same subject, others another, and each is a UUID', () => {
  const id = derivedSubject(person, 2023)
  expect(derivedSubject(person, 2023)).toBe(id)
  expect(z.uuid().safeParse(id).success).toBe(true)
  const all = Array.from({ length: 4000 }, (_, index) => derivedSubject(person, 2000 + index))
  expect(new Set(all).size).toBe(4000)
  expect(derivedSubject('a', 'bc')).not.toBe(derivedSubject('ab', 'c'))
})
