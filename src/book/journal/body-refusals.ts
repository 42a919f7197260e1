import type { z } from 'zod'
import type { Kind } from '#kernel/kind.ts'
import type { Label } from '#kernel/label.ts'
import { problemOf } from '#kernel/problem.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'

const badBody = refusal('bad-field', {
  vi: 'Mục «{field}» chưa đúng: {problem}.',
  en: 'Field "{field}" is not valid: {problem}.',
})
const unknownField = refusal('unknown-field', {
  vi: 'Biểu mẫu «{kind}» không có mục «{field}». Bỏ mục này hoặc sửa lại tên mục.',
  en: 'The form "{kind}" has no field "{field}". Leave it out or correct its name.',
})

interface Shown {
  label?: Label
  choices?: { readonly [value: string]: Label }
}

/** What is wrong with the fields of a body: each told by its label on the form, with what is expected there. */
export const bodyRefusals = (kind: Kind, { issues }: z.ZodError): Refusal[] =>
  issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const field = [...issue.path, key].map(String).join('.')
        return unknownField({ kind: kind.label, field }, { field })
      })
    const field = String(issue.path[0] ?? '')
    const shown = ((kind.body.shape as { [name: string]: z.ZodType })[field]?.meta() ?? {}) as Shown
    return [badBody({ field: shown.label ?? field, problem: problemOf(issue, shown.choices) }, { field })]
  })
