import { attributesOf, type Token } from '../xml/tokens.ts'

const usual: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

/** The names of WordprocessingML as everybody writes them ("w:p"), whatever prefixes a file chose. */
export const usualNames = (xml: string) => {
  const prefixes = new Map<string, string>()
  return (token: Token): string => {
    if (token.type === 'open' && xml.slice(token.from, token.to).includes('xmlns')) {
      for (const [name, value] of attributesOf(xml, token)) {
        if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
        prefixes.set(name.slice(6), usual[value] ?? 'other')
      }
    }
    return `${prefixes.get(token.prefix) ?? 'other'}:${token.name}`
  }
}
