/** "Nguyễn Văn An" → "N. V. A.": how a name is shown on what leaves the office. */
export const initialsOf = (fullName: string): string =>
  fullName
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${word.charAt(0).toLocaleUpperCase('vi')}.`)
    .join(' ')
