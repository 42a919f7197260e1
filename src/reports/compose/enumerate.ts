/** A sentence bears so many names; of more it tells the first few and how many others there are. */
const most = 10
const first = 6

export const shortened = <T>(all: readonly T[]): { told: readonly T[]; others: number } =>
  all.length > most ? { told: all.slice(0, first), others: all.length - first } : { told: all, others: 0 }

const leadOf = (name: string): string => /^[^:;,.]{2,40}: (?=\S)/u.exec(name)?.[0] ?? ''

/**
 * Names that begin with the same lead ("Khắc phục: …") come last, together, and only the first of them says it:
 * whatever stands after a lead is read as belonging to it.
 */
export const underOneLead = <T extends { name: string }>(all: readonly T[]): T[] => {
  const led = new Map<string, T[]>()
  for (const one of all) led.set(leadOf(one.name), [...(led.get(leadOf(one.name)) ?? []), one])
  const groups = [...led].filter(([lead, of]) => lead !== '' && of.length > 1)
  const grouped = new Set(groups.flatMap(([, of]) => of))
  return [
    ...all.filter((one) => !grouped.has(one)),
    ...groups.flatMap(([lead, of]) =>
      of.map((one, at) => (at === 0 ? one : { ...one, name: one.name.slice(lead.length) })),
    ),
  ]
}

/** "A, B và C"; with commas inside a name "A; B, b; C". */
export const enumerated = (names: readonly string[], goesOn = false): string => {
  const isMixed = names.some((one) => /[,;:]/u.test(one))
  if (isMixed && (names.length > 2 || goesOn)) return names.join('; ')
  return names.length < 2 || goesOn ? names.join(', ') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
}
