import type { ReportInline, ReportNode } from '#kernel/report-answers.ts'

export type Slot = Extract<ReportInline, { type: 'slot' }>

/** All the text of a report, in the order it is read. */
export const inlineIn = (nodes: readonly ReportNode[]): ReportInline[] =>
  nodes.flatMap((node) => (node.type === 'list' ? node.items.flat() : node.text))

export const slotsIn = (nodes: readonly ReportNode[]): Slot[] =>
  inlineIn(nodes).filter((one): one is Slot => one.type === 'slot')

/** Text as it is printed: numbers without marks. */
export const textOf = (inline: readonly ReportInline[]): string =>
  inline.map((one) => (one.type === 'slot' ? one.printed : one.text)).join('')

/** A number and the word after it stay on one line. */
export const unbroken = (printed: string): string => printed.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
