import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** To be added to a context before its pages are opened. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Found {
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
}

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }
/** All that the colours of a theme can do wrong. */
export const contrastOnly = { type: 'rule', values: ['color-contrast'] }

/** What axe holds against the page by WCAG 2.1 AA, one line for each element. */
export const faults = async (page: Page, runOnly = everything): Promise<string[]> => {
  const asked = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false })
  const found: Found = await page.evaluate(`axe.run(document, ${asked})`)
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
}
