import { expect, test } from 'vitest'
import { z } from 'zod'
import { daySchema, vagueSchema } from './calendar.ts'
import { problemOf } from './problem.ts'

const told = (schema: z.ZodType, value: unknown, choices = {}) =>
  schema.safeParse(value).error?.issues.map((issue) => problemOf(issue, choices).vi)

test.each([
  [daySchema, '2023-02-31', 'ngày phải có trong lịch và viết như 31/12/2023 (khi gửi dữ liệu: 2023-12-31)'],
  [vagueSchema, '3/2', 'viết như 31/12/2023, 12/2023 hoặc 2023 (khi gửi dữ liệu: 2023-12-31, 2023-12, 2023)'],
  [z.object({ a: z.string() }), {}, 'chưa điền'],
  [z.string().min(1), '', 'chưa điền'],
  [z.string().min(12), 'a', 'phải có ít nhất 12 ký tự'],
  [z.int(), 1.5, 'phải là số nguyên'],
  [z.int(), 'một', 'phải là số'],
  [z.int().min(0), -1, 'phải từ 0 trở lên'],
  [z.array(z.uuid()).max(2), ['x'], 'hãy chọn từ danh sách (mã phải là UUID)'],
  [z.array(z.string()).max(2), ['x', 'y', 'z'], 'chọn tối đa 2'],
  [z.strictObject({}), { ghiChu: 1, b: 2 }, 'không có mục ghiChu, b'],
  [z.string().refine(() => false), 'x', 'không hợp lệ'],
])('given a value that does not fit, then what is expected is told (%#)', (schema, value, expected) => {
  expect(told(schema, value)?.[0]).toBe(expected)
})

test('given a choice that is none, then the choices are told by their names', () => {
  const choices = { male: { vi: 'Nam', en: 'Male' }, female: { vi: 'Nữ', en: 'Female' } }
  expect(told(z.enum(['male', 'female']), 'x', choices)).toEqual(['chọn một trong: Nam, Nữ'])
  expect(told(z.enum(['truncate', 'half-up']), 'x')).toEqual(['chọn một trong: truncate, half-up'])
})
