interface Issued {
  subject: string
  issuer: string
  /** "201-QĐ/HU". */
  number: string
}

export interface Gap {
  /** The paper after the gap. */
  before: string
  issuer: string
  /** "198-QĐ/HU" or "198 – 200-QĐ/HU". */
  missing: string
}

const parted = (number: string) => /^0*(\d+)\p{Ll}?(-.+)$/u.exec(number.trim().normalize('NFC'))

interface Placed extends Issued {
  n: number
  tail: string
}

/** Numbers that no paper of a series has, between the lowest and the highest it has. */
export const gapsIn = (issued: readonly Issued[]): Gap[] => {
  const series = new Map<string, Placed[]>()
  for (const one of issued) {
    const [, digits, tail = ''] = parted(one.number) ?? []
    if (digits === undefined) continue
    const key = `${one.issuer} ${tail}`
    const placed = { ...one, n: Number(digits), tail }
    const papers = series.get(key)
    if (papers) papers.push(placed)
    else series.set(key, [placed])
  }
  return [...series.values()].flatMap(gapsOf)
}

const gapsOf = (papers: readonly Placed[]): Gap[] => {
  const ordered = [...papers].sort((a, b) => a.n - b.n)
  return ordered.flatMap((one, at): Gap[] => {
    const [first, last] = [(ordered[at - 1]?.n ?? one.n) + 1, one.n - 1]
    if (last < first) return []
    const missing = first === last ? `${first}${one.tail}` : `${first} – ${last}${one.tail}`
    return [{ before: one.subject, issuer: one.issuer, missing }]
  })
}
