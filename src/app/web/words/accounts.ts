import type { Label } from '#kernel/label.ts'

/** Words of the accounts' own screen. */
export const accountWords = {
  person: { vi: 'Người dùng tài khoản', en: 'Whose account it is' },
  personHelp: {
    vi: 'Chọn trong danh sách người của sổ. «Việc của tôi» là nhiệm vụ giao cho người này.',
    en: 'A person of the book. "My work" is what is assigned to them.',
  },
  choosePerson: { vi: 'Gắn với người', en: 'Whose account' },
  savePerson: { vi: 'Lưu người dùng', en: 'Save' },
} satisfies { [name: string]: Label }
