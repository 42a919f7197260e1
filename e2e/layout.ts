import type { Page } from 'playwright-core'

/**
 * What of a page cannot be read at its width, one line each: the page scrolling sideways, or a text that is cut
 * by a box nobody can scroll, or a closed value told in the program's own word. A table that scrolls within itself
 * is in order, and so is a long text begun: its title tells it whole, or it is a quotation of so many lines.
 */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told = new Set<string>()
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) told.add(`the page is ${scrollWidth} px wide in ${innerWidth} px`)
    const hides = (style: CSSStyleDeclaration) => ['hidden', 'clip'].includes(style.overflowX)
    const scrolls = (style: CSSStyleDeclaration) => ['auto', 'scroll'].includes(style.overflowX)
    const textsOf = (element: Element) =>
      [...element.childNodes].filter((one) => one.nodeType === Node.TEXT_NODE && one.textContent?.trim())
    for (const element of document.body.querySelectorAll('*')) {
      const texts = textsOf(element)
      if (texts.length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue
      if (element instanceof HTMLOptionElement || element.closest('svg')) continue
      const said = element.textContent?.trim() ?? ''
      if (element.closest('[role=gridcell], dd') && /^[a-z][a-z-]{3,}$/.test(said)) told.add(`says "${said}"`)
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        const inside = box.getBoundingClientRect()
        if (box instanceof HTMLElement && (box.title.includes(said) || style.webkitLineClamp !== 'none'))
          break
        // What is kept for screen readers only is one pixel large.
        if (scrolls(style) || inside.width <= 1 || inside.height <= 1) break
        const isCut =
          hides(style) &&
          (text.right > inside.right + 1 || text.left < inside.left - 1 || text.bottom > inside.bottom + 3)
        if (isCut) told.add(`cut: "${said.slice(0, 60)}" in ${box.className}`)
        if (isCut || style.position === 'fixed') break
      }
    }
    return [...told]
  })
