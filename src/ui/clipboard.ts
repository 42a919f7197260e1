/** Copies text; falls back to a selection where the browser keeps its clipboard for https only. */
export const copyText = async (text: string): Promise<void> => {
  if (navigator.clipboard && isSecureContext) {
    await navigator.clipboard.writeText(text)
    return
  }
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

/** Rows as a spreadsheet takes them: tabs between cells, no line breaks within. */
export const tabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\r\n')

/** Rows of a table copied from a spreadsheet, empty ones left out; a cell with a line break in it comes in quotes. */
export const pastedRows = (clipboard: string): string[][] => {
  const rows: string[][] = [[]]
  const text = clipboard.replace(/\r\n?/g, '\n')
  const pattern = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/gy
  let at = 0
  while (at <= text.length) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    const value = found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? ''
    rows.at(-1)?.push(value.replace(/\s+/g, ' ').trim())
    at += (found?.[0].length ?? 0) + 1
    if (text[at - 1] === '\n') rows.push([])
  }
  return rows.filter((row) => row.some(Boolean))
}

/** Whether the first column only counts the lines. */
export const countsLines = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.length > 1 && /^\d{1,4}\.?$/.test(row[0] ?? ''))
