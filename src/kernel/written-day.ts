import { earliest, isExact, type Vague, vague } from './calendar.ts'

const asStored = (known: Vague): string => {
  if (isExact(known)) return known.from
  return known.from.slice(0, 7) === known.to.slice(0, 7) ? known.from.slice(0, 7) : known.from.slice(0, 4)
}

/** '3/2/2015', '2/2015', '2015', '2015-02-03' as 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY': never more than is known. */
export const readVagueDay = (text: string): string | undefined => {
  // '00/00/1950' and '00/5/1950' are how lists write a day or month nobody knows.
  const known = text.trim().replace(/^(?:0{1,2}[/.-])+/, '')
  try {
    const read = vague(known)
    return earliest(read) < '1850-01-01' ? undefined : asStored(read)
  } catch {
    return undefined
  }
}
