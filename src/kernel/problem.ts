import type { z } from 'zod'
import { type Label, say } from './label.ts'

type Choices = { readonly [value: string]: Label }
type Found<Code extends string> = Extract<z.core.$ZodIssue, { code: Code }>

const missing: Label = { vi: 'chưa điền', en: 'not filled in' }
const aDay: Label = {
  vi: 'ngày phải có trong lịch và viết như 31/12/2023 (khi gửi dữ liệu: 2023-12-31)',
  en: 'a day of the calendar, such as 31/12/2023 (2023-12-31 in data)',
}
const aVagueDay: Label = {
  vi: 'viết như 31/12/2023, 12/2023 hoặc 2023 (khi gửi dữ liệu: 2023-12-31, 2023-12, 2023)',
  en: 'such as 31/12/2023, 12/2023 or 2023 (2023-12-31, 2023-12 or 2023 in data)',
}
const anId: Label = {
  vi: 'hãy chọn từ danh sách (mã phải là UUID)',
  en: 'choose from the list (the id is a UUID)',
}

const types: Choices = {
  string: { vi: 'phải là chữ', en: 'must be a text' },
  number: { vi: 'phải là số', en: 'must be a number' },
  int: { vi: 'phải là số nguyên', en: 'must be a whole number' },
  boolean: { vi: 'phải là có hoặc không (true, false)', en: 'must be yes or no (true, false)' },
  array: { vi: 'phải là một danh sách', en: 'must be a list' },
  object: { vi: 'phải là một nhóm mục', en: 'must be a group of fields' },
  record: { vi: 'phải là một nhóm mục', en: 'must be a group of fields' },
}

const sizes: { readonly [origin: string]: readonly [least: Label, most: Label] } = {
  string: [
    { vi: 'phải có ít nhất {size} ký tự', en: 'at least {size} characters' },
    { vi: 'tối đa {size} ký tự', en: 'at most {size} characters' },
  ],
  array: [
    { vi: 'phải chọn ít nhất {size}', en: 'at least {size} of them' },
    { vi: 'chọn tối đa {size}', en: 'at most {size} of them' },
  ],
  number: [
    { vi: 'phải từ {size} trở lên', en: 'at least {size}' },
    { vi: 'tối đa {size}', en: 'at most {size}' },
  ],
}

const sized = (origin: string, size: number | bigint, end: 0 | 1): Label => {
  const { vi, en } = (sizes[origin] ?? sizes.number ?? [missing, missing])[end]
  const fill = (text: string) => text.replace('{size}', String(size))
  return { vi: fill(vi), en: fill(en) }
}

const mostListed = 12

const choicesOf = ({ values }: Found<'invalid_value'>, choices: Choices | undefined): Label => {
  const named = (language: 'vi' | 'en') =>
    values
      .slice(0, mostListed)
      .map((value) => {
        const label = choices?.[String(value)]
        return label ? say(label, language) : String(value)
      })
      .join(', ') + (values.length > mostListed ? ', …' : '')
  return { vi: `chọn một trong: ${named('vi')}`, en: `one of: ${named('en')}` }
}

const custom = (issue: Found<'custom'>): Label => {
  if (issue.params?.expects === 'day') return aDay
  if (issue.params?.expects === 'vague-day') return aVagueDay
  return { vi: 'không hợp lệ', en: issue.message }
}

const wrongType = (issue: Found<'invalid_type'>): Label =>
  (issue.message.endsWith('received undefined') ? missing : types[issue.expected]) ?? {
    vi: 'sai kiểu dữ liệu',
    en: issue.message,
  }

/** What zod found wrong, as the person who typed it is told: what is expected there. */
export const problemOf = (issue: z.core.$ZodIssue, choices?: Choices): Label => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue)
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? missing
        : sized(issue.origin, issue.minimum, 0)
    case 'too_big':
      return sized(issue.origin, issue.maximum, 1)
    case 'invalid_value':
      return choicesOf(issue, choices)
    case 'invalid_format':
      return issue.format === 'uuid' ? anId : { vi: 'sai cách viết', en: issue.message }
    case 'unrecognized_keys':
      return { vi: `không có mục ${issue.keys.join(', ')}`, en: `there is no field ${issue.keys.join(', ')}` }
    case 'custom':
      return custom(issue)
    default:
      return { vi: 'không hợp lệ', en: issue.message }
  }
}
