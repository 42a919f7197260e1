/** One value somebody typed: where, and in which task. */
export interface Typed {
  task: string
  field: string
  value: string
}

export interface Repeated {
  value: string
  at: Typed[]
}

/** Letters without marks, in one case, so that a name typed both ways is one name. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[ƀɃ]/g, 'b')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isDay = (value: string): boolean => /^\d{1,2} \d{1,2}( \d{4})?$|^\d{4} \d{2} \d{2}$/.test(value)

/** Days and small numbers are alike by chance; a day of birth is not, it is a fact about a person. */
const isFact = ({ field, value }: Typed): boolean => {
  const text = plain(value)
  if (isDay(text)) return plain(field).includes('ngay sinh')
  return text.length >= 4 && !/^\d{1,4}$/.test(text)
}

/** Whether two tasks are of one matter; what two matters have in common is no fact typed twice. */
export type OneMatter = (task: string, other: string) => boolean

/** The facts typed more than once in one matter, each with the places it was typed at. */
export const typedTwice = (all: readonly Typed[], isOne: OneMatter = () => true): Repeated[] => {
  const places = new Map<string, Typed[]>()
  for (const one of all.filter(isFact)) {
    const value = plain(one.value)
    places.set(value, [...(places.get(value) ?? []), one])
  }
  const related = (at: readonly Typed[]) =>
    at.filter((one) =>
      at.some((other) => other !== one && (other.task === one.task || isOne(one.task, other.task))),
    )
  return [...places].map(([value, at]) => ({ value, at: related(at) })).filter(({ at }) => at.length > 1)
}
