/** The colours of the page as a chart draws with them; read anew when the theme changes. */
export interface Ink {
  ink: string
  quiet: string
  rule: string
  sheet: string
  accent: string
  met: string
  risk: string
  late: string
  font: string
}

export const inkOf = (element: Element): Ink => {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: colour('ink'),
    quiet: colour('quiet'),
    rule: colour('rule'),
    sheet: colour('sheet'),
    accent: colour('accent'),
    met: colour('met'),
    risk: colour('risk'),
    late: colour('late'),
    font: style.fontFamily,
  }
}
