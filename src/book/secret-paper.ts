import type { Basis } from '#kernel/record.ts'
import { type Refusal, refusal } from '#kernel/refusal.ts'
import { isMarkedSecret } from '#kernel/secrecy.ts'

const secretPaper = refusal(
  'secret-paper',
  {
    vi: 'Văn bản «{text}» có dấu chỉ độ mật nên không được ghi vào sổ. Tài liệu Mật, Tối mật, Tuyệt mật chỉ đăng ký, lưu trên hệ thống dành riêng; ở đây để trống căn cứ, hoặc chỉ ghi số, ngày của văn bản không mật kèm theo. Nếu văn bản không mật, sửa lại tên cho rõ.',
    en: 'The paper "{text}" bears a mark of secrecy and stays out of the book. Secret papers are registered and kept in the system meant for them; leave the basis empty here, or give the number and day of a paper that is not secret. If it is not secret, word its title so.',
  },
  { source: 'Luật Bảo vệ bí mật nhà nước' },
)

/** Papers that are state secrets stay out of the book, whatever rests on them. */
export const secretPaperIn = (basis: Basis | null | undefined): Refusal[] =>
  (['number', 'title', 'specialApproval'] as const).flatMap((part) => {
    const text = basis?.[part]
    return text && isMarkedSecret(text) ? [secretPaper({ text }, { field: `basis.${part}` })] : []
  })
