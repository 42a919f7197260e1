import type { ReportInline, ReportNode } from '#kernel/answers.ts'

export type Slot = Extract<ReportInline, { type: 'slot' }>

/** All the text of a report, in the order it is read. */
export const inlineIn = (nodes: readonly ReportNode[]): ReportInline[] =>
  nodes.flatMap((node) => (node.type === 'list' ? node.items.flat() : node.text))

export const slotsIn = (nodes: readonly ReportNode[]): Slot[] =>
  inlineIn(nodes).filter((one): one is Slot => one.type === 'slot')

/** Text as it is printed: numbers without marks. */
export const textOf = (inline: readonly ReportInline[]): string =>
  inline.map((one) => (one.type === 'slot' ? one.printed : one.text)).join('')
