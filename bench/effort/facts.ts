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

/** The facts typed more than once, each with the places it was typed at. */
export const typedTwice = (all: readonly Typed[]): Repeated[] => {
  const places = new Map<string, Typed[]>()
  for (const one of all.filter(isFact)) {
    const value = plain(one.value)
    places.set(value, [...(places.get(value) ?? []), one])
  }
  return [...places].filter(([, at]) => at.length > 1).map(([value, at]) => ({ value, at }))
}
