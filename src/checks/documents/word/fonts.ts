import type { LegacyEncoding } from '../encodings/legacy.ts'
import { attribute, tokensOf } from '../xml/tokens.ts'
import { usualNames } from './vocabulary.ts'

interface Style {
  font?: string | undefined
  basedOn?: string | undefined
}

/** The fonts that styles give to the runs that name none. */
export interface StyleFonts {
  fontOf: (runStyle: string | undefined, paragraphStyle: string | undefined) => string | undefined
}

const noFonts: StyleFonts = { fontOf: () => undefined }

const deepestStyle = 20

/** Reads the styles of a document for their fonts. */
export const styleFonts = (xml: string | undefined): StyleFonts => {
  if (xml === undefined) return noFonts
  const nameOf = usualNames(xml)
  const styles = new Map<string, Style>()
  let [standard, basic]: (string | undefined)[] = []
  let style: Style | undefined
  for (const token of tokensOf(xml)) {
    if (token.type === 'text') continue
    const name = nameOf(token)
    if (name === 'w:style') {
      style = token.type === 'open' ? {} : undefined
      const id = style && attribute(xml, token, 'styleId')
      if (!style || id === undefined) continue
      styles.set(id, style)
      const isStandard = ['1', 'true', 'on'].includes(attribute(xml, token, 'default') ?? '')
      if (isStandard && attribute(xml, token, 'type') === 'paragraph') standard = id
    } else if (token.type === 'open' && name === 'w:rFonts') {
      const font = fontNamed(xml, token)
      if (style) style.font ??= font
      else basic ??= font
    } else if (token.type === 'open' && name === 'w:basedOn' && style)
      style.basedOn = attribute(xml, token, 'val')
  }
  const inherited = (id: string | undefined, depth = 0): string | undefined => {
    const found = id === undefined || depth > deepestStyle ? undefined : styles.get(id)
    return found && (found.font ?? inherited(found.basedOn, depth + 1))
  }
  return { fontOf: (run, paragraph) => inherited(run) ?? inherited(paragraph ?? standard) ?? basic }
}

/** The font of Latin letters named by a w:rFonts. */
export const fontNamed = (xml: string, token: Parameters<typeof attribute>[1]): string | undefined =>
  attribute(xml, token, 'ascii') ?? attribute(xml, token, 'hAnsi')

/** What a font of before Unicode says of its text: .VnTime and .VnTimeH (all capitals), VNI-Times. */
export const oldFont = (
  font: string | undefined,
): { encoding: LegacyEncoding; capitals: boolean } | undefined => {
  if (font === undefined) return undefined
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: /[a-z ]H$/.test(font) }
  if (/^vni[- ]/i.test(font)) return { encoding: 'vni', capitals: false }
  return undefined
}
