// "mật" is also half of many harmless words: bí mật nhà nước (as in the law's own title), bảo mật, mật độ.
const harmlessBefore = new Set(['bí', 'bảo', 'cơ', 'thân', 'rậm'])
const harmlessAfter = new Set([
  'độ',
  'thiết',
  'ong',
  'mía',
  'mã',
  'khẩu',
  'ngữ',
  'thư',
  'danh',
  'nhân',
  'phục',
])

/** Whether a text bears a mark of secrecy: Mật, Tối mật, Tuyệt mật. */
export const isMarkedSecret = (text: string): boolean => {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('vi')
      .match(/\p{L}+/gu) ?? []
  return words.some(
    (word, at) =>
      word === 'mật' && !harmlessBefore.has(words[at - 1] ?? '') && !harmlessAfter.has(words[at + 1] ?? ''),
  )
}
