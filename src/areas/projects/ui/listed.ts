import type { RegisterLine } from '#kernel/answers.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The resolutions that key projects among these serve, by name. */
export const resolutionsServed = (lines: readonly RegisterLine[]): { id: string; name: string }[] => {
  const served = new Map<string, string>()
  for (const { data } of lines)
    if (data.isKey && typeof data.resolution === 'string')
      served.set(data.resolution, text(data['resolution.name']))
  return [...served].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** Projects as a list is read: of this year before those carried over, key ones first, the dearest first. */
export const inOrder = (lines: readonly RegisterLine[]): RegisterLine[] => {
  const rank = ({ data }: RegisterLine) => [-Number(data.openedIn), data.isKey ? 0 : 1, -Number(data.amount)]
  return [...lines].sort((a, b) => {
    const [of, other] = [rank(a), rank(b)]
    const at = of.findIndex((value, index) => value !== other[index])
    return at < 0 ? a.name.localeCompare(b.name, 'vi') : (of[at] ?? 0) - (other[at] ?? 0)
  })
}

/** Whether it is still being built on the day, so that its due day counts. */
export const isUnderWay = ({ data }: RegisterLine): boolean =>
  data.state === 'opened' || data.state === 'building'
