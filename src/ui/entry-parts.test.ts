import { expect, it } from 'vitest'
import { day } from '#kernel/calendar.ts'
import { alike, withNewSubjects } from './entry-parts.ts'
import { fieldsOf } from './record-schema.ts'

const label = { vi: 'x', en: 'x' }
const fields = fieldsOf({
  type: 'object',
  properties: {
    fund: { type: 'string', control: 'subject', register: 'funds', label },
    gift: { type: 'string', control: 'new-subject', register: 'gifts', label },
    amount: { type: 'integer', control: 'money', label },
  },
})

it('one like the last keeps its day, paper and fields, and makes its own subject anew', () => {
  const said = {
    organisation: 'the office',
    decidedOn: day('2023-01-17'),
    basis: { number: '12-QĐ/HU' },
    body: { fund: 'relief', gift: 'made before', amount: 500_000 },
  }
  const next = alike(fields, said)
  expect(next).toEqual({ ...said, body: { fund: 'relief', amount: 500_000 } })
  const made = withNewSubjects(fields, next.body ?? {}).gift
  expect(made).toBeTruthy()
  expect(made).not.toBe('made before')
})
