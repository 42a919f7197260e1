import type { KindAnswer } from '#kernel/answers.ts'
import type { Label } from '#kernel/label.ts'
import { matches } from '#kernel/names.ts'

/** So many kinds are shown with what they are for. */
export const fewEnough = 12

export interface KindGroup {
  topic: Label | null
  kinds: readonly KindAnswer[]
}

/**
 * Kinds by what they are about, in the order of their area; those that only open the book stand last in
 * their group, and what has no topic stands last of all.
 */
export const kindGroups = (kinds: readonly KindAnswer[]): KindGroup[] => {
  const groups = new Map<string, { topic: Label | null; kinds: KindAnswer[] }>()
  for (const kind of kinds) {
    const name = kind.topic?.en ?? ''
    const group = groups.get(name) ?? { topic: kind.topic, kinds: [] }
    group.kinds.push(kind)
    groups.set(name, group)
  }
  return [...groups.values()]
    .sort((a, b) => Number(a.topic === null) - Number(b.topic === null))
    .map(({ topic, kinds: own }) => ({
      topic,
      kinds: [...own.filter((one) => !one.broughtForward), ...own.filter((one) => one.broughtForward)],
    }))
}

/** Whether what is typed is in the name of a kind, of its topic or of its area, marks or none. */
export const isMeant = (typed: string, kind: KindAnswer, area: Label): boolean =>
  [kind.label, kind.topic, area].some(
    (label) => label && (matches(typed, label.vi) || matches(typed, label.en)),
  ) || matches(typed, [kind.label, kind.topic, area].map((label) => label?.vi ?? '').join(' '))
