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
