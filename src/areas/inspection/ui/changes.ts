import type { RegisterLine } from '#kernel/answers.ts'
import { text } from './text.ts'

/** How an item stands to the programme as it was first decided. */
type ItemChange = { is: 'added' | 'dropped' | 'same' } | { is: 'moved'; from: string; to: string }

const quarterOf = (slot: unknown): string => text(slot).split('.')[1] ?? ''

export const changeOf = ({ data }: Pick<RegisterLine, 'data'>): ItemChange => {
  if (data.state === 'dropped') return { is: 'dropped' }
  if (data.isOriginal !== true) return { is: 'added' }
  const [from, to] = [quarterOf(data.originalSlot), quarterOf(data.slot)]
  return from && from !== to ? { is: 'moved', from, to } : { is: 'same' }
}

/** What amendments changed, in the order of the programme. */
export const amended = (items: readonly RegisterLine[]): RegisterLine[] =>
  items.filter((one) => changeOf(one).is !== 'same')

/** The items of one programme, by quarter, dropped ones last in theirs. */
export const itemsOf = (items: readonly RegisterLine[], programme: string): RegisterLine[] => {
  const key = ({ data }: RegisterLine) =>
    `${text(data.quarter)} ${data.state === 'dropped' ? 1 : 0} ${text(data.title)}`
  return items
    .filter(({ data }) => data.programme === programme)
    .sort((a, b) => key(a).localeCompare(key(b), 'vi'))
}
