import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chosen, filledIn, form, onVagueDay, subject, subjects, text } from './fields.ts'
import { sharedRegisters } from './index.ts'

describe('A form', () => {
  const body = form({
    person: subject('persons', { vi: 'Người', en: 'Person' }),
    sex: chosen({ male: { vi: 'Nam', en: 'Male' } }, { vi: 'Giới tính', en: 'Sex' }),
    born: onVagueDay({ vi: 'Ngày sinh', en: 'Born' }).optional(),
    ethnicity: text({ vi: 'Dân tộc', en: 'Ethnicity' }, { sealed: true }).optional(),
    sponsors: subjects(['persons'], { vi: 'Người giới thiệu', en: 'Sponsors' }, { most: 2 }),
  })

  test('keeps what each field is beside its label, also where it may be left empty', () => {
    expect(body.shape.person.meta()).toMatchObject({
      control: 'subject',
      register: 'persons',
      label: { vi: 'Người' },
    })
    expect(body.shape.born.meta()).toMatchObject({ control: 'vague-day', label: { vi: 'Ngày sinh' } })
    expect(body.shape.ethnicity.meta()).toMatchObject({ sealed: true, label: { vi: 'Dân tộc' } })
    expect(body.shape.sex.meta()).toMatchObject({ choices: { male: { vi: 'Nam' } } })
  })

  test('becomes JSON Schema with all of it', () => {
    const schema = z.toJSONSchema(body, { io: 'input' })
    expect(schema.required).toEqual(['person', 'sex'])
    expect(schema.properties?.born).toMatchObject({ label: { vi: 'Ngày sinh' }, control: 'vague-day' })
  })

  test('refuses a field it does not know, and more subjects than allowed', () => {
    const person = '00000000-0000-4000-8000-000000000001'
    expect(body.safeParse({ person, sex: 'male' }).success).toBe(true)
    expect(body.safeParse({ person, sex: 'male', sexx: 'male' }).success).toBe(false)
    expect(body.safeParse({ person, sex: 'male', sponsors: [person, person, person] }).success).toBe(false)
  })

  test('tells what was filled in', () => {
    expect(filledIn({ name: undefined, code: 'A', border: false })).toEqual({ code: 'A', border: false })
  })
})

test('every reference of a register names a register and a field of its row', () => {
  const ids = sharedRegisters.map((register) => register.id)
  for (const register of sharedRegisters)
    for (const [field, target] of Object.entries(register.references)) {
      expect(ids).toContain(target)
      expect(Object.keys((register.row as z.ZodObject).shape)).toContain(field)
    }
})
